import type { Mention } from '../../mentions.ts'
import { isAmount } from '../reckoning/measure.ts'
import { perMention } from '../reckoning/per-mention.ts'

/** Words right before a figure by which it says how far something went, not how much there is. */
const WENT =
  /(?:(?<![新扩添])增[加长收支]?|(?<!缩)减[少收支]?|上升|下降|升高|回升|回落|负增长|净[增减]|[多少](?:收|支|办|立)?)了?(?:约|近|大约)?$/u
const NOT_WENT = /(?:至|不|最|较|很|更|许)[多少]$|新增加?$|有所增加$/u
const YEAR_BEFORE = /同比|同期|(?:去|上|上一)年|20\d\d年/u
const SPAN_BEFORE = /环比|上个?月|上季|上一?周|上期|\d+月/u
const LONGEST_STEP = 14

/** Whether an amount tells a change (比上年增收126万元), not a stock of its own. */
export const isChange = perMention((one) => isAmount(one) && WENT.test(one.gap) && !NOT_WENT.test(one.gap))

/** Whether a percentage tells how far something rose or fell. */
export const isGrowth = perMention(
  (one) =>
    one.kind === 'percent' &&
    one.unit === '%' &&
    (one.fact.direction !== undefined || /(?:[增升降]幅|增速|涨幅|跌幅|负增长)[^，。；、\d]{0,4}$/u.test(one.gap)),
)

/** `7项许可合并为3项`: what was before it was merged is counted by what it became. */
const isMerged = perMention(({ tail }) => /(?:合并|归并)[成为]?$/u.test(tail))

/** `其中95分以上的36件`: a bare mark that others are measured by, itself neither a part nor a whole. */
const isMark = perMention(({ fact, lead, tail }) => /以[上下内]$/u.test(fact.quote) && lead === '' && tail === '')

/** What can be a part or a whole: an amount that is no change of one. */
export const isStock = (one: Mention) => isAmount(one) && !isChange(one) && !isMerged(one) && !isMark(one)

/** Whether a figure is compared with the year before (同比) or the month or quarter before (环比), where that is said with it. */
export function againstWhat({ gap }: Mention): 'year' | 'span' | undefined {
  const clause = gap.slice(gap.search(/[^，,；;]*$/u))
  if (YEAR_BEFORE.test(clause)) return 'year'
  return SPAN_BEFORE.test(clause) ? 'span' : undefined
}

/** Whether a figure goes on about the subject of the one before it (，增长17%) rather than naming its own. */
export const goesOn = (one: Mention) => one.gap.length <= LONGEST_STEP && /^[，,、（(]/u.test(one.gap)

/** Whether a figure is what another is compared with (较上年的25件), no whole of what is told of this year. */
export const isBase = perMention(({ gap }) => COMPARED_WITH.test(gap))
const COMPARED_WITH = /[较比](?:上一?年|去年|20\d\d年)(?:度|同期)?的?$/u

const PLANNED = /(?:预算|计划|任务|目标|指标|预计|预期|调整)(?:任务|目标)?[数额值]?[为的是达]?$/u

/** Whether a figure is what was planned, to be set against what was done. */
export const isPlan = perMention((one) => isAmount(one) && PLANNED.test(one.gap))

/** 人均收入, 日均受理; not 当事人均已到场. */
const AVERAGED = /[人户件日月季年]均(?![已被受未获参依完经通持应到能由符无有属按达]|可(?!支配))|平均|均价/u

/** Whether a figure is a mean (人均, 平均): means of groups neither add up to the mean of all nor stay below it. */
export const isAverage = perMention(({ lead, row }) => AVERAGED.test(row ?? lead))
