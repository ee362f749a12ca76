import type { Publication } from '@yifa/api'
import { edition } from '@yifa/law'
import type { Disclosure } from '@yifa/record'
import { shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'

/** What the public reads of a case. */
export function publication(disclosed: Disclosure, { names }: Outlook): Publication {
  const procedure = edition(disclosed.procedure, disclosed.edition)
  return {
    id: `${disclosed.case}.${disclosed.key}`,
    title: disclosed.title,
    procedureTitle: procedure?.title ?? disclosed.procedure,
    organName: names.organ(disclosed.organ),
    publishedOn: disclosed.from,
    facts: procedure ? shownFacts(procedure, disclosed.content, names).map(({ title, text }) => ({ title, text })) : [],
  }
}
