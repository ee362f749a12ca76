import { mended } from './mend.ts'
import { namesInText, type Span } from './names-in-text.ts'
import { type Numeral, numerals } from './numerals.ts'

/** A text with its numbers and quoted names, found once and read by every rule. */
export interface Scan {
  readonly text: string
  readonly numerals: readonly Numeral[]
  readonly names: readonly Span[]
}

export const scanOf = (text: string): Scan => ({
  text,
  numerals: mended(text, numerals(text)),
  names: namesInText(text),
})
