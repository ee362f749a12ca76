import type { EntryRow } from '@yifa/api'
import { type FactValues, meta, nameOfEntry, organOfEntry, type Register, standingTitles } from '@yifa/kernel'
import type { EntryOnDay } from '@yifa/record'
import { type EntryNames, entryNames } from './entry-names.ts'
import { shownFields } from './field-text.ts'
import { maskedFields, openedFields } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

/** What a list shows of an entry apart from its fields. */
export function rowHead({ key, title, organ, standing, period }: EntryOnDay, names: Pick<EntryNames, 'organ'>) {
  return {
    key,
    title,
    ...(organ === undefined ? {} : { organ: { id: organ, name: names.organ(organ) ?? organ } }),
    standing,
    standingTitle: standingTitles[standing],
    ...(period ? { from: period.from } : {}),
    ...(period?.until === undefined ? {} : { until: period.until }),
  }
}

/** The same entry called, and belonging, as its fields said on the day; what it is now may differ. */
export function rowOnDay(register: Register, row: EntryOnDay, fields: FactValues): EntryOnDay {
  const organ = organOfEntry(register, fields)
  return {
    ...row,
    title: nameOfEntry(register, maskedFields(register, fields)) || row.title,
    ...(organ === undefined ? {} : { organ }),
  }
}

/** Long texts and lists are read on the entry's own page. */
const listed = (register: Register): readonly string[] =>
  Object.keys(register.fields).filter((field) => {
    const { long, lines } = meta(register.fields[field])
    return long === undefined && lines === undefined
  })

const told = ({ register }: Place, { period }: EntryOnDay, { keys }: Pick<RegisterDeps, 'keys'>): FactValues =>
  openedFields(register, period?.fields ?? {}, keys)

/** Entries as lists show them on a day, personal fields masked. */
export async function entryRows(
  place: Place,
  rows: readonly EntryOnDay[],
  on: string,
  deps: RegisterDeps,
): Promise<EntryRow[]> {
  const { region, register } = place
  const fields = rows.map((row) => told(place, row, deps))
  const [names, flags] = await Promise.all([
    entryNames(region, register, fields, on, deps),
    flagger(region, register, on, deps),
  ])
  const shown = listed(register)
  return rows.map((row, at) => ({
    ...rowHead(rowOnDay(register, row, fields[at] ?? {}), names),
    fields: shownFields(register, maskedFields(register, fields[at] ?? {}), names, shown),
    flags: row.standing === 'in force' ? flags(fields[at] ?? {}, names) : [],
    pending: row.pending,
    version: row.version,
  }))
}
