import { beforeAll, describe, expect, it } from 'vitest'
import type { CaseRecord, Scope } from './contract.ts'
import { UnusableCursor } from './page.ts'
import { opening } from './specimen.ts'
import { clock, collect, everything, put, record } from './specimen-record.ts'

describe('the worklist', () => {
  const region = '990202'
  beforeAll(async () => {
    for (let i = 1; i <= 12; i += 1)
      await put(
        opening({
          region,
          clocks: [
            clock('deciding', {
              due: `2026-03-${String(30 - i).padStart(2, '0')}`,
              status: i % 4 === 0 ? 'overdue' : 'running',
            }),
            clock('served', { due: '2026-03-01', status: 'met' }),
            ...(i === 1 ? [clock('open-ended'), clock('answering', { due: '2026-03-20', duty: 'party' })] : []),
          ],
          view: { officer: i % 2 === 0 ? 'even' : 'odd', organ: i <= 6 ? 'justice' : 'police' },
        }),
      )
  })

  it('lists duties in progress by due day, whatever the page size', async () => {
    for (const limit of [1, 3, 5, 14, 50]) {
      const rows = await collect((paging) => record.worklist(everything(region), paging), limit)
      expect(rows).toHaveLength(14)
      const dues = rows.map((row) => row.clock.due ?? '~')
      expect(dues).toEqual([...dues].sort())
      expect(new Set(rows.map((row) => row.case.case + row.clock.clock)).size).toBe(14)
      expect(rows.at(-1)?.clock.clock).toBe('open-ended')
      expect(rows[0]).toMatchObject({
        clock: { title: 'deciding期限' },
        case: { title: '王小明不服青山县公安局行政处罚决定' },
      })
    }
  })

  it('narrows by officer, status, duty, first day and organ', async () => {
    const all = everything(region)
    const size = async (scope: Scope, query: Parameters<CaseRecord['worklist']>[1]) =>
      (await record.worklist(scope, query)).rows.length
    expect(await size(all, { officer: 'even' })).toBe(6)
    expect(await size(all, { status: ['overdue'] })).toBe(3)
    expect(await size(all, { status: ['met'] })).toBe(12)
    expect(await size(all, { duty: 'party' })).toBe(1)
    expect(await size(all, { from: '2026-03-25' })).toBe(6)
    expect(await size({ region, organs: ['police'] }, {})).toBe(6)
    expect(await size({ region, organs: ['police', 'justice'] }, {})).toBe(14)
    expect(await size({ region, organs: [] }, {})).toBe(0)
  })

  it('refuses a cursor it did not give out', async () => {
    for (const cursor of [
      '',
      'x',
      Buffer.from('["a"]').toString('base64url'),
      Buffer.from('[1,2,3,4]').toString('base64url'),
    ])
      await expect(record.worklist(everything(region), { cursor })).rejects.toThrow(UnusableCursor)
  })
})
