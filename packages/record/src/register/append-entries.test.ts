import { describe, expect, it } from 'vitest'
import type { StoredAct } from '../contract.ts'
import { database } from '../specimen-record.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, fieldsOf, following, specimenChange, viewOf } from './specimen-entry.ts'

describe('entries of a register', () => {
  it('are entered, changed, and looked up as they stood', async () => {
    const region = '990301'
    const record = registerRecord(database)
    const made = entering('A-1')
    expect(await record.append(appending(region, [made, entering('A-2')]))).toEqual({ ok: true, repeated: false })
    const [head] = await record.heads(region, 'power', ['A-1', 'nobody'])
    expect(head).toMatchObject({ key: 'A-1', version: 1, entry: made.entry, organ: 'justice', pending: 0 })
    const [first] = await record.acts(region, [made.entry])
    const view = viewOf('A-1', {
      periods: [
        { from: '2026-01-01', until: '2026-03-31', fields: fieldsOf('A-1'), seq: 1 },
        { from: '2026-04-01', fields: fieldsOf('A-1', { kind: 'penalty' }), seq: 2 },
      ],
    })
    const change = following(
      first as StoredAct,
      view,
      specimenChange('amend', { effective: '2026-04-01', fields: { kind: 'penalty' } }),
    )
    expect(await record.append(appending(region, [change]))).toEqual({ ok: true, repeated: false })
    expect(await record.append(appending(region, [change]))).toEqual({ ok: false, reason: 'version', keys: ['A-1'] })
    expect(await record.append(appending(region, [entering('A-3'), entering('A-2')]))).toEqual({
      ok: false,
      reason: 'taken',
      keys: ['A-2'],
    })
    expect(await record.heads(region, 'power', ['A-3'])).toEqual([])
    expect(await record.onDay(region, 'power', ['A-1'], '2026-02-01')).toMatchObject([
      { standing: 'in force', period: { until: '2026-03-31', fields: { kind: 'licence' } } },
    ])
    expect(await record.onDay(region, 'power', ['A-1'], '2025-12-31')).toMatchObject([
      { standing: 'to come', period: { from: '2026-01-01' } },
    ])
    expect(await record.list(region, { register: 'power', on: '2026-05-01', marks: ['kind=licence'] })).toMatchObject({
      rows: [{ key: 'A-2' }],
    })
    expect(await record.list(region, { register: 'power', on: '2026-05-01', text: '行政许可' })).toMatchObject({
      rows: [{ key: 'A-1' }, { key: 'A-2' }],
    })
  })
})
