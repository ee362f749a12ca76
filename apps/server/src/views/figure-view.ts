import type { FigureGroup, FigureView } from '@yifa/api'
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

/** A figure of the annual report; null where it does not apply. */
export const figureView = (key: string, procedure: Procedure, indicator: string, figure: Figure): FigureView => ({
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
})

/** All figures of a procedure, in the order of its declaration. */
export const figureGroup = (
  key: string,
  procedure: Procedure,
  figures: Readonly<Record<string, Figure>>,
): FigureGroup => ({
  procedure: key,
  title: procedure.title,
  figures: Object.entries(figures).map(([indicator, figure]) => figureView(key, procedure, indicator, figure)),
})
