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
  const query =
    words === undefined ? listed(scope, asked, before, size + 1) : found(scope, asked, before, words, size + 1)
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, caseFile))
  return pageOf(rows, size, keyed, (file) => file)
}

type Before = readonly string[] | undefined

function found({ region }: Scope, asked: SearchQuery, before: Before, words: string, most: number): Query {
  const { procedure, state, number, ended } = asked
  return sql`select ${caseColumns} from case_file c
    where c.region = ${region} and c.case_id in (select search_cases(${words}::tsquery, ${procedure}, ${state},
      ${number}, ${ended}, ${before?.[0]}, ${before?.[1]}, ${most}))
    order by c.opened_on desc, c.case_id desc`
}

function listed(scope: Scope, asked: SearchQuery, before: Before, most: number): Query {
  const { procedure, state, number, ended } = asked
  const { from, where, place } = inSight(scope)
  return sql`select ${caseColumns} from ${from} where ${all(
    where,
    procedure === undefined ? undefined : sql`c.procedure = ${procedure}`,
    state === undefined ? undefined : sql`c.state = ${state}`,
    number === undefined ? undefined : sql`c.number = ${number}`,
    ended === undefined ? undefined : sql`(c.ended_on is not null) = ${ended}`,
    before && sql`(${place}.opened_on, ${place}.case_id) < (${before[0]}::date, ${before[1]}::uuid)`,
  )} order by ${place}.opened_on desc, ${place}.case_id desc limit ${most}`
}

/**
 * The cases the organs of a scope handle or took part in. Row-level security says the same; said here too, one organ's
 * cases are read in the order of its own index, and those of several picked out of all.
 */
function inSight({ region, organs, receipt }: Scope): { from: Query; where: Query; place: Query } {
  const whole = { from: sql`case_file c`, place: fixed('c') }
  if (organs === '*' || receipt !== undefined) return { ...whole, where: sql`c.region = ${region}` }
  if (organs.length !== 1) return { ...whole, where: sql`c.region = ${region} and c.sight && ${organs}` }
  return {
    from: sql`case_sight g join case_file c on c.region = g.region and c.case_id = g.case_id`,
    where: sql`g.region = ${region} and g.organ = ${organs[0]}`,
    place: fixed('g'),
  }
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
