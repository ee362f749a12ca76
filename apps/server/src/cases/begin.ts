import {
  type AnyBeginning,
  type BegunCase,
  beginningsOf,
  casesBegun,
  dayOf,
  type Event,
  type FactValues,
  isPublic,
  nameOfBeginning,
  opener,
  type Procedure,
  replay,
} from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import { newCaseId } from '@yifa/record'
import { attempted } from './attempt.ts'
import type { CaseRoomDeps } from './deps.ts'
import { kept, unmarked } from './enclosing.ts'
import { isOpen, unknownOrgan } from './organs.ts'
import { extended, plan } from './plan.ts'
import { newReceiptCode } from './receipt.ts'
import type { ActRequest, Called, Refused, Who } from './request.ts'
import type { Writing } from './write.ts'

/** A case to be opened with an act of another. */
export interface Beginnings {
  readonly writings: readonly (Writing & Called)[]
  /** The references to them, as the first case records them. */
  readonly links: readonly Event[]
}

/** The case that begins others, as far as the beginning goes. */
interface First {
  readonly id: string
  readonly procedure: Procedure
  /** The organ with which it lies. */
  readonly home: string
  /** The facts of the case once the act is done. */
  readonly facts: FactValues
  readonly key: string | undefined
}

interface Opening {
  readonly procedure: Procedure
  readonly request: ActRequest
  readonly organ: string
}

/** The opening act of a case begun: in the name of its post or party, at the same moment, by the same officers. */
function openingOf(rule: AnyBeginning, first: First, request: ActRequest, at: string): Opening | undefined {
  const procedure = editionOn(rule.procedure, dayOf(at))
  const by = procedure && opener(procedure, rule.act)
  if (procedure === undefined || by === undefined) return undefined
  const said = request.begin?.[nameOfBeginning(rule)]
  return {
    procedure,
    organ: said?.organ ?? first.home,
    request: {
      act: rule.act,
      by,
      at,
      facts: said?.facts ?? {},
      ...(request.with === undefined ? {} : { with: request.with }),
    },
  }
}

const titled = ({ title }: BegunCase) => (title === undefined ? {} : { title })

/** What is told twice is told by the case that begins the other. */
async function planned(who: Who, rule: AnyBeginning, one: BegunCase, opening: Opening, deps: CaseRoomDeps) {
  const { procedure, request } = opening
  const refused = (refusal: Extract<Refused, { kind: 'refusal' }>['refusal']): Refused => ({
    kind: 'refusal',
    refusal,
    procedure,
    begun: nameOfBeginning(rule),
  })
  const said = unmarked(procedure, request, [], deps.keys)
  if ('refusal' in said) return refused(said.refusal)
  const now = deps.clockwork.now()
  const empty = replay(procedure, [], deps.setting)
  const facts = { ...said.facts, ...one.facts }
  const attempt = await attempted(who, empty, { request, facts, organ: opening.organ }, deps)
  const made = plan(empty, rule.act, attempt, now, deps.setting)
  if ('refusal' in made) return refused(made.refusal)
  const refusal =
    (await unknownOrgan(who.region, procedure, rule.act, made.file.facts, deps)) ?? (await kept(said.files, deps))
  return refusal === undefined ? made : refused(refusal)
}

async function begun(
  who: Who,
  rule: AnyBeginning,
  one: BegunCase,
  first: First,
  request: ActRequest,
  deps: CaseRoomDeps,
) {
  const opening = openingOf(rule, first, request, request.at ?? deps.clockwork.now())
  if (opening === undefined) return { kind: 'missing', what: 'procedure' } as const
  const { procedure, organ } = opening
  if (!(await isOpen(who.region, organ, deps))) return { kind: 'missing', what: 'organ' } as const
  const made = await planned(who, rule, one, opening, deps)
  if ('kind' in made) return made
  const key =
    first.key === undefined
      ? undefined
      : `${first.key} ${nameOfBeginning(rule)}${rule.each === undefined ? '' : ` ${one.title ?? ''}`}`
  const receiptCode = isPublic(procedure, opening.request.by) ? newReceiptCode(deps.keys, key) : undefined
  return {
    region: who.region,
    id: newCaseId(undefined, first.id),
    actor: { ...who, organ },
    events: made.events,
    file: extended(replay(procedure, [], deps.setting), made.events, deps.setting),
    filedWith: organ,
    stored: [],
    opening: {
      procedure: rule.procedure,
      edition: procedure.source.edition,
      ...(receiptCode === undefined ? {} : { receipt: receiptCode }),
    },
    ...(receiptCode === undefined ? {} : { receiptCode }),
    ...titled(one),
  }
}

/** Everything an act begins besides itself (移送、并联审批): the cases to be opened with it, and the references to them. */
export async function beginnings(
  who: Who,
  first: First,
  request: ActRequest,
  deps: CaseRoomDeps,
): Promise<Beginnings | Refused> {
  const writings: Beginnings['writings'][number][] = []
  const links: Event[] = []
  const at = request.at ?? deps.clockwork.now()
  const all = beginningsOf(first.procedure, request.act, first.facts).flatMap((rule) =>
    casesBegun(rule, first.facts).map((one) => ({ rule, one })),
  )
  for (const { rule, one } of all) {
    const made = await begun(who, rule, one, first, request, deps)
    if ('kind' in made) return made
    writings.push(made)
    links.push({ act: '@link', by: request.by, at, facts: { kind: rule.link, case: made.id, ...titled(one) } })
  }
  return { writings, links }
}
