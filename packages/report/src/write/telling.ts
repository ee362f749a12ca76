import { comparison, type EarlierFigure } from './comparison.ts'
import { type Counted, countedOf, figureId } from './counted.ts'
import { type Line, paragraph } from './section.ts'
import type { Sentence } from './sentence.ts'
import { filled, type Place, placesIn, tells, type Words } from './words.ts'

/** Clauses of one sentence, of which only those are told whose figures are above zero. */
export interface Each {
  readonly lead?: string
  readonly each: readonly Words[]
}

/** Words that stand only where a figure is zero. */
export interface Unless {
  readonly unless: string
  readonly words: string
}

/** What words cannot say: parts put together in groups of the report's own. */
export type Composed = (counted: Counted) => Sentence

export type Said = Words | Each | Unless | Composed

/** What a chapter says of one procedure, paragraph by paragraph. */
export interface Telling {
  readonly procedure: string
  readonly paragraphs: readonly (readonly Said[])[]
  /** Told with its zeros even where the year has no case. */
  readonly always?: true
  /** Has been told in another chapter already, and is not compared with the year before once more. */
  readonly again?: true
}

const silent: Sentence = { text: '', figures: [] }

function clauses({ lead = '', each }: Each, counted: Counted): Sentence {
  const told = each.filter((words) => tells(words, counted)).map((words) => filled(words, counted))
  if (told.length === 0) return silent
  return {
    text: `${lead}${told.map(({ text }) => text).join('，')}。`,
    figures: told.flatMap(({ figures }) => figures),
  }
}

function sentence(said: Said, counted: Counted, always: boolean): Sentence {
  if (typeof said === 'string') return always || tells(said, counted) ? filled(said, counted) : silent
  if (typeof said === 'function') return said(counted)
  if ('each' in said) return clauses(said, counted)
  return (counted.figures[said.unless]?.value ?? 0) > 0 ? silent : { text: said.words, figures: [] }
}

/** The paragraphs of a telling; none where the procedure is not counted or, unless `always`, has nothing to tell. */
export function toldLines(
  telling: Telling,
  all: readonly Counted[],
  earlier: readonly EarlierFigure[],
): readonly Line[] {
  const counted = countedOf(all, telling.procedure)
  if (!counted) return []
  const told = telling.paragraphs
    .map((said) => paragraph(...said.map((one) => sentence(one, counted, telling.always ?? false))))
    .filter(({ text }) => text !== '')
  return told.length === 0 || telling.again ? told : [...told, ...comparison(counted, earlier)]
}

function wordsOf(said: Said): readonly Words[] {
  if (typeof said === 'string') return [said]
  return typeof said === 'object' && 'each' in said ? said.each : []
}

/** A place for a figure in a telling, with the id of the figure. */
export interface NamedPlace extends Place {
  readonly id: string
}

/** The figures that a telling names. */
export const namedIn = ({ procedure, paragraphs }: Telling): readonly NamedPlace[] =>
  paragraphs
    .flat()
    .flatMap(wordsOf)
    .flatMap(placesIn)
    .map((one) => ({ ...one, id: figureId(procedure, one.indicator) }))
