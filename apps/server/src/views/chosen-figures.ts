import type { NewQuotation } from '@yifa/api'
import type { NewQuotedFigure } from '@yifa/record'
import type { Quotable, Series } from '@yifa/report'
import { Told } from '../http/problem.ts'

type Chosen = NewQuotation['figures'][number]

const wrong = (detail: string): Told => new Told(422, '填写内容有误', { detail })

const isRate = (unit: string): boolean => unit === '%'

/** The series an officer chose and the name of it; a rate is no count. */
function seriesOf({ series: id, title = '' }: Chosen, figure: Quotable, all: readonly Series[]) {
  if (id === 'other') {
    if (title === '') throw wrong(`“${figure.quote}”引入其他系列，需要写明系列名称`)
    return { series: id, title }
  }
  const series = all.find((one) => one.id === id)
  if (!series) throw wrong(`没有“${id}”这一指标`)
  if (isRate(series.unit) !== isRate(figure.unit))
    throw wrong(`“${series.title}”的单位是“${series.unit}”，与“${figure.quote}”的单位不符`)
  return { series: id, title: series.title }
}

function figureOf(chosen: Chosen, read: ReadonlyMap<string, Quotable>, all: readonly Series[]): NewQuotedFigure {
  const figure = read.get(`${chosen.from} ${chosen.to}`)
  if (!figure) throw wrong(`原文第${chosen.from + 1}字处没有读到数字，请重新检查这份报告`)
  const { from, to, value, unit, approx, item, quote, sentence } = figure
  return { ...seriesOf(chosen, figure, all), year: chosen.year, value, unit, approx, item, quote, sentence, from, to }
}

/**
 * The figures an officer chose, with their values as the text itself states them, whatever the request may say. Throws
 * a problem where one does not stand in the text, has another unit, or gives a series two values for a year.
 */
export function chosenFigures(
  { figures }: Pick<NewQuotation, 'figures'>,
  read: readonly Quotable[],
  all: readonly Series[],
): readonly NewQuotedFigure[] {
  const places = new Map(read.map((one) => [`${one.from} ${one.to}`, one]))
  const found = figures.map((chosen) => figureOf(chosen, places, all))
  const keys = found.map(({ series, title, year }) => `${series} ${title} ${year}`)
  const twice = found.find((_, at) => keys.indexOf(keys[at] ?? '') !== at)
  if (twice) throw wrong(`${twice.year}年“${twice.title}”选了不止一个数字`)
  return found
}
