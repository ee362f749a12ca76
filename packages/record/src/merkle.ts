import { sm3 } from './digest.ts'

/** Takes leaves one by one and keeps only the roots of the finished subtrees. */
export interface MerkleTree {
  add(leaf: string): void
  root(): string
  readonly size: number
}

interface Subtree {
  readonly height: number
  readonly hash: string
}

const hashLeaf = (leaf: string) => sm3(`\u0000${leaf}`)
const hashNode = (left: string, right: string) => sm3(`\u0001${left}${right}`)

/** A Merkle tree over SM3, split as in RFC 6962; leaves and inner nodes are hashed apart so that neither passes for the other. */
export function merkleTree(): MerkleTree {
  const subtrees: Subtree[] = []
  let size = 0
  return {
    add(leaf) {
      let grown: Subtree = { height: 0, hash: hashLeaf(leaf) }
      for (let left = subtrees.at(-1); left?.height === grown.height; left = subtrees.at(-1)) {
        subtrees.pop()
        grown = { height: grown.height + 1, hash: hashNode(left.hash, grown.hash) }
      }
      subtrees.push(grown)
      size += 1
    },
    root() {
      const hashes = subtrees.map((subtree) => subtree.hash)
      return hashes.length === 0 ? sm3('') : hashes.reduceRight((right, left) => hashNode(left, right))
    },
    get size() {
      return size
    },
  }
}
