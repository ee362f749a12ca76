import type { Mention } from '../mentions.ts'
import { withoutMissesAcrossRows } from './across-rows.ts'
import { among } from './among.ts'
import { apportioned } from './apportioned.ts'
import { averages } from './averages.ts'
import { balances } from './balances.ts'
import { baseAfter, basesInTurn } from './base-after.ts'
import { bracketParts } from './bracket-parts.ts'
import { withoutBrokenLists } from './broken-lists.ts'
import { cellLists } from './cell-lists.ts'
import { cellShares } from './cell-shares.ts'
import type { Claim } from './claim.ts'
import { completion } from './completion.ts'
import { differences } from './differences.ts'
import { doneAndLeft } from './done-and-left.ts'
import { farSteps } from './far-steps.ts'
import { fullLists } from './full-lists.ts'
import { gridsOf } from './grid.ts'
import { gridPairs } from './grid-pairs.ts'
import { gridRates } from './grid-rates.ts'
import { gridRestated } from './grid-restated.ts'
import { gridTotals, uprightTotals } from './grid-totals.ts'
import { growth } from './growth.ts'
import { growthApart } from './growth-apart.ts'
import { headlessParts } from './headless-parts.ts'
import { lesserKinds } from './lesser-kinds.ts'
import { likeCounts } from './like-counts.ts'
import { lineLists } from './line-lists.ts'
import { listedAfter } from './listed-after.ts'
import { listedItems } from './listed-items.ts'
import { namedBases } from './named-bases.ts'
import { narrower } from './narrower.ts'
import { nearSums } from './near-sums.ts'
import { ofAStock } from './of-a-stock.ts'
import { openGrowth } from './open-growth.ts'
import { openers } from './openers.ts'
import { opposites } from './opposites.ts'
import { outcomes } from './outcomes.ts'
import { outnumbered } from './outnumbered.ts'
import { rates } from './rates.ts'
import { respectively } from './respectively.ts'
import { restated } from './restated.ts'
import { restatedBeside } from './restated-beside.ts'
import { roughLists } from './rough-lists.ts'
import { runs } from './runs.ts'
import { seriesOf, shareSeries } from './share-series.ts'
import { shareSums } from './share-sums.ts'
import { shares } from './shares.ts'
import { siblingShares } from './sibling-shares.ts'
import { stages } from './stages.ts'
import { subsets } from './subsets.ts'
import { rowShares } from './table-rows.ts'
import { partTotals, tableTotals } from './table-totals.ts'
import { targets } from './targets.ts'
import { gridSharesOfText, sharesTogether } from './text-wholes.ts'
import { toldLater } from './told-later.ts'
import { partsAfter, totalsAfter } from './totals.ts'
import { touching } from './touching.ts'
import { trends } from './trends.ts'
import { unexplainedGrowth } from './unexplained-growth.ts'
import { unexplainedRates } from './unexplained-rates.ts'
import { verdicts } from './verdicts.ts'
import { yearly } from './yearly.ts'

type Rule = (mentions: readonly Mention[], text: string) => Claim[]

const SUMS: readonly Rule[] = [
  (mentions, text) => bracketParts(text, mentions),
  totalsAfter,
  (mentions, text) => among(text, mentions),
  partsAfter,
  (mentions, text) => nearSums(text, mentions),
  partTotals,
  averages,
  runs,
  openers,
  roughLists,
  respectively,
  outcomes,
  verdicts,
  outnumbered,
  doneAndLeft,
  (mentions, text) => fullLists(text, mentions),
  likeCounts,
  listedAfter,
  (mentions, text) => lineLists(text, mentions),
]
const SHARES: readonly Rule[] = [
  (mentions, text) => {
    const series = [...seriesOf(mentions), ...cellShares(text, mentions)]
    const serial = new Set(series.flatMap((items) => items.map(({ rate }) => rate)))
    return [...shareSeries(series, mentions), ...shares(text, mentions, serial)]
  },
  rates,
  opposites,
  completion,
  apportioned,
  sharesTogether,
]
const CHANGES: readonly Rule[] = [
  (mentions, text) => trends(text, mentions),
  differences,
  growth,
  openGrowth,
  growthApart,
  baseAfter,
  basesInTurn,
  yearly,
]
const OTHERS: readonly Rule[] = [
  stages,
  subsets,
  narrower,
  lesserKinds,
  headlessParts,
  balances,
  farSteps,
  ofAStock,
  touching,
  (mentions, text) => targets(text, mentions),
  restated,
  restatedBeside,
  (mentions, text) => listedItems(text, mentions),
  toldLater,
]
const TABLES: readonly Rule[] = [
  (mentions, text) => cellLists(text, mentions),
  tableTotals,
  uprightTotals,
  (mentions, text) => rowShares(text, mentions),
  (mentions, text) => {
    const grids = gridsOf(text, mentions)
    return [
      ...gridTotals(grids),
      ...gridPairs(grids),
      ...gridRates(grids),
      ...gridSharesOfText(grids, mentions),
      ...gridRestated(text, grids, mentions),
    ]
  },
]

const claimsOf = (rules: readonly Rule[], mentions: readonly Mention[], text: string) =>
  rules.flatMap((rule) => rule(mentions, text))

/** What every rule reads from the figures, the rates and changes no rule explains against all that stand near them last. */
export function allClaims(mentions: readonly Mention[], text: string): Claim[] {
  const inWords = withoutBrokenLists(claimsOf([...SUMS, ...SHARES, ...CHANGES, ...OTHERS], mentions, text), mentions)
  const claims = [...withoutMissesAcrossRows(text, inWords), ...claimsOf(TABLES, mentions, text)]
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
