import type { Fact, Reading } from '../read/reading.ts'

/** A figure of a published report as it could be quoted, with the sentence it stands in. */
export interface Quotable extends Pick<Fact, 'quote' | 'value' | 'unit' | 'item' | 'approx'> {
  readonly from: number
  readonly to: number
  readonly year?: number
  readonly subject?: string
  readonly sentence: string
  /** Stands in a relation that firmly does not hold. */
  readonly disputed: boolean
}

const longest = 160
const stops = /[。；;！？\n]/

/** The sentence around a figure, cut where it is long. */
function sentenceAt(text: string, from: number, to: number): string {
  let start = from
  while (start > 0 && from - start < longest && !stops.test(text[start - 1] ?? '')) start -= 1
  let end = to
  while (end < text.length && end - to < longest && !stops.test(text[end - 1] ?? '')) end += 1
  if (stops.test(text[to] ?? '')) end = to + 1
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The figures of a reading that measure something, in the order of the text. */
export function quotables(text: string, { facts, relations }: Reading): readonly Quotable[] {
  const disputed = new Set(
    relations.filter(({ holds, soft }) => !holds && soft !== true).flatMap((relation) => relation.facts),
  )
  return facts
    .filter(({ kind }) => kind !== 'ordinal')
    .map(({ id, start, end, quote, value, unit, item, approx, year, subject, bound }) => ({
      from: start,
      to: end,
      quote,
      value,
      unit,
      item,
      approx: approx || bound !== undefined,
      ...(year > 0 ? { year } : {}),
      ...(subject === undefined ? {} : { subject }),
      sentence: sentenceAt(text, start, end),
      disputed: disputed.has(id),
    }))
}
