import { replay } from '@yifa/kernel'
import { attempted } from './attempt.ts'
import { beginnings } from './begin.ts'
import type { CaseRoomDeps } from './deps.ts'
import { kept, unmarked } from './enclosing.ts'
import { requestKey } from './idempotency.ts'
import { filedWith, load } from './load.ts'
import { withLots } from './lots.ts'
import { unknownOrgan } from './organs.ts'
import { extended, joined, type Plan, plan } from './plan.ts'
import type { ActRequest, Done, Loaded, NextRequest, Previewed, Refused, Who } from './request.ts'
import { settled } from './settle.ts'
import { write } from './write.ts'

const scopeOf = (who: Who) => who.scope ?? ({ region: who.region, organs: '*' } as const)

/** What is to be done, and the files to be kept with it. */
type Planned = Plan & { readonly files: readonly { readonly fact: string; readonly file: string }[] }

async function planned(
  who: Who,
  loaded: Loaded,
  request: ActRequest,
  deps: CaseRoomDeps,
  rehearsed = false,
): Promise<Planned | Refused> {
  const now = deps.clockwork.now()
  const { procedure, file } = loaded
  const said = unmarked(procedure, request, loaded.stored, deps.keys)
  if ('refusal' in said) return { kind: 'refusal', refusal: said.refusal, procedure }
  const told = await attempted(who, file, { request, facts: said.facts, organ: loaded.home }, deps)
  const drawing = { region: who.region, file, stored: loaded.stored, act: request.act, ...told, organ: loaded.home }
  const attempt = { ...told, facts: await withLots(drawing, rehearsed, deps) }
  const made = plan(file, request.act, attempt, now, deps.setting)
  if ('refusal' in made) return { kind: 'refusal', refusal: made.refusal, procedure }
  const refusal = await unknownOrgan(who.region, procedure, request.act, request.facts, deps)
  return refusal === undefined ? { ...made, files: said.files } : { kind: 'refusal', refusal, procedure }
}

/** The case as it stood after so many acts: what somebody saw who sends the same request again. */
function asOf(loaded: Loaded, version: number, deps: CaseRoomDeps): Loaded {
  const stored = loaded.stored.slice(0, version)
  return { ...loaded, stored, file: replay(loaded.procedure, stored, deps.setting) }
}

/** Does an act on a case that has not changed since `version`, after what the law did to it in the meantime. */
export async function actOnCase(
  who: Who,
  id: string,
  request: NextRequest,
  deps: CaseRoomDeps,
): Promise<Done | Refused> {
  const current = await load(scopeOf(who), id, deps)
  if (current === undefined) return { kind: 'missing', what: 'case' }
  const stale = request.version !== current.row.version
  const conflict: Refused = { kind: 'version', actual: current.row.version }
  if (stale && (request.key === undefined || request.version > current.row.version)) return conflict
  // Under a key the stale request may be one that was done already; the record knows.
  const loaded = stale ? asOf(current, request.version, deps) : current
  const made = await planned(who, loaded, request, deps)
  if ('kind' in made) return stale ? conflict : made
  const key = requestKey(who, id, request)
  const others = await beginnings(who, firstOf(loaded, made, key), request, deps)
  if ('kind' in others) return others
  const lost = await kept(made.files, deps)
  if (lost) return { kind: 'refusal', refusal: lost, procedure: loaded.procedure }
  const { events, file } = joined(made, others.links, deps.setting)
  const { stored, row } = loaded
  const writing = {
    region: who.region,
    id,
    actor: who,
    events,
    file,
    filedWith: filedWith(stored, row),
    stored,
    row,
    key,
  }
  return settled(await write(writing, deps, others.writings), deps)
}

const firstOf = ({ row, procedure, home }: Loaded, { file }: Plan, key: string | undefined) => ({
  id: row.case,
  procedure,
  home,
  facts: file.facts,
  key,
})

/** What an act would do; nothing is entered. */
export async function previewAct(who: Who, id: string, request: ActRequest, deps: CaseRoomDeps): Promise<Previewed> {
  const loaded = await load(scopeOf(who), id, deps)
  if (loaded === undefined) return { kind: 'missing', what: 'case' }
  const made = await planned(who, loaded, request, deps, true)
  if ('kind' in made) return made
  const others = await beginnings(who, firstOf(loaded, made, undefined), request, deps)
  if ('kind' in others) return others
  return {
    kind: 'preview',
    file: extended(loaded.file, made.events, deps.setting),
    at: deps.clockwork.now(),
    begins: others.writings.map(({ file, filedWith: organ }) => ({ procedure: file.procedure, organ })),
  }
}
