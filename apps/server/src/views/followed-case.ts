import type { FollowedCase, Receipt } from '@yifa/api'
import {
  actTitle,
  type FactValues,
  hasEnded,
  isOfficeVerb,
  isPublic,
  many,
  readable,
  roleTitle,
  stateTitle,
} from '@yifa/kernel'
import type { StoredAct } from '@yifa/record'
import { enclosedBy } from '../cases/enclosing.ts'
import type { Begun, Loaded } from '../cases/request.ts'
import { actOptions } from './act-option.ts'
import { clockViews } from './case-view.ts'
import { type Issue, issuedDocument, issues, recipientsOf } from './documents.ts'
import { shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'
import { recoursesOf } from './recourses.ts'

/** The party who filed the case and holds its receipt. */
export const filer = ({ file }: Loaded): string => file.done[0]?.by ?? ''

/** Facts as a party reads them; files come along where the party may have them. */
function told(loaded: Loaded, facts: FactValues, { names }: Outlook) {
  const open = new Set(enclosedBy(loaded.procedure, openToFiler(loaded)).map(({ enclosure }) => enclosure.file))
  return shownFacts(loaded.procedure, readable(loaded.procedure, facts, 'party'), names).map(
    ({ title, text, files = [] }) => {
      const theirs = files.filter(({ file }) => open.has(file))
      return { title, text, ...(theirs.length > 0 ? { files: theirs } : {}) }
    },
  )
}

/**
 * The acts whose files the party who filed may have: their own and those of the office, without what the office keeps to
 * itself.
 */
export function openToFiler({ procedure, file }: Loaded): readonly Pick<StoredAct, 'act' | 'facts'>[] {
  const role = file.done[0]?.by
  const own = new Set(many(procedure.disclosure?.office).map(String))
  return file.done
    .filter(({ by }) => by === role || Object.hasOwn(procedure.posts, by))
    .map(({ act, facts }) => ({
      act,
      facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => !own.has(fact))),
    }))
}

/** What a party may read of the record: the acts that still count, without the office's own work. */
function lines(loaded: Loaded, outlook: Outlook): FollowedCase['record'] {
  const counts = new Map(loaded.file.done.map((act) => [act.seq, act]))
  return loaded.stored.flatMap(({ seq, act, by }: StoredAct) => {
    const done = counts.get(seq)
    if (isOfficeVerb(act) || !done) return []
    return [
      {
        title: actTitle(loaded.procedure, act),
        byTitle: roleTitle(loaded.procedure, by),
        at: done.at,
        facts: told(loaded, done.facts, outlook),
      },
    ]
  })
}

/** The papers addressed to whoever filed the case. */
export const papersOf = (loaded: Loaded, role: string): readonly Issue[] =>
  issues(loaded).filter((issue) => recipientsOf(loaded, issue).some((one) => one.role === role))

/** What a party sees of their own case; personal data stay masked even here. */
export function followedCase(loaded: Loaded, outlook: Outlook): FollowedCase {
  const { row, procedure, file, key, edition, home } = loaded
  const role = filer(loaded)
  return {
    number: row.number ?? '',
    version: row.version,
    procedure: key,
    procedureTitle: procedure.title,
    edition,
    title: row.title,
    organName: outlook.names.organ(home),
    stateTitle: stateTitle(procedure, file.state),
    ended: hasEnded(file),
    facts: told(loaded, file.facts, outlook),
    record: lines(loaded, outlook),
    clocks: clockViews(loaded, outlook).filter(({ party }) => party === undefined || party === role),
    documents: papersOf(loaded, role).map((issue) => {
      const { recipients, ...paper } = issuedDocument(loaded, issue, outlook, true)
      const recourses = recoursesOf(loaded, issue, outlook, true)
      return { ...paper, recourses, recipients: recipients.filter(({ key: to }) => to === role) }
    }),
    acts: isPublic(procedure, role) ? actOptions(file, [role], true, outlook) : [],
  }
}

/** The receipts of cases begun with an act, for those begun in the name of a party. */
export const receiptsOf = (begun: readonly Begun[], outlook: Outlook): Receipt[] =>
  begun.flatMap(({ loaded, receiptCode, title }) =>
    receiptCode === undefined ? [] : [receipt(loaded, receiptCode, outlook, title)],
  )

/** What a citizen takes home on filing (回执). */
export const receipt = (loaded: Loaded, code: string, outlook: Outlook, title?: string): Receipt => ({
  case: loaded.row.case,
  number: loaded.row.number ?? '',
  code,
  procedureTitle: title === undefined ? loaded.procedure.title : `${loaded.procedure.title}（${title}）`,
  organName: outlook.names.organ(loaded.home),
  receivedAt: loaded.file.done[0]?.at ?? loaded.at,
  enclosed: shownFacts(loaded.procedure, loaded.file.done[0]?.facts ?? {}, outlook.names).flatMap(({ title, files }) =>
    files ? [{ title, names: files.map(({ name }) => name) }] : [],
  ),
  clocks: clockViews(loaded, outlook),
})
