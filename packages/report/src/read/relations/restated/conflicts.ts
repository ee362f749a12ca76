import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'
import { isChange } from '../context/roles.ts'
import { type Claim, nearly, sameClaim } from '../reckoning/claim.ts'
import { perMention } from '../reckoning/per-mention.ts'
import { meantBy } from '../reckoning/slips.ts'

const MISS = 0.2
const SHARE = /占/u
const NAMED_RATE = /率|比例|比重/u
const LONG_NAME = 8
const SHORT_NAME = 4
/** Ways of ending, which every kind of case has its own number of. */
const OUTCOME =
  /^(?:撤销|维持|驳回|变更|确认违法|责令|终止|中止|调解|和解|撤回|撤诉|限期|履行|重作|或者?|部分|全部|请求|诉讼|复议|申请|决定|结案|审结|办结)+$/u
const EVERYDAY = /会议?|培训|活动|检查|宣传|资料|行动|讲座|罚款/u

/** A name without the words of dealing with it and of counting. */
export const bare = (name: string) => name.replace(/处理|受理|协调|接待|(?:人?次)?数$/gu, '')

/** Two values under one name: in one paragraph a short name is enough, further apart it must be a long one; a name that bears more of them is a form's. */
export function conflicts(mentions: readonly Mention[]): Claim[] {
  const values = new Map<string, Set<number>>()
  const named = new Map<string, Mention>()
  const plain = mentions.filter(isPlain)
  for (const one of plain) values.set(keyOf(one), (values.get(keyOf(one)) ?? new Set()).add(one.value))
  return plain.flatMap((mention) => {
    const key = keyOf(mention)
    const earlier = named.get(key)
    named.set(key, mention)
    return earlier && values.get(key)?.size === TWO && differ(earlier, mention)
      ? [sameClaim([earlier], [mention], { soft: true })]
      : []
  })
}

const TWO = 2
const nameOf = (mention: Mention) => bare(wordsOf(mention))
const keyOf = perMention((mention: Mention) => `${nameOf(mention)} ${mention.unit} ${mention.fact.year}`)

function differ(earlier: Mention, mention: Mention): boolean {
  const name = nameOf(mention)
  if (earlier.value === mention.value || earlier.place.sentence === mention.place.sentence) return false
  if (OUTCOME.test(name) || !isMisprint(earlier, mention)) return false
  const close = earlier.place.paragraph === mention.place.paragraph && !EVERYDAY.test(name)
  return name.length >= SHORT_NAME && (close || name.length >= LONG_NAME)
}

/** Whether two values lie so near each other, or a slip of the pen apart, that one may have been meant for the other. */
export const isMisprint = (one: Mention, other: Mention) =>
  (other.kind !== 'percent' && nearly(one.value, other.value, MISS)) || meantBy(other).includes(one.value)

/** Whether a figure is told plainly enough under a name that another value under that name raises a question. */
const isPlain = (mention: Mention) =>
  !mention.approx &&
  !mention.fact.direction &&
  !isChange(mention) &&
  mention.place.bracket < 0 &&
  mention.lead.length + mention.tail.length >= SHORT_NAME &&
  !(mention.kind === 'percent' && (SHARE.test(mention.gap) || !NAMED_RATE.test(mention.lead)))
