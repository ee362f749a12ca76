import type { Day } from '@yifa/calendar'
import { figures } from '@yifa/kernel'
import { editionOn, editionsOf, procedureKeys } from '@yifa/law'
import type { Series } from '@yifa/report'

/** Every indicator of the procedures in force on a day, as a series that has a value each year. */
export const figureSeriesOn = (day: Day): readonly Series[] =>
  procedureKeys.flatMap((key) => {
    const procedure = editionOn(key, day) ?? editionsOf(key)[0]
    if (!procedure) return []
    const nothing = figures(procedure, { from: day, to: day, tallies: [], atStart: [], atEnd: [] })
    return Object.entries(nothing).map(([indicator, { title, unit }]) => ({
      id: `${key}.${indicator}`,
      title,
      unit,
      procedure: procedure.title,
    }))
  })
