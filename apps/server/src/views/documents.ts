import type { IssuedDocument } from '@yifa/api'
import { type AnyDocument, addressees, type Done, dayOf, many, type Participant } from '@yifa/kernel'
import type { Loaded } from '../cases/request.ts'
import type { Outlook } from './outlook.ts'
import { nameOf } from './participants.ts'

/** A paper and the act that issued it. */
export interface Issue {
  readonly document: string
  readonly rule: AnyDocument
  readonly act: Done
}

const issuedBy = (loaded: Loaded, act: Done): readonly Issue[] =>
  Object.entries(loaded.procedure.documents)
    .filter(([, { on }]) => many(on).map(String).includes(act.act))
    .map(([document, rule]) => ({ document, rule, act }))

/** The papers of a case, in the order in which they were issued. */
export const issues = (loaded: Loaded): readonly Issue[] => loaded.file.done.flatMap((act) => issuedBy(loaded, act))

/** The number of a paper: its own, or that of the case where both run in one series. */
export function numberOf({ procedure, stored, row }: Loaded, { rule, act }: Issue): string | undefined {
  if (rule.series === undefined) return undefined
  if (rule.series === procedure.series) return row.number
  const own = stored[act.seq - 1]?.numbers ?? []
  return own.find(({ series }) => series.endsWith(rule.series ?? ''))?.text
}

/** Whom a paper goes to: of parties who joined one by one, the one whom the act concerned. */
export function recipientsOf({ file }: Loaded, { document, act }: Issue): readonly Participant[] {
  const all = addressees(file, document)
  const concerned = all.filter(({ key }) => key === act.as)
  return concerned.length > 0 ? concerned : all
}

type ServedOn = IssuedDocument['recipients'][number]['served']

/** What the addressee's own act calls for (回执) is handed over there and then; all else as the record of service says. */
function serviceOf({ file }: Loaded, { document, act }: Issue, { key, role }: Participant, outlook: Outlook): ServedOn {
  const issuedOn = dayOf(act.at)
  const served = file.services.findLast(
    (one) => one.document === document && one.recipient === key && one.on >= issuedOn,
  )
  if (served) {
    const { method, on, effective } = served
    return { method, methodTitle: outlook.methods[method]?.title ?? method, on, effective }
  }
  return act.by === role
    ? { method: 'handed', methodTitle: '收件时交付', on: issuedOn, effective: issuedOn }
    : undefined
}

/** A paper with its addressees and when each was served. */
export function issuedDocument(loaded: Loaded, issue: Issue, outlook: Outlook, mask: boolean): IssuedDocument {
  const number = numberOf(loaded, issue)
  return {
    document: issue.document,
    seq: issue.act.seq,
    title: issue.rule.title,
    ...(number === undefined ? {} : { number }),
    issuedOn: dayOf(issue.act.at),
    recipients: recipientsOf(loaded, issue).map((participant) => {
      const served = serviceOf(loaded, issue, participant, outlook)
      return {
        key: participant.key,
        name: nameOf(loaded.procedure, participant, mask),
        ...(served === undefined ? {} : { served }),
      }
    }),
  }
}
