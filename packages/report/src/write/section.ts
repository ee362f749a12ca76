import type { Sentence } from './sentence.ts'

/** A line of a section: a heading of the second level, a paragraph with its figures, or what the office still has to write. */
export type Line =
  | { readonly kind: 'heading'; readonly text: string }
  | ({ readonly kind: 'paragraph' } & Sentence)
  | { readonly kind: 'toWrite'; readonly text: string }

/** One part of the report; `fed` tells whether the record wrote any of it. */
export interface Section {
  readonly part: number
  /** `三、政务公开` */
  readonly heading: string
  readonly fed: boolean
  readonly lines: readonly Line[]
}

export const heading = (text: string): Line => ({ kind: 'heading', text })
export const paragraph = (...sentences: readonly Sentence[]): Line => ({
  kind: 'paragraph',
  text: sentences.map(({ text }) => text).join(''),
  figures: [...new Set(sentences.flatMap(({ figures }) => figures))],
})
export const toWrite = (what: string): Line => ({ kind: 'toWrite', text: `【待补充：${what}】` })
