import type { Mention } from '../mentions.ts'
import { changeRules } from './changes/change-rules.ts'
import { unexplainedGrowth } from './changes/unexplained-growth.ts'
import { isAverage } from './context/roles.ts'
import { partRules } from './parts/part-rules.ts'
import { partsByShare } from './parts/parts-by-share.ts'
import type { Claim } from './reckoning/claim.ts'
import type { Rule } from './rule.ts'
import { listedRates } from './shares/listed-rates.ts'
import { missedRates } from './shares/missed-rates.ts'
import { namedBases } from './shares/named-bases.ts'
import { shareRules } from './shares/share-rules.ts'
import { shareSums } from './shares/share-sums.ts'
import { siblingShares } from './shares/sibling-shares.ts'
import { withoutOtherSteps } from './shares/step-bases.ts'
import { unexplainedRates } from './shares/unexplained-rates.ts'
import { withoutBrokenLists } from './sums/broken-lists.ts'
import { partsOfAll } from './sums/parts-of-all.ts'
import { sumRules } from './sums/sum-rules.ts'
import { sumsOfYearBefore } from './sums/year-before.ts'
import { withoutMissesAcrossRows } from './tables/across-rows.ts'
import { tableRules } from './tables/table-rules.ts'

const claimsOf = (rules: readonly Rule[], mentions: readonly Mention[], text: string) =>
  rules.flatMap((rule) => rule(mentions, text))

/** What every rule reads from the figures, the rates and changes no rule explains against all that stand near them last. */
export function allClaims(mentions: readonly Mention[], text: string): Claim[] {
  const inWords = withoutBrokenLists(
    claimsOf([...sumRules, ...shareRules, ...changeRules, ...partRules], mentions, text),
    mentions,
  )
  const claims = [...withoutMissesAcrossRows(text, inWords), ...claimsOf(tableRules, mentions, text)]
  const explained = lastOf(claims.filter(divides))
  const read = [
    ...claims,
    ...siblingShares(mentions, claims),
    ...listedRates(mentions, claims),
    ...shareSums(claims),
    ...partsOfAll(claims),
    ...sumsOfYearBefore(claims, mentions),
    ...namedBases(mentions, explained),
    ...unexplainedRates(mentions, explained),
    ...unexplainedGrowth(mentions, explained),
  ]
  const told = [...read, ...partsByShare(read), ...missedRates(mentions, read)]
  return withoutOtherSteps(told).filter((claim) => !mixesAverages(claim))
}

/** Means of groups against the mean of all: parts of it in words only. */
const mixesAverages = ({ kind, holds, mentions }: Claim) =>
  (kind === 'part-of' || (kind === 'sum' && !holds)) && mentions.some(isAverage)

const divides = ({ kind }: Claim) => kind === 'ratio' || kind === 'change'
const lastOf = (claims: readonly Claim[]) => new Set(claims.flatMap(({ mentions }) => mentions.slice(-1)))
