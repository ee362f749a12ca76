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

/** A paper with its addressees and when each was served. */
export function issuedDocument(loaded: Loaded, issue: Issue, outlook: Outlook, mask: boolean): IssuedDocument {
  const number = numberOf(loaded, issue)
  const issuedOn = dayOf(issue.act.at)
  return {
    document: issue.document,
    seq: issue.act.seq,
    title: issue.rule.title,
    ...(number === undefined ? {} : { number }),
    issuedOn,
    recipients: recipientsOf(loaded, issue).map((participant) => {
      const served = loaded.file.services.findLast(
        ({ document, recipient, on }) => document === issue.document && recipient === participant.key && on >= issuedOn,
      )
      return {
        key: participant.key,
        name: nameOf(loaded.procedure, participant, mask),
        ...(served
          ? {
              served: {
                method: served.method,
                methodTitle: outlook.methods[served.method]?.title ?? served.method,
                on: served.on,
                effective: served.effective,
              },
            }
          : {}),
      }
    }),
  }
}
