import { z } from 'zod'
import type { Page } from '../contract.ts'
import type { Database, Session } from '../database.ts'
import { keyOf, pageOf, sizeOf } from '../page.ts'
import { all, type Query, rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import { marks, quoted, terms, tsquery } from '../words.ts'
import type { EntryOnDay, EntryQuery } from './contract.ts'
import { entryOnDay, fieldsTold, joinedOn, onDayColumns, standingOn } from './entry-row.ts'

/** What narrows a list, page by page or as a whole. */
export type ListQuery = Omit<EntryQuery, 'cursor' | 'limit'>

export async function list(database: Database, region: string, asked: EntryQuery): Promise<Page<EntryOnDay>> {
  const size = sizeOf(asked)
  const after = keyOf(asked.cursor, 1)?.[0]
  const rows = await database.session(wholeRegion(region), async (session) => {
    const where = await narrowed(session, region, asked)
    return rowsOf(session, pageAfter(asked, where, after, size + 1), entryOnDay)
  })
  return pageOf(
    rows,
    size,
    ({ key }) => [key],
    (row) => row,
  )
}

/** The whole list as of one moment, read in stretches so that it may be of any size. */
export async function* allEntries(database: Database, region: string, asked: ListQuery): AsyncGenerator<EntryOnDay> {
  const stretch = 1000
  let after: string | undefined
  for (;;) {
    const rows = await database.session(wholeRegion(region), async (session) => {
      const where = await narrowed(session, region, asked)
      return rowsOf(session, pageAfter(asked, where, after, stretch), entryOnDay)
    })
    yield* rows
    after = rows.at(-1)?.key
    if (rows.length < stretch) return
  }
}

const counted = z.object({ count: z.int() })

export async function count(database: Database, region: string, asked: ListQuery): Promise<number> {
  const [found] = await database.session(wholeRegion(region), async (session) => {
    const where = await narrowed(session, region, asked)
    return rowsOf(session, sql`select count(*) from entry e ${joinedOn(sql`${asked.on}`)} where ${where}`, counted)
  })
  return found?.count ?? 0
}

function pageAfter({ on: day }: ListQuery, where: Query, after: string | undefined, most: number): Query {
  const on = sql`${day}`
  return sql`select ${onDayColumns(on)} from entry e ${joinedOn(on)}
    where ${all(where, after === undefined ? undefined : sql`e.key > ${after}`)} order by e.key limit ${most}`
}

/** With more entries than these it is shorter to go through the list until a page is full than to gather and sort them. */
const rare = 2000
const candidates = z.object({ found: z.array(z.string()).optional() })

/** What the entries of a list must be, `e` joined with its periods. */
export async function narrowed(session: Session, region: string, asked: ListQuery): Promise<Query> {
  const { register, on, standing = 'in force', organ, endingBy } = asked
  return all(
    sql`e.region = ${region} and e.register = ${register}`,
    await withWords(session, region, asked),
    standing === 'any' ? undefined : sql`${standingOn(sql`${on}`)} = ${standing}`,
    organ === undefined ? undefined : sql`e.organ = ${organ}`,
    endingBy === undefined ? undefined : sql`d.until_day <= ${endingBy}`,
    asked.only === undefined ? undefined : sql`e.key = any (${asked.only})`,
    asked.pending ? sql`e.pending > 0` : undefined,
    asked.changed === undefined ? undefined : changedIn(asked.changed),
    ...[...valuesByField(asked.marks ?? [])].map(([field, values]) => holding(field, values)),
  )
}

const changedIn = ({ from, to, acts }: NonNullable<ListQuery['changed']>): Query => sql`exists (
  select from entry_act a
  where a.region = e.region and a.register = e.register and a.entry = e.entry and a.on_day between ${from} and ${to}
    and a.act = any (${acts}) and a.counts)`

/** Marks by field: one value of each field is enough. */
export function valuesByField(values: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const mark of values) {
    const [field = ''] = mark.split('=', 1)
    const value = mark.slice(field.length + 1)
    found.get(field)?.push(value) ?? found.set(field, [value])
  }
  return found
}

/** Whether a field has one of some values, or one of them among several. */
export const hasValue = (fields: Query, field: string, values: readonly string[]): Query =>
  sql`(${fields} ->> ${field} = any (${values}) or ${fields} -> ${field} ?| ${values})`

/** The index knows the values of all periods; the one that tells must have one of them too. */
const holding = (field: string, values: readonly string[]): Query =>
  sql`n.from_day is null and d.from_day is null or ${hasValue(fieldsTold, field, values)}`

async function withWords(session: Session, region: string, asked: ListQuery): Promise<Query | undefined> {
  const words = wordsOf(region, asked)
  if (words === undefined) return undefined
  const query = sql`select entries_with(${words}::tsquery, ${rare}) as found`
  const [answer] = await rowsOf(session, query, candidates, 'entries_with')
  return answer?.found === undefined ? sql`e.words @@ ${words}::tsquery` : sql`e.entry = any (${answer.found})`
}

/**
 * One value of each marked field, and either all words, or the text as a key, or one of the keyed hashes; undefined when
 * nothing is asked for.
 */
function wordsOf(region: string, { register, text: asked = '', keys = [], marks: values = [] }: ListQuery) {
  const text = asked.trim()
  if (text === '' && keys.length === 0 && values.length === 0) return undefined
  const words = terms(text)
  const ways = [
    ...(words.length === 0 ? [] : [`(${tsquery(words)})`]),
    ...(text === '' ? [] : [quoted(marks.number(text))]),
    ...keys.map((key) => quoted(marks.key(key))),
  ]
  const marked = [...valuesByField(values)].map(([field, some]) =>
    some.map((one) => quoted(marks.value(`${field}=${one}`))),
  )
  const must = [marks.region(region), marks.register(register)].map((mark) => [quoted(mark)])
  return [...must, ...marked, ...(ways.length === 0 ? [] : [ways])].map((any) => `(${any.join(' | ')})`).join(' & ')
}
