import type { Mention } from '../../mentions.ts'
import { before, from, inSentenceOf, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'

/** What comes in, what goes out, and what is left of it or gained by it. */
interface Balance {
  readonly came: RegExp
  readonly went: RegExp
  readonly left: RegExp
}

const BALANCES: readonly Balance[] = [
  { came: /新增|增加|增列|调入/u, went: /取消|减少|调减|调出|核减|删除|撤销/u, left: /净增|净减|增加|减少/u },
  { came: /接收|入矫|列管|登记/u, went: /解除|解矫|期满|撤管|注销/u, left: /在册|在矫|在管|现有|实有/u },
  { came: /设立|新设|成立|开业/u, went: /注销|吊销|撤并|关闭/u, left: /净增/u },
]
const SIGNS = 8
const SLIP = 0.1

/** `净增37项，其中新增84项、取消47项`: what came in less what went out is what is left; a small miss is a question. */
export function balances(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((went, at) => {
    const came = mentions[at - 1]
    if (!came || !isAmountOf(came, went) || !inSentenceOf(went)(came)) return []
    return BALANCES.flatMap((balance) => {
      if (!says(balance.came, came) || !says(balance.went, went)) return []
      const around = [...before(mentions, at - 1, inSentenceOf(went)), ...from(mentions, at + 1, inSentenceOf(went))]
      const stock = carriedOn(came, went, around)
      if (stock.length > 0) return stock
      const told = around.filter((one) => one.unit === went.unit && !one.approx && says(balance.left, one))
      const left = told.find((one) => isRest(came, went, one))
      if (left) return [sameClaim([came], [went, left])]
      const near = told.find((one) => isNearlyRest(came, went, one))
      return near ? [sameClaim([came], [went, near], { soft: true })] : []
    }).slice(0, 1)
  })
}

/** `年初在册187人，新接收142人、解除156人，年末在册173人`: with what there was at first, what came in is what went out and what is there at last. */
function carriedOn(came: Mention, went: Mention, around: readonly Mention[]): Claim[] {
  const alike = around.filter((one) => isAmountOf(one, went))
  const first = alike.find((one) => one.index < came.index && FIRST.test(one.gap))
  const last = alike.find((one) => one.index > went.index && LAST.test(one.gap))
  if (!first || !last) return []
  const miss = Math.abs(first.value + came.value - went.value - last.value)
  if (miss > Math.max(2, SLIP * last.value)) return []
  return [sameClaim([first, came], [went, last], miss === 0 ? {} : { soft: true })]
}
const FIRST = /年初|期初|上年末|原有/u
const LAST = /年末|年底|期末|现有|目前|在册/u

const isAmountOf = (came: Mention, went: Mention) =>
  isStock(came) && isStock(went) && came.unit === went.unit && !came.approx && !went.approx
const says = (words: RegExp, one: Mention) => words.test(one.gap.slice(-SIGNS)) || words.test(wordsOf(one))
const isNearlyRest = (came: Mention, went: Mention, left: Mention) =>
  came.value > went.value && Math.abs(came.value - went.value - left.value) <= Math.max(2, SLIP * left.value)
const isRest = (came: Mention, went: Mention, left: Mention) => Math.abs(came.value - went.value) === left.value
