import {
  type Change,
  effectiveChanges,
  type FactValues,
  isTelling,
  meta,
  nameOfEntry,
  organOfEntry,
  pendingChanges,
  periodsOf,
  type Register,
  referenceOf,
} from '@yifa/kernel'
import type { DataKeys, EntryAppend } from '@yifa/record'
import { fieldsTold, maskedFields, personalFields, personalKeys } from './personal-fields.ts'
import { uniqueKeys } from './unique-values.ts'

type View = EntryAppend['view']

/** The history of one entry, as the record has it and with its seals opened. */
export interface History {
  readonly sealed: readonly Change[]
  readonly opened: readonly Change[]
}

/** How much of a long text is indexed. */
const indexed = 300

const isMark = (register: Register, field: string): boolean => {
  const { options, organ, officer } = meta(register.fields[field])
  return Boolean(options ?? organ ?? officer ?? referenceOf(register.fields[field]))
}

const textsIn = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')

function marksOf(register: Register, all: readonly FactValues[]): readonly string[] {
  const fields = Object.keys(register.fields).filter((field) => isMark(register, field))
  return [
    ...new Set(
      fields.flatMap((field) => all.flatMap((told) => textsIn(told[field]).map((value) => `${field}=${value}`))),
    ),
  ]
}

function wordsOf(register: Register, all: readonly FactValues[]): string {
  const personal = personalFields(register)
  const plain = Object.keys(register.fields).filter((field) => !isMark(register, field) && !personal.includes(field))
  const words = all.flatMap((told) =>
    plain.flatMap((field) => textsIn(told[field]).map((text) => text.slice(0, indexed))),
  )
  return [...new Set(words)].join('\n')
}

const idleOf = (changes: readonly Change[]): readonly number[] => {
  const counted = new Set(effectiveChanges(changes).map(({ seq }) => seq))
  return changes.filter((change) => isTelling(change) && !counted.has(change.seq)).map(({ seq }) => seq)
}

/** Every state of its fields an entry was ever in; one that is only proposed is in the state it asks for. */
export const statesOf = (register: Register, changes: readonly Change[]): readonly FactValues[] => {
  const periods = periodsOf(register, changes).map(({ fields }) => fields)
  return periods.length > 0
    ? periods
    : changes
        .filter(({ act }) => act === 'enter')
        .slice(-1)
        .map(fieldsTold)
}

/** What lists show of an entry with this history. */
export function entryModel(register: Register, key: string, { sealed, opened }: History, keys: DataKeys): View {
  const states = statesOf(register, opened)
  const last = states.at(-1) ?? {}
  const organ = organOfEntry(register, last)
  const idle = idleOf(opened)
  return {
    key,
    title: nameOfEntry(register, maskedFields(register, last)) || key,
    ...(organ === undefined ? {} : { organ }),
    periods: periodsOf(register, sealed),
    search: wordsOf(register, states),
    marks: marksOf(register, states),
    sensitiveKeys: [...personalKeys(register, states, keys), ...uniqueKeys(register, states, keys)],
    pending: pendingChanges(opened).length,
    ...(idle.length > 0 ? { idle } : {}),
  }
}
