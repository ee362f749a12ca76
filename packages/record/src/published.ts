import { createReadStream, existsSync } from 'node:fs'
import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Checkpoint, checkpointsAfter } from './checkpoint.ts'
import type { Database } from './database.ts'
import { checkpointSchema } from './entry.ts'
import { parsedLines } from './json-lines.ts'
import type { Signer } from './keys.ts'
import { rowsOf, sql } from './query.ts'
import { wholeRegion } from './scope.ts'

const leafSchema = z.object({
  region: z.string(),
  checkpoint: z.int(),
  case: z.string(),
  version: z.int(),
  head: z.string(),
})

/** A leaf as it was published: it names the case when a chain was rebuilt as a whole. */
export type PublishedLeaf = Readonly<z.infer<typeof leafSchema>>

/** What was published of the record outside the database, where nobody who only holds the database can change it. */
export interface Published {
  readonly publicKeys: readonly string[]
  regions(): Promise<readonly string[]>
  checkpoints(region: string): Promise<readonly Checkpoint[]>
  leaves(region: string, checkpoint: number): Promise<readonly PublishedLeaf[]>
}

const places = (directory: string) => ({
  checkpoints: join(directory, 'checkpoints.jsonl'),
  leaves: join(directory, 'checkpoint-leaves.jsonl'),
  key: join(directory, 'public-key.pem'),
})

/** Reads a directory that `publishCheckpoints` keeps. */
export async function openPublished(directory: string): Promise<Published> {
  const { checkpoints, leaves, key } = places(directory)
  return {
    publicKeys: existsSync(key) ? [await readFile(key, 'utf8')] : [],
    regions: async () => [...new Set((await every(checkpoints, checkpointSchema)).map(({ region }) => region))],
    checkpoints: (region) => every(checkpoints, checkpointSchema, (one) => one.region === region),
    leaves: (region, checkpoint) =>
      every(leaves, leafSchema, (one) => one.region === region && one.checkpoint === checkpoint),
  }
}

/** Appends to `checkpoints.jsonl` what a region has and the file has not, and to `checkpoint-leaves.jsonl` their leaves. */
export async function publishCheckpoints(
  database: Database,
  region: string,
  signer: Signer,
  directory: string,
): Promise<number> {
  await mkdir(directory, { recursive: true })
  const { checkpoints, leaves, key } = places(directory)
  await writeFile(key, signer.publicKey)
  const known = await (await openPublished(directory)).checkpoints(region)
  const last = known.reduce((most, { checkpoint }) => Math.max(most, checkpoint), 0)
  const added = await database.session(wholeRegion(region), (session) => checkpointsAfter(session, region, last))
  for (const checkpoint of added) {
    await appendLines(leaves, await leavesOf(database, checkpoint))
    await appendLines(checkpoints, [checkpoint])
  }
  return added.length
}

function leavesOf(database: Database, { region, checkpoint }: Checkpoint): Promise<PublishedLeaf[]> {
  const query = sql`select region, checkpoint, case_id as "case", version, head from checkpoint_leaf
    where region = ${region} and checkpoint = ${checkpoint} order by case_id`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, leafSchema))
}

/** Begins on a line of its own even when the last writer was cut off in the middle of one. */
async function appendLines(path: string, rows: readonly object[]): Promise<void> {
  const file = await open(path, 'a+', 0o644)
  try {
    const { size } = await file.stat()
    const torn = size > 0 && (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer.toString() !== '\n'
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
    await file.appendFile(torn ? `\n${lines}` : lines)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The lines that can be read; one that was cut off was written again after it. */
async function every<T>(path: string, schema: z.ZodType<T>, wanted: (row: T) => boolean = () => true): Promise<T[]> {
  const found: T[] = []
  if (!existsSync(path)) return found
  for await (const line of parsedLines(createReadStream(path))) {
    const parsed = schema.safeParse(line)
    if (parsed.success && wanted(parsed.data)) found.push(parsed.data)
  }
  return found
}
