import type { Figure } from '@yifa/kernel'
import { type Counted, figureId } from './counted.ts'
import { numberText, rateText } from './rounding.ts'
import { type Line, paragraph } from './section.ts'
import type { Sentence } from './sentence.ts'

/** What a published report says of the year before: `figure` is `reconsideration.received`. */
export interface EarlierFigure {
  readonly figure: string
  readonly value: number
  /** The report it is quoted from. */
  readonly publication: string
}

function rateChange(title: string, before: number, now: number): string {
  const points = rateText(Math.abs(now - before)).replace('%', '')
  if (Number(points) === 0) return `${title}与上年持平，均为${rateText(now)}`
  const [to, by] = now > before ? ['提高到', '提高'] : ['降低到', '降低']
  return `${title}由上年的${rateText(before)}${to}${rateText(now)}，${by}${points}个百分点`
}

function countChange(title: string, unit: string, before: number, now: number): string {
  const [then, today] = [`${numberText(before)}${unit}`, `${numberText(now)}${unit}`]
  if (before === now) return `${title}与上年持平，均为${today}`
  const [to, by] = now > before ? ['增至', '增长'] : ['减至', '下降']
  const share = before === 0 ? '' : `，同比${by}${rateText((Math.abs(now - before) / before) * 100)}`
  return `${title}由上年的${then}${to}${today}${share}`
}

const change = ({ title, unit, value = 0 }: Figure, before: number): string =>
  unit === '%' ? rateChange(title, before, value) : countChange(title, unit, before, value)

const ended = (words: readonly string[], publications: readonly string[]): string => {
  const sources = [...new Set(publications)].map((publication) => `《${publication}》`)
  return `${words.join('；')}。上年的数字引自${sources.join('、')}。`
}

/** 同比: how the figures of a procedure moved since the year before, as far as a published report states them. */
export function comparison(counted: Counted, earlier: readonly EarlierFigure[]): readonly Line[] {
  const known = new Map(earlier.map((one) => [one.figure, one]))
  const compared = Object.entries(counted.figures).flatMap(([indicator, figure]) => {
    const id = figureId(counted.key, indicator)
    const before = known.get(id)
    if (!before || figure.value === undefined) return []
    return [{ id, words: change(figure, before.value), publication: before.publication }]
  })
  if (compared.length === 0) return []
  const told: Sentence = {
    text: ended(
      compared.map(({ words }) => words),
      compared.map(({ publication }) => publication),
    ),
    figures: compared.map(({ id }) => id),
  }
  return [paragraph(told)]
}
