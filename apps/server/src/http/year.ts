import type { Day } from '@yifa/calendar'
import { casesBehind, organs, quotedFigures, standsOn } from '@yifa/record'
import { type EarlierFigure, type YearlyReport, yearlyReport } from '@yifa/report'
import { type Counted, imbalance } from '../views/balance.ts'
import { counted } from './counted.ts'
import type { Desk } from './desk.ts'

/** The year of a region that is reported on, and the day on which it is counted. */
export interface Year {
  readonly year: number
  readonly region: { readonly code: string; readonly name: string; readonly demonstration: boolean }
  readonly today: Day
}

type Books = Pick<Desk, 'database' | 'record'>

const whole = ({ region }: Year) => ({ region: region.code, organs: '*' }) as const
const daysOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** The body that signs: the one no other stands above. */
async function signing({ region, today }: Year, { database }: Books): Promise<string> {
  const bodies = (await organs(database, region.code)).filter((one) => standsOn(one, today))
  return bodies.find(({ parent }) => parent === undefined)?.name ?? region.name
}

/** The numbers of every case a figure counts. */
async function numbersOf(all: readonly Counted[], asked: Year, { database }: Books) {
  const ids = new Set(all.flatMap(({ figures }) => Object.values(figures).flatMap(({ cases }) => cases)))
  const rows = await casesBehind(database, whole(asked), [...ids])
  return Object.fromEntries(rows.flatMap(({ case: id, number }) => (number === undefined ? [] : [[id, number]])))
}

/** What published reports state of the year before, as far as they state it exactly; nothing while this one still runs. */
async function quotedBefore({ year, region, today }: Year, { database }: Books): Promise<readonly EarlierFigure[]> {
  if (today <= `${year}-12-31`) return []
  const quoted = await quotedFigures(database, region.code, { from: year - 1, to: year - 1 })
  return quoted
    .filter(({ series, approx }) => series !== 'other' && !approx)
    .map(({ series: figure, value, publication }) => ({ figure, value, publication }))
}

/** The yearly report of a whole region as the record stands today. */
export async function yearOf(asked: Year, books: Books): Promise<YearlyReport> {
  const { year, region, today } = asked
  const [figures, before] = [
    await counted(daysOf(year), whole(asked), books),
    await counted(daysOf(year - 1), whole(asked), books),
  ]
  return yearlyReport({
    year,
    region: { code: region.code, name: region.name },
    organ: await signing(asked, books),
    figures,
    before,
    earlier: await quotedBefore(asked, books),
    numbers: await numbersOf(figures, asked, books),
    countedOn: today,
    demonstration: region.demonstration,
    problems: figures.flatMap(imbalance).map((text) => ({ places: [], text })),
  })
}
