import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'

interface Step {
  readonly whole: RegExp
  readonly part: RegExp
}

/** What a thing counted first may come to later: words of the whole, words of what is left of it. */
const LATER: readonly Step[] = [
  { whole: /[审办]结|结案/u, part: /胜诉|败诉|调解|和解|撤销|确认违法|责令履行|纠错/u },
  { whole: /收到|新收|接收/u, part: /受理|立案/u },
  {
    whole: /(?:办理|受理|收到|新收|承办)\p{Script=Han}*(?:案|复议|应诉|援助)/u,
    part: /撤销|纠错|审结|抽取|抽查|胜诉/u,
  },
  { whole: /经费|预算|资金/u, part: /支出|支付|使用/u },
  { whole: /受理/u, part: /立案/u },
  { whole: /立案/u, part: /应[办审]?结|[已办审]结/u },
  { whole: /[已办审]结/u, part: /按[期时]|如期/u },
  { whole: /检查|抽查|排查/u, part: /责令|处罚|立案|停产|查封|取缔/u },
  { whole: /审查|审核/u, part: /出具|提出\p{Script=Han}*意见/u },
  { whole: /事项/u, part: /实施|上线|落地/u },
  { whole: /(?:调处|化解|排查|调解)\p{Script=Han}*(?:纠纷|矛盾|隐患)/u, part: /疑难|重大|成功/u },
  { whole: /(?:涉案|违法|违建)\p{Script=Han}*面积/u, part: /拆除|没收/u },
]
const CARRIED = /结转|上年|去年|往年|历年|较|比/u
const LONGEST_WORDS = 24
const MOST_SENTENCES = 2
const FAR_SENTENCES = 4
const MATTERS = ['复议', '应诉', '诉讼', '法律援助', '信访', '仲裁', '信息公开', '人民调解']
const ASIDE = /[（(][^（）()]{0,20}[)）]/gu

/** `经费217.78万元，支出215.69万元`: what came of a thing told a sentence or two before; reported only where it holds. */
export function laterSteps(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    const words = isStock(later) ? ownWords(later) : ''
    const steps = LATER.filter(({ part }) => part.test(words))
    if (steps.length === 0 || CARRIED.test(words)) return []
    const near = before(mentions, at, isNear(later)).filter((one) => canBeWhole(one, later))
    const whole = near.find(
      (one) =>
        isOfOneMatter(one, later) &&
        steps.some((step) => step.whole.test(around(one)) && !step.part.test(ownWords(one))),
    )
    return whole ? [partClaim([later], [whole])] : []
  })
}

/** In the paragraph, or in the one before it where the later figure says again what it is of. */
const isNear = (later: Mention) => (one: Mention) => {
  const back = later.place.paragraph - one.place.paragraph
  return back === 0
    ? later.place.sentence - one.place.sentence <= MOST_SENTENCES
    : back === 1 && later.place.sentence - one.place.sentence <= FAR_SENTENCES
}

/** Across paragraphs the two must name one matter (行政复议). */
const isOfOneMatter = (one: Mention, later: Mention) =>
  one.place.paragraph === later.place.paragraph ||
  MATTERS.some((matter) => later.gap.includes(matter) && around(one).includes(matter))

const canBeWhole = (one: Mention, later: Mention) =>
  isStock(one) &&
  one.kind === later.kind &&
  countedAlike(one, later) &&
  one.place.bracket === later.place.bracket &&
  one.value >= later.value &&
  !CARRIED.test(ownWords(one))

const LISTED = new Set(['个', '项'])

/** 42个重点事项 and 36项 count one thing. */
const countedAlike = (one: Mention, later: Mention) =>
  sameFamily(one.unit, later.unit) || one.unit === `${later.unit}次` || (LISTED.has(one.unit) && LISTED.has(later.unit))

/** The clause of a figure before it, or what follows it where it begins with the figure. */
const ownWords = (one: Mention) => {
  const plain = one.gap.replace(ASIDE, '')
  const clause = plain.slice(-LONGEST_WORDS).replace(/^.*[，,；;。]/u, '')
  return clause.length > 1 ? clause : wordsOf(one)
}
const around = (one: Mention) => `${ownWords(one)}${one.tail}`
