import type { Figure } from './figures.ts'
import { insideAny, type Span } from './names-in-text.ts'
import { wordEndingAt, wordStartingAt } from './signs.ts'
import { unitAt } from './units.ts'

const NOT_COME = ['未接到', '未收到', '没有收到', '没有接到']
const NONE = ['无一', '没有一', '未发生一', '未出现一', '没有发生一', '没有出现一', ...NOT_COME, '零', '无']
const LOSSES = [
  ...['败诉', '被纠错', '被撤销', '被确认违法', '错案', '投诉', '上访', '复议纠错', '冤假错案', '超期', '逾期', '违法'],
]
const LOSSES_OF_ZERO = [...LOSSES, '复议', '诉讼']
/** After 未发生一起 an event that can be counted: 未发生一起重大安全事故. */
const EVENT = /^[^，。；,;\n]{0,24}?(?:事故|案件|事件|复议|诉讼|败诉|上访|投诉|纠错|火灾|疫情|超时)/u
/** 无一被复议机关或者法院纠正. */
const UNDONE = /^被[^，。；,;\n]{0,14}?(?:纠正|撤销|变更|追责|改判)/u
const ASKED_FOR = /^[^，。；,;\n]{0,28}?(?:申请|投诉|举报|复议|诉讼|申诉|信访|建议)(?=[，。；,;的\n]|案|$)/u
const CLEARED_AFTER = new Set([...'，。；、,; \n', ''])
const CASES = /案件?[^，。；]{0,3}$/u
/** 诉讼2件，无一败诉: nothing is counted in the unit of the cases just told. */
const CASES_TOLD = /\d\s?(?<unit>件|宗|起)[^。！？\n\d]{0,12}$/u
const REACH = 20
const FIRST_SIGNS = new Set([...'无没未零清'])

function noneAt(text: string, at: number): Figure | undefined {
  const none = wordStartingAt(text, at, NONE)
  if (!none) return undefined
  const from = at + none.length
  const unit = none.endsWith('一') ? unitAt(text, from) : undefined
  const start = unit?.end ?? from
  const end =
    lossEnd(text, start, none) ??
    (NOT_ONE.has(none) && text[start] !== '外' && CASE_UNITS.has(unit?.unit ?? '') ? start : undefined)
  if (end === undefined) return undefined
  return zero(at, end, unit?.unit ?? (NONE_OF_CASES.has(none) ? impliedUnit(text, at) : ''))
}

/** 无一起, 没有一件: no case at all, whatever would have become of it. */
const NOT_ONE = new Set(['无一', '没有一'])
const CASE_UNITS = new Set(['起', '件', '宗', '例', '人'])
const NONE_OF_CASES = new Set(['无一', '零', '无'])

function impliedUnit(text: string, at: number): string {
  const told = CASES_TOLD.exec(text.slice(Math.max(0, at - REACH), at))?.groups?.['unit']
  return told ?? (CASES.test(text.slice(Math.max(0, at - 12), at).replace(/[，,]/g, '')) ? '件' : '')
}

/** Where the loss that did not come about ends, if one follows. */
function lossEnd(text: string, start: number, none: string): number | undefined {
  if (NOT_COME.includes(none)) {
    const asked = ASKED_FOR.exec(text.slice(start, start + 30))
    return asked ? start + asked[0].length : undefined
  }
  if (/[生现]一$/u.test(none)) {
    const event = EVENT.exec(text.slice(start, start + 30))
    return event ? start + event[0].length : undefined
  }
  const undone = none === '无一' ? UNDONE.exec(text.slice(start, start + REACH)) : null
  if (undone) return start + undone[0].length
  const loss = wordStartingAt(text, start, lossesOf(none))
  return loss ? start + loss.length : undefined
}

function lossesOf(none: string): readonly string[] {
  if (none === '无') return ['败诉']
  return none === '零' ? LOSSES_OF_ZERO : LOSSES
}

function clearedAt(text: string, at: number): Figure | undefined {
  if (!text.startsWith('清零', at) || wordEndingAt(text, at, ['动态'])) return undefined
  return CLEARED_AFTER.has(text[at + 2] ?? '') ? zero(at, at + 2, '') : undefined
}

const zero = (start: number, end: number, unit: string): Figure => ({
  start,
  end,
  value: 0,
  unit,
  kind: 'count',
  decimals: 0,
  approx: false,
})

/** Figures of nothing said in words (无一败诉, 清零, 未发生一起安全事故), outside the given quoted names. */
export function zeroWords(text: string, names: readonly Span[]): Figure[] {
  const found: Figure[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!FIRST_SIGNS.has(text[at] ?? '')) continue
    const figure = noneAt(text, at) ?? clearedAt(text, at)
    if (figure) found.push(figure)
  }
  const quoted = insideAny(
    found.map((figure) => figure.start),
    names,
  )
  return found.filter((_, index) => quoted[index] !== true)
}
