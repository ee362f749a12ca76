import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import type { Database } from './database.ts'
import { entries } from './entries.ts'
import type { Flaw } from './flaw.ts'
import { jsonLines, parsedLines } from './json-lines.ts'
import type { Published, PublishedLeaf } from './published.ts'
import { rewrittenCase } from './rewritten-case.ts'
import { wholeRegion } from './scope.ts'
import { type Account, type Walked, walk } from './walk.ts'

/** What the verifier believes besides the record itself. */
export interface Belief {
  /** PEM of the keys checkpoints may be signed with. */
  readonly publicKeys: readonly string[]
  /** Where checkpoints were published. */
  readonly published?: Published
}

export type Verdict =
  | { readonly sound: true; readonly accounts: readonly Account[] }
  | { readonly sound: false; readonly flaw: Flaw }

/**
 * Walks everything a database records, or some regions of it, and names the first broken place, or says how much was
 * found sound.
 *
 * Found from the database alone: an act that was altered, removed from the beginning or the middle of a case, inserted
 * or moved; a case or an act that is missing while the case register, the numbers, the totals or a checkpoint still
 * know it; a number missing, repeated or not what the act says; a register of cases that disagrees with the acts.
 *
 * Found through signatures only: whoever may change every table can rebuild a case's chain with its register and totals,
 * or take back the newest acts and cases in all of them. For what a checkpoint covers this shows, because nobody without
 * the signing key can make a checkpoint to match; if checkpoints are deleted as well it shows as long as they were
 * published. For acts since the last checkpoint nothing shows: take checkpoints often, and keep the key and the
 * published file on another machine. What lists show besides (title, state, due days) is not judged here, for it is
 * computed from the acts.
 */
export async function verify(database: Database, belief: Belief, regions?: readonly string[]): Promise<Verdict> {
  const accounts: Account[] = []
  for (const region of regions ?? (await regionsOf(database, belief))) {
    const walked = await verifyRegion(region, belief, (walkOver) =>
      database.transaction(wholeRegion(region), (session) => walkOver(entries(session, region, []))),
    )
    if (!walked.sound) return walked
    accounts.push(walked.account)
  }
  return { sound: true, accounts }
}

type Over = <T>(walkOver: (entries: AsyncIterable<unknown>) => Promise<T>) => Promise<T>

/** A checkpoint that no longer fits says only that something under it changed; its published leaves say which case. */
async function verifyRegion(region: string, belief: Belief, over: Over): Promise<Walked> {
  const published = (await belief.published?.checkpoints(region)) ?? []
  const walked = await over((all) => walk(all, { publicKeys: belief.publicKeys, published }))
  if (walked.sound || walked.flaw.kind !== 'checkpoint-leaves' || walked.flaw.checkpoint === undefined) return walked
  const leaves: readonly PublishedLeaf[] = (await belief.published?.leaves(region, walked.flaw.checkpoint)) ?? []
  const named = await over((all) => rewrittenCase(all, leaves))
  return named === undefined ? walked : { sound: false, flaw: named }
}

const regionRows = z.array(z.object({ region: z.string() }))

async function regionsOf(database: Database, { published }: Belief): Promise<readonly string[]> {
  const { rows } = await database.outside((session) => session.query('select recorded_regions() as region'))
  const recorded = regionRows.parse(rows).map(({ region }) => region)
  return [...new Set([...recorded, ...((await published?.regions()) ?? [])])].sort()
}

/** Everything recorded in a region as JSON lines, to be kept or verified elsewhere. */
export function exportRecord(database: Database, region: string, publicKeys: readonly string[]): AsyncIterable<string> {
  const lines = new PassThrough({ objectMode: true })
  database
    .transaction(wholeRegion(region), (session) =>
      pipeline(Readable.from(jsonLines(entries(session, region, publicKeys))), lines),
    )
    .catch((error: unknown) => lines.destroy(error instanceof Error ? error : new Error(String(error))))
  return lines
}

/** A text in pieces of any size, such as a file stream. */
export type Source = AsyncIterable<string | Uint8Array>

/**
 * Verifies an export offline with the same walk; `open` gives its bytes from the beginning, once or twice. Without
 * keys of one's own the export vouches for itself, which proves only that it is of one piece.
 */
export async function verifyExport(open: () => Source, belief: Belief): Promise<Verdict> {
  const region = await firstRegion(open())
  const walked = await verifyRegion(region, belief, (walkOver) => walkOver(parsedLines(open())))
  return walked.sound ? { sound: true, accounts: [walked.account] } : walked
}

async function firstRegion(source: Source): Promise<string> {
  const head = z.object({ region: z.string() })
  for await (const entry of parsedLines(source)) {
    const parsed = head.safeParse(entry)
    return parsed.success ? parsed.data.region : ''
  }
  return ''
}
