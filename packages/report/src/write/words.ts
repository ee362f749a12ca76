import type { Counted } from './counted.ts'
import { isPositive, type Sentence, voice } from './sentence.ts'

/**
 * Words with places for the figures of one procedure: `{received}` a count, `{heard|次}` in another unit,
 * `{onTimeRate}` a rate, `{onTimeRate%审结的案件}` one of which there may be none, `{daysTaken~审结的案件}` an average,
 * `{received/matter}` the parts of a count. What stands in `[ ]` is told only where a figure in it is above zero.
 */
export type Words = string

const place = /\{(\w+)(?:([|/%~])([^}]*))?\}/g
const bracket = /\[([^\]]*)\]/g

/** One place for a figure: its indicator, and how it is put into words. */
export interface Place {
  readonly indicator: string
  readonly manner: string
  readonly detail: string
}

/** The places of words, in their order. */
export const placesIn = (words: Words): readonly Place[] =>
  [...words.matchAll(place)].map(([, indicator = '', manner = '', detail = '']) => ({ indicator, manner, detail }))

/** Whether words have something to tell: one of their figures is above zero. */
export const tells = (words: Words, { figures }: Counted): boolean =>
  placesIn(words).some(({ indicator }) => isPositive(figures[indicator]))

function stated(counted: Counted, { indicator, manner, detail }: Place): Sentence {
  const { count, rate, average, parts } = voice(counted)
  if (manner === '%' || counted.figures[indicator]?.unit === '%') return rate(indicator, detail)
  if (manner === '~') return average(indicator, detail)
  if (manner === '/') return parts(indicator, detail)
  return count(indicator, detail === '' ? undefined : detail)
}

/** Puts figures into words. */
export function filled(words: Words, counted: Counted): Sentence {
  const told = words.replace(bracket, (_, inner: string) => (tells(inner, counted) ? inner : ''))
  const places = placesIn(told).map((one) => stated(counted, one))
  const pieces = told.split(/\{[^}]*\}/)
  return {
    text: pieces.map((piece, at) => piece + (places[at]?.text ?? '')).join(''),
    figures: [...new Set(places.flatMap(({ figures }) => figures))],
  }
}
