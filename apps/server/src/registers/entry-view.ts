import type { EntryChange, EntryPeriod, EntryView } from '@yifa/api'
import {
  type Change,
  changeTitles,
  effectiveChanges,
  type FactValues,
  holdsFrom,
  isTelling,
  nameOfEntry,
  organOfEntry,
  type Period,
  patched,
  pendingChanges,
  periodOn,
  periodsOf,
  type Register,
  standingOn,
  standingTitles,
  tellingPeriod,
} from '@yifa/kernel'
import type { StoredAct } from '@yifa/record'
import { type EntryNames, entryNames } from './entry-names.ts'
import { entryUses } from './entry-uses.ts'
import { shownAlterations, shownFields } from './field-text.ts'
import type { LoadedEntry } from './load-entries.ts'
import { fieldsTold, maskedFields } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

const stateTitles = { effective: '有效', pending: '待核准', rejected: '已退回', cancelled: '已撤销' } as const
type State = keyof typeof stateTitles

/** How each change stands: the settling ones hold unless they were cancelled themselves. */
function stateOf(change: Change, changes: readonly Change[]): State {
  const { seq } = change
  if (changes.some((one) => one.act === 'cancel' && one.facts.seq === seq)) return 'cancelled'
  if (!isTelling(change)) return 'effective'
  if (changes.some((one) => one.act === 'reject' && one.facts.seq === seq)) return 'rejected'
  return pendingChanges(changes).includes(change) ? 'pending' : 'effective'
}

/** What an entry was just before a change would hold, had only the earlier ones been made. */
function before(register: Register, change: Change, changes: readonly Change[]): FactValues {
  if (!isTelling(change) || change.act === 'enter') return {}
  const earlier = effectiveChanges(changes).filter(({ seq }) => seq < change.seq)
  const kept = changes.filter((one) => !isTelling(one) || earlier.includes(one))
  const periods = periodsOf(register, kept)
  return (periodOn(periods, holdsFrom(change, changes)) ?? periods.at(-1))?.fields ?? {}
}

export interface Sight {
  readonly register: Register
  readonly shown: (fields: FactValues) => FactValues
  readonly names: EntryNames
}

function changeView(
  change: Change,
  changes: readonly Change[],
  stored: StoredAct | undefined,
  sight: Sight,
): EntryChange {
  const { register, shown, names } = sight
  const { seq, act, at, officer } = change
  const facts: Readonly<Record<string, unknown>> = change.facts
  const state = stateOf(change, changes)
  const was = before(register, change, changes)
  const said = (name: string) => (typeof facts[name] === 'string' ? { [name]: facts[name] } : {})
  const organ = stored?.actor.organ
  const tells = act === 'enter' || act === 'amend'
  return {
    seq,
    act,
    title: changeTitles[act],
    at,
    recordedAt: stored?.recordedAt ?? at,
    ...(officer === undefined ? {} : { officerName: names.officer(officer) ?? officer }),
    ...(organ === undefined ? {} : { organName: names.organ(organ) ?? organ }),
    ...said('effective'),
    ...said('basis'),
    ...said('reason'),
    ...said('batch'),
    ...said('case'),
    ...('seq' in change.facts ? { of: change.facts.seq } : {}),
    ...('remark' in change.facts && change.facts.remark !== undefined ? { reason: change.facts.remark } : {}),
    alterations: tells ? shownAlterations(register, shown(was), shown(patched(was, fieldsTold(change))), names) : [],
    state,
    stateTitle: stateTitles[state],
    hash: stored?.hash ?? '',
  }
}

export const periodViews = (periods: readonly Period[], { register, shown, names }: Sight): EntryPeriod[] =>
  periods.map(({ from, until, seq, fields }, at) => ({
    from,
    ...(until === undefined ? {} : { until }),
    seq,
    alterations: shownAlterations(register, shown(periods[at - 1]?.fields ?? {}), shown(fields), names),
  }))

/** What the reader of an entry may see of it and do with it. */
export interface EntrySight {
  readonly on: string
  readonly unmasked: boolean
  readonly change: boolean
  readonly proposes: boolean
  readonly keeper: boolean
  readonly officer: string
}

/** The changes the keeper may approve: those of others. */
const settleable = (changes: readonly Change[], { keeper, officer }: EntrySight): number[] =>
  keeper
    ? pendingChanges(changes)
        .filter((change) => change.officer !== officer)
        .map(({ seq }) => seq)
    : []

/** Everything the page of an entry shows. */
export async function entryView(
  place: Place,
  loaded: LoadedEntry,
  reader: EntrySight,
  deps: RegisterDeps,
): Promise<EntryView> {
  const { region, name, register } = place
  const { opened, stored, key } = loaded
  const { on, unmasked } = reader
  const periods = periodsOf(register, opened)
  const told = tellingPeriod(periods, on)
  const entered = opened.findLast(({ act }) => act === 'enter')
  const current = told?.fields ?? (entered ? fieldsTold(entered) : {})
  const everything = [...periods.map((period) => period.fields), ...opened.map(fieldsTold)]
  const names = await entryNames(region, register, everything, on, deps)
  const shown = unmasked ? (all: FactValues) => all : (all: FactValues) => maskedFields(register, all)
  const sight = { register, shown, names }
  const flags = (await flagger(region, register, on, deps))(current, names)
  const organ = organOfEntry(register, current)
  const standing = standingOn(periods, on)
  return {
    register: name,
    registerTitle: register.title,
    key,
    title: nameOfEntry(register, shown(current)) || key,
    ...(organ === undefined ? {} : { organ: { id: organ, name: names.organ(organ) ?? organ } }),
    on,
    standing,
    standingTitle: standingTitles[standing],
    ...(told ? { from: told.from } : {}),
    ...(told?.until === undefined ? {} : { until: told.until }),
    fields: shownFields(register, shown(current), names),
    periods: periodViews(periods, sight),
    changes: opened.map((change, at) => changeView(change, opened, stored[at], sight)).toReversed(),
    flags: standing === 'in force' ? flags : [],
    uses: await entryUses(region, { register: name, key }, on, deps),
    pending: pendingChanges(opened).length,
    version: stored.length,
    may: { change: reader.change, proposes: reader.proposes, approve: settleable(opened, reader) },
    unmasked,
  }
}
