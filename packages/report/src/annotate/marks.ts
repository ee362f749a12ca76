import type { Fact, Reading } from '../read/reading.ts'
import { type Verdict, verdictOf } from './remark.ts'

/** How a figure is marked: by the worst of the relations it stands in, or as merely read. */
export type Standing = Verdict | 'read'

/** A stretch of the text, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Mark extends Span {
  readonly standing: Standing
}

const worst: readonly Standing[] = ['fails', 'doubtful', 'holds', 'read']
const graver = (one: Standing, other: Standing): Standing => (worst.indexOf(one) <= worst.indexOf(other) ? one : other)

/** The figures of a reading as marks in the order of the text; those that overlap share one. */
export function marksOf({ facts, relations }: Reading): readonly Mark[] {
  const standings = new Map<number, Standing>()
  for (const relation of relations)
    for (const id of relation.facts) standings.set(id, graver(verdictOf(relation), standings.get(id) ?? 'read'))
  const marks: Mark[] = []
  for (const { id, start, end } of facts.toSorted((one, other) => one.start - other.start)) {
    const standing = standings.get(id) ?? 'read'
    const last = marks.at(-1)
    if (last && start < last.to)
      marks[marks.length - 1] = {
        from: last.from,
        to: Math.max(last.to, end),
        standing: graver(last.standing, standing),
      }
    else if (end > start) marks.push({ from: start, to: end, standing })
  }
  return marks
}

/** How far apart the figures of one comment may stand, so that it still points at a place. */
const near = 240

/** Where a comment on some figures is anchored: around all of them, or on the last where they stand far apart. */
export function anchorOf(figures: readonly Fact[]): Span | undefined {
  const last = figures.at(-1)
  if (!last) return undefined
  const [from, to] = [Math.min(...figures.map(({ start }) => start)), Math.max(...figures.map(({ end }) => end))]
  return to - from <= near ? { from, to } : { from: last.start, to: last.end }
}
