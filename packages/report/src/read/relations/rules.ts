import type { Mention } from '../mentions.ts'
import { withoutMissesAcrossRows } from './across-rows.ts'
import { withoutBrokenLists } from './broken-lists.ts'
import { changeRules } from './change-rules.ts'
import type { Claim } from './claim.ts'
import { namedBases } from './named-bases.ts'
import { partRules } from './part-rules.ts'
import type { Rule } from './rule.ts'
import { shareRules } from './share-rules.ts'
import { shareSums } from './share-sums.ts'
import { siblingShares } from './sibling-shares.ts'
import { sumRules } from './sum-rules.ts'
import { tableRules } from './table-rules.ts'
import { unexplainedGrowth } from './unexplained-growth.ts'
import { unexplainedRates } from './unexplained-rates.ts'

const claimsOf = (rules: readonly Rule[], mentions: readonly Mention[], text: string) =>
  rules.flatMap((rule) => rule(mentions, text))

/** What every rule reads from the figures, the rates and changes no rule explains against all that stand near them last. */
export function allClaims(mentions: readonly Mention[], text: string): Claim[] {
  const inWords = withoutBrokenLists(
    claimsOf([...sumRules, ...shareRules, ...changeRules, ...partRules], mentions, text),
    mentions,
  )
  const claims = [...withoutMissesAcrossRows(text, inWords), ...claimsOf(tableRules, mentions, text)]
  const explained = new Set(
    claims.flatMap(({ kind, mentions: joint }) => (kind === 'ratio' || kind === 'change' ? joint.slice(-1) : [])),
  )
  return [
    ...claims,
    ...siblingShares(mentions, claims),
    ...shareSums(claims),
    ...namedBases(mentions, explained),
    ...unexplainedRates(mentions, explained),
    ...unexplainedGrowth(mentions, explained),
  ]
}
