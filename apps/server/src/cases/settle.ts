import { type CaseLink, joinedLinks, joins, type Settled, settlement, stateTitle } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import type { Scope } from '@yifa/record'
import { enterByLaw } from './by-law.ts'
import type { CaseRoomDeps } from './deps.ts'
import { load } from './load.ts'
import type { Done, Refused } from './request.ts'

/** The links under which the law waits for other cases, in whatever procedure. */
const waitedFor = (): readonly string[] => [
  ...new Set(procedureKeys.flatMap((key) => editionsOf(key).flatMap(joinedLinks)).map(({ link }) => link)),
]

/** The states, in whatever procedure, in which a case that goes on is waited for no longer. */
const settledStates = (): readonly string[] =>
  procedureKeys.flatMap((procedure) => {
    const states = editionsOf(procedure).flatMap(({ settled = {} }) => Object.keys(settled))
    return [...new Set(states)].map((state) => `${procedure} ${state}`)
  })

/** How a linked case came out, in words: `食品经营许可（清政办许〔2026〕1号）：准予许可`. */
async function outcomeOf(
  scope: Scope,
  { case: id, title }: CaseLink,
  deps: CaseRoomDeps,
): Promise<Settled | undefined> {
  const loaded = await load(scope, id, deps)
  const settled = loaded && settlement(loaded.file)
  if (loaded === undefined || settled === undefined) return undefined
  const { row, procedure } = loaded
  const how = procedure.settled?.[settled.state] ?? stateTitle(procedure, settled.state)
  return { on: settled.from, told: `${title ?? procedure.title}（${row.number ?? ''}）：${how}` }
}

/** Enters in one case what the law does because every case it waited for has ended; answers how many acts. */
async function join(scope: Scope, id: string, deps: CaseRoomDeps): Promise<number> {
  const loaded = await load(scope, id, deps)
  if (loaded === undefined) return 0
  const found = await Promise.all(
    loaded.file.links.map(async (link) => [link.case, await outcomeOf(scope, link, deps)] as const),
  )
  const outcomes = new Map(found)
  const events = joins(loaded.file, (one) => outcomes.get(one), deps.clockwork.now())
  if (events.length === 0) return 0
  // Whoever was faster leaves the rest to the next round.
  const done = await enterByLaw(loaded, events, deps)
  return done.kind === 'done' ? events.length : 0
}

/** Lets the cases that waited for this one go on, at once when it is settled; what is missed here the ticker enters. */
export async function settled(done: Done | Refused, deps: CaseRoomDeps): Promise<Done | Refused> {
  if (done.kind !== 'done' || settlement(done.loaded.file) === undefined) return done
  const { region, case: id } = done.loaded.row
  const scope: Scope = { region, organs: '*' }
  const kinds = waitedFor()
  const waiting = (await deps.record.links(scope, id)).filter(({ to, kind }) => to === id && kinds.includes(kind))
  for (const { from } of waiting) await join(scope, from, deps)
  return done
}

/** Lets every case of a region go on whose awaited cases have all been settled; answers how many acts that were. */
export async function joinRegion(region: string, deps: CaseRoomDeps): Promise<number> {
  let entered = 0
  for (const id of await deps.record.awaiting(region, waitedFor(), settledStates()))
    entered += await join({ region, organs: '*' }, id, deps)
  return entered
}
