import { squeeze } from '../signs.ts'
import { Lexicon } from './lexicon.ts'

const PHRASE_END = /[，。；、：,;:\n!！?？]/u
const VERB_FIRST = new Lexicon(
  '进行 全部 均 在 为 并 由 被 用于 给 到 是 已 占 达到 等 整合 统一 且 以上 左右 上 共 同比 较上 较去 较前 较同 较年 比上 比去 比例 高效 其中 成功 按期 同 与 相比 相较 至 后 时 的 得到 纳入 实现 以内 内 下 环比 分别 和 及 以及 多 余 开展 通过 进入 增至 减至 降至 降到 升至 升到 增加 减少 持续 大幅 明显 稳步 下降 上升 提高 提升 增长 压缩 缩短 提前 最多 进一步 每 ） ) ” 基数 基础 目标 要求 标准 起 作为 作出 做到 ， （次 (次'.split(
    ' ',
  ),
)
const ATTRIBUTIVE_FIRST = ['以', '涉及', '由', '被', '纳入', '在', '经', '通过']
/** Verbs that end the noun a number counts: 律所 | 对接全区. */
const PREDICATES = new Lexicon(
  '对接 纳入 在 为 参加 参与 分别 发放 全部 均 已 得到 实现 完成 进行 开展 接受 获得 荣获 被 入选 入驻 上线 通过 达到 占 组成 担任 成为 作为 提供 建立 建成 配备 配齐 落实 共 以上 正在 正式 高效 实行 集中 有效 平稳 全面 整合 具体 承办 办理 按期 按时 全 因 经 可 需 运行 投入 受益 运用 充实 兼任 从事 实施 累计 设置 设立'.split(
    ' ',
  ),
)
const KEPT = new Lexicon([
  '在职',
  '在册',
  '在编',
  '在校',
  '在建',
  '行为',
  '为民',
  '成为',
  '作为',
  '公共',
  '经济',
  '经营',
  '经费',
  '全民',
  '安全',
  '健全',
  '全国',
  '全科',
  '许可',
  '需求',
  '因素',
  '集中行',
  '经验',
  '在线',
  '办理事',
  '承办单',
  '以上',
  '共享',
  '共建',
  '全域',
  '经理',
])
const COMMON_HEADS =
  /(?:部门|单位|领域|事项|社区|村|企业|行业|方面|项目|街道|乡镇|案件|市|县|区|人员|机构|学校|地区|户|镇|[)）])$/u
const LONGEST = 24

/** The noun phrase after a number (`12家警企工作站`), with what precedes its 的; nothing where a verb or a stop follows. */
export function nounAfter(after: string): string {
  const phrase = phraseAfter(after)
  if (phrase === '') return ''
  const of = phrase.lastIndexOf('的')
  if (of > 0 && of < phrase.length - 1) return attributed(phrase, of)
  return startsWithVerb(phrase) ? '' : upToPredicate(phrase)
}

/** Whether a stop ends the words after a number before the next number does. */
export const endsClause = (after: string) => PHRASE_END.test(after)

/** Everything said after the number in its clause, for figures that nothing before them names. */
export const phraseAfter = (after: string) => {
  const plain = squeeze(after).replace(/^(?:[（(][^（()）]{2,30}[)）])?的?/u, '')
  const end = plain.search(PHRASE_END)
  return withoutOpenBracket((end < 0 ? plain : plain.slice(0, end)).slice(0, LONGEST))
}

const withoutOpenBracket = (phrase: string) => {
  const open = phrase.search(/[（(]/u)
  const closed = phrase.search(/[）)]/u)
  if (closed >= 0 && (open < 0 || closed < open)) return phrase.slice(0, closed)
  return open >= 0 && closed < 0 ? phrase.slice(0, open) : phrase
}

export const startsWithVerb = (phrase: string) => VERB_FIRST.startingAt(phrase, 0) !== undefined

function attributed(phrase: string, of: number): string {
  const first = phrase.indexOf('的')
  const modifier = phrase.slice(0, first)
  if (COMMON_HEADS.test(modifier) && !ATTRIBUTIVE_FIRST.some((word) => modifier.startsWith(word))) return modifier
  if (startsWithVerb(phrase) && !ATTRIBUTIVE_FIRST.some((word) => phrase.startsWith(word))) return ''
  const noun = phrase.slice(of + 1)
  return `${phrase.slice(0, of + 1)}${upToPredicate(noun)}`
}

function upToPredicate(phrase: string): string {
  for (let at = 2; at < phrase.length; at += 1)
    if (PREDICATES.startingAt(phrase, at) !== undefined && !isKept(phrase, at)) return phrase.slice(0, at)
  return phrase.replace(/(?:[和及与的]|以及)+$/u, '')
}

/** What a noun is said to become or do, where its clause says it in a few signs: 21个社区 | 为建设标杆. */
export function predicateAfter(after: string, noun: string): string {
  const phrase = phraseAfter(after)
  const rest = phrase.startsWith(noun) ? phrase.slice(noun.length) : ''
  return endsClause(after) && rest.length <= SHORT_PREDICATE ? rest : ''
}

const SHORT_PREDICATE = 6

const isKept = (phrase: string, at: number) =>
  KEPT.startingAt(phrase, at) !== undefined || KEPT.startingAt(phrase, at - 1) !== undefined
