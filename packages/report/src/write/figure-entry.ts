import type { AnyIndicator, Figure } from '@yifa/kernel'
import { type Counted, figureId, partTitle } from './counted.ts'
import { definition } from './definition.ts'
import { numberText, rateText } from './rounding.ts'

/** One figure of the report with everything needed to count it again; `value` is null where it does not apply. */
export interface FigureEntry {
  readonly id: string
  readonly title: string
  readonly definition: string
  readonly unit: string
  /** As counted; only `shown` is rounded. */
  readonly value: number | null
  readonly shown: string
  /** Of a rate: the ids of the two figures it divides. */
  readonly share?: string
  readonly of?: string
  /** The ids of the cases counted, one for each time that one is counted. */
  readonly cases: readonly string[]
  readonly parts: readonly FigurePart[]
}

export interface FigurePart {
  readonly key: string
  readonly title: string
  readonly value: number
  readonly cases: readonly string[]
}

/** A figure as it is printed in tables: 12件, 97.50%, 不适用. */
export function shownValue({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === undefined) return '不适用'
  return unit === '%' ? rateText(value) : `${numberText(value)}${unit}`
}

function partsOf(counted: Counted, indicator: string, { parts }: Figure): readonly FigurePart[] {
  return Object.entries(parts ?? {}).map(([key, part]) => ({
    key,
    title: partTitle(counted, indicator, key),
    value: part.value,
    cases: part.cases,
  }))
}

const divided = (key: string, { share, of }: AnyIndicator) =>
  share && of ? { share: figureId(key, share), of: figureId(key, of) } : {}

function entryOf(counted: Counted, indicator: string, figure: Figure): FigureEntry {
  const { key, procedure } = counted
  const rule = procedure.indicators[indicator]
  return {
    id: figureId(key, indicator),
    title: figure.title,
    definition: rule ? definition(procedure, rule) : '',
    unit: figure.unit,
    value: figure.value ?? null,
    shown: shownValue(figure),
    ...(rule ? divided(key, rule) : {}),
    cases: figure.cases,
    parts: partsOf(counted, indicator, figure),
  }
}

/** Every figure of a procedure, in the order of its declaration. */
export const figureEntries = (counted: Counted): readonly FigureEntry[] =>
  Object.entries(counted.figures).map(([indicator, figure]) => entryOf(counted, indicator, figure))
