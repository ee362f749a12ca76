import { z } from 'zod'
import { actColumns, storedAct } from '../acts.ts'
import { canonical } from '../canonical.ts'
import type { StoredAct } from '../contract.ts'
import type { Database, Session } from '../database.ts'
import { type Flaw, flaw } from '../flaw.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryHead, EntryView, Period } from './contract.ts'
import { entryHead, headColumns, period } from './entry-row.ts'

/** What the acts of an entry come to; undefined where the register is not known any more, whose lists are left unjudged. */
export type EntryFold = (
  opened: Pick<EntryHead, 'register' | 'edition' | 'key'>,
  acts: readonly StoredAct[],
) => Pick<EntryView, 'key' | 'title' | 'organ' | 'periods' | 'pending'> | undefined

export type PeriodsVerdict =
  | { readonly sound: true; readonly entries: number; readonly periods: number }
  | { readonly sound: false; readonly flaw: Flaw }

const stretch = 500
const lowest = '00000000-0000-0000-0000-000000000000'

/**
 * Compares what lists show of the entries of a region with what their acts come to, and names the first that differs.
 * `verify` vouches for the acts; this vouches for the lists that were worked out from them.
 */
export function verifyPeriods(database: Database, region: string, fold: EntryFold): Promise<PeriodsVerdict> {
  return database.transaction(wholeRegion(region), async (session) => {
    await session.query('set transaction isolation level repeatable read, read only')
    const met = { entries: 0, periods: 0 }
    let after: string | undefined = lowest
    while (after !== undefined) {
      const heads = await headsAfter(session, region, after)
      const acts = await actsOf(session, region, heads)
      const shown = await periodsOf(session, region, heads)
      for (const head of heads) {
        const own = shown.get(head.entry) ?? []
        const wrong = differing(head, own, fold(head, acts.get(head.entry) ?? []))
        if (wrong !== undefined) return { sound: false, flaw: flawOf(region, head, wrong) }
        met.entries += 1
        met.periods += own.length
      }
      after = heads.length < stretch ? undefined : heads.at(-1)?.entry
    }
    return (await stray(session, region)) ?? { sound: true, ...met }
  })
}

function headsAfter(session: Session, region: string, after: string): Promise<EntryHead[]> {
  const query = sql`select ${headColumns} from entry e
    where e.region = ${region} and e.entry > ${after} order by e.entry limit ${stretch}`
  return rowsOf(session, query, entryHead)
}

const idsOf = (heads: readonly EntryHead[]): readonly string[] => heads.map(({ entry }) => entry)

async function actsOf(session: Session, region: string, heads: readonly EntryHead[]) {
  const query = sql`select ${actColumns} from act
    where region = ${region} and case_id = any (${idsOf(heads)}) order by case_id, seq`
  return grouped(await rowsOf(session, query, storedAct), (act) => act.case)
}

const shownPeriod = z.object({ entry: z.string(), period })

async function periodsOf(session: Session, region: string, heads: readonly EntryHead[]) {
  const query = sql`select e.entry, jsonb_strip_nulls(jsonb_build_object('from', q.from_day, 'until', q.until_day, 'seq', q.seq))
      || jsonb_build_object('fields', q.fields) as period
    from entry e join entry_period q on q.region = e.region and q.register = e.register and q.key = e.key
    where e.region = ${region} and e.entry = any (${idsOf(heads)}) order by e.entry, q.from_day`
  return grouped(await rowsOf(session, query, shownPeriod), (row) => row.entry)
}

function grouped<Row>(rows: readonly Row[], of: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(of(row))
    if (group === undefined) groups.set(of(row), [row])
    else group.push(row)
  }
  return groups
}

type Shown = readonly { readonly period: Period }[]

/** What differs, in Chinese; undefined when nothing does. */
function differing(head: EntryHead, shown: Shown, folded: ReturnType<EntryFold>): string | undefined {
  if (folded === undefined) return undefined
  const { key, title, organ, pending, periods } = folded
  if (key !== head.key) return `清单上的编号与其行为得出的 ${key} 不符`
  if (title !== head.title) return `清单上的名称与其行为得出的“${title}”不符`
  if (organ !== head.organ) return '清单上的所属机关与其行为得出的不符'
  if (pending !== head.pending) return '清单上的待核准变更数与其行为得出的不符'
  const i = periods.findIndex((one, index) => !same(one, shown[index]?.period))
  if (i >= 0) return `清单上自 ${shown[i]?.period.from ?? periods[i]?.from} 起的内容与其行为得出的不符`
  const beyond = shown[periods.length]?.period
  return beyond && `清单上自 ${beyond.from} 起的内容没有行为作为依据`
}

const same = ({ from, until, seq, fields }: Period, other: Period | undefined): boolean =>
  canonical({ from, until, seq, fields }) === canonical(other ?? null)

const flawOf = (region: string, { entry, key, register }: EntryHead, wrong: string): Flaw =>
  flaw('entry-altered', { region, case: entry, number: key, register }, wrong)

const strayRow = z.object({ register: z.string(), key: z.string() })

/** A period of an entry that is not there. */
async function stray(session: Session, region: string): Promise<PeriodsVerdict | undefined> {
  const query = sql`select q.register, q.key from entry_period q
    where q.region = ${region} and not exists (
      select from entry e where e.region = q.region and e.register = q.register and e.key = q.key) limit 1`
  const [found] = await rowsOf(session, query, strayRow)
  if (found === undefined) return undefined
  const { register, key } = found
  return {
    sound: false,
    flaw: flaw('entry-altered', { region, register, number: key }, `清单上的 ${key} 没有登记事项`),
  }
}
