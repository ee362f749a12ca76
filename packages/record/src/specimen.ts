import { newCaseId } from './case-id.ts'
import type { Append, Appended, CaseRow, NewAct, StoredAct } from './contract.ts'

/** An invented case for tests of the record, which knows nothing of law. */
export function specimenAct(act: string, more: Partial<NewAct> = {}): NewAct {
  return {
    act,
    by: 'office',
    at: '2026-03-02T09:30',
    facts: { amount: 1.5, note: '"原件"已核对\n', parties: [{ name: '王某' }], absent: null },
    actor: { channel: 'workbench', officer: 'officer-1', organ: 'justice' },
    ...more,
  }
}

const row: CaseRow = {
  organ: 'justice',
  title: '王小明不服青山县公安局行政处罚决定',
  state: 'screening',
  stateTitle: '审查中',
  openedOn: '2026-03-02',
  search: '王小明 青山县公安局',
}

type Change = Partial<Omit<Append, 'view'>> & { readonly view?: Partial<CaseRow> }

/** Opens a case with one act unless told otherwise. */
export function opening(change: Change = {}): Append {
  return {
    region: '990101',
    case: newCaseId(),
    expected: 0,
    opening: { procedure: 'reconsideration', edition: '2023' },
    acts: [specimenAct('apply')],
    clocks: [],
    tallies: [],
    disclosures: [],
    links: [],
    ...change,
    view: { ...row, ...change.view },
  }
}

/** Continues a case after its last act. */
export function continuing(last: StoredAct, change: Change = {}): Append {
  const { opening: _, ...next } = opening({
    region: last.region,
    case: last.case,
    expected: last.seq,
    head: last.hash,
    acts: [specimenAct('accept')],
    ...change,
  })
  return next
}

/** The last act an append stored. */
export function lastOf(appended: Appended): StoredAct {
  const last = appended.ok ? appended.acts.at(-1) : undefined
  if (last === undefined) throw new Error('nothing was appended')
  return last
}
