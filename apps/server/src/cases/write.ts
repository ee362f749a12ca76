import { byLaw, type CaseFile, dayOf, type Event, entriesNamed, knownEntry, writtenEntries } from '@yifa/kernel'
import type { Actor, Append, CaseFile as CaseRow, NewAct, Opening, StoredAct } from '@yifa/record'
import type { CaseRoomDeps } from './deps.ts'
import { assembled, load } from './load.ts'
import { numbersFor, seriesOf, voidsBy } from './numbers.ts'
import { opened, sealed } from './personal.ts'
import { type Places, placesOf } from './places.ts'
import type { Begun, Called, Done, Loaded, Refused } from './request.ts'
import { readModels, titleOfCase } from './rows.ts'

/** What is to enter the record of one case: the events, who sends them, and the case as it stands after them. */
export interface Writing {
  readonly region: string
  readonly id: string
  readonly actor: Actor
  readonly events: readonly Event[]
  readonly file: CaseFile
  /** The organ with which the case was filed. */
  readonly filedWith: string
  /** What stands in the record already, facts open. */
  readonly stored: readonly StoredAct[]
  /** The row before; a new case has an opening instead. */
  readonly row?: CaseRow
  readonly opening?: Opening
  readonly key?: string | undefined
}

const actorOf = ({ by, actor }: Event, { channel, officer, post, organ }: Actor): Actor =>
  by === byLaw
    ? { channel: 'law' }
    : {
        channel,
        ...(officer === undefined ? {} : { officer }),
        ...(post === undefined ? {} : { post }),
        ...(organ === undefined ? {} : { organ }),
        ...(actor?.with === undefined ? {} : { with: actor.with }),
      }

function newAct(event: Event, writing: Writing, mark: string, deps: CaseRoomDeps): NewAct {
  const { procedure } = writing.file
  const numbers = numbersFor(procedure, event, mark)
  const voids = voidsBy(event, writing.stored)
  return {
    act: event.act,
    by: event.by,
    ...(event.as === undefined ? {} : { as: event.as }),
    at: event.at,
    facts: sealed(procedure, event.act, event.facts, deps.keys),
    actor: actorOf(event, writing.actor),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...(voids.length > 0 ? { voids } : {}),
  }
}

type Models = ReturnType<typeof readModels>

function appendOf(writing: Writing, models: Models, mark: string, deps: CaseRoomDeps): Append {
  const { region, id, stored, file, events, row, opening, key } = writing
  const head = stored.at(-1)?.hash
  return {
    region,
    case: id,
    expected: stored.length,
    ...(head === undefined ? {} : { head }),
    ...(key === undefined ? {} : { key }),
    ...(opening === undefined ? {} : { opening }),
    acts: events.map((event) => newAct(event, writing, mark, deps)),
    ...models,
    view: {
      ...models.view,
      ...(row?.number === undefined ? {} : { number: row.number }),
      ...(opening === undefined ? {} : { numberFrom: seriesOf(mark, file.procedure.series) }),
    },
  }
}

/** The row as the record would read it back. */
function rowAfter({ region, id, row, opening }: Writing, view: Models['view'], acts: readonly StoredAct[]): CaseRow {
  const { search: _words, sensitiveKeys: _keys, organs: _sight, ...shown } = view
  const number = row?.number ?? acts[0]?.numbers[0]?.text
  return {
    ...shown,
    ...(number === undefined ? {} : { number }),
    region,
    case: id,
    procedure: row?.procedure ?? opening?.procedure ?? '',
    edition: row?.edition ?? opening?.edition ?? '',
    version: acts.at(-1)?.seq ?? 0,
    head: acts.at(-1)?.hash ?? '',
  }
}

/** The mark of the organ the case lies with goes on its numbers. */
async function markOf(region: string, { home }: Places, deps: CaseRoomDeps): Promise<string> {
  const organ = await deps.organ(region, home)
  if (organ === undefined) throw new Error(`机关 ${home} 没有登记`)
  return organ.mark
}

/** What the case is called, entries by their titles. */
async function titleIn({ region, file }: Writing, { home }: Places, deps: CaseRoomDeps): Promise<string> {
  const { procedure, facts } = file
  const called = (procedure.called ?? []).map(String)
  const named = entriesNamed(procedure, Object.fromEntries(called.map((fact) => [fact, facts[fact]])))
  const day = dayOf(file.done[0]?.at ?? '')
  const known = named.length === 0 ? [] : await deps.entries(region, named, { day, organ: home })
  return titleOfCase(file, (register, key) => knownEntry(known, register, key)?.title ?? key)
}

interface Prepared {
  readonly append: Append
  /** The case once these acts are stored. */
  readonly after: (stored: readonly StoredAct[]) => Loaded
}

async function prepared(writing: Writing, deps: CaseRoomDeps): Promise<Prepared> {
  const { region, id, file, stored } = writing
  const places = placesOf(file, writing.filedWith, await deps.tree(region))
  const now = deps.clockwork.now()
  const title = await titleIn(writing, places, deps)
  const models = readModels(id, file, title, places, now, deps.setting, deps.keys)
  const mark = await markOf(region, places, deps)
  const after = (acts: readonly StoredAct[]): Loaded =>
    assembled(rowAfter(writing, models.view, acts), [...stored, ...opened(acts, deps.keys)], file, places, now)
  return { append: appendOf(writing, models, mark, deps), after }
}

/** What the events write in registers (登记册). */
async function enteredBy({ region, id, file, events, filedWith, row, actor }: Writing, deps: CaseRoomDeps) {
  const number = row?.number ?? ''
  const organ = placesOf(file, filedWith, []).home
  const written = writtenEntries(file, events, { organ, number }, deps.setting)
  if (written.length === 0) return { ok: true, appends: [] } as const
  return deps.entering(region, written, { id, title: `${file.procedure.title}（${number}）`, actor, organ })
}

const refused = ({ file }: Writing, why: string): Refused => ({
  kind: 'refusal',
  procedure: file.procedure,
  refusal: { reason: 'register', why },
})

/** Enters events on a case, the cases begun with them and what they write in registers, in one transaction; answers with the cases after them. */
export async function write(
  writing: Writing,
  deps: CaseRoomDeps,
  begun: readonly (Writing & Called)[] = [],
): Promise<Done | Refused> {
  const entered = await enteredBy(writing, deps)
  if (!entered.ok) return refused(writing, entered.why)
  const own = await prepared(writing, deps)
  const others = await Promise.all(begun.map((one) => prepared(one, deps)))
  const appended = await deps.record.append(
    own.append,
    others.map(({ append }) => append),
    entered.appends,
  )
  if (!appended.ok) return { kind: 'version', actual: appended.actual }
  for (const { register } of entered.appends) deps.entered(writing.region, register)
  const acts = opened(appended.acts, deps.keys)
  if (appended.repeated) return repeated(writing, acts, begun, deps)
  return {
    kind: 'done',
    acts,
    loaded: own.after(appended.acts),
    repeated: false,
    begun: others.map(({ after }, index) => begunAs(after(appended.begun[index] ?? []), begun[index])),
  }
}

const begunAs = (loaded: Loaded, { receiptCode, title }: Called = {}): Begun => ({
  loaded,
  ...(receiptCode === undefined ? {} : { receiptCode }),
  ...(title === undefined ? {} : { title }),
})

/** The answer of the first time, begun cases included: the acts say which they were, in their order. */
async function repeated(
  { region }: Writing,
  acts: readonly StoredAct[],
  begun: readonly Called[],
  deps: CaseRoomDeps,
): Promise<Done | Refused> {
  const scope = { region, organs: '*' } as const
  const loaded = await load(scope, acts[0]?.case ?? '', deps)
  if (loaded === undefined) return { kind: 'missing', what: 'case' }
  const ids = acts.filter(({ act, facts }) => act === '@link' && facts['number'] === undefined)
  const cases = await Promise.all(ids.map(({ facts }) => load(scope, String(facts['case']), deps)))
  const found = cases.filter((one) => one !== undefined)
  return {
    kind: 'done',
    acts,
    loaded,
    repeated: true,
    begun: found.map((one, index) => begunAs(one, begun[index])),
  }
}
