import { describe, expect, it } from 'vitest'
import { continuing, opening, specimenAct } from './specimen.ts'
import { clock, everything, put, record } from './specimen-record.ts'

describe('a case', () => {
  it('is read back with its acts, clocks and links, each append replacing what lists show', async () => {
    const other = await put(opening({ region: '990201' }))
    const first = await put(
      opening({
        region: '990201',
        clocks: [
          clock('screening', { due: '2026-03-09' }),
          clock('serving', { recipient: '王某', dueAt: '2026-03-03T12:00' }),
        ],
        links: [{ kind: 'from', to: other.case }],
        view: { officer: 'officer-1', nextDue: '2026-03-09' },
      }),
    )
    const second = await put(
      continuing(first, {
        clocks: [clock('screening', { due: '2026-03-09', status: 'met' })],
        view: { state: 'hearing', stateTitle: '审理中', endedOn: '2026-04-01' },
      }),
    )
    const scope = everything('990201')
    const file = await record.loadCase(scope, first.case)
    expect(file).toMatchObject({
      version: 2,
      head: second.hash,
      state: 'hearing',
      stateTitle: '审理中',
      endedOn: '2026-04-01',
    })
    expect(file).not.toHaveProperty('officer')
    expect(await record.acts(scope, first.case)).toEqual([first, second])
    expect(await record.clocks(scope, first.case)).toEqual([clock('screening', { due: '2026-03-09', status: 'met' })])
    expect(await record.links(scope, other.case)).toEqual([])
    const linked = await put(continuing(second, { links: [{ kind: 'from', to: other.case }] }))
    expect(await record.links(scope, other.case)).toEqual([{ from: linked.case, kind: 'from', to: other.case }])
    expect(await record.links(scope, linked.case)).toHaveLength(1)
  })

  it('is none when it is not there', async () => {
    expect(await record.loadCase(everything('990201'), '019588a0-0000-7000-8000-000000000000')).toBeUndefined()
    expect(await record.acts(everything('990201'), '019588a0-0000-7000-8000-000000000000')).toEqual([])
  })
})

it('keeps a register of numbers in which the void ones stay', async () => {
  const region = '990210'
  const numbered = { numbers: [{ series: '登记', year: 2026, text: (n: number) => `登〔2026〕${n}` }] }
  const first = await put(opening({ region, acts: [specimenAct('apply', numbered)] }))
  const second = await put(opening({ region, acts: [specimenAct('apply', numbered)] }))
  await put(continuing(first, { acts: [specimenAct('correct', { voids: [{ series: '登记', year: 2026, n: 1 }] })] }))
  expect(await record.numbers(everything(region), { series: '登记', year: 2026 })).toEqual([
    { series: '登记', year: 2026, n: 1, text: '登〔2026〕1', case: first.case, seq: 1, voidedBy: 2 },
    { series: '登记', year: 2026, n: 2, text: '登〔2026〕2', case: second.case, seq: 1 },
  ])
})
