import { caseColumns, caseFile } from './case-file.ts'
import type { CaseFile, Page, Scope, SearchQuery } from './contract.ts'
import type { Database } from './database.ts'
import { keyOf, pageOf, sizeOf } from './page.ts'
import { all, fixed, type Query, rowsOf, sql } from './query.ts'
import { boundsOf } from './scope.ts'
import { marks, quoted, terms, tsquery } from './words.ts'

/** Cases by words, number or keyed hash, the newest first; one page per call. */
export async function search(database: Database, scope: Scope, asked: SearchQuery): Promise<Page<CaseFile>> {
  const size = sizeOf(asked)
  const query = sql`select ${caseColumns} from case_file c ${inSight(scope)}
    where ${all(sql`c.region = ${scope.region}`, ...filters(scope, asked))}
    order by c.opened_on desc, c.case_id desc limit ${size + 1}`
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, caseFile))
  return pageOf(rows, size, keyed, (file) => file)
}

/**
 * The cases the organs of a scope handle or took part in. Row-level security says the same; said here too, it lets the
 * index by organ be used.
 */
function inSight({ organs, receipt }: Scope): Query {
  if (organs === '*' || receipt !== undefined) return sql``
  const same = fixed('g.region = c.region and g.case_id = c.case_id and g.opened_on = c.opened_on')
  return organs.length === 1
    ? sql`join case_sight g on ${same} and g.organ = ${organs[0]}`
    : sql`join (select distinct region, case_id, opened_on from case_sight where organ = any (${organs})) g on ${same}`
}

const keyed = ({ openedOn, case: id }: CaseFile) => [openedOn, id]

function filters(
  scope: Scope,
  { text, keys, procedure, state, number, ended, cursor }: SearchQuery,
): (Query | undefined)[] {
  const before = keyOf(cursor, 2)
  return [
    procedure === undefined ? undefined : sql`c.procedure = ${procedure}`,
    state === undefined ? undefined : sql`c.state = ${state}`,
    number === undefined ? undefined : sql`c.number = ${number}`,
    ended === undefined ? undefined : sql`(c.ended_on is not null) = ${ended}`,
    words(scope, text?.trim() ?? '', keys ?? []),
    before && sql`(c.opened_on, c.case_id) < (${before[0]}::date, ${before[1]}::uuid)`,
  ]
}

/** Either all words, or the text as a number, or one of the keyed hashes. */
function words(scope: Scope, text: string, keys: readonly string[]): Query | undefined {
  if (text === '' && keys.length === 0) return undefined
  const asked = terms(text)
  const ways = [
    ...(asked.length === 0 ? [] : [`(${tsquery(asked)})`]),
    ...(text === '' ? [] : [quoted(marks.number(text))]),
    ...keys.map((key) => quoted(marks.key(key))),
  ]
  const query = `${quoted(marks.region(scope.region))} & (${ways.join(' | ')})`
  return sql`c.case_id in (select cases_with_words(${query}::tsquery))`
}
