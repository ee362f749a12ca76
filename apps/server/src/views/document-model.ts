import { dayText } from '@yifa/calendar'
import {
  articleText,
  clocks,
  dayOf,
  durationText,
  type FactValues,
  lawTitle,
  many,
  matches,
  meta,
  type Participant,
  type Remedy,
} from '@yifa/kernel'
import type { DocumentModel } from '@yifa/report'
import type { Loaded } from '../cases/request.ts'
import { clockView } from './clock-view.ts'
import { type Issue, issues, numberOf, recipientsOf } from './documents.ts'
import { shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'

/** The facts as they stood when the act had been done. */
const factsAt = ({ file }: Loaded, { act }: Issue): FactValues => {
  const until = file.done.slice(0, file.done.indexOf(act) + 1)
  return Object.fromEntries(until.flatMap(({ facts }) => Object.entries(facts)))
}

/** What a paper prints: what it declares, or what its act takes, parties left out. */
function paragraphs(loaded: Loaded, issue: Issue, { names }: Outlook): DocumentModel['paragraphs'] {
  const { procedure } = loaded
  const prints = many(issue.rule.prints ?? procedure.acts[issue.act.act]?.takes).map(String)
  const facts = factsAt(loaded, issue)
  const printed = prints.filter((fact) => !meta(procedure.facts[fact]).party)
  const chosen = Object.fromEntries(printed.map((fact) => [fact, facts[fact]]))
  const then = { ...names, organ: (id: string) => names.organ(id, dayOf(issue.act.at)) }
  return shownFacts(procedure, chosen, then).map(({ title, text }) => ({ label: title, text }))
}

function deadlines(loaded: Loaded, { document }: Issue, to: string, outlook: Outlook): DocumentModel['deadlines'] {
  const { file, procedure } = loaded
  return clocks(file, outlook.now, outlook)
    .filter(({ clock }) => many(procedure.clocks[clock]?.toldIn).map(String).includes(document))
    .filter(({ party }) => party === undefined || party === to)
    .map((reading) => clockView(procedure, reading, outlook))
    .flatMap(({ title, due, sentence, provisional }) =>
      due === undefined ? [] : [{ title, due: dayText(due), sentence, provisional }],
    )
}

/** How a remedy is told: 可以自知道…之日起60日内向本级人民政府申请行政复议. */
export function remedyText({ title, before, limit }: Remedy): string {
  const within = limit.within ? `自${limit.trigger}之日起${durationText(limit.within)}内` : ''
  return `对本决定不服的，可以${within}向${before}${title}（${lawTitle(limit.law)}${articleText(limit.art)}）`
}

const nameIn = ({ facts }: Participant): string => (typeof facts['name'] === 'string' ? facts['name'] : '')

/**
 * The paper an act issued to one of its addressees, the first unless told which, or to the public. Undefined when the act issued no such
 * paper, or not to them.
 */
export function documentModel(
  loaded: Loaded,
  seq: number,
  document: string,
  to: string | undefined,
  outlook: Outlook,
  demonstration: boolean,
): (DocumentModel & { readonly to: string }) | undefined {
  const issue = issues(loaded).find((one) => one.document === document && one.act.seq === seq)
  const addressee = issue && recipientsOf(loaded, issue).find(({ key }) => to === undefined || key === to)
  const toAll = many(issue?.rule.to).length === 0
  if (!issue || (!addressee && !toAll)) return undefined
  return {
    title: issue.rule.title,
    to: addressee?.key ?? '',
    number: numberOf(loaded, issue),
    addressee: addressee ? nameIn(addressee) : '',
    paragraphs: paragraphs(loaded, issue, outlook),
    deadlines: deadlines(loaded, issue, addressee?.key ?? '', outlook),
    remedies: many(issue.rule.remedies)
      .filter(({ where }) => matches(where, factsAt(loaded, issue)))
      .map(remedyText),
    organName: outlook.names.organ(loaded.stored[seq - 1]?.actor.organ ?? loaded.home, dayOf(issue.act.at)),
    date: dayText(dayOf(issue.act.at)),
    demonstration,
  }
}
