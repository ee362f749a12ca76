import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drawn, drawFault, drawLots, lotMethod, shareOf } from './lot.ts'

const sm3 = (text: string) => createHash('sm3').update(text).digest('hex')
const pool = (size: number) => ({
  candidates: Array.from({ length: size }, (_, at) => ({
    key: `K${at}`,
    title: `户${at}`,
    group: at % 3 === 0 ? 'd' : 'a',
  })),
})
const asked = (seed: string, quotas: Drawn['quotas'], aside: Drawn['aside'] = []) => ({ seed, quotas, aside })

describe('lots', () => {
  test('are as many of each group as asked for, none twice, whatever the order of the candidates', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(20), fc.nat(20), (seed, size, a, d) => {
        const all = pool(size)
        const quotas = [
          { number: a, group: 'a' },
          { number: d, group: 'd' },
        ]
        const lots = drawLots(all, asked(seed, quotas), sm3)
        const backwards = drawLots({ candidates: all.candidates.toReversed() }, asked(seed, quotas), sm3)
        expect(backwards).toEqual(lots)
        expect(new Set(lots.map(({ key }) => key)).size).toBe(lots.length)
        for (const { number, group } of quotas)
          expect(lots.filter((one) => one.group === group).length).toBe(
            Math.min(number, all.candidates.filter((one) => one.group === group).length),
          )
      }),
    ))

  test('stay with everybody else when somebody stands aside, for one subject or for all', () => {
    const quotas = ['甲', '乙', '丙'].map((target) => ({ number: 2, for: target }))
    const lots = drawLots(pool(9), asked('seed', quotas), sm3)
    const first = lots[0]!
    const once = drawLots(pool(9), asked('seed', quotas, [{ key: first.key, for: '甲' }]), sm3)
    expect(once.filter((one) => one.for !== '甲')).toEqual(lots.filter((one) => one.for !== '甲'))
    expect(once[0]).toEqual(lots[1])
    const never = drawLots(pool(9), asked('seed', quotas, [{ key: first.key }]), sm3)
    expect(never.map(({ key }) => key)).not.toContain(first.key)
    expect(never).toHaveLength(6)
  })

  test('fall on all alike: over a thousand seeds each of ten is drawn about three hundred times', () => {
    const drawn = Array.from({ length: 1000 }, (_, seed) =>
      drawLots(pool(10), asked(String(seed), [{ number: 3 }]), sm3),
    ).flat()
    for (const { key } of pool(10).candidates) {
      const times = drawn.filter((one) => one.key === key).length
      expect(times).toBeGreaterThan(240)
      expect(times).toBeLessThan(360)
    }
  })

  test('can be drawn again, and a lot that was exchanged is found', () => {
    const quotas = [{ number: 3 }]
    const drew = asked('seed', quotas)
    const made = { method: lotMethod, among: 'pool', pooled: 2, ...drew, lots: drawLots(pool(10), drew, sm3) }
    expect(drawFault(pool(10), 'seed', made, sm3)).toBeUndefined()
    const other = pool(10).candidates.find(({ key }) => !made.lots.some((lot) => lot.key === key))!
    expect(drawFault(pool(10), 'seed', { ...made, lots: [other, ...made.lots.slice(1)] }, sm3)).toContain('与记录不同')
    expect(drawFault(pool(10), 'another', made, sm3)).toContain('种子')
  })

  test.each([
    [0, 5, 0],
    [40, 0, 0],
    [40, 3, 2],
    [3, 1, 1],
    [3, 100, 3],
  ])('of %d candidates %d percent are %d', (size, percent, number) => expect(shareOf(size, percent)).toBe(number))
})
