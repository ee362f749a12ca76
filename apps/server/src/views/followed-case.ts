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
import { issuedDocument } from './documents.ts'
import { shownFacts } from './fact-text.ts'
import { type Follower, papersOf, seenBy } from './follower.ts'
import type { Outlook } from './outlook.ts'
import { recoursesOf } from './recourses.ts'

/** Facts as a party reads them; files come along where the party may have them. */
function told(loaded: Loaded, follower: Follower, facts: FactValues, { names }: Outlook) {
  const { isShown } = seenBy(loaded, follower)
  const shown = Object.fromEntries(Object.entries(facts).filter(([fact]) => isShown(fact)))
  const open = new Set(enclosedBy(loaded.procedure, openTo(loaded, follower)).map(({ enclosure }) => enclosure.file))
  return shownFacts(loaded.procedure, readable(loaded.procedure, shown, 'party'), names).map(
    ({ title, text, files = [] }) => {
      const theirs = files.filter(({ file }) => open.has(file))
      return { title, text, ...(theirs.length > 0 ? { files: theirs } : {}) }
    },
  )
}

/** The acts whose files a follower may have: their own and those of the office, without what the office keeps to itself. */
export function openTo(loaded: Loaded, follower: Follower): readonly Pick<StoredAct, 'act' | 'facts'>[] {
  const { procedure } = loaded
  const own = new Set(many(procedure.disclosure?.office).map(String))
  const { acts, isShown } = seenBy(loaded, follower)
  return acts
    .filter(({ by }) => by === follower.role || Object.hasOwn(procedure.posts, by))
    .map(({ act, facts }) => ({
      act,
      facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => !own.has(fact) && isShown(fact))),
    }))
}

/** What a party may read of the record: the acts that still count, without the office's own work. */
function lines(loaded: Loaded, follower: Follower, outlook: Outlook): FollowedCase['record'] {
  const counts = new Map(seenBy(loaded, follower).acts.map((act) => [act.seq, act]))
  return loaded.stored.flatMap(({ seq, act, by }: StoredAct) => {
    const done = counts.get(seq)
    if (isOfficeVerb(act) || !done) return []
    return [
      {
        title: actTitle(loaded.procedure, act),
        byTitle: roleTitle(loaded.procedure, by),
        at: done.at,
        facts: told(loaded, follower, done.facts, outlook),
      },
    ]
  })
}

/** What a party sees of their own case; personal data stay masked even here. */
export function followedCase(loaded: Loaded, outlook: Outlook, follower: Follower): FollowedCase {
  const { row, procedure, file, key, edition, home } = loaded
  const { role, filed } = follower
  const { isRunning } = seenBy(loaded, follower)
  return {
    number: row.number ?? '',
    version: row.version,
    procedure: key,
    procedureTitle: procedure.title,
    edition,
    title: filed ? row.title : procedure.title,
    organName: outlook.names.organ(home),
    stateTitle: stateTitle(procedure, file.state),
    ended: hasEnded(file),
    facts: told(loaded, follower, file.facts, outlook),
    record: lines(loaded, follower, outlook),
    clocks: clockViews(loaded, outlook).filter(({ clock, party }) => isRunning(clock, party)),
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
