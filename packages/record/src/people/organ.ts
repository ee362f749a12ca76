import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database, Session } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { type Written, written } from './written.ts'

const called = z.object({ from: z.string(), name: z.string() })

const organ = z.object({
  organ: z.string(),
  parent: z.string().optional(),
  name: z.string(),
  kind: z.string(),
  mark: z.string(),
  supervises: z.boolean(),
  since: z.string().optional(),
  until: z.string().optional(),
  rank: z.int().optional(),
  successor: z.string().optional(),
  names: z.array(called),
  entered: z.boolean(),
})

/**
 * A body of the government as it stands today; `supervises` that one which oversees the law enforcement of the organs
 * below and beside it. `since` and `until` are its first and last day, `names` what it was called from which day,
 * `successor` the organ that takes over from it, `entered` whether it stands in the register of organs.
 */
export type Organ = Readonly<z.output<typeof organ>>

export interface NewOrgan {
  readonly organ: string
  readonly parent?: string | undefined
  readonly name: string
  readonly kind: string
  /** What its papers are numbered under (机关代字), such as 清政办; its name unless told. */
  readonly mark?: string
  readonly supervises?: boolean
  readonly since?: Day
  readonly until?: Day
  /** Its place in lists; those without one come last, in the order they were made. */
  readonly rank?: number
  readonly successor?: string
  readonly names?: readonly { readonly from: Day; readonly name: string }[]
  readonly entered?: boolean
}

const asRow = ({ mark, supervises, names, entered, ...told }: NewOrgan) => ({
  ...told,
  mark: mark ?? told.name,
  supervises: supervises ?? false,
  names: names ?? [],
  entered: entered ?? false,
})

const asTold = `on conflict (region, organ) do update set (parent, name, kind, mark, supervises, since, until, rank,
  successor, names, entered) = (excluded.parent, excluded.name, excluded.kind, excluded.mark, excluded.supervises,
  excluded.since, excluded.until, excluded.rank, excluded.successor, excluded.names, excluded.entered)`

/** In one statement, so that they may name each other. */
async function insert(session: Session, region: string, all: readonly NewOrgan[], met = ''): Promise<void> {
  await session.query(
    `insert into organ (region, organ, parent, name, kind, mark, supervises, since, until, rank, successor, names,
       entered)
     select $1, n.organ, n.parent, n.name, n.kind, n.mark, n.supervises, n.since, n.until, n.rank, n.successor, n.names,
       n.entered
     from jsonb_to_recordset($2) as n (organ text, parent text, name text, kind text, mark text, supervises boolean,
       since date, until date, rank int, successor text, names jsonb, entered boolean) ${met}`,
    [region, JSON.stringify(all.map(asRow))],
  )
}

/** Brings organs into line: those named stand as told afterwards. */
export async function keepOrgans(session: Session, region: string, all: readonly NewOrgan[]): Promise<void> {
  if (all.length > 0) await insert(session, region, all, asTold)
}

/** Takes away organs that never were, their entries having been cancelled. */
export async function dropOrgans(session: Session, region: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await session.query('delete from organ where region = $1 and organ = any ($2) and entered', [region, ids])
}

/** Adds an organ that stands in no register; districts are set up through the register of organs. */
export function createOrgan(database: Database, region: string, made: NewOrgan): Promise<Written<NewOrgan>> {
  return written(() =>
    database.session({ region }, async (session) => {
      await insert(session, region, [made])
      return made
    }),
  )
}

/** The organs of a region as a list, by rank and then in the order they were made; those that have ended too. */
export function organs(database: Database, region: string): Promise<readonly Organ[]> {
  const query = sql`select organ, parent, name, kind, mark, supervises, since, until, rank, successor, names, entered
    from organ where region = ${region} order by rank nulls last, created_at, organ`
  return database.session({ region }, (session) => rowsOf(session, query, organ))
}

/** Whether an organ stands on a day; one of which no days are known always does. */
export const standsOn = ({ since, until }: Partial<Pick<Organ, 'since' | 'until'>>, day: Day): boolean =>
  (since === undefined || since <= day) && (until === undefined || until >= day)

/** What an organ was called on a day; before its first and after its last name the nearest. */
export const nameOn = ({ name, names = [] }: Pick<Organ, 'name'> & Partial<Pick<Organ, 'names'>>, day: Day): string =>
  names.findLast(({ from }) => from <= day)?.name ?? names[0]?.name ?? name
