import { type EntryReader, entryReader } from './entry-reader.ts'
import { type Flaw, flaw } from './flaw.ts'
import type { PublishedLeaf } from './published.ts'

/** Finds the first case that no longer holds what was published of it: the way back from a checkpoint to a place. */
export async function rewrittenCase(
  entries: AsyncIterable<unknown>,
  published: readonly PublishedLeaf[],
): Promise<Flaw | undefined> {
  const leaves = new Map(published.map((leaf) => [leaf.case, leaf]))
  const heads = new Map<string, { head?: string; number?: string }>()
  await pass(entryReader(entries), leaves, heads)
  for (const leaf of published) {
    const met = heads.get(leaf.case)
    if (met?.head === leaf.head) continue
    const place = {
      region: leaf.region,
      case: leaf.case,
      ...(met?.number === undefined ? {} : { number: met.number }),
      checkpoint: leaf.checkpoint,
    }
    if (met === undefined) return flaw('case-missing', place, '整案已不存在')
    if (met.head === undefined) return flaw('act-missing', { ...place, seq: leaf.version }, '已不存在')
    return flaw('act-rewritten', { ...place, seq: leaf.version }, '或其之前的行为在签名之后被改写')
  }
  return undefined
}

type Leaves = ReadonlyMap<string, PublishedLeaf>
type Heads = Map<string, { head?: string; number?: string }>

async function pass(reader: EntryReader, leaves: Leaves, heads: Heads): Promise<void> {
  await reader.take('record')
  await reader.every('checkpoint')
  for (let id = await reader.nextCase(); id !== undefined; id = await reader.nextCase()) {
    const file = await reader.take('case', id)
    await reader.every('number', id)
    await reader.every('leaf', id)
    const found: { head?: string; number?: string } =
      file?.case.number === undefined ? {} : { number: file.case.number }
    for (let entry = await reader.take('act', id); entry !== undefined; entry = await reader.take('act', id))
      if (entry.act.seq === leaves.get(id)?.version) found.head = entry.act.hash
    if (leaves.has(id)) heads.set(id, found)
  }
}
