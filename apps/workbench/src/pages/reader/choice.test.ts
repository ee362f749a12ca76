import { describe, expect, it } from 'vitest'
import { firstChoice, problemWith, quotationOf } from './choice.ts'

const candidate = (quote: string, suggested?: string) => ({
  from: 1,
  to: 1 + quote.length,
  quote,
  value: 1,
  unit: '件',
  approx: false,
  item: `${quote}的事项`,
  sentence: quote,
  disputed: false,
  ...(suggested === undefined ? {} : { suggested }),
})
const candidates = [candidate('120件', 'reconsideration.received'), candidate('60场')]
const choices = candidates.map((one) => firstChoice(one, 2025))
const said = { name: '2025.txt', text: '……', title: ' 报告 ', year: 2025 }

describe('figures to be quoted', () => {
  it('are not taken until an officer says so', () => {
    expect(choices.map(({ taken }) => taken)).toEqual([false, false])
    expect(problemWith(choices, said)).toBe('还没有勾选数字')
    expect(quotationOf({ candidates }, choices, said).figures).toEqual([])
  })

  it('go into the series suggested, or into a free one under their own item', () => {
    const taken = choices.map((choice) => ({ ...choice, taken: true }))
    expect(problemWith(taken, said)).toBeUndefined()
    expect(quotationOf({ candidates }, taken, said)).toMatchObject({
      title: '报告',
      figures: [
        { from: 1, to: 5, series: 'reconsideration.received', year: 2025 },
        { series: 'other', title: '60场的事项', year: 2025 },
      ],
    })
  })

  it('need names, and one value for a series and year', () => {
    const [first, second] = choices.map((choice) => ({ ...choice, taken: true }))
    if (!first || !second) throw new Error('two')
    expect(problemWith([first, { ...second, title: ' ' }], said)).toContain('名称')
    expect(problemWith([first, first], said)).toContain('不止一个')
    expect(problemWith([first, { ...first, year: 2024 }], said)).toBeUndefined()
    expect(problemWith([first], { title: '' })).toContain('标题')
  })
})
