import { type Checkpoint, leafText } from './checkpoint.ts'
import type { Leaf } from './entry.ts'
import { type Flaw, flaw } from './flaw.ts'
import { type MerkleTree, merkleTree } from './merkle.ts'

/** An act is recorded a moment before it is stored, on a machine whose clock may differ. */
const hour = 3_600_000

interface Covering {
  readonly checkpoint: Checkpoint
  readonly tree: MerkleTree
  opened: number
  added: number
}

/** What the checkpoints of a region say they cover, compared with the cases as they pass by. */
export interface CheckpointCover {
  /** Takes the leaves of one case, in the order of checkpoints; cases come in the order of ids. */
  take(region: string, leaves: readonly Leaf[]): Flaw | undefined
  /** The number of the first complete checkpoint that should have covered an act recorded at that time. */
  due(recordedAt: string): number | undefined
  /** Whether every checkpoint was covered by exactly its leaves. */
  end(): Flaw | undefined
}

export function checkpointCover(chain: readonly Checkpoint[]): CheckpointCover {
  const coverings = new Map<number, Covering>(
    chain.map((checkpoint) => [checkpoint.checkpoint, { checkpoint, tree: merkleTree(), opened: 0, added: 0 }]),
  )
  const complete = chain.filter((one) => one.complete)
  return {
    take(region, leaves) {
      let before = 0
      for (const leaf of leaves) {
        const covering = coverings.get(leaf.checkpoint)
        const { case: id, checkpoint, version } = leaf
        if (covering === undefined || version <= before)
          return flaw('checkpoint-leaves', { region, checkpoint, case: id }, '清单中的这一案卷没有对应的检查点')
        covering.tree.add(leafText(id, version, leaf.head))
        covering.opened += before === 0 ? 1 : 0
        covering.added += version - before
        before = version
      }
      return undefined
    },
    due(recordedAt) {
      const latest = Date.parse(recordedAt) + hour
      return complete[firstIndex(complete.length, (i) => Date.parse(complete[i]?.at ?? '') >= latest)]?.checkpoint
    },
    end: () => unequal([...coverings.values()]),
  }
}

function unequal(coverings: readonly Covering[]): Flaw | undefined {
  let [cases, acts] = [0, 0]
  for (const { checkpoint, tree, opened, added } of coverings) {
    cases += opened
    acts += added
    const same = tree.size === checkpoint.leaves && cases === checkpoint.cases && acts === checkpoint.acts
    if (same && tree.root() === checkpoint.root) continue
    const place = { region: checkpoint.region, checkpoint: checkpoint.checkpoint }
    return flaw('checkpoint-leaves', place, '所覆盖的案卷与签名时不同')
  }
  return undefined
}

/** The first index for which a condition holds that holds from somewhere on. */
function firstIndex(length: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
