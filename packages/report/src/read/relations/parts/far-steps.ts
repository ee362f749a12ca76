import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameOrBare, sameYear } from '../reckoning/measure.ts'

const CLOSED = /[审办执]结/u
const TAKEN = /受理|立案/u
const OTHER = /结转|旧存|上年|去年|同期|累计|其中|未|不予|按期|调解|和解|综合/u
const MATTER = /复议|应诉|诉讼|援助|信访|仲裁|提案|建议|投诉|举报|信息公开|纠纷|工单/u
const REACH = 60
const LEAST = 0.5
const SMALLEST = 20

/** `受理1033件…` and paragraphs later `审结的复议案件977件`: what was closed is no more than what was taken; told only where it holds and no nearer figure tells it. */
export function farSteps(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    if (!isStep(later, CLOSED) || later.value < SMALLEST || isOpening(mentions, at) === false) return []
    const taken = mentions
      .slice(Math.max(0, at - REACH), at)
      .findLast((one) => isStep(one, TAKEN) && isAlike(one, later))
    if (!taken || taken.place.paragraph === later.place.paragraph) return []
    return later.value <= taken.value && later.value >= LEAST * taken.value ? [partClaim([later], [taken])] : []
  })
}

const BARE_ACT = /^(?:共|全年)?(?<act>新收|受理|收案|审结|结案|办结)$/u
const OF_ALL = /各类|各种|全部/u
const SECTIONS = 64

/** `新收各类案件321件…` and, opening a section of its own, `刑事。新收24件`: a bare act behind a heading counts some of all; told only where it holds. */
export function sectionParts(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    const act = isStock(part) && isOpening(mentions, at) ? BARE_ACT.exec(part.gap)?.groups?.['act'] : undefined
    if (act === undefined) return []
    const whole = mentions
      .slice(Math.max(0, at - SECTIONS), at)
      .findLast((one) => isStock(one) && one.gap.includes(act) && OF_ALL.test(one.gap) && isAlike(one, part))
    const holds = whole && whole.place.paragraph < part.place.paragraph && part.value <= whole.value
    return holds ? [partClaim([part], [whole])] : []
  })
}

const isStep = (one: Mention, step: RegExp) =>
  isStock(one) &&
  !one.approx &&
  one.place.bracket < 0 &&
  step.test(wordsOf(one)) &&
  !OTHER.test(`${one.gap}${one.lead}`)

/** Whether a figure is the first of its sentence. */
const isOpening = (mentions: readonly Mention[], at: number) =>
  mentions[at - 1]?.place.sentence !== mentions[at]?.place.sentence

function isAlike(one: Mention, later: Mention): boolean {
  const [matter, other] = [matterOf(one), matterOf(later)]
  return (
    sameOrBare(one, later) && sameYear(one, later) && (matter === undefined || other === undefined || matter === other)
  )
}

const matterOf = ({ fact }: Mention) => MATTER.exec(fact.item)?.[0]
