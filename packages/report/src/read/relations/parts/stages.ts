import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, likeness, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isChange, isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { STEPS, stepOf } from './case-steps.ts'
import { toldOf } from './right-after.ts'

const OPENING_UNITS = new Set(['个', '条', '批'])
const countAlike = (later: Mention, earlier: Mention) =>
  sameFamily(later.unit, earlier.unit) || (OPENING_UNITS.has(earlier.unit) && sameFamily(later.unit, '件'))

/** `收到220件，受理164件，办结143件`: reported only where it holds, since cases carried over may exceed those received. */
export function stages(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    const told = toldOf(later, mentions[at - 1])
    if (told) return [partClaim([later], [told])]
    const step = isStock(later) && !later.gap.includes('|') ? stepOf(later) : -1
    if (step < 1) return []
    const preceding = before(mentions, at, isNearBefore(later)).filter((one) => precedes(one, later, step))
    const earlier =
      preceding.find((one) => one.value >= later.value) ?? preceding[0] ?? beside(later, lastTold(mentions, at), step)
    if (!earlier) return []
    return later.value <= earlier.value ? [partClaim([later], [earlier])] : exceeding(later, earlier, mentions[at + 1])
  })
}

/** The figure before one, past what it changed by: 案件31件，较上年减少6件，审结25件. */
const lastTold = (mentions: readonly Mention[], at: number) => {
  const one = mentions[at - 1]
  return one && isChange(one) ? mentions[at - 2] : one
}

const exceeding = (later: Mention, earlier: Mention, next: Mention | undefined): Claim[] =>
  isStrict(later, earlier) && !isCarried(later, next) ? [partClaim([later], [earlier], { soft: true })] : []

const RECEIVED = /收到|收件|接到|申请/u
const ACCEPTED = /受理/u
const STRICT = /合格|采纳|持证|成功|达标|属实|出庭/u
const CARRIED = /结转|旧存|上年|去年|累计|往年|历年/u

const TAKEN_ON = new RegExp(`${RECEIVED.source}|${ACCEPTED.source}|办理|承办`, 'u')
const ENDED = /办结|审结|化解|解决|整改|完成/u
/** Beyond this a figure tells of something else. */
const MOST = 1.5

/** Told in one breath, what ended can outnumber what came in only by what was carried over, which is then said. */
const outnumbers = (later: Mention, earlier: Mention) =>
  ENDED.test(wordsOf(later)) &&
  TAKEN_ON.test(wordsOf(earlier)) &&
  later.place.part === earlier.place.part &&
  later.fact.year === earlier.fact.year &&
  later.value <= earlier.value * MOST

/** `办结65件（含上年结转8件）`: what was carried over told behind. */
const isCarried = (later: Mention, next: Mention | undefined) =>
  next?.place.sentence === later.place.sentence && CARRIED.test(next.gap)

/** Outcomes that cannot outnumber what they come of, unless something was carried over. */
const isStrict = (later: Mention, earlier: Mention) =>
  (isAccepted(later, earlier) ||
    (later.index === earlier.index + 1 && (STRICT.test(wordsOf(later)) || outnumbers(later, earlier)))) &&
  later.place.sentence === earlier.place.sentence &&
  later.unit === earlier.unit &&
  !earlier.approx &&
  !CARRIED.test(`${earlier.gap}${later.gap}`) &&
  !TOGETHER.test(later.gap)

/** `收到申请12件，不符合条件的2件，受理9件`: one count at most stands between what came in and what was taken of it. */
const isAccepted = (later: Mention, earlier: Mention) =>
  later.index - earlier.index <= 2 && ACCEPTED.test(wordsOf(later)) && RECEIVED.test(wordsOf(earlier))

/** A later figure that takes several earlier ones together. */
const TOGETHER = /共|累计|合计|总计/u

const NEIGHBOURS = 5
const SENTENCES_BACK = 2

/** In the sentence, or a sentence or a paragraph before it where its own begins with the later step. */
const isNearBefore = (later: Mention) => (one: Mention) =>
  one.place.sentence === later.place.sentence ||
  (later.place.paragraph - one.place.paragraph <= 1 &&
    later.place.sentence - one.place.sentence <= SENTENCES_BACK &&
    later.index - one.index <= NEIGHBOURS)

/** `受理诉求277件，办结272件`: the last step right after a figure of the same unit. */
function beside(later: Mention, one: Mention | undefined, step: number): Mention | undefined {
  const fits =
    one?.place.sentence === later.place.sentence &&
    one.place.part === later.place.part &&
    one.place.bracket === later.place.bracket &&
    one.unit === later.unit
  return fits && step === STEPS.length - 1 && stepOf(one) < step ? one : undefined
}

/** Within a part of a sentence only a year said with the later figure parts them. */
const ofOneYear = (one: Mention, later: Mention) =>
  one.fact.year === later.fact.year ||
  (one.place.part === later.place.part && later.namedYear === undefined && one.index === later.index - 1)

const ANY_STEP = new RegExp([...STEPS.flat(), '已', '共'].join('|'), 'gu')
const SHORT_NAME = 4
const ASIDE = /[（(][^（）()]*[)）]/gu

/** Whether a later step names no other thing than the earlier one (`办结291件`, `办结投诉291件` after `收到投诉300件`). */
function isOfOneThing(later: Mention, one: Mention): boolean {
  if (later.place.sentence === one.place.sentence) return true
  const name = wordsOf(later).replace(ASIDE, '').replace(ANY_STEP, '')
  if (later.place.paragraph !== one.place.paragraph) return name === '' || sharesPair(name, wordsOf(one))
  return name.length <= SHORT_NAME || sharesPair(name, wordsOf(one))
}

/** `开庭审理的案件41件，负责人出庭38件`: nobody attends what is not heard. */
const wasHeard = (one: Mention, later: Mention) => /开庭/u.test(wordsOf(one)) && /出庭/u.test(wordsOf(later))

function precedes(one: Mention, later: Mention, step: number): boolean {
  const own = stepOf(one)
  return (
    isStock(one) &&
    (own >= 0 || inLikeBrackets(one, later)) &&
    (own < step || wasHeard(one, later)) &&
    countAlike(later, one) &&
    isOfOneThing(later, one) &&
    (one.place.bracket === later.place.bracket || inLikeBrackets(one, later)) &&
    ofOneYear(one, later)
  )
}

/** `375件（其中市级74件），320件已完成（其中市级完成68件）`: two brackets that tell of one thing. */
function inLikeBrackets(one: Mention, later: Mention): boolean {
  const aside = one.place.bracket >= 0 || /^[，,](?:其中|含)/u.test(one.gap)
  const both = aside && later.place.bracket >= 0 && one.place.sentence === later.place.sentence
  const name = wordsOf(one).replace(ANY_STEP, '')
  return both && name.length >= 2 && (wordsOf(later).includes(name) || likeness(name, wordsOf(later)) >= LIKE)
}

const LIKE = 0.4
