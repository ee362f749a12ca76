import type { ImportOutcome, ImportRow } from '@yifa/api'
import {
  type AskedChange,
  alterations,
  type CellLookup,
  type FactValues,
  patched,
  periodOn,
  periodsOf,
  type Register,
  type Registrar,
} from '@yifa/kernel'
import type { EntryAppend } from '@yifa/record'
import type { Made } from '../among-entries.ts'
import { type Asked, type Brought, type Judged, judgeLoaded } from '../decide-changes.ts'
import { entryAppend } from '../entry-append.ts'
import type { EntryNames } from '../entry-names.ts'
import { shownAlterations } from '../field-text.ts'
import { type LoadedEntry, loadEntries } from '../load-entries.ts'
import type { Place, RegisterDeps } from '../register-deps.ts'
import { uniqueKeys } from '../unique-values.ts'
import type { Heading } from './headings.ts'
import { type CellProblem, cellProblem, type ReadRow, readRow } from './read-row.ts'
import type { TableRow } from './table-rows.ts'

export const outcomeTitles: Readonly<Record<ImportOutcome, string>> = {
  new: '新增',
  changed: '变更',
  ended: '停用',
  same: '相同',
  refused: '有误',
}

/** What a table is checked against, row after row. */
export interface Checking {
  readonly place: Place
  readonly who: Registrar
  readonly effective: string
  readonly headings: readonly Heading[]
  readonly lookup: CellLookup
  readonly names: EntryNames
  /** Rows in which keys, and values that no two entries may share, were met before. */
  readonly keys: Map<string, number>
  readonly uniques: Map<string, string>
  readonly batch: string
  /** Rows of the table itself, which others of it may name. */
  readonly brought: Brought
  /** Rows that were found lawful so far. */
  readonly made: Made
}

/** What a row would do, and how the record would take it; refused and same rows do nothing. */
export interface Checked {
  readonly row: ImportRow
  readonly append?: EntryAppend
}

/** The reason changes are judged with; the one told at the end takes its place. */
export const placeholder = '批量导入'

const differing = (register: Register, current: FactValues, told: FactValues): FactValues =>
  Object.fromEntries(
    alterations(register, current, patched(current, told)).map(({ field }) => [field, told[field] ?? null]),
  )

/** The change a row asks for; undefined where it says what stands already. */
function asks(
  { told }: ReadRow,
  { opened }: LoadedEntry,
  { place, effective, batch }: Checking,
): AskedChange | undefined {
  const current = periodOn(periodsOf(place.register, opened), effective)
  const facts = { effective, reason: placeholder, batch }
  if (!current) return { act: 'enter', facts: { ...facts, fields: patched({}, told) } }
  const fields = differing(place.register, current.fields, told)
  return Object.keys(fields).length === 0 ? undefined : { act: 'amend', facts: { ...facts, fields } }
}

function repeats({ key, row }: ReadRow, { keys }: Checking): CellProblem | undefined {
  const before = keys.get(key)
  if (before === undefined) keys.set(key, row)
  return before === undefined ? undefined : { problem: `与第${before}行的编码“${key}”重复` }
}

function shares(
  { key }: ReadRow,
  fields: FactValues,
  { place, uniques }: Checking,
  deps: RegisterDeps,
): CellProblem | undefined {
  for (const hash of uniqueKeys(place.register, [fields], deps.keys)) {
    const before = uniques.get(hash)
    if (before !== undefined && before !== key) return { problem: `与表中“${before}”在不得相同的栏目上相同` }
    uniques.set(hash, key)
  }
  return undefined
}

const row = (read: ReadRow, outcome: ImportOutcome, more: Partial<ImportRow> = {}): ImportRow => ({
  row: read.row,
  key: read.key,
  title: read.title,
  outcome,
  outcomeTitle: outcomeTitles[outcome],
  alterations: [],
  problems: [],
  ...more,
})

interface Asking {
  readonly read: ReadRow
  readonly cells: readonly string[]
  readonly loaded: LoadedEntry
  readonly change: AskedChange
}

function outcomeOf({ read, cells, change }: Asking, judged: Judged, checking: Checking, deps: RegisterDeps): Checked {
  const { place, names, headings, effective, who } = checking
  const { register } = place
  const was = periodOn(periodsOf(register, judged.loaded.opened), effective)?.fields ?? {}
  const is = patched(was, 'fields' in change.facts ? change.facts.fields : {})
  const shared = judged.ok ? shares(read, is, checking, deps) : undefined
  if (!judged.ok || shared) {
    const found = judged.ok ? [] : judged.problems
    const problems = [...found.map((one) => cellProblem(register, headings, cells, one)), ...(shared ? [shared] : [])]
    return { row: row(read, 'refused', { problems }) }
  }
  const entering = change.act === 'enter'
  return {
    row: row(read, entering ? 'new' : 'changed', {
      alterations: entering ? [] : shownAlterations(register, was, is, names),
    }),
    append: entryAppend(place, judged, who, deps, 'import'),
  }
}

/** Checks some rows of a table; what is wrong with each is told, nothing is stored. */
export async function checkRows(
  rows: readonly TableRow[],
  checking: Checking,
  deps: RegisterDeps,
): Promise<readonly Checked[]> {
  const { place, headings, lookup, who, brought, made } = checking
  const read = rows.map((one) => {
    const told = readRow(place.register, headings, one, lookup)
    const missing =
      told.key === '' && told.problems.length === 0 ? [{ field: String(place.register.key), problem: '必须填写' }] : []
    const repeated = told.key === '' ? undefined : repeats(told, checking)
    const problems = [
      ...told.problems,
      ...missing.map((p) => cellProblem(place.register, headings, one.cells, p)),
      ...(repeated ? [repeated] : []),
    ]
    return { told: { ...told, problems }, cells: one.cells }
  })
  const sound = read.filter(({ told }) => told.problems.length === 0)
  const loaded = await loadEntries(
    place,
    sound.map(({ told }) => told.key),
    deps,
  )
  const asking = sound.flatMap(({ told, cells }, at): readonly Asking[] => {
    const entry = loaded[at]
    const change = entry && asks(told, entry, checking)
    return entry && change ? [{ read: told, cells, loaded: entry, change }] : []
  })
  const asked = asking.map(({ read: { key }, change }): Asked => ({ key, changes: [change] }))
  const judged = await judgeLoaded(
    { place, who, brought, made },
    asked,
    asking.map((one) => one.loaded),
    deps,
  )
  const outcomes = new Map(asking.map((one, at) => [one.read.row, [one, judged[at]] as const]))
  return read.map(({ told }): Checked => {
    if (told.problems.length > 0) return { row: row(told, 'refused', { problems: [...told.problems] }) }
    const [one, verdict] = outcomes.get(told.row) ?? []
    return one && verdict ? outcomeOf(one, verdict, checking, deps) : { row: row(told, 'same') }
  })
}

/** What becomes of entries that stand but are not in a table that is the whole list: they end. */
export async function checkAbsent(
  keys: readonly { readonly key: string; readonly title: string }[],
  checking: Checking,
  deps: RegisterDeps,
): Promise<readonly Checked[]> {
  const { place, who, effective, batch, made } = checking
  const change: AskedChange = { act: 'end', facts: { effective, reason: placeholder, batch } }
  const loaded = await loadEntries(
    place,
    keys.map(({ key }) => key),
    deps,
  )
  const judged = await judgeLoaded(
    { place, who, made },
    keys.map(({ key }) => ({ key, changes: [change] })),
    loaded,
    deps,
  )
  return judged.map((one, at): Checked => {
    const { key = '', title = '' } = keys[at] ?? {}
    const head = { key, title, alterations: [] }
    if (one.ok)
      return {
        row: { ...head, outcome: 'ended', outcomeTitle: outcomeTitles.ended, problems: [] },
        append: entryAppend(place, one, who, deps, 'import'),
      }
    return {
      row: {
        ...head,
        outcome: 'refused',
        outcomeTitle: outcomeTitles.refused,
        problems: one.problems.map((p) => ({ problem: p.problem })),
      },
    }
  })
}
