import type { Fact } from '../read/reading.ts'
import { itemKey } from './item-key.ts'

const ALIKE = 0.8
const MOST = 3000

/** The one figure of the same unit and kind whose item reads nearly like the given one's; undefined where two do. */
export function likely(now: Fact, candidates: readonly Fact[]): Fact | undefined {
  if (candidates.length > MOST) return undefined
  const alike = candidates.filter(
    (one) => one.unit === now.unit && one.kind === now.kind && likeness(itemKey(one.item), itemKey(now.item)) >= ALIKE,
  )
  return alike.length === 1 ? alike[0] : undefined
}

/** Shared pairs of signs, from 0 to 1. */
function likeness(one: string, other: string): number {
  const [left, right] = [pairs(one), pairs(other)]
  const shared = [...left].filter((pair) => right.has(pair)).length
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
}

const pairs = (words: string) =>
  new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)))
