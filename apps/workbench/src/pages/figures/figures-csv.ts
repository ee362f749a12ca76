import type { FigureGroup, QuotedFigure } from '@yifa/api'
import type { Period } from './period.ts'

/** A cell that a spreadsheet takes as it is: quoted, and never read as a formula. */
const cell = (value: string | number | null): string => {
  const text = value === null ? '—' : String(value)
  const safe = typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

const own = '依法行政记录'
const wholeYear = (year: number) => [`${year}-01-01`, `${year}-12-31`]
const quotedFrom = ({ publication, approx }: QuotedFigure): string =>
  `引自公开报告《${publication}》${approx ? '，约数' : ''}`

/** All figures of a period with their parts and earlier years, for a spreadsheet. Not applicable is `—`, none is `0`. */
export function figuresCsv(groups: readonly FigureGroup[], { from, to }: Period): string {
  const head = ['程序', '指标', '分项', '数值', '单位', '案件数', '起', '止', '来源']
  const rows = groups.flatMap(({ title: procedure, figures }) =>
    figures.flatMap(({ title, unit, value, cases, parts, earlier }) => [
      [procedure, title, '', value, unit, cases, from, to, own],
      ...parts.map((part) => [procedure, title, part.title, part.value, unit, part.value, from, to, own]),
      ...earlier.map((one) => [procedure, title, '', one.value, one.unit, '', ...wholeYear(one.year), quotedFrom(one)]),
    ]),
  )
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
