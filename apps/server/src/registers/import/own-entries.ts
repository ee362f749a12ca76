import { type CellLookup, type FactValues, patched } from '@yifa/kernel'
import type { Brought } from '../decide-changes.ts'
import { coming, namesItself } from '../known-entries.ts'
import type { Place } from '../register-deps.ts'
import type { Head } from './headings.ts'
import { readRow } from './read-row.ts'
import { tableRows } from './table-rows.ts'

/** The entries a table brings, and how its own rows are found by name; nothing where the register never names itself. */
export interface Own {
  readonly brought: Brought
  readonly lookup: CellLookup
}

/** Goes through a table for the entries that others in it may name (上级). */
export async function ownEntries(
  table: string,
  { row, headings }: Head,
  place: Place,
  lookup: CellLookup,
): Promise<Own> {
  const { name, register } = place
  if (!namesItself(name, register)) return { brought: new Map(), lookup }
  const believing: CellLookup = {
    ...lookup,
    entry: (other, text) => lookup.entry(other, text) ?? (other === name ? text : undefined),
  }
  const brought = new Map<string, ReturnType<typeof coming>>()
  const keys = new Map<string, string>()
  for await (const one of tableRows(table)) {
    if (one.row <= row) continue
    const { key, title, told } = readRow(register, headings, one, believing)
    const fields: FactValues = patched({}, told)
    brought.set(key, coming(name, register, key, fields))
    for (const called of [title, key]) keys.set(called, key)
  }
  const entry: CellLookup['entry'] = (other, text) =>
    lookup.entry(other, text) ?? (other === name ? keys.get(text.normalize('NFKC').trim()) : undefined)
  return { brought, lookup: { ...lookup, entry } }
}
