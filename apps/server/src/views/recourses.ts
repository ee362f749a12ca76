import type { IssuedDocument } from '@yifa/api'
import { dayOf, type FactValues, matches, meta, type Recourse } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type { Loaded } from '../cases/request.ts'
import { type Issue, numberOf, recipientsOf } from './documents.ts'
import type { Outlook } from './outlook.ts'

type Told = Recourse['tells'][string]

const paperOf = (loaded: Loaded, issue: Issue, organ: string): string =>
  `${organ}${dayOf(issue.act.at)}作出的《${issue.rule.title}》${numberOf(loaded, issue) ?? ''}`

/** What the contesting form is told of the decision; the addressee only where personal data may be read in full. */
function told(what: Told, isParty: boolean, loaded: Loaded, issue: Issue, outlook: Outlook, mask: boolean): unknown {
  const organ = outlook.names.organ(loaded.home)
  const addressee = recipientsOf(loaded, issue)[0]
  switch (what) {
    case 'paper':
      return paperOf(loaded, issue, organ)
    case 'organ':
      return isParty ? { kind: 'organisation', name: organ } : loaded.home
    case 'addressee':
      return mask ? undefined : addressee?.facts
    case 'issued on':
      return dayOf(issue.act.at)
    case 'served on':
      return loaded.file.services.findLast(
        ({ document, recipient }) => document === issue.document && recipient === addressee?.key,
      )?.effective
  }
}

function factsOf(recourse: Recourse, loaded: Loaded, issue: Issue, outlook: Outlook, mask: boolean): FactValues {
  const procedure = editionOn(recourse.procedure, dayOf(outlook.now))
  return Object.fromEntries(
    Object.entries(recourse.tells)
      .map(([fact, what]) => {
        const isParty = meta(procedure?.facts[fact]).party === true
        return [fact, told(what, isParty, loaded, issue, outlook, mask)] as const
      })
      .filter(([, value]) => value !== undefined),
  )
}

/** The ways to contest a paper in this system itself, each with what its form is told. */
export function recoursesOf(
  loaded: Loaded,
  issue: Issue,
  outlook: Outlook,
  mask: boolean,
): IssuedDocument['recourses'] {
  return (issue.rule.remedies ?? [])
    .filter(({ where }) => matches(where, loaded.file.facts))
    .flatMap(({ title, recourse }) =>
      recourse === undefined
        ? []
        : [
            {
              title,
              procedure: recourse.procedure,
              act: recourse.act,
              link: recourse.link,
              facts: { ...factsOf(recourse, loaded, issue, outlook, mask) },
            },
          ],
    )
}
