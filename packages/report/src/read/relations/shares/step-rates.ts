import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'

/** A rate named by one act: the words of its part and of the whole that part comes of. */
interface StepRate {
  readonly rate: RegExp
  readonly part: RegExp
  readonly whole: RegExp
}

const STEP_RATES: readonly StepRate[] = [
  { rate: /(?:审|办|执)结$|结案$/u, part: /[审办执]结|结案/u, whole: /受理|收到|新收|收案|立案|接收/u },
  { rate: /受[理案]$/u, part: /受理/u, whole: /收到|新收|接收|申请/u },
  { rate: /整改$|销号$/u, part: /整改|销号/u, whole: /发现|排查|查出|交办|反馈/u },
  { rate: /化解$/u, part: /化解/u, whole: /排查|受理|发现/u },
  { rate: /(?:调解|调处)成功$|调成$/u, part: /成功|调成/u, whole: /调解|调处|受理/u },
  { rate: /合格$|通过$/u, part: /合格|通过/u, whole: /参加|抽查|检查|抽检|应考|参考/u },
  { rate: /采纳$/u, part: /采纳/u, whole: /提出|征集|收到|发出/u },
  { rate: /[答办回]复$/u, part: /[答办回]复/u, whole: /收到|受理|交办|承办|接收/u },
]
/** Words by which a rate is of some of the cases only, of another place, or counts what was left from before. */
const QUALIFIED =
  /按期|按时|及时|准时|时限|限内|当[场日天]|即时|一次|平均|综合|累计|同期|法定|到期|全[省市县区州国]|[去上]年|目标|要求/u
const CARRIED = /结转|旧存|上年|去年|遗留|积案|留存|往年|转入/u

/** `受理40件，审结30件，审结率85%`: the rate of the act told right before it, of the cases told right before that. */
export const isRateOfStep = (stem: string, part: Mention, whole: Mention): boolean =>
  STEP_RATES.some((step) => step.rate.test(stem) && step.part.test(wordsOf(part)) && step.whole.test(wordsOf(whole)))

/** Whether a count and its rate are told in one breath right behind a count of the same unit, with nothing that narrows the rate. */
export function isPlain(rate: Mention, part: Mention, whole: Mention): boolean {
  if (part.index !== rate.index - 1 || whole.index !== part.index - 1 || part.unit !== whole.unit) return false
  if (!inOneBreath(rate, part) || !inOneBreath(part, whole)) return false
  return !QUALIFIED.test(rate.gap) && !CARRIED.test(`${whole.gap}${whole.tail}${part.gap}${part.tail}`)
}

const inOneBreath = (one: Mention, other: Mention) =>
  one.place.part === other.place.part && one.place.bracket === other.place.bracket
