import { sameFamily } from '../units.ts'
import { ACTS, endingWord, OUTCOMES } from './act-words.ts'
import type { Context, Topic, Words } from './named.ts'
import { wordsBefore } from './words-before.ts'

export const ENOUGH = 4
const LONGEST_NOUN = 8
const LONGEST_ACTOR = 10
/** Longer names of offices say nothing about what is counted. */
const SHORT_ACTOR = 5
const CLASS = /^.{1,10}[类型]$|^.{1,4}(?:方面|领域|渠道)$/u
const ACTOR =
  /(?:[院局府委厅办部所队室站镇村]|部门|中心|平台|热线|栏目|信箱|机关|街道|系统|公司|协会|会议|最高法)[”"]?$/u
const ALL_TOLD = /(?:共计|累计|总共|共|已|均|分别)+$/u
const ALL_KINDS = /^(?:各类|各项|各种|有关|相关|全部|各级)/u
const GATHERED = /(?:主要)?(?:集中在|集中于|包括|分为|涉及到|是|有)$/u

/** 咨询类, 社会保障方面: a word that says which ones, and not of what. */
export const isClass = (own: string) => CLASS.test(own)

/** Whether a phrase names an object of its own and does not end in a mere outcome. */
export const isRich = (own: string) =>
  own.length >= ENOUGH && !isClass(own) && !(own.length < 8 && endingWord(own, OUTCOMES) !== undefined)

/** The object a phrase names, 群众来信 of 收到群众来信, and the office before the act; nothing where it ends in an outcome. */
export function topicOf(own: string): Topic | undefined {
  if (!isRich(own) || endingWord(own, OUTCOMES) !== undefined) return undefined
  const { start, end } = lastAct(own)
  const said = own.slice(end).replace(GATHERED, '').replace(/中$/u, '')
  if (HANDED_ON.test(own.slice(start, end)) && RECEIVERS.test(said)) return undefined
  const noun = said.slice(said.lastIndexOf('的') + 1).replace(ALL_KINDS, '')
  return noun.length < 2 || DONE_WITH.test(noun)
    ? undefined
    : { noun: headNoun(noun), actor: actorBefore(own, start), listed: end === 0 }
}

/** 交办二级责任单位20件: those it was handed to are not what is counted. */
const HANDED_ON = /^(?:交办|转办|转派|转送|移送|移交|派出|上报)$/u
const RECEIVERS = /(?:单位|部门|机关|科室|热线办|专班)$/u
/** What is said of things, and no thing itself. */
const DONE_WITH =
  /^(?:条件|范围|情形|要求|规定|程序|原因|完毕|到位|完成|结束|成功|情况|工作|回复|答复|(?:明显|大幅|有所|稳步|持续|下降|上升|增长).*)$/u
const TOTAL = /(?<=.{2})(?:总量|总数|总件数|数量|合计)$/u

/** The last member of a long noun that joints part, 国家工作人员 of 领导干部及国家工作人员, else its end. */
function headNoun(noun: string): string {
  const plain = noun.replace(TOTAL, '')
  if (plain.length <= LONGEST_NOUN) return plain
  const last = plain.split(/[和及与、]|以来|期间|会议/u).at(-1) ?? ''
  return (last.length >= 2 ? last : plain).slice(-LONGEST_NOUN).replace(/^\d+/u, '')
}

/** The office before an act, 最高人民法院 of 最高人民法院受理, or ''. */
function actorBefore(phrase: string, act: number): string {
  const actor = act > LONGEST_ACTOR + 2 ? '' : phrase.slice(0, act).replace(ALL_TOLD, '')
  return ACTOR.test(actor) && actor.length <= SHORT_ACTOR ? actor : ''
}

/** Where a phrase only says who does the same with the same object (中级法院受理), the object passes to that office. */
export function handedTo(own: string, object: Topic | undefined): Topic | undefined {
  const outcome = endingWord(own, OUTCOMES)
  const actor = outcome ? actorBefore(own, own.length - outcome.length) : ''
  return object && actor !== '' ? { noun: object.noun, actor } : undefined
}

/** Where the last act of a phrase stands that still has an object after it. */
function lastAct(phrase: string): { start: number; end: number } {
  for (let end = phrase.length - 2; end > 0; end -= 1) {
    const act = ACTS.endingAt(phrase, end)
    if (act !== undefined) return { start: end - act.length, end }
  }
  return { start: 0, end: 0 }
}

/** The first act of a phrase, 检查 of 检查部门. */
export const actOf = (phrase: string) => ACTS.startingAt(phrase, 0) ?? ''

/** The object last counted in the same unit, else the last object. */
export const objectIn = (unit: string, { objects, fresh }: Context): Topic | undefined =>
  objects.findLast((object) => sameFamily(object.unit, unit)) ?? (fresh ? objects.at(-1) : undefined)

/** The context without things that were only told as one of several kinds. */
export const withoutListed = (context: Context): Context => ({
  ...context,
  objects: context.objects.filter(({ listed }) => listed !== true),
})

/** Without what only tells the other members of a list apart. */
const withoutLabels = (context: Context): Context => ({
  ...context,
  objects: context.objects.filter(({ label }) => label !== true),
})

const RANKED = /(?:居|位|位居|居于|排名|排在)*前[一二三四五六七八九十\d]+位?的?/u
const SAYS_KINDS = /(?:按[^，。]{1,6})?(?:分类|类型|类别|构成|情况|如下|包括|分别是|主要有|主要是|是|为|有)+$/u

/** What the words before a colon say of the members of its list: 工单 of 位居前三的工单, 工单分类. */
function introducedObject(introduced: string): Topic | undefined {
  const plain = wordsBefore(introduced).replace(SAYS_KINDS, '').replace(RANKED, '')
  const noun = plain.slice(plain.lastIndexOf('的') + 1)
  return noun.length >= 2 && noun.length <= LONGEST_NOUN ? { noun, actor: '' } : undefined
}

const RESULT = /^(?:得到|实现|达到|完成|征得|取得|员满意).*$/u
const IN_VIEW = /(?:情况)?来?看$/u

/** What a short name borrows: what a colon introduced, the object of this sentence, its clause before, or the object of the paragraph. */
export function borrowed(own: string, unit: string, words: Words, context: Context): Topic | undefined {
  const introduced = introducedObject(words.introduced)
  if (introduced) return introduced
  const object = words.member && !isClass(own) ? objectIn(unit, withoutLabels(context)) : objectIn(unit, context)
  if (object && (context.fresh || isClass(own))) return object
  if (words.scope !== '') return { noun: words.scope, actor: '' }
  const clause = wordsBefore(words.earlier).replace(IN_VIEW, '').replace(RESULT, '')
  const noun = topicOf(clause)?.noun ?? (clause.length <= LONGEST_NOUN || !object ? clause.slice(-LONGEST_NOUN) : '')
  if (clause.length > ENOUGH && noun !== '') return { noun, actor: '' }
  return object ?? headingObject(words.heading)
}

const ABOUT =
  /(?:涉及|构成|分布|办理|审理|受理|处理|审结|工作|情况|类别|类型|概况|分析|基本|总体|主要|进一步|不断|持续|和|及|、|的|以|为|建设|开展|方面|有关)/u

/** What a heading exhorts to: 严格行政执法, 加强复议监督. */
const ZEAL =
  /^(?:自觉|接受|持续|严格|加强|强化|推进|深化|做好|坚持|提升|优化|健全|完善|规范|扎实|认真|主动|依法|有效|积极|着力|大力|全面|提高|增强|改进|切实|抓好|推动|促进|落实|畅通|充分|建强|建立|创新|实施|抓|守|筑|夯实|聚焦|突出|注重|贯彻|高效|稳步|纵深|拓展|擦亮|打造|构建)/u

const PROCLAIMS =
  /(?:发挥|提升|提高|增强|完善|健全|加强|推进|落实|见效|显现|凸显|向好|优化|规范|增长|下降|怎样\p{Script=Han}{2})$/u

/** What a heading names before it says what was done with it: 行政复议案件 of 行政复议案件办理情况. */
function headingObject(heading: string): Topic | undefined {
  if (ZEAL.test(heading) || PROCLAIMS.test(heading)) return undefined
  const noun = heading.split(ABOUT, 1)[0] ?? ''
  return noun.length >= 2 && noun.length <= LONGEST_NOUN ? { noun, actor: '' } : undefined
}
