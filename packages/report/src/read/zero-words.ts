import type { Figure } from './figures.ts'
import { insideAny, type Span } from './names-in-text.ts'
import { wordEndingAt, wordStartingAt } from './signs.ts'
import { unitAt } from './units.ts'

const NONE = ['无一', '没有一', '未发生一', '零', '无']
const LOSSES = [
  '败诉',
  '被纠错',
  '被撤销',
  '被确认违法',
  '错案',
  '投诉',
  '上访',
  '复议纠错',
  '冤假错案',
  '超期',
  '逾期',
  '违法',
]
const ONLY_LOST = new Set(['无'])
const CLEARED_AFTER = new Set([...'，。；、,; \n', ''])
const CASES = /案件?[^，。；]{0,3}$/u

function noneAt(text: string, at: number): Figure | undefined {
  const none = wordStartingAt(text, at, NONE)
  if (!none) return undefined
  const from = at + none.length
  const unit = none.endsWith('一') ? unitAt(text, from) : undefined
  const loss = wordStartingAt(text, unit?.end ?? from, ONLY_LOST.has(none) ? ['败诉'] : LOSSES)
  if (!loss) return undefined
  const end = (unit?.end ?? from) + loss.length
  const implied = CASES.test(text.slice(Math.max(0, at - 12), at).replace(/[，,]/g, '')) && none === '无一' ? '件' : ''
  return zero(at, end, unit?.unit ?? implied)
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

/** Figures of nothing said in words (无一败诉, 清零), outside the given quoted names. */
export function zeroWords(text: string, names: readonly Span[]): Figure[] {
  const found: Figure[] = []
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign !== '无' && sign !== '没' && sign !== '未' && sign !== '零' && sign !== '清') continue
    const figure = noneAt(text, at) ?? clearedAt(text, at)
    if (figure) found.push(figure)
  }
  const quoted = insideAny(
    found.map((figure) => figure.start),
    names,
  )
  return found.filter((_, index) => quoted[index] !== true)
}
