import { type Figure, type Happened, many, meta, type Procedure } from '@yifa/kernel'

/** The figures of one procedure over a year, and the edition they were counted by. */
export interface Counted {
  readonly key: string
  readonly procedure: Procedure
  readonly figures: Readonly<Record<string, Figure>>
  /** What the figures were counted from; needed to count what only a form asks for. */
  readonly happened?: Happened
}

/** The stable name of a figure: `openInformation.received`. */
export const figureId = (key: string, indicator: string): string => `${key}.${indicator}`

export const countedOf = (all: readonly Counted[], key: string): Counted | undefined =>
  all.find((one) => one.key === key)

/** The values of a choice with their titles, in the order of its declaration. */
export const choiceTitles = ({ procedure }: Counted, fact: string): readonly (readonly [string, string])[] =>
  Object.entries(meta(procedure.facts[fact]).options ?? {}).map(([value, { title }]) => [value, title])

/** `granted/person` in words: 予以公开、自然人. */
export function partTitle(counted: Counted, indicator: string, key: string): string {
  const facts = many(counted.procedure.indicators[indicator]?.by).map(String)
  const values = key.split('/')
  return facts
    .map((fact, at) => choiceTitles(counted, fact).find(([value]) => value === values[at])?.[1] ?? '未填写')
    .join('、')
}
