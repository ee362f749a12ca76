import type { Moment } from '@yifa/calendar'
import { type Attempt, type CaseFile, dayOf, entriesNamed, type FactValues, keyed } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import type { ActRequest, Who } from './request.ts'
import { actingTogether } from './together.ts'

/** What is said in an act, with the marks of files taken off. */
interface Said {
  readonly request: ActRequest
  readonly facts: FactValues
  /** The organ that acts. */
  readonly organ: string
}

/** An act as it is put to the law: when, by which officers, in which organ, and how the register entries it names stand on its day. */
export async function attempted(
  who: Who,
  file: CaseFile,
  { request, facts, organ }: Said,
  deps: Pick<CaseRoomDeps, 'officers' | 'clockwork' | 'entries'>,
): Promise<Attempt<FactValues> & { readonly at: Moment }> {
  const at = request.at ?? deps.clockwork.now()
  const named = entriesNamed(file.procedure, { ...file.facts, ...facts })
  const [officers, known] = await Promise.all([
    actingTogether(who, file, request, deps),
    named.length === 0 ? [] : deps.entries(who.region, named, { day: dayOf(at), organ }),
  ])
  return { ...request, facts: keyed(file.procedure, facts, known, organ), at, officers, organ, known }
}
