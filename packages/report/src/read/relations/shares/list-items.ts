import type { Mention } from '../../mentions.ts'
import { baseOf } from './share-base.ts'

const NEXT_ITEM = /^(?:[、和与及]|以及)[^，,；;其占]{1,14}$/u

/** Whether only 、 parts two figures, with nothing else between them: items of one list. */
export function isListed(one: Mention, other: Mention, mentions: readonly Mention[]): boolean {
  const between = mentions.slice(one.index + 1, other.index + 1)
  return between.length > 0 && between.every(({ gap, unit }) => unit === one.unit && NEXT_ITEM.test(gap))
}

/** Whether a figure is told as a share of something itself, and so is hardly the whole of others. */
export function isShare(one: Mention, mentions: readonly Mention[]): boolean {
  const next = mentions[one.index + 1]
  return next?.kind === 'percent' && baseOf(next) !== undefined
}
