import { dayOf, type Event, isPublic, type Procedure, replay } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import { newCaseId } from '@yifa/record'
import { attempted } from './attempt.ts'
import { beginnings } from './begin.ts'
import type { CaseRoomDeps } from './deps.ts'
import { kept, unmarked } from './enclosing.ts'
import { requestKey } from './idempotency.ts'
import { isOpen, unknownOrgan } from './organs.ts'
import { joined, type Plan, plan } from './plan.ts'
import { newReceiptCode } from './receipt.ts'
import type { Done, OpenRequest, Refused, Who } from './request.ts'
import { settled } from './settle.ts'
import { write } from './write.ts'

/** The links a case is opened with, as events; undefined when one leads nowhere. */
async function linkEvents(
  who: Who,
  request: OpenRequest,
  procedure: Procedure,
  deps: CaseRoomDeps,
): Promise<readonly Event[] | undefined> {
  const at = request.at ?? deps.clockwork.now()
  const events: Event[] = []
  for (const { kind, case: to } of request.links ?? []) {
    const linked = await deps.record.loadCase(who.scope ?? { region: who.region, organs: '*' }, to)
    if (linked === undefined || !Object.hasOwn(procedure.links ?? {}, kind)) return undefined
    events.push({ act: '@link', by: request.by, at, facts: { kind, case: to, number: linked.number ?? to } })
  }
  return events
}

/** Opens a case under the edition in force on the day of its first act; a party gets a receipt code. */
export async function openCase(who: Who, request: OpenRequest, deps: CaseRoomDeps): Promise<Done | Refused> {
  const now = deps.clockwork.now()
  const at = request.at ?? now
  const procedure = editionOn(request.procedure, dayOf(at))
  if (procedure === undefined) return { kind: 'missing', what: 'procedure' }
  if (!(await isOpen(who.region, request.organ, deps))) return { kind: 'missing', what: 'organ' }
  const said = unmarked(procedure, request, [], deps.keys)
  if ('refusal' in said) return { kind: 'refusal', refusal: said.refusal, procedure }
  const file = replay(procedure, [], deps.setting)
  const attempt = await attempted(who, file, { request, facts: said.facts, organ: request.organ }, deps)
  const planned = plan(file, request.act, attempt, now, deps.setting)
  if ('refusal' in planned) return { kind: 'refusal', refusal: planned.refusal, procedure }
  const refusal =
    (await unknownOrgan(who.region, procedure, request.act, planned.file.facts, deps)) ?? (await kept(said.files, deps))
  if (refusal !== undefined) return { kind: 'refusal', refusal, procedure }
  const links = await linkEvents(who, request, procedure, deps)
  if (links === undefined) return { kind: 'missing', what: 'linked case' }
  return written(who, request, joined(planned, links, deps.setting), deps)
}

async function written(who: Who, request: OpenRequest, made: Plan, deps: CaseRoomDeps): Promise<Done | Refused> {
  const { procedure, facts } = made.file
  const key = requestKey(who, 'open', request)
  const id = newCaseId()
  const others = await beginnings(who, { id, procedure, home: request.organ, facts, key }, request, deps)
  if ('kind' in others) return others
  const { events, file } = joined(made, others.links, deps.setting)
  const receipt = isPublic(procedure, request.by) ? newReceiptCode(deps.keys, key) : undefined
  const done = await write(
    {
      region: who.region,
      id,
      // The first act is sent to the organ it is filed with, and binds the case to it.
      actor: { ...who, organ: request.organ },
      events,
      file,
      filedWith: request.organ,
      stored: [],
      opening: {
        procedure: request.procedure,
        edition: procedure.source.edition,
        ...(receipt === undefined ? {} : { receipt }),
      },
      key,
    },
    deps,
    others.writings,
  )
  return settled(done.kind === 'done' && receipt !== undefined ? { ...done, receiptCode: receipt } : done, deps)
}
