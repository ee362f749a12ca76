import type { Mention } from '../mentions.ts'
import type { Relation } from '../reading.ts'
import { withoutMissesAcrossRows } from './across-rows.ts'
import { among } from './among.ts'
import { apportioned } from './apportioned.ts'
import { averages } from './averages.ts'
import { bracketParts } from './bracket-parts.ts'
import { cellShares } from './cell-shares.ts'
import type { Claim } from './claim.ts'
import { completion } from './completion.ts'
import { differences } from './differences.ts'
import { withoutEndlessSentences } from './endless-sentence.ts'
import { growth } from './growth.ts'
import { labels } from './labels.ts'
import { listedItems } from './listed-items.ts'
import { narrower } from './narrower.ts'
import { nearSums } from './near-sums.ts'
import { opposites } from './opposites.ts'
import { outcomes } from './outcomes.ts'
import { forgetMentions } from './per-mention.ts'
import { rates } from './rates.ts'
import { respectively } from './respectively.ts'
import { restated } from './restated.ts'
import { runs } from './runs.ts'
import { settled } from './settle.ts'
import { seriesOf, shareSeries } from './share-series.ts'
import { shares } from './shares.ts'
import { stages } from './stages.ts'
import { subsets } from './subsets.ts'
import { rowShares } from './table-rows.ts'
import { partTotals, tableTotals } from './table-totals.ts'
import { targets } from './targets.ts'
import { toldLater } from './told-later.ts'
import { partsAfter, totalsAfter } from './totals.ts'
import { trends } from './trends.ts'
import { unexplainedGrowth } from './unexplained-growth.ts'
import { unexplainedRates } from './unexplained-rates.ts'
import { verdicts } from './verdicts.ts'
import { yearly } from './yearly.ts'

const LONGEST_PASSAGE = 300
const LABEL_PASSAGE = 80

/** Everything the figures of a text say about each other, in the order of the text. */
export function relationsOf(text: string, all: readonly Mention[]): Relation[] {
  try {
    return read(text, all)
  } finally {
    forgetMentions()
  }
}

function read(text: string, all: readonly Mention[]): Relation[] {
  const mentions = withoutEndlessSentences(all)
  const series = [...seriesOf(mentions), ...cellShares(text, mentions)]
  const serial = new Set(series.flatMap((items) => items.map(({ rate }) => rate)))
  const inWords = [
    ...bracketParts(text, mentions),
    ...totalsAfter(mentions),
    ...among(text, mentions),
    ...partsAfter(mentions),
    ...nearSums(text, mentions),
    ...partTotals(mentions),
    ...averages(mentions),
    ...runs(mentions),
    ...respectively(mentions),
    ...outcomes(mentions),
    ...verdicts(mentions),
    ...shareSeries(series, mentions),
    ...shares(text, mentions, serial),
    ...rates(mentions),
    ...opposites(mentions),
    ...completion(mentions),
    ...apportioned(mentions),
    ...trends(text, mentions),
    ...differences(mentions),
    ...growth(mentions),
    ...yearly(mentions),
    ...stages(mentions),
    ...subsets(mentions),
    ...narrower(mentions),
    ...targets(text, mentions),
    ...restated(mentions),
    ...listedItems(text, mentions),
    ...toldLater(mentions),
  ]
  const inTables = [...tableTotals(mentions), ...rowShares(text, mentions)]
  const claims = [...withoutMissesAcrossRows(text, inWords), ...inTables]
  const explained = new Set(
    claims.flatMap(({ kind, mentions: joint }) => (kind === 'ratio' || kind === 'change' ? joint.slice(-1) : [])),
  )
  const rest = [...unexplainedRates(mentions, explained), ...unexplainedGrowth(mentions, explained)]
  const joined = settled([...claims, ...rest]).map((claim) => ({
    claim,
    place: firstPlace(claim),
    passage: passageOf(text, claim.mentions),
  }))
  const named = labels(text).map(({ place, ...claim }) => ({
    claim,
    place,
    passage: text.slice(place, place + LABEL_PASSAGE),
  }))
  return [...joined, ...named]
    .sort((one, other) => one.place - other.place)
    .map(({ claim, passage }, index) => numbered(claim, index + 1, passage))
}

const firstPlace = (claim: Claim) => Math.min(...claim.mentions.map((mention) => mention.start))
function numbered(claim: Claim, number: number, passage: string): Relation {
  const { mentions, ...rest } = claim
  return {
    id: `r${number}`,
    ...rest,
    facts: mentions.map((mention) => mention.fact.id),
    passage,
  }
}

/** The sentences that hold the figures, at most `LONGEST_PASSAGE` signs of them. */
function passageOf(text: string, mentions: readonly Mention[]): string {
  const start = Math.min(...mentions.map((mention) => mention.place.sentenceStart))
  const last = Math.max(...mentions.map((mention) => mention.end))
  const from = Math.max(start, last - LONGEST_PASSAGE)
  const stop = text.slice(last, last + 60).search(/[。；;\n]/u)
  return text.slice(from, last + (stop < 0 ? 0 : stop + 1)).trim()
}
