import type { ReadingView } from '@yifa/api'
import { findings, issuerOf, readReport } from '@yifa/report'

/** A report as it is shown: its figures, their relations, and what an auditor would write where one does not hold. */
export function readingView(text: string, name: string): ReadingView {
  const reading = readReport(text, name)
  const { facts, relations, ...masthead } = reading
  const notes = new Map(findings(text, reading).map((finding) => [finding.relation, finding]))
  const noted = ({ id }: { readonly id: string }) => {
    const found = notes.get(id)
    if (!found) return {}
    const { place, passage: words, computation, verdict, remedy } = found
    return { note: { place, words, computation, verdict, remedy } }
  }
  return {
    file: name,
    text,
    ...masthead,
    issuer: issuerOf(masthead),
    facts: facts.map((fact) => ({ ...fact })),
    relations: relations.map((relation) => ({ ...relation, facts: [...relation.facts], ...noted(relation) })),
  }
}
