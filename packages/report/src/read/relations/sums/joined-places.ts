import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'

/** 村（社区）, 镇街, 村社: a noun for places of two kinds, with the words by which each kind may be called. */
const JOINED: readonly { readonly noun: RegExp; readonly kinds: readonly [RegExp, RegExp] }[] = [
  { noun: /^(?:行政)?村(?:[（(、和及]?(?:社区|居)[）)]?|社)/u, kinds: [/村$/u, /(?:社区|居委会|居)$/u] },
  { noun: /^(?:乡镇|镇乡|镇|乡)[（(、和及]?(?:街道|街|办)[）)]?/u, kinds: [/[镇乡]$/u, /街道(?:办事处)?$|街$/u] },
  { noun: /^镇街|^街[道镇]?[（(、和及]?(?:乡镇|镇)[）)]?/u, kinds: [/街道(?:办事处)?$|街$/u, /[镇乡]$/u] },
]
const NAME = /^\p{Script=Han}{0,4}?(?:村|社区|居委会|居|乡镇|[镇乡]|街道(?:办事处)?|街)(?!\p{Script=Han}{0,4}[（(])/u
const REACH = 80
const ALL = /全|各|所有|均|都/u
const SLIP = 0.05

/** `14个行政村、3个社区…17个村（社区）`: the places of two kinds told together come to what is told of either; one that misses them by next to nothing is a question where it is said to be all. */
export function joinedPlaces(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    const joined = whole.value > 1 && isPlaces(whole) ? JOINED.find(({ noun }) => noun.test(whole.tail)) : undefined
    if (!joined) return []
    const pair = pairBefore(mentions.slice(Math.max(0, at - REACH), at), joined.kinds)
    if (!pair) return []
    if (addsUp(pair, whole)) return [sumClaim(pair, whole)]
    const all = ALL.test(`${whole.gap.slice(-4)}${whole.tail}`) && nearly(total(pair), whole.value, SLIP)
    return all ? [sumClaim(pair, whole, { soft: true })] : []
  })
}

const isPlaces = (one: Mention) => isStock(one) && !one.approx && one.unit === '个' && one.row === undefined

/** The last two counts told one right after the other, one of each kind. */
function pairBefore(earlier: readonly Mention[], [first, second]: readonly [RegExp, RegExp]): Mention[] | undefined {
  const at = earlier.findLastIndex((one, index) => {
    const next = earlier[index + 1]
    const both = next && isPlaces(one) && isPlaces(next) && next.place.sentence === one.place.sentence
    return both && isNamed(one, first) && isNamed(next, second)
  })
  return at < 0 ? undefined : earlier.slice(at, at + 2)
}

const isNamed = ({ tail }: Mention, kind: RegExp) => kind.test(NAME.exec(tail)?.[0] ?? '')
