import type { FigureGroup, FigureView, QuotedFigure } from '@yifa/api'
import { type Figure, many, meta, type Procedure } from '@yifa/kernel'

/** `granted/person` in words: 予以公开 / 自然人. */
function partTitle(procedure: Procedure, indicator: string, key: string): string {
  const facts = many(procedure.indicators[indicator]?.by).map(String)
  const values = key.split('/')
  return facts
    .map((fact, index) => {
      const value = values[index] ?? ''
      return meta(procedure.facts[fact]).options?.[value]?.title ?? (value === '' ? '未填写' : value)
    })
    .join(' / ')
}

const earlierOf = (series: string, quoted: readonly QuotedFigure[]): QuotedFigure[] =>
  quoted.filter((one) => one.series === series).toSorted((one, other) => other.year - one.year)

interface Told {
  readonly key: string
  readonly procedure: Procedure
  /** What published reports say of earlier years. */
  readonly quoted: readonly QuotedFigure[]
}

/** A figure of the annual report; null where it does not apply. */
const figureView = ({ key, procedure, quoted }: Told, indicator: string, figure: Figure): FigureView => ({
  procedure: key,
  indicator,
  title: figure.title,
  unit: figure.unit,
  value: figure.value ?? null,
  cases: new Set(figure.cases).size,
  parts: Object.entries(figure.parts ?? {}).map(([part, { value }]) => ({
    key: part,
    title: partTitle(procedure, indicator, part),
    value,
  })),
  earlier: earlierOf(`${key}.${indicator}`, quoted),
})

/** All figures of a procedure, in the order of its declaration, beside those of earlier years. */
export const figureGroup = (told: Told, figures: Readonly<Record<string, Figure>>): FigureGroup => ({
  procedure: told.key,
  title: told.procedure.title,
  figures: Object.entries(figures).map(([indicator, figure]) => figureView(told, indicator, figure)),
})
