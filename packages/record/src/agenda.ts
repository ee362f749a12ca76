import { z } from 'zod'
import type { AgendaKind, AgendaQuery, AgendaRow, Attention, TurnRow } from './agenda-contract.ts'
import { caseColumns, caseFile, clockColumns, clockRow } from './case-file.ts'
import type { Page, Scope } from './contract.ts'
import type { Database } from './database.ts'
import { keyOf, pageOf, sizeOf } from './page.ts'
import { all, fixed, type Query, rowsOf, sql } from './query.ts'
import { boundsOf, withinOrgans } from './scope.ts'

/** The kinds in the order in which they are listed. */
const kinds: readonly AgendaKind[] = ['sign', 'duty', 'act', 'endorse']
const isTurn = (kind: AgendaKind): kind is TurnRow['kind'] => kind !== 'duty'

/** Counting ends here. */
const most = 1000

/** Where a row stands in the list. */
type Place = readonly [kind: string, day: string, case_: string, name: string, more: string]

/** A turn under an alias, as far as it is open at the moment and to whoever asks. */
function openTurn(alias: string, kind: TurnRow['kind'], { now, reader }: Attention): Query {
  const column = (name: string) => fixed(`${alias}.${name}`)
  return all(
    sql`${column('kind')} = ${kind}`,
    sql`${column('after_at')} is null or ${column('after_at')} < ${now}`,
    sql`${column('upto_at')} is null or ${now} <= ${column('upto_at')}`,
    sql`${reader} <> all (${column('but_for')})`,
  )
}

/** Whether a turn is that of one of the posts `mine`. */
const ofPost = (alias: string, mine: string): Query =>
  fixed(
    `${alias}.organ = ${mine}.organ and ${alias}.post = ${mine}.post and ${mine}.procedures && array['*', ${alias}.procedure]`,
  )

/** Whether turns of this kind are listed whoever's they are. */
const isEverybodys = (kind: AgendaKind, { everybody }: Attention): boolean => kind === 'act' && everybody === true

/** The same turn of the case in another post of whoever asks, which comes first: of several one is listed. */
function earlier(kind: TurnRow['kind'], scope: Scope, asked: Attention): Query {
  const same = all(
    sql`u.region = ${scope.region} and u.case_id = t.case_id`,
    openTurn('u', kind, asked),
    kind === 'act' ? sql`(u.post, u.n) < (t.post, t.n)` : sql`u.n = t.n and u.post < t.post`,
  )
  return isEverybodys(kind, asked)
    ? sql`select from turn u where ${same}`
    : sql`select from turn u, mine o where ${same} and ${ofPost('u', 'o')}`
}

function turnFilters(kind: TurnRow['kind'], scope: Scope, asked: Attention, after: Place | undefined): Query {
  const { officer, procedure } = asked
  return all(
    sql`t.region = ${scope.region}`,
    openTurn('t', kind, asked),
    officer === undefined || kind !== 'act' ? undefined : sql`t.officer = ${officer}`,
    procedure === undefined ? undefined : sql`t.procedure = ${procedure}`,
    sql`not exists (${earlier(kind, scope, asked)})`,
    after?.[0] === kind
      ? sql`(t.since, t.case_id, t.n) > (${after[1]}::date, ${after[2]}::uuid, ${after[3]}::int)`
      : undefined,
  )
}

/** The turns of one kind by age; those of each post are read in the order of its own index. */
function turnsOf(
  kind: TurnRow['kind'],
  scope: Scope,
  asked: Attention,
  after: Place | undefined,
  limit: number,
): Query {
  const filters = turnFilters(kind, scope, asked, after)
  const columns = fixed('t.since as day, t.case_id, t.n::text as name, t.post as more')
  const order = fixed('t.since, t.case_id, t.n')
  const found = isEverybodys(kind, asked)
    ? sql`select ${columns} from turn t where ${filters} and ${withinOrgans(scope, fixed('t.organ')) ?? sql`true`}
        order by ${order} limit ${limit}`
    : sql`select s.* from mine m cross join lateral (select ${columns} from turn t
        where ${ofPost('t', 'm')} and ${filters} order by ${order} limit ${limit}) s`
  return sql`(select ${kind}::text as kind, f.* from (${found}) f order by f.day, f.case_id, f.name::int limit ${limit})`
}

const dutyPlace = fixed(`coalesce(k.due, 'infinity'), k.case_id, k.clock, k.recipient`)

function dutiesOf(scope: Scope, { officer, procedure }: Attention, after: Place | undefined, limit: number): Query {
  const filters = all(
    sql`k.region = ${scope.region}`,
    sql`k.status in ('running', 'paused', 'overdue')`,
    sql`k.duty = 'office'`,
    withinOrgans(scope, fixed('k.organ')),
    officer === undefined ? undefined : sql`k.officer = ${officer}`,
    procedure === undefined ? undefined : sql`c.procedure = ${procedure}`,
    after?.[0] === 'duty'
      ? sql`(${dutyPlace}) > (${after[1]}::date, ${after[2]}::uuid, ${after[3]}, ${after[4]})`
      : undefined,
  )
  return sql`(select 'duty'::text as kind, coalesce(k.due, 'infinity') as day, k.case_id, k.clock as name, k.recipient as more
    from clock k join case_file c on c.region = k.region and c.case_id = k.case_id
    where ${filters} order by ${dutyPlace} limit ${limit})`
}

const oneOf = (kind: AgendaKind, scope: Scope, asked: Attention, after: Place | undefined, limit: number): Query =>
  isTurn(kind) ? turnsOf(kind, scope, asked, after, limit) : dutiesOf(scope, asked, after, limit)

/** The posts of whoever asks, under the name of `mine`. */
const mine = ({ posts }: Attention): Query =>
  sql`mine as materialized (select * from jsonb_to_recordset(${JSON.stringify(posts)}::jsonb)
    as m (organ text, post text, procedures text[]))`

/** What the posts of whoever asks may do in a case whose turn it is. */
function actsOf({ region }: Scope, asked: Attention): Query {
  const acts = (kind: TurnRow['kind']) => {
    const theirs = isEverybodys(kind, asked) ? sql`true` : sql`exists (select from mine o where ${ofPost('u', 'o')})`
    return sql`(w.kind = ${kind} and ${openTurn('u', kind, asked)} and ${kind === 'act' ? sql`true` : sql`u.n = w.name::int`}
      and ${theirs})`
  }
  return sql`select jsonb_agg(jsonb_build_object('post', u.post, 'acts', u.acts) order by u.post) as turns from turn u
    where u.region = ${region} and u.case_id = w.case_id and (${acts('act')} or ${acts('sign')} or ${acts('endorse')})`
}

const dated = z.object({
  kind: z.enum(['sign', 'duty', 'act', 'endorse']),
  day: z.string(),
  name: z.string(),
  more: z.string(),
})
const turned = z.array(z.object({ post: z.string(), acts: z.array(z.string()) }))

interface Listed {
  readonly place: Place
  readonly shown: AgendaRow
}

function listed(row: Record<string, unknown>): Listed {
  const { kind, day, name, more } = dated.parse(row)
  const file = caseFile.parse(row)
  const place = [kind, day, file.case, name, more] as const
  if (kind === 'duty')
    return { place, shown: { kind, clock: clockRow.parse({ ...row, title: row['clockTitle'] }), case: file } }
  return { place, shown: { kind, n: Number(name), since: day, turns: turned.parse(row['turns']), case: file } }
}

function placeIn(cursor: string | undefined): Place | undefined {
  const key = keyOf(cursor, 5)
  if (key === undefined) return undefined
  const [kind = '', day = '', id = '', name = '', more = ''] = key
  return [kind, day, id, name, more]
}

/** What waits for somebody: drafts to sign, duties by due day, what has no period by age, drafts to endorse. */
export async function agenda(database: Database, scope: Scope, asked: AgendaQuery): Promise<Page<AgendaRow>> {
  const size = sizeOf(asked)
  const after = placeIn(asked.cursor)
  const from = kinds.findIndex((kind) => after === undefined || kind === after[0])
  const wanted = kinds.filter((kind, rank) => rank >= from && (asked.kinds?.includes(kind) ?? true))
  if (wanted.length === 0) return { rows: [] }
  const [first, ...others] = wanted.map((kind) => oneOf(kind, scope, asked, after, size + 1))
  const together = others.reduce((one, next) => sql`${one} union all ${next}`, first ?? sql``)
  const query = sql`with ${mine(asked)}, w as (${together}), p as (select * from w
      order by array_position(${kinds}::text[], kind), day, case_id, case when kind = 'duty' then null else name::int end, name, more
      limit ${size + 1})
    select w.kind, w.day, w.name, w.more, ${clockColumns}, k.title as "clockTitle", a.turns, ${caseColumns} from p w
    join case_file c on c.region = ${scope.region} and c.case_id = w.case_id
    left join clock k on w.kind = 'duty' and k.region = c.region and k.case_id = c.case_id and k.clock = w.name and k.recipient = w.more
    left join lateral (${actsOf(scope, asked)}) a on w.kind <> 'duty'
    order by array_position(${kinds}::text[], w.kind), w.day, w.case_id, case when w.kind = 'duty' then null else w.name::int end, w.name, w.more`
  const rows = await database.session(boundsOf(scope), (session) =>
    rowsOf(session, query, z.record(z.string(), z.unknown())),
  )
  return pageOf(
    rows.map(listed),
    size,
    ({ place }) => place,
    ({ shown }) => shown,
  )
}

const counted = z.object({ kind: z.string(), count: z.int() })

/** How much of each kind waits for somebody; no more than a thousand are counted. */
export async function agendaCounts(
  database: Database,
  scope: Scope,
  asked: Attention,
): Promise<Readonly<Record<AgendaKind, number>>> {
  const [first, ...others] = kinds.map(
    (kind) =>
      sql`select ${kind}::text as kind, count(*)::int as count from ${oneOf(kind, scope, asked, undefined, most)} w`,
  )
  const query = sql`with ${mine(asked)} ${others.reduce((one, next) => sql`${one} union all ${next}`, first ?? sql``)}`
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, counted))
  const of = (kind: AgendaKind): number => rows.find((row) => row.kind === kind)?.count ?? 0
  return { sign: of('sign'), duty: of('duty'), act: of('act'), endorse: of('endorse') }
}
