import { randomUUID } from 'node:crypto'
import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database, Session } from '../database.ts'
import { all, fixed, type Query, rowsOf, sql } from '../query.ts'
import { type Written, written } from './written.ts'

const post = z.object({
  post: z.string(),
  officer: z.string(),
  officerName: z.string(),
  organ: z.string(),
  organName: z.string(),
  role: z.string(),
  procedures: z.array(z.string()),
  since: z.string(),
  until: z.string().optional(),
  appointment: z.string().optional(),
  position: z.string().optional(),
  actingFor: z.string().optional(),
})

/**
 * An officer's role in an organ for some procedures ('*' all), from `since` until `until`, both days included. Of an
 * `appointment`, an entry of the register, each period is one; `actingFor` names the one whose holder is stood in for.
 */
export type Post = Readonly<z.output<typeof post>>

export interface NewPost {
  readonly officer: string
  readonly organ: string
  readonly role: string
  /** Every procedure unless told. */
  readonly procedures?: readonly string[]
  readonly since: Day
  readonly until?: Day
  /** The post of the establishment plan (岗位) it fills. */
  readonly position?: string
  readonly actingFor?: string
}

const columns = fixed(`post, officer, officer.name as "officerName", organ, organ.name as "organName", role, procedures,
  post.since, post.until, appointment, position, acting_for as "actingFor"`)
const joined = fixed('post join officer using (region, officer) join organ using (region, organ)')
const heldOn = (day: Day): Query => sql`post.since <= ${day} and (post.until is null or post.until >= ${day})`

async function store(session: Session, region: string, some: readonly (NewPost & { readonly id: string })[]) {
  await session.query(
    `insert into post (region, post, officer, organ, role, procedures, since, until, appointment, position, acting_for)
     select $1, n.id, n.officer, n.organ, n.role, n.procedures, n.since, n.until, n.appointment, n.position, n."actingFor"
     from jsonb_to_recordset($2) as n (id text, officer text, organ text, role text, procedures text[], since date,
       until date, appointment text, position text, "actingFor" text)`,
    [region, JSON.stringify(some.map((one) => ({ procedures: ['*'], ...one })))],
  )
}

/** What an appointment comes to: the posts held under it, one for each of its periods; none once it was cancelled. */
export interface Held {
  readonly appointment: string
  readonly posts: readonly NewPost[]
}

/** Brings the posts of appointments into line: they are those told afterwards, and no others. */
export async function keepPosts(session: Session, region: string, held: readonly Held[]): Promise<void> {
  if (held.length === 0) return
  const keys = held.map(({ appointment }) => appointment)
  await session.query('delete from post where region = $1 and appointment = any ($2)', [region, keys])
  const rows = held.flatMap(({ appointment, posts }) =>
    posts.map((one) => ({ ...one, appointment, id: `${appointment} ${one.since}` })),
  )
  if (rows.length === 0) return
  await store(session, region, rows)
  await supersede(session, region, keys)
}

/** A post that stood in no register goes once an appointment says the same. */
async function supersede(session: Session, region: string, appointments: readonly string[]): Promise<void> {
  await session.query(
    `delete from post p using post n
     where p.region = $1 and p.appointment is null and n.region = $1 and n.appointment = any ($2)
       and (p.officer, p.organ, p.role, p.procedures, p.since) = (n.officer, n.organ, n.role, n.procedures, n.since)`,
    [region, appointments],
  )
}

/** Puts an officer into a post that stands in no register and gives its id; districts appoint through the register. */
export function appoint(database: Database, region: string, made: NewPost): Promise<Written<string>> {
  const id = randomUUID()
  return written(() =>
    database.session({ region }, async (session) => {
      await store(session, region, [{ ...made, id }])
      return id
    }),
  )
}

/** The posts an officer holds on a day. */
export function postsOf(database: Database, region: string, officer: string, day: Day): Promise<readonly Post[]> {
  const query = sql`select ${columns} from ${joined}
    where region = ${region} and officer = ${officer} and ${heldOn(day)} order by post.since, post`
  return database.session({ region }, (session) => rowsOf(session, query, post, 'posts-of'))
}

/** Who holds which post in an organ on a day, disabled officers left out. */
export function postsIn(database: Database, region: string, organ: string, day: Day): Promise<readonly Post[]> {
  const query = sql`select ${columns} from ${joined}
    where region = ${region} and organ = ${organ} and ${heldOn(day)} and not disabled order by role, officer.account`
  return database.session({ region }, (session) => rowsOf(session, query, post))
}

/** The posts of a region on a day by organ and role, disabled officers left out; without a day all that were or will be held. */
export function allPosts(database: Database, region: string, day?: Day): Promise<readonly Post[]> {
  const some = day === undefined ? undefined : sql`${heldOn(day)} and not disabled`
  const query = sql`select ${columns} from ${joined}
    where ${all(sql`region = ${region}`, some)} order by organ, role, officer.account, post.since, post`
  return database.session({ region }, (session) => rowsOf(session, query, post))
}
