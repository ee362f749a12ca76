import { newCaseId } from '../case-id.ts'
import { genesis } from '../chain.ts'
import type { NewAct, StoredAct } from '../contract.ts'
import type { EntryAppend, EntryView, NewBatch, RegisterAppend, RegisterAppended } from './contract.ts'

/** Invented entries for tests of the record, which knows nothing of law. */
export function specimenChange(
  act: string,
  facts: Readonly<Record<string, unknown>>,
  more: Partial<NewAct> = {},
): NewAct {
  return {
    act,
    by: 'registrar',
    at: '2026-03-02T09:30',
    facts,
    actor: { channel: 'workbench', officer: 'officer-1', organ: 'justice' },
    ...more,
  }
}

export interface Fields {
  readonly [field: string]: unknown
  readonly name: string
  readonly kind: string
}

export const fieldsOf = (key: string, change: Partial<Fields> = {}): Fields => ({
  name: `对${key}的行政许可`,
  kind: 'licence',
  ...change,
})

/** An entry that stands from the first of January 2026 unless told otherwise. */
export function viewOf(key: string, change: Partial<EntryView> = {}): EntryView {
  const periods = change.periods ?? [{ from: '2026-01-01', fields: fieldsOf(key), seq: 1 }]
  const kinds = new Set(periods.map(({ fields }) => `kind=${String(fields['kind'])}`))
  return {
    key,
    title: `对${key}的行政许可`,
    organ: 'justice',
    search: '青山县司法局',
    marks: [...kinds],
    pending: 0,
    ...change,
    periods,
  }
}

/** Enters an entry with one act unless told otherwise. */
export function entering(key: string, change: Partial<EntryAppend> = {}): EntryAppend {
  return {
    entry: newCaseId(),
    expected: 0,
    head: genesis,
    acts: [specimenChange('enter', { effective: '2026-01-01', fields: fieldsOf(key) })],
    view: viewOf(key),
    ...change,
  }
}

/** Goes on after the last act of an entry. */
export function following(last: StoredAct, view: EntryView, act: NewAct): EntryAppend {
  return { entry: last.case, expected: last.seq, head: last.hash, acts: [act], view }
}

export function appending(
  region: string,
  entries: Iterable<EntryAppend>,
  change: Partial<RegisterAppend> = {},
): RegisterAppend {
  return { region, register: 'power', edition: '2026', entries, ...change }
}

/** What an append must not answer where a test goes on from it. */
export function stored(appended: RegisterAppended): void {
  if (!appended.ok || appended.repeated) throw new Error(`not stored: ${JSON.stringify(appended)}`)
}

/** The batch of an import. */
export function batchOf(batch: string, change: Partial<NewBatch> = {}): NewBatch {
  return {
    batch,
    file: '权责清单.xlsx',
    hash: '0'.repeat(64),
    officer: 'officer-1',
    reason: '年度调整',
    entered: 0,
    amended: 0,
    ended: 0,
    ...change,
  }
}
