import type { Mention } from '../../mentions.ts'
import { before, from, inSentenceOf, wordsOf } from '../context/neighbours.ts'
import { type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameKind, sameYear } from '../reckoning/measure.ts'

/** Outcomes that together are all there is, and the act whose cases they divide. */
interface Outcomes {
  readonly parts: readonly (readonly string[])[]
  readonly whole: readonly string[]
  /** Whether nothing else is left over, so that a wrong sum is an error. */
  readonly complete: boolean
  /** Further outcomes, in whose company the set is not complete. */
  readonly rest?: readonly string[]
}

const LEFT = ['结转下', '结转至', '转入下', '转下年']

const FULL_SETS: readonly Outcomes[] = [
  {
    parts: [
      ['办结', '审结', '结案', '答复', '办理完毕', '处理完毕', '整改完成', '已整改', '作出决定'],
      [
        '正在审理',
        '正在办理',
        '未审结',
        '未办结',
        '未结',
        '在办',
        '待审',
        '审理中',
        '正在处理',
        '正在整改',
        '未完成',
        ...LEFT,
      ],
    ],
    whole: ['受理', '收到', '立案', '办理', '解决', '交办', '承办', '发现', '接到', '提出'],
    complete: true,
  },
  {
    parts: [
      ['废止', '失效'],
      ['修改', '修订', '拟修改'],
      ['保留', '继续有效', '继续施行', '继续执行'],
    ],
    whole: ['清理', '规范性文件'],
    complete: true,
  },
  {
    parts: [
      ['个体访', '个访'],
      ['集体访', '集访'],
    ],
    whole: ['接待', '来访', '上访'],
    complete: true,
  },
  { parts: [['满意'], ['不满意']], whole: [''], complete: true, rest: ['基本满意', '较满意', '一般'] },
  { parts: [['满意'], ['基本满意', '较满意', '一般'], ['不满意']], whole: [''], complete: true },
  { parts: [['受理'], ['不予受理', '不受理']], whole: ['收到', '接收', '新收', '申请'], complete: false },
  { parts: [['一审'], ['二审']], whole: ['应诉', '诉讼'], complete: false },
]
const FIRST_OUTCOME = new RegExp(FULL_SETS.flatMap(({ parts }) => parts[0] ?? []).join('|'), 'u')
const SENTENCES_BACK = 3
const REFUSED = /不予受理|不受理|未受理/u
const CARRIED = /结转|上年|去年|往年|旧存/u

/** Complete sets of outcomes (已办结 + 正在审理 = 受理) checked against the number they divide. */
export function outcomes(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) =>
    isAmount(first) && FIRST_OUTCOME.test(wordsOf(first))
      ? FULL_SETS.flatMap((set) => outcomeSet(set, first, at, mentions))
      : [],
  )
}

const has = (mention: Mention, words: readonly string[]) => words.some((word) => wordsOf(mention).includes(word))

function outcomeSet(set: Outcomes, first: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  if (!set.parts[0] || !has(first, set.parts[0]) || CARRIED.test(first.gap)) return []
  const following = from(mentions, at, inSentenceOf(first))
  const { rest } = set
  if (rest && following.some((one) => has(one, rest))) return []
  const told = [...following, ...before(mentions, at, inSentenceOf(first))]
  const parts = set.parts.map((words) =>
    told.find((one) => one.place.bracket === first.place.bracket && sameKind(one, first) && has(one, words)),
  )
  const found = parts.filter((part) => part !== undefined)
  if (found.length < set.parts.length || new Set(found).size < found.length) return []
  const whole = wholeOf(set, found, at, mentions)
  if (!whole || (!set.complete && total(found) < whole.value)) return []
  if (total(found) !== whole.value && hasCarried(first, at, mentions)) return []
  return [sumClaim(found, whole, { soft: !isCertain(set, first, whole, found) })]
}

/** Whether cases of the year before are told among those taken: the outcomes then divide more than these. */
const hasCarried = (first: Mention, at: number, mentions: readonly Mention[]) =>
  before(mentions, at, ({ place }) => first.place.sentence - place.sentence <= SENTENCES_BACK).some(
    (one) => CARRIED.test(one.gap) && !LEFT.some((word) => one.gap.includes(word)),
  )

/** A wrong sum is an error only for a complete set, beside its whole or after 其中, and off by a slip. */
function isCertain(set: Outcomes, first: Mention, whole: Mention, found: readonly Mention[]): boolean {
  const tied = whole.place.sentence === first.place.sentence || first.gap.includes('其中')
  return set.complete && tied && together(found) && nearly(total(found), whole.value)
}

/** Outcomes told one right after another leave no room for a further one. */
const together = (found: readonly Mention[]) => {
  const places = found.map((one) => one.index)
  return Math.max(...places) - Math.min(...places) < found.length
}

/** The nearest count of the act that the outcomes nearly add up to, else the nearest one in the sentence. */
function wholeOf(
  set: Outcomes,
  found: readonly Mention[],
  at: number,
  mentions: readonly Mention[],
): Mention | undefined {
  const [first] = found
  if (!first) return undefined
  const wholes = before(mentions, at, (one) => first.place.sentence - one.place.sentence <= SENTENCES_BACK).filter(
    (one) =>
      sameKind(one, first) &&
      !found.includes(one) &&
      !one.approx &&
      one.place.bracket === first.place.bracket &&
      sameYear(one, first) &&
      has(one, set.whole) &&
      !REFUSED.test(wordsOf(one)),
  )
  return (
    wholes.find((one) => total(found) === one.value) ??
    wholes.find((one) => nearly(total(found), one.value)) ??
    wholes.find((one) => one.place.sentence === first.place.sentence)
  )
}
