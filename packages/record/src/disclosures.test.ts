import { describe, expect, it } from 'vitest'
import { opening } from './specimen.ts'
import { collect, put, record } from './specimen-record.ts'

describe('disclosures', () => {
  it('show what is public on the day, to anybody', async () => {
    const region = '990206'
    const rows = [
      { key: 'decision', from: '2026-03-10', title: '处罚决定', content: { parties: ['某公司'], blank: null } },
      { key: 'notice', from: '2026-03-01', until: '2026-03-10', title: '公告', content: {} },
    ]
    const first = await put(opening({ region, disclosures: rows }))
    await put(opening({ region, view: { organ: 'police' }, disclosures: rows }))
    const keys = async (on: string, organ?: string) =>
      (
        await collect(
          (paging) => record.disclosures(region, { on, ...paging, ...(organ === undefined ? {} : { organ }) }),
          1,
        )
      ).map(({ key }) => key)
    expect(await keys('2026-02-28')).toEqual([])
    expect(await keys('2026-03-01')).toEqual(['notice', 'notice'])
    expect(await keys('2026-03-10')).toEqual(['decision', 'decision', 'notice', 'notice'])
    expect(await keys('2026-03-11', 'justice')).toEqual(['decision'])
    const { rows: shown } = await record.disclosures(region, { on: '2026-03-11', organ: 'justice' })
    expect(shown).toEqual([
      { ...rows[0], case: first.case, procedure: 'reconsideration', edition: '2023', organ: 'justice' },
    ])
  })
})
