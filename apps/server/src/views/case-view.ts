import type { CaseSummary, CaseView } from '@yifa/api'
import { clocks, endedOn, hasEnded, lawTitle, masked, recused, roleTitle, stateTitle } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { CaseFile as CaseRow } from '@yifa/record'
import type { Loaded } from '../cases/request.ts'
import { actOptions, barredActs, officeOptions } from './act-option.ts'
import { clockView } from './clock-view.ts'
import { issuedDocument, issues } from './documents.ts'
import { draftsOf, type Move } from './drafts.ts'
import { shownFacts } from './fact-text.ts'
import type { Outlook } from './outlook.ts'
import { nameOf } from './participants.ts'
import { recordLines } from './record-line.ts'
import { recoursesOf } from './recourses.ts'

/** How somebody looks at a case: in which roles, and whether personal data are masked for them. */
export interface Sight {
  readonly officer: string
  /** Posts and parties of the procedure in whose name they may act. */
  readonly roles: readonly string[]
  /** The post in whose name they do office work. */
  readonly post?: string | undefined
  readonly masked: boolean
}

/** The clocks of a case at the moment of the outlook. */
export const clockViews = ({ file, procedure }: Pick<Loaded, 'file' | 'procedure'>, outlook: Outlook) =>
  clocks(file, outlook.now, outlook).map((reading) => clockView(procedure, reading, outlook))

const headOf = ({ row, procedure, key, edition: name, home }: Loaded, { names }: Outlook) => ({
  id: row.case,
  version: row.version,
  number: row.number ?? '',
  title: row.title,
  procedure: key,
  procedureTitle: procedure.title,
  edition: name,
  law: `${lawTitle(procedure.source.law)}（${name}）`,
  organ: { id: home, name: names.organ(home) },
})

function standingOf({ file, procedure, row }: Loaded) {
  const ended = endedOn(file)
  return {
    state: file.state ?? '',
    stateTitle: stateTitle(procedure, file.state),
    ended: hasEnded(file),
    openedOn: row.openedOn,
    ...(ended === undefined ? {} : { endedOn: ended }),
    ...(file.officer === undefined ? {} : { officer: { ...file.officer } }),
  }
}

/** What is open to whoever looks: nothing to an officer who must stay away from the case. */
function openTo(loaded: Loaded, sight: Sight, moves: ReadonlySet<Move>, outlook: Outlook) {
  const { file } = loaded
  const { officer, roles, masked: mask } = sight
  if (recused(file, { id: officer })) return { acts: [], barred: [] }
  return {
    acts: [...actOptions(file, roles, mask, outlook, officer), ...officeOptions(loaded, sight, moves)],
    barred: barredActs(file, roles, { id: officer }, outlook),
  }
}

/** Everything the case page shows, but for the cases linked to it and the entries it wrote, to somebody who looks at it so. */
export function caseView(loaded: Loaded, sight: Sight, outlook: Outlook): CaseView {
  const { file, procedure } = loaded
  const mask = sight.masked
  const proposals = draftsOf(loaded, sight, outlook)
  const moves = new Set(proposals.flatMap(({ may }) => may))
  return {
    ...headOf(loaded, outlook),
    ...standingOf(loaded),
    facts: shownFacts(procedure, mask ? masked(procedure, file.facts) : file.facts, outlook.names),
    participants: file.participants.map((one) => ({
      key: one.key,
      role: one.role,
      roleTitle: roleTitle(procedure, one.role),
      name: nameOf(procedure, one, mask),
    })),
    clocks: clockViews(loaded, outlook),
    record: recordLines(loaded, outlook, mask),
    documents: issues(loaded).map((issue) => ({
      ...issuedDocument(loaded, issue, outlook, mask),
      recourses: recoursesOf(loaded, issue, outlook, mask),
    })),
    ...openTo(loaded, sight, moves, outlook),
    recused: file.recusals.map(({ officer: id, name }) => ({ id, name })),
    proposals,
    links: [],
    entries: [],
    unmasked: !mask,
  }
}

const procedureTitle = ({ procedure, edition: name }: CaseRow): string => edition(procedure, name)?.title ?? procedure

/** A case as one row of a list. */
export function caseSummary(row: CaseRow, { names }: Outlook): CaseSummary {
  return {
    case: row.case,
    number: row.number ?? '',
    title: row.title,
    procedure: row.procedure,
    procedureTitle: procedureTitle(row),
    stateTitle: row.stateTitle,
    ended: row.endedOn !== undefined,
    organName: names.organ(row.organ),
    openedOn: row.openedOn,
    ...(row.endedOn === undefined ? {} : { endedOn: row.endedOn }),
    ...(row.nextDue === undefined ? {} : { nextDue: row.nextDue }),
  }
}
