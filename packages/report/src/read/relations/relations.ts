import type { Mention } from '../mentions.ts'
import type { Relation } from '../reading.ts'
import { withoutEndlessSentences } from './context/endless-sentence.ts'
import { labels } from './labels.ts'
import type { Claim } from './reckoning/claim.ts'
import { forgetMentions } from './reckoning/per-mention.ts'
import { allClaims } from './rules.ts'
import { settled } from './settle.ts'
import { withoutSecondRates } from './shares/one-rate.ts'
import { withoutFarther } from './sums/nearest.ts'

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
  const joined = withoutSecondRates(withoutFarther(settled(allClaims(mentions, text)))).map((claim) => ({
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
