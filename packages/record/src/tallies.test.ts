import { describe, expect, it } from 'vitest'
import { continuing, opening } from './specimen.ts'
import { everything, put, record, tally } from './specimen-record.ts'

describe('figures', () => {
  it('come from effective acts by day and from cases open at the end of a day', async () => {
    const region = '990205'
    const first = await put(opening({ region, tallies: [tally(1, '2026-03-02')] }))
    await put(
      continuing(first, { tallies: [tally(1, '2026-03-02'), tally(2, '2026-03-31')], view: { endedOn: '2026-03-31' } }),
    )
    const voided = await put(opening({ region, tallies: [tally(1, '2026-03-05')] }))
    await put(continuing(voided, { tallies: [] }))
    const scope = everything(region)
    const inMarch = await record.tallies(scope, { procedure: 'reconsideration', from: '2026-03-01', to: '2026-03-31' })
    expect(inMarch).toEqual(
      [tally(1, '2026-03-02'), tally(2, '2026-03-31')].map((row) => ({
        ...row,
        case: first.case,
        procedure: 'reconsideration',
        edition: '2023',
        organ: 'justice',
      })),
    )
    expect(await record.tallies(scope, { procedure: 'reconsideration', from: '2026-03-03', to: '2026-03-30' })).toEqual(
      [],
    )
    const standing = async (on: string) =>
      (await record.standing(scope, { procedure: 'reconsideration', on })).map((row) => row.case)
    expect(await standing('2026-03-01')).toEqual([])
    expect(await standing('2026-03-30')).toEqual([first.case, voided.case])
    expect(await standing('2026-03-31')).toEqual([voided.case])
    const [open] = await record.standing(scope, { procedure: 'reconsideration', on: '2026-03-30' })
    expect(open?.choices).toEqual({ outcome: 'upheld' })
  })

  it('count a case for every organ that took part in it, whoever handles it now', async () => {
    const region = '990206'
    const filed = await put(
      opening({ region, tallies: [tally(1, '2026-03-02')], view: { organs: ['justice', 'hotline'] } }),
    )
    const seenBy = async (organ: string) =>
      (
        await record.tallies(
          { region, organs: [organ] },
          { procedure: 'reconsideration', from: '2026-03-01', to: '2026-03-31' },
        )
      ).map((row) => row.case)
    expect(await seenBy('hotline')).toEqual([filed.case])
    expect(await seenBy('justice')).toEqual([filed.case])
    expect(await seenBy('police')).toEqual([])
  })
})
