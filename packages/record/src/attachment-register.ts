import { z } from 'zod'
import type { Database } from './database.ts'
import { rowsOf, sql } from './query.ts'

/** What a file is called and holds; its bytes lie in `attachments` under the same hash. */
export interface Attachment {
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
}

const attachment: z.ZodType<Attachment> = z.object({
  hash: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
})

/** Enters a file in the register of a region; the same content keeps its first name. */
export async function enterAttachment(database: Database, region: string, entered: Attachment): Promise<void> {
  const { hash, name, mediaType, size } = entered
  await database.session({ region }, (session) =>
    session.query({
      name: 'enter_attachment',
      text: `insert into attachment (region, hash, name, media_type, size) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      values: [region, hash, name, mediaType, size],
    }),
  )
}

/**
 * A registered file of the region by its hash. Whoever knows the hash finds it: let a reader have it only from an act
 * he may read.
 */
export async function attachmentOf(database: Database, region: string, hash: string): Promise<Attachment | undefined> {
  const query = sql`select hash, name, media_type as "mediaType", size from attachment
    where region = ${region} and hash = ${hash}`
  const [found] = await database.session({ region }, (session) => rowsOf(session, query, attachment))
  return found
}
