import type { Figure } from '../figures.ts'
import { closed } from './closing.ts'
import type { Context, Named, Words } from './named.ts'

const REACHED =
  /^[，,、]?(?:上升|下降|增长|提高|提升|增加|减少|降低|压缩|压减|缩短|下调|上调|调整|优化|升|降|增|减)(?:至|到|为)(?:约|近|超|(?:现在|目前|今年|本年度?)的?)?$/u
const BY_HOW_MUCH = /^[，,、]?((?:同比|环比)?(?:降幅|升幅|增幅|增速|涨幅|跌幅))(?:为|达到?|约|超过?)*$/u

/** From one level to another: 41% | 上升至 64.6% | 升幅 23.6个百分点, all of the same thing. */
export function nameLevel(figure: Figure, { before }: Words, { last }: Context): Named | undefined {
  const lead = before.replace(/\s/gu, '')
  if (!last || last.figure.kind === 'ordinal') return undefined
  if (REACHED.test(lead) && last.figure.unit === figure.unit) return { ...last, figure, item: closedAs(last, figure) }
  const change = BY_HOW_MUCH.exec(lead)?.[1]
  if (change === undefined) return undefined
  const base = last.change?.base ?? last.stem
  const stem = `${base}${change}`
  return { figure, own: stem, stem, item: stem, change: { base, compared: '', suffix: change } }
}

const closedAs = (last: Named, figure: Figure) =>
  figure.kind === 'percent' || figure.kind === 'ratio' ? last.item : closed(last.stem, figure)
