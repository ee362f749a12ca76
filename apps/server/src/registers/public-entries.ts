import type { EntryField, PublicEntry, PublicEntryRow, PublicRegister } from '@yifa/api'
import {
  type AnyFlag,
  type FactValues,
  isTelling,
  many,
  meta,
  type Period,
  periodsOf,
  publicFields,
  type Register,
  standingOn,
  standingTitles,
  tellingPeriod,
  titleOf,
} from '@yifa/kernel'
import { registerAreas } from '@yifa/law'
import type { EntryOnDay } from '@yifa/record'
import * as z from 'zod'
import { type EntryNames, entryNames } from './entry-names.ts'
import { rowHead, rowOnDay } from './entry-rows.ts'
import { shownAlterations, shownFields } from './field-text.ts'
import type { LoadedEntry } from './load-entries.ts'
import { personalFields } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import { type Place, placeOf, type RegisterDeps } from './register-deps.ts'

/** The fields the public may read: never personal ones, whatever the declaration says. */
export function openFields(register: Register): readonly string[] {
  const personal = personalFields(register)
  return publicFields(register).filter((field) => !personal.includes(field))
}

/** The organ of an entry is public where the field that names it is. */
export const opensOrgan = (register: Register): boolean =>
  register.organ !== undefined && openFields(register).includes(String(register.organ))

/** Only what is public of the fields of an entry. */
export const openPart = (register: Register, fields: FactValues): FactValues =>
  Object.fromEntries(
    openFields(register).flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])),
  )

function fieldOf(register: Register, field: string): PublicRegister['fields'][number] {
  const schema = register.fields[field] ?? z.never()
  const { options } = meta(schema)
  return {
    field,
    title: titleOf(schema, field),
    ...(options ? { options: Object.entries(options).map(([value, { title }]) => ({ value, title })) } : {}),
  }
}

const fieldsAsked = ({ where, told, untold, none, over, under, past, names }: AnyFlag): readonly string[] =>
  [
    ...[where, over, under].flatMap((asked = {}) => Object.keys(asked)),
    ...[over, under].flatMap((asked = {}) => Object.values(asked).filter((bound) => typeof bound === 'string')),
    ...[told, untold, none, past, names?.in].flatMap((fields) => many(fields)),
  ].map(String)

/** A register with those of its flags that rest on nothing but what is public. */
function openFlags(register: Register): Register {
  const open = openFields(register)
  const flags = (register.flags ?? []).filter((flag) => fieldsAsked(flag).every((field) => open.includes(field)))
  return { ...register, flags }
}

/** Whose entries stand in a register on a day, where the public may know. */
async function openOrgans({ region, name, register }: Place, on: string, { record, people }: RegisterDeps) {
  if (!opensOrgan(register)) return []
  const [standing, { organs }] = await Promise.all([
    record.standing(region, { register: name, on, by: [String(register.organ)] }),
    people(region),
  ])
  const held = new Set(standing.flatMap(({ values }) => values))
  return organs.filter(({ organ }) => held.has(organ)).map(({ organ, name: title }) => ({ id: organ, name: title }))
}

const areaOf = (name: string): string =>
  registerAreas.find(({ registers }) => registers.some((key) => key === name))?.title ?? '其他'

/** A register as the public reads it: what it is, how many entries stand, whose, and when it was last changed. */
export async function publicRegister(place: Place, on: string, deps: RegisterDeps): Promise<PublicRegister> {
  const { region, name, register } = place
  const { title, entry, about, basis, unit = '项' } = register
  const [inForce, organs, changedOn] = await Promise.all([
    deps.record.count(region, { register: name, on }),
    openOrgans(place, on, deps),
    deps.record.lastChange(region, name),
  ])
  const fields = openFields(register).map((field) => fieldOf(register, field))
  const told = { ...(basis === undefined ? {} : { basis }), ...(changedOn === undefined ? {} : { changedOn }) }
  return { register: name, title, area: areaOf(name), entry, about, ...told, unit, inForce, organs, fields }
}

/** The registers of which the public may read something. */
export function publicRegisters(region: string, on: string, deps: RegisterDeps): Promise<PublicRegister[]> {
  const all = Object.keys(deps.registers).flatMap((name) => {
    const place = placeOf(region, name, deps)
    return place && openFields(place.register).length > 0 ? [publicRegister(place, on, deps)] : []
  })
  return Promise.all(all)
}

/** Fields with the entries they name where the public may open them; others stand by name alone. */
const openNames = (fields: readonly EntryField[], { registers }: RegisterDeps): EntryField[] =>
  fields.map(({ names = [], ...field }) => {
    const open = names.filter(({ register: name }) => {
      const register = registers[name]
      return register !== undefined && openFields(register).length > 0
    })
    return open.length > 0 ? { ...field, names: open } : field
  })

function withoutOrgan<T extends { readonly organ?: unknown }>(register: Register, shown: T): Omit<T, 'organ'> | T {
  if (opensOrgan(register)) return shown
  const { organ: _kept, ...rest } = shown
  return rest
}

/** A title the public may read: the name, or the key where the name is not public. */
const openTitle = (register: Register, { key, title }: { readonly key: string; readonly title: string }): string =>
  openFields(register).includes(String(register.name)) ? title : key

/** Entries as the public reads them on a day. */
export async function publicRows(
  { region, register }: Place,
  rows: readonly EntryOnDay[],
  on: string,
  deps: RegisterDeps,
): Promise<PublicEntryRow[]> {
  const fields = rows.map(({ period }) => openPart(register, period?.fields ?? {}))
  const names = await entryNames(region, register, fields, on, deps)
  return rows.map((row, at) => {
    const told = fields[at] ?? {}
    const called = rowOnDay(register, row, told)
    return {
      ...withoutOrgan(register, rowHead(called, names)),
      title: openTitle(register, called),
      fields: openNames(shownFields(register, told, names), deps),
    }
  })
}

function periodViews(
  register: Register,
  loaded: LoadedEntry,
  periods: readonly Period[],
  names: EntryNames,
): PublicEntry['periods'] {
  const bases = new Map(loaded.sealed.filter(isTelling).map(({ seq, facts }) => [seq, facts.basis]))
  return periods.map(({ from, until, seq, fields }, at) => {
    const basis = bases.get(seq)
    const before = openPart(register, periods[at - 1]?.fields ?? {})
    return {
      from,
      ...(until === undefined ? {} : { until }),
      ...(basis === undefined ? {} : { basis }),
      alterations: at === 0 ? [] : shownAlterations(register, before, openPart(register, fields), names),
    }
  })
}

/** The day on which a change came to count: that of its approval, where it needed one. */
function publishedOn({ sealed }: LoadedEntry, seq: number): string {
  const settled = sealed.find((one) => one.act === 'approve' && one.facts.seq === seq)
  const moment = (settled ?? sealed.find((one) => one.seq === seq))?.at ?? ''
  return moment.slice(0, 10)
}

/** An entry as the public reads it; undefined while it is only proposed. Personal values stay under seal. */
export async function publicEntry(
  place: Place,
  loaded: LoadedEntry,
  on: string,
  deps: RegisterDeps,
): Promise<PublicEntry | undefined> {
  const { region, name, register } = place
  const periods = periodsOf(register, loaded.sealed)
  const told = tellingPeriod(periods, on)
  if (!told || !loaded.head) return undefined
  const names = await entryNames(
    region,
    register,
    periods.map(({ fields }) => openPart(register, fields)),
    on,
    deps,
  )
  const standing = standingOn(periods, on)
  const row = { ...loaded.head, standing, period: told }
  const organ =
    typeof told.fields[String(register.organ)] === 'string' ? String(told.fields[String(register.organ)]) : undefined
  const { organ: _last, ...head } = row
  const open = openPart(register, told.fields)
  const flags = standing === 'in force' ? (await flagger(region, openFlags(register), on, deps))(open, names) : []
  return {
    register: name,
    registerTitle: register.title,
    ...withoutOrgan(register, rowHead({ ...head, ...(organ === undefined ? {} : { organ }) }, names)),
    title: openTitle(register, { key: row.key, title: String(told.fields[String(register.name)] ?? row.title) }),
    on,
    standing,
    standingTitle: standingTitles[standing],
    publishedOn: publishedOn(loaded, told.seq),
    flags,
    fields: openNames(shownFields(register, open, names), deps),
    periods: periodViews(register, loaded, periods, names),
  }
}
