import { yearsIn } from './dates.ts'
import { figuresIn } from './figures.ts'
import { mastheadOf } from './masthead.ts'
import { mentionsOf } from './mentions.ts'
import { namesInText } from './names-in-text.ts'
import { numerals } from './numerals.ts'
import { plansStart } from './periods.ts'
import type { Reading } from './reading.ts'
import { relationsOf } from './relations/relations.ts'

/** The figures of a report's text and what they say about each other; time grows with the length of the text only. */
export function readReport(text: string, name = ''): Reading {
  const masthead = mastheadOf(text, name)
  const years = yearsIn(text, numerals(text), namesInText(text))
  const mentions = mentionsOf(figuresIn(text), { text, years, year: masthead.year, plans: plansStart(text) })
  return { ...masthead, facts: mentions.map((mention) => mention.fact), relations: relationsOf(text, mentions) }
}
