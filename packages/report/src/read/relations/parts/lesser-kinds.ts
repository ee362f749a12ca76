import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

/** What can be no more than what: how one figure and an earlier one of its sentence are named. */
const KINDS: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/争议金额|涉案金额|争议标的/u, /挽回[^，。；]{0,8}损失/u],
  [/(?:收回|回收|发放|发出)[^，。；]{0,8}$/u, /(?<!不)满意[^，。；]{0,4}$/u],
  [/(?:查办|立案|查处)[^，。；]{0,8}$/u, /移送(?:公安|司法|检察)(?:机关)?[^，。；]{0,6}$/u],
]
const HEADLESS = /^[，,、][^，,；;。]{0,10}(?:专职|兼职|女性|党员)的?$/u

/** `收回意见表520份，满意518件`, `调解员3900人，专职的480人`: the lesser kind is no more than the greater; told only where it holds. */
export function lesserKinds(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    if (!isStock(part)) return []
    const whole = wholeOf(part, before(mentions, at, inSentenceOf(part)).filter(isStock))
    return whole ? [partClaim([part], [whole])] : []
  })
}

function wholeOf(part: Mention, earlier: readonly Mention[]): Mention | undefined {
  const able = earlier.filter((one) => one.value >= part.value && one.kind === part.kind)
  const [last] = able
  if (last && sameKind(last, part) && last.index === part.index - 1 && HEADLESS.test(part.gap)) return last
  return KINDS.flatMap(([greater, lesser]) =>
    lesser.test(part.gap) ? able.filter(({ gap }) => greater.test(gap)).slice(0, 1) : [],
  )[0]
}
