import { addDays } from '@yifa/calendar'
import { periodOn } from '@yifa/kernel'
import { type Database, openCasesIn } from '@yifa/record'
import type { Rule } from '../registers/among-entries.ts'
import { heirOf } from './succession.ts'

/** An organ does not end while cases lie with it or with those it took over from, unless it is told who goes on with them. */
export const caseless =
  (database: Database): Rule =>
  async ({ key, title, day, before, after }, { place, today, deps }) => {
    const on = day > today ? day : today
    const leaves = periodOn(before, on) !== undefined && periodOn(after, on) === undefined
    if (!leaves || after.at(-1)?.fields['successor'] !== undefined) return []
    const { organs } = await deps.people(place.region)
    const heir = heirOf(organs, on)
    const over = organs.map(({ organ }) => organ).filter((organ) => organ === key || heir(organ) === key)
    const count = await openCasesIn(database, place.region, over)
    const last = addDays(day, -1)
    const ask = `请先变更登记，自${last}或者更早写明承接机构，再停用`
    return count === 0 ? [] : [{ field: 'successor', problem: `承接机构：${title}还有${count}件未办结的案件，${ask}` }]
  }
