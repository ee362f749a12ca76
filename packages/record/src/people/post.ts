import { randomUUID } from 'node:crypto'
import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database } from '../database.ts'
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
  until: z
    .string()
    .nullable()
    .transform((day) => day ?? undefined),
})

/** An officer's role in an organ for some procedures ('*' all), from `since` until `until`, both days included. */
export type Post = Readonly<z.output<typeof post>>

export type NewPost = {
  readonly officer: string
  readonly organ: string
  readonly role: string
  /** Every procedure unless told. */
  readonly procedures?: readonly string[]
  readonly since: Day
  readonly until?: Day
}

const columns = `post, officer, officer.name as "officerName", organ, organ.name as "organName", role, procedures, since, until`
const joined = 'post join officer using (region, officer) join organ using (region, organ)'

/** Puts an officer into a post and gives the post's id. */
export function appoint(database: Database, region: string, made: NewPost): Promise<Written<string>> {
  const id = randomUUID()
  const { officer, organ, role, procedures = ['*'], since, until } = made
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query(
        `insert into post (region, post, officer, organ, role, procedures, since, until)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [region, id, officer, organ, role, procedures, since, until ?? null],
      )
      return id
    }),
  )
}

/** Ends a post with the day `until`, its last; false when there is no such post. */
export function relieve(database: Database, region: string, id: string, until: Day): Promise<Written<boolean>> {
  return written(() =>
    database.session({ region }, async (session) => {
      const { rowCount } = await session.query('update post set until = $3 where region = $1 and post = $2', [
        region,
        id,
        until,
      ])
      return rowCount === 1
    }),
  )
}

/** The posts an officer holds on a day. */
export function postsOf(database: Database, region: string, officer: string, day: Day): Promise<readonly Post[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query({
      name: 'posts-of',
      text: `select ${columns} from ${joined}
        where region = $1 and officer = $2 and since <= $3 and (until is null or until >= $3) order by since, post`,
      values: [region, officer, day],
    })
    return z.array(post).parse(rows)
  })
}

/** Who holds which post in an organ on a day, disabled officers left out. */
export function postsIn(database: Database, region: string, organ: string, day: Day): Promise<readonly Post[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select ${columns} from ${joined}
       where region = $1 and organ = $2 and since <= $3 and (until is null or until >= $3) and not disabled
       order by role, officer.account`,
      [region, organ, day],
    )
    return z.array(post).parse(rows)
  })
}
