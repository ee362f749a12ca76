import type { Mention } from '../mentions.ts'
import type { Claim } from './reckoning/claim.ts'

/** What one way of reading says of the figures of a text. */
export type Rule = (mentions: readonly Mention[], text: string) => Claim[]
