import type { Reading, Relation } from '../read/reading.ts'
import { computation } from './computation.ts'
import { excerpt } from './excerpt.ts'
import { verdictOn } from './verdict.ts'
import { placeInWords, whereabouts } from './whereabouts.ts'

/** A relation that does not hold, told in Chinese. */
export interface Finding {
  readonly relation: string
  /** Whether the reading is uncertain, so that a person must decide. */
  readonly soft: boolean
  readonly title: string
  readonly place: string
  /** The words concerned, figures in 【】. */
  readonly passage: string
  readonly computation: string
  readonly verdict: string
  readonly remedy: string
}

const TITLES = { sum: '合计', ratio: '比率', change: '增减', 'part-of': '部分与整体', same: '前后一致' } as const

/** What an auditor would write about the relations of a reading that do not hold, in the order of the text. */
export function findings(text: string, { facts, relations }: Pick<Reading, 'facts' | 'relations'>): Finding[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const placeOf = whereabouts(text)
  return relations
    .filter(({ holds }) => !holds)
    .map((relation) => {
      const named = relation.facts.flatMap((id) => byId.get(id) ?? [])
      return {
        relation: relation.id,
        soft: relation.soft === true,
        title: TITLES[relation.kind],
        place: placeInWords(placeOf(startOf(text, relation, named))),
        passage: named.length > 0 ? excerpt(text, named) : relation.passage.replace(/\s+/gu, ''),
        computation: computation(relation, byId),
        ...verdictOn(relation, byId),
      }
    })
}

const startOf = (text: string, { passage }: Relation, named: readonly { start: number }[]) =>
  named.length > 0 ? Math.min(...named.map(({ start }) => start)) : Math.max(0, text.indexOf(passage))
