import { yearsIn } from './dates.ts'
import { figuresIn } from './figures.ts'
import { mastheadOf } from './masthead.ts'
import { mentionsOf } from './mentions.ts'
import { plansStart } from './periods.ts'
import type { Reading } from './reading.ts'
import { relationsOf } from './relations/relations.ts'
import { scanOf } from './scan.ts'

/** The figures of a report's text and what they say about each other; time grows with the length of the text only. */
export function readReport(text: string, name = ''): Reading {
  const masthead = mastheadOf(text, name)
  const scan = scanOf(text)
  const years = yearsIn(text, scan.numerals, scan.names)
  const mentions = mentionsOf(figuresIn(text, scan), { text, years, year: masthead.year, plans: plansStart(text) })
  return { ...masthead, facts: mentions.map((mention) => mention.fact), relations: relationsOf(text, mentions) }
}
