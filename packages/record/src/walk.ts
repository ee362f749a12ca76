import { type CaseGroup, caseChain } from './case-chain.ts'
import type { Checkpoint } from './checkpoint.ts'
import { checkpointFlaw } from './checkpoint-chain.ts'
import { type CheckpointCover, checkpointCover } from './checkpoint-cover.ts'
import { Broken, type EntryReader, entryReader } from './entry-reader.ts'
import { type Flaw, flaw } from './flaw.ts'
import { type NumberRuns, numberRuns } from './number-runs.ts'
import { regionTotals } from './region-totals.ts'

/** What was found sound, and how far signatures vouch for it. */
export interface Account {
  readonly region: string
  readonly cases: number
  readonly acts: number
  readonly checkpoints: number
  /** Acts under a signed checkpoint; only hashes and totals in the database hold the others. */
  readonly sealed: number
  readonly sealedAt?: string
}

export type Walked =
  | { readonly sound: true; readonly account: Account }
  | { readonly sound: false; readonly flaw: Flaw }

/** What a walk believes: keys, and checkpoints kept elsewhere. */
export interface Trust {
  /** PEM; without any, those the record brings along are believed. */
  readonly publicKeys: readonly string[]
  readonly published: readonly Checkpoint[]
}

/** Walks the entries of one region and stops at the first flaw. */
export async function walk(entries: AsyncIterable<unknown>, trust: Trust): Promise<Walked> {
  const reader = entryReader(entries)
  try {
    return { sound: true, account: await walkRegion(reader, trust) }
  } catch (error) {
    if (error instanceof Broken) return { sound: false, flaw: error.flaw }
    throw error
  } finally {
    await reader.close()
  }
}

function refuse(met: Flaw | undefined): void {
  if (met !== undefined) throw new Broken(met)
}

async function walkRegion(reader: EntryReader, trust: Trust): Promise<Account> {
  const record = await reader.take('record')
  if (record === undefined) throw new Broken(flaw('truncated', { region: '' }, '开头不是一个地区的记录'))
  const { region } = record
  const chain = (await reader.every('checkpoint')).map((entry) => entry.checkpoint)
  const publicKeys = trust.publicKeys.length > 0 ? trust.publicKeys : record.publicKeys
  refuse(checkpointFlaw(region, chain, { publicKeys, published: trust.published }))

  const walked = { region, cover: checkpointCover(chain), runs: numberRuns(), totals: regionTotals(region) }
  let last = ''
  for (let id = await reader.nextCase(); id !== undefined; id = await reader.nextCase()) {
    if (id <= last) throw new Broken(flaw('order', { region, case: id }, '重复或次序颠倒'))
    const acts = await walkCase(reader, id, walked)
    walked.totals.count(id, acts)
    last = id
  }
  refuse(walked.cover.end() ?? walked.runs.end(region))
  refuse(walked.totals.differing(await reader.every('total')))
  await requireEnd(reader, region)
  const seal = chain.at(-1)
  return {
    region,
    ...walked.totals.sum(),
    checkpoints: chain.length,
    sealed: seal?.acts ?? 0,
    ...(seal === undefined ? {} : { sealedAt: seal.at }),
  }
}

interface Walking {
  readonly region: string
  readonly cover: CheckpointCover
  readonly runs: NumberRuns
}

async function walkCase(reader: EntryReader, id: string, { region, cover, runs }: Walking): Promise<number> {
  const group: CaseGroup = {
    region,
    case: id,
    file: (await reader.take('case', id))?.case,
    numbers: (await reader.every('number', id)).map((entry) => entry.number),
    leaves: (await reader.every('leaf', id)).map((entry) => entry.leaf),
  }
  refuse(cover.take(region, group.leaves))
  const chain = caseChain(group, cover)
  for (let entry = await reader.take('act', id); entry !== undefined; entry = await reader.take('act', id))
    refuse(chain.take(entry.act))
  refuse(chain.end())
  for (const number of group.numbers) runs.take(number)
  return chain.acts
}

async function requireEnd(reader: EntryReader, region: string): Promise<void> {
  const before = reader.taken
  const end = await reader.take('end')
  if (end?.entries !== before || !(await reader.spent()))
    throw new Broken(flaw('truncated', { region }, '记录没有读到应有的结尾'))
}
