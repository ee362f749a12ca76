import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isChange, isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isStepBySlip, type Measured, measured, type Step, stepClaim } from '../reckoning/steps.ts'
import { comparable } from './growth.ts'

const FORMER =
  /^[，,；;（(]?而?(?<when>去年|上年|上一年度?|20\d\d年)(?:度|同期|全年)?(?:的|为|是|仅为?|数为|立案|办理|受理|查处|处罚|收到|办结|发生|新增|新收|排查|调解|检查|实现)?$/u
const COMPARED = /[比较与同和](?:去年|上年|上一年|20\d\d年)(?:度|同期)?的?$/u
const AGAINST = /^(?:相比|比较|相较|比)/u
const AND = /^[、和与及]$/u
const isTimes = (one: Mention) => one.unit === '倍' && /[增翻长升]/u.test(one.gap)
const MOST = 4

/** `收入61亿元，同比增收6亿元，增长10%，上年同期为55亿元`, `立案38件，增长26%（2023年31件）`: the steps told before the figure they start from. */
export function baseAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((past, at) => {
    if (!isStock(past) || past.approx || !FORMER.test(past.gap)) return []
    const told = before(mentions, at, inSentenceOf(past)).slice(0, MOST)
    const now = told.find((one) => isStock(one) && comparable(one, past) && one.fact.year !== past.namedYear)
    if (!now || now.approx) return []
    const steps = [
      ...told.filter((one) => one.index > now.index && (isChange(one) || isGrowth(one) || isTimes(one))).reverse(),
      ...rateBehind(past, mentions[at + 1]),
    ]
    const between = told.some((one) => one.index > now.index && isStock(one))
    const claims = steps.flatMap((step) => stepFrom({ past, now, step }, between || steps.length > 2))
    return claims.some(isRateThatHolds) ? claims.filter(({ holds, soft }) => holds || soft !== true) : claims
  })
}

/** `比上年增加22件（上年为81件），增幅27.2%`: the rate told behind the bracket that holds the base. */
const rateBehind = (past: Mention, next: Mention | undefined) =>
  next && past.place.bracket >= 0 && isGrowth(next) && BEHIND.test(next.gap) ? [next] : []
const BEHIND = /^[)）][，,](?:同比)?(?:增幅|增速|涨幅|升幅|降幅|增长|上升|下降)[为是达]?$/u

/** Of several rates only one is told of these two. */
const isRateThatHolds = ({ holds, mentions }: Claim) => holds && mentions.at(-1)?.kind === 'percent'

/** With another figure told in between, a step may be that one's: then it is told only where it comes out. */
function stepFrom(found: Step, doubtful: boolean): Claim[] {
  const result = measured(found)
  if (!result) return []
  if (comesOut(result) || !doubtful) return [stepClaim(found, result, {})]
  return isStepBySlip(found) ? [stepClaim(found, result, { soft: true })] : []
}

/** `与上年同期的26起、215万元相比，起数下降19.2%，金额下降21.9%`: bases in a row, then their steps in the same order. */
export function basesInTurn(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isStock(first) || !COMPARED.test(first.gap)) return []
    const pasts = [first, ...following(mentions, at + 1, (one) => isStock(one) && AND.test(one.gap))]
    const steps = following(mentions, at + pasts.length, (one) => isGrowth(one) || isChange(one))
    if (!AGAINST.test(steps[0]?.gap ?? '') || steps.length < pasts.length) return []
    return pasts.flatMap((past, nth) => againstNow(past, steps[nth], mentions))
  })
}

function following(mentions: readonly Mention[], at: number, fits: (one: Mention) => boolean): Mention[] {
  const first = mentions[at]
  const found: Mention[] = []
  for (let next = at; next < at + MOST && first; next += 1) {
    const one = mentions[next]
    if (!one || one.place.sentence !== first.place.sentence || !fits(one)) break
    found.push(one)
  }
  return found
}

/** What the base is set against stands further up in the same unit; told where it comes out, asked about where a slip keeps it from that or nothing else is told in that unit. */
function againstNow(past: Mention, step: Mention | undefined, mentions: readonly Mention[]): Claim[] {
  if (!step) return []
  const told = before(mentions, past.index, ({ place }) => place.paragraph === past.place.paragraph)
    .filter((now) => isStock(now) && comparable(now, past) && !now.approx)
    .flatMap((now) => {
      const found = { past, now, step }
      const result = measured(found)
      return result ? [{ found, result }] : []
    })
  const right = told.find(({ result }) => comesOut(result))
  if (right) return [stepClaim(right.found, right.result, {})]
  const missed = told.length === 1 ? told[0] : told.find(({ found }) => isStepBySlip(found))
  return missed ? [stepClaim(missed.found, missed.result, { soft: true })] : []
}

const comesOut = ({ by }: Measured) => by === 'exact' || by === 'rounding'
