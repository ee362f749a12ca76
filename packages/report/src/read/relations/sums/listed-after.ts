import type { Mention } from '../../mentions.ts'
import { from, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'

const COLON = /^[^，。；;]{0,12}[:：]/u
const NEXT = /^[、，,；;和与及][^其另]{0,24}$/u
const LISTED = /^(?:[、和与及]|以及)/u
const FEWEST = 2

/** `文书15份：意见书6份、通知书9份`, `13个村社实现省级2个、市级11个`: a short list right behind its whole, to the end of its sentence. */
export function listedAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isStock(whole) || whole.approx || whole.unit === '' || whole.value < FEWEST) return []
    const list = listBehind(mentions, at, whole)
    if (list.length < FEWEST) return []
    const colon = COLON.test(list[0]?.gap ?? '')
    if (addsUp(list, whole)) return colon || isPlain(list) ? [sumClaim(list, whole)] : []
    return colon && nearly(total(list), whole.value) ? [sumClaim(list, whole, { soft: true })] : []
  })
}

/** The counts of the whole's unit and depth that follow it one by one, and that no other count follows in the sentence. */
function listBehind(mentions: readonly Mention[], at: number, whole: Mention): Mention[] {
  const following = from(mentions, at + 1, inSentenceOf(whole)).filter(({ kind }) => kind !== 'percent')
  const end = following.findIndex((one, nth) => !isItem(one, whole) || (nth > 0 && !NEXT.test(one.gap)))
  const list = end < 0 ? following : following.slice(0, end)
  return following[list.length]?.unit === whole.unit ? [] : list
}

const isItem = (one: Mention, whole: Mention) =>
  isStock(one) && !one.approx && one.unit === whole.unit && one.place.bracket === whole.place.bracket

const isPlain = (list: readonly Mention[]) => list.slice(1).every(({ gap }) => LISTED.test(gap))
