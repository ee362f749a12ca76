import { byLaw, type CaseFile, type Event } from '@yifa/kernel'
import type { Actor, Append, CaseFile as CaseRow, NewAct, Opening, StoredAct } from '@yifa/record'
import type { CaseRoomDeps } from './deps.ts'
import { assembled, load } from './load.ts'
import { numbersFor, seriesOf, voidsBy } from './numbers.ts'
import { opened, sealed } from './personal.ts'
import { type Places, placesOf } from './places.ts'
import type { Done, Refused } from './request.ts'
import { readModels } from './rows.ts'

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

/** Enters events on a case in one transaction and answers with the case after them. */
export async function write(writing: Writing, deps: CaseRoomDeps): Promise<Done | Refused> {
  const { region, file, stored } = writing
  const places = placesOf(file, writing.filedWith)
  const now = deps.clockwork.now()
  const models = readModels(writing.id, file, places, now, deps.setting, deps.keys)
  const mark = await markOf(region, places, deps)
  const appended = await deps.record.append(appendOf(writing, models, mark, deps))
  if (!appended.ok) return { kind: 'version', actual: appended.actual }
  const acts = opened(appended.acts, deps.keys)
  if (appended.repeated) return repeated(region, acts, deps)
  const loaded = assembled(rowAfter(writing, models.view, appended.acts), [...stored, ...acts], file, places, now)
  return { kind: 'done', acts, loaded, repeated: false }
}

async function repeated(region: string, acts: readonly StoredAct[], deps: CaseRoomDeps): Promise<Done | Refused> {
  const loaded = await load({ region, organs: '*' }, acts[0]?.case ?? '', deps)
  return loaded === undefined ? { kind: 'missing', what: 'case' } : { kind: 'done', acts, loaded, repeated: true }
}
