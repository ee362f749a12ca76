import { findings } from '../note/finding.ts'
import type { Reading } from '../read/reading.ts'
import { anchorOf, type Span } from './marks.ts'
import type { Anchored } from './pencil.ts'
import { overview, remark } from './remark.ts'

export const author = '依法·报告核对'
export const initials = '依法'

/** A comment with its place in the text, a string for each of its paragraphs. */
export interface Remark extends Anchored {
  readonly words: readonly string[]
}

/** Relations that do not hold, each with its place; first of all the overview, on the first line. `marked` where figures bear marks. */
export function remarks(text: string, reading: Reading, marked: boolean): readonly Remark[] {
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]))
  const relations = new Map(reading.relations.map((relation) => [relation.id, relation]))
  const first = /\S[^\n]*/.exec(text)
  const whole: Span = { from: first?.index ?? 0, to: (first?.index ?? 0) + (first?.[0].length ?? 0) }
  const failing = findings(text, reading).flatMap((finding) => {
    const relation = relations.get(finding.relation)
    if (!relation) return []
    const place = anchorOf(relation.facts.flatMap((id) => facts.get(id) ?? [])) ?? placeOf(text, relation.passage)
    return [{ place, words: remark(relation, finding, facts) }]
  })
  return [{ place: whole, words: overview(reading, marked) }, ...failing].flatMap(({ place, words }, id) =>
    place && place.to > place.from ? [{ id, ...place, words }] : [],
  )
}

/** Where a passage stands, for relations that name no figure. */
function placeOf(text: string, passage: string): Span | undefined {
  const line = /\S[^\n]*/.exec(passage)?.[0]
  const from = line === undefined ? -1 : text.indexOf(line)
  return line === undefined || from < 0 ? undefined : { from, to: from + line.length }
}
