import { type Figure, many } from '@yifa/kernel'
import { type Counted, choiceTitles, figureId } from './counted.ts'
import { numberText, rateText, rounded } from './rounding.ts'

/** Words and the ids of the figures they state. */
export interface Sentence {
  readonly text: string
  readonly figures: readonly string[]
}

/** Whether there is anything to say of a figure: it was counted and is not zero. */
export const isPositive = (figure: Figure | undefined): boolean => (figure?.value ?? 0) > 0

/** What a chapter may say of one procedure's figures; `nothing` names what there was none of. */
export interface Voice {
  /** 130件; 0件 where there were none; 未统计 where it was not counted. */
  readonly count: (indicator: string, unit?: string) => Sentence
  /** 99.17%, or 无（本年度无答复，不适用）. */
  readonly rate: (indicator: string, nothing: string) => Sentence
  readonly average: (indicator: string, nothing: string) => Sentence
  /** 自然人125件、商业企业5件: the values that occur, in the order of the choice. */
  readonly parts: (indicator: string, choice: string) => Sentence
}

const notCounted = '（未统计）'
const notApplicable = (nothing: string): string => (nothing === '' ? '不适用' : `无（本年度无${nothing}，不适用）`)

/** What a figure counts under one value of a choice, whatever else it is divided by. */
const underValue = (counted: Counted, indicator: string, choice: string, value: string): number => {
  const at = many(counted.procedure.indicators[indicator]?.by).map(String).indexOf(choice)
  return Object.entries(counted.figures[indicator]?.parts ?? {})
    .filter(([key]) => key.split('/')[at] === value)
    .reduce((sum, [, part]) => sum + part.value, 0)
}

/** What separates parts whose titles may hold separators of their own. */
function separator(titles: readonly string[]): string {
  if (titles.some((title) => title.includes('，'))) return '；'
  return titles.some((title) => title.includes('、')) ? '，' : '、'
}

function listed(counted: Counted, indicator: string, choice: string): string {
  const unit = counted.figures[indicator]?.unit ?? ''
  const titles = [...choiceTitles(counted, choice), ['', '未填写'] as const]
  const told = titles
    .map(([key, title]) => ({ title, value: underValue(counted, indicator, choice, key) }))
    .filter(({ value }) => value > 0)
  return told
    .map(({ title, value }) => `${title}${numberText(value)}${unit}`)
    .join(separator(told.map(({ title }) => title)))
}

/** The voice of a chapter that tells of one procedure. */
export function voice(counted: Counted): Voice {
  const stated = (indicator: string, word: (figure: Figure) => string): Sentence => {
    const figure = counted.figures[indicator]
    return figure
      ? { text: word(figure), figures: [figureId(counted.key, indicator)] }
      : { text: notCounted, figures: [] }
  }
  const unless = (nothing: string, word: (value: number) => string) => (figure: Figure) =>
    figure.value === undefined ? notApplicable(nothing) : word(figure.value)
  return {
    count: (indicator, unit) => stated(indicator, (figure) => `${numberText(figure.value ?? 0)}${unit ?? figure.unit}`),
    rate: (indicator, nothing) => stated(indicator, unless(nothing, rateText)),
    average: (indicator, nothing) =>
      stated(indicator, (figure) => unless(nothing, (value) => `${numberText(rounded(value))}${figure.unit}`)(figure)),
    parts: (indicator, choice) => stated(indicator, () => listed(counted, indicator, choice)),
  }
}
