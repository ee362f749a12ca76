import { describe, expect, it } from 'vitest'
import type { Quotable } from './quotables.ts'
import { type Series, suggestions } from './suggestions.ts'

const review = (indicator: string, title: string, unit = '件'): Series => ({
  id: `reconsideration.${indicator}`,
  title,
  unit,
  procedure: '行政复议',
})
const series: readonly Series[] = [
  review('received', '收到行政复议申请'),
  review('accepted', '受理行政复议案件'),
  review('rejected', '不予受理'),
  review('onTimeRate', '按期审结率', '%'),
  { id: 'openInformation.received', title: '本年新收政府信息公开申请', unit: '件', procedure: '政府信息公开申请' },
  { id: 'hotline.urged', title: '督办', unit: '件', procedure: '12345热线' },
]

const figure = (item: string, unit: string, change: Partial<Quotable> = {}): Quotable => ({
  from: 0,
  to: 1,
  quote: '1',
  value: 1,
  unit,
  item,
  approx: false,
  year: 2025,
  sentence: item,
  disputed: false,
  ...change,
})
const suggested = (...figures: Quotable[]) => {
  const found = suggestions(figures, series)
  return figures.map((_, at) => found.get(at))
}

describe('a series is suggested', () => {
  it('for a figure that says the same in other words', () => {
    expect(suggested(figure('收到复议申请数', '件', { sentence: '行政复议工作：收到复议申请220件' }))).toEqual([
      'reconsideration.received',
    ])
    expect(suggested(figure('收到政府信息公开申请', '件'))).toEqual(['openInformation.received'])
    expect(suggested(figure('不予受理行政复议申请数', '件'))).toEqual(['reconsideration.rejected'])
  })

  it('once a year, for the figure that fits best', () => {
    const loose = figure('受理行政复议申请案件数', '件')
    const best = figure('受理行政复议案件', '件')
    const before = figure('受理行政复议案件', '件', { year: 2024 })
    expect(suggested(loose, best, before)).toEqual([undefined, 'reconsideration.accepted', 'reconsideration.accepted'])
  })

  it('not for another unit, another subject, or words that happen to occur', () => {
    expect(suggested(figure('受理行政复议案件', '%'))).toEqual([undefined])
    expect(suggested(figure('挂牌督办', '件', { sentence: '安全生产挂牌督办3件' }))).toEqual([undefined])
    expect(suggested(figure('自然人申请', '件', { sentence: '政府信息公开申请中自然人申请50件' }))).toEqual([undefined])
  })
})
