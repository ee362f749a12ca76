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
  const before = keyOf(asked.cursor, 2)
  const words = wordsOf(scope, asked)
  const query = sql`select ${caseColumns} from case_file c
    ${words === undefined ? listed(scope, asked, before) : found(scope, asked, before, words, size + 1)}
    order by c.opened_on desc, c.case_id desc limit ${size + 1}`
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, caseFile))
  return pageOf(rows, size, keyed, (file) => file)
}

type Before = readonly string[] | undefined

function found({ region }: Scope, asked: SearchQuery, before: Before, words: string, most: number): Query {
  const { procedure, state, number, ended } = asked
  return sql`where c.region = ${region} and c.case_id in (select search_cases(${words}::tsquery, ${procedure}, ${state},
    ${number}, ${ended}, ${before?.[0]}, ${before?.[1]}, ${most}))`
}

function listed(scope: Scope, { procedure, state, number, ended }: SearchQuery, before: Before): Query {
  return sql`${inSight(scope)} where ${all(
    sql`c.region = ${scope.region}`,
    procedure === undefined ? undefined : sql`c.procedure = ${procedure}`,
    state === undefined ? undefined : sql`c.state = ${state}`,
    number === undefined ? undefined : sql`c.number = ${number}`,
    ended === undefined ? undefined : sql`(c.ended_on is not null) = ${ended}`,
    before && sql`(c.opened_on, c.case_id) < (${before[0]}::date, ${before[1]}::uuid)`,
  )}`
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

/** Either all words, or the text as a number, or one of the keyed hashes; undefined when nothing is asked for. */
function wordsOf(scope: Scope, { text: asked = '', keys = [] }: SearchQuery): string | undefined {
  const text = asked.trim()
  if (text === '' && keys.length === 0) return undefined
  const words = terms(text)
  const ways = [
    ...(words.length === 0 ? [] : [`(${tsquery(words)})`]),
    ...(text === '' ? [] : [quoted(marks.number(text))]),
    ...keys.map((key) => quoted(marks.key(key))),
  ]
  return `${quoted(marks.region(scope.region))} & (${ways.join(' | ')})`
}
