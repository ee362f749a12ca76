import { expect, it } from 'vitest'
import { readReport } from '../read/read-report.ts'
import { comparison } from './comparison.ts'
import type { Counted } from './counted.ts'
import { reconsideration } from './specimen.ts'

const figure = (title: string, value: number | undefined, unit = '件') => ({ title, value, unit, cases: [] })
const counted: Counted = {
  key: 'reconsideration',
  procedure: reconsideration,
  figures: {
    received: figure('收到行政复议申请', 412),
    accepted: figure('受理行政复议案件', 300),
    rejected: figure('不予受理', 5),
    settled: figure('调解结案', 20),
    onTimeRate: figure('按期审结率', 99.17, '%'),
    correctionRate: figure('纠错率', undefined, '%'),
  },
}
const publication = '清源区2025年法治政府建设年度报告'
const before = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([indicator, value]) => ({ figure: `reconsideration.${indicator}`, value, publication }))
const said = (values: Readonly<Record<string, number>>) =>
  comparison(counted, before(values))
    .map(({ text }) => text)
    .join('')

it('says how each figure moved, and where the earlier one is from', () => {
  expect(said({ received: 340, accepted: 385 })).toBe(
    `收到行政复议申请由上年的340件增至412件，同比增长21.18%；受理行政复议案件由上年的385件减至300件，同比下降22.08%。上年的数字引自《${publication}》。`,
  )
})

it('divides by no zero, moves rates by points, and knows what stayed', () => {
  expect(said({ rejected: 0 })).toContain('不予受理由上年的0件增至5件。')
  expect(said({ onTimeRate: 98.5 })).toContain('按期审结率由上年的98.50%提高到99.17%，提高0.67个百分点')
  expect(said({ settled: 20 })).toContain('调解结案与上年持平，均为20件')
})

it('says nothing where either year has no value', () => {
  expect(said({})).toBe('')
  expect(said({ correctionRate: 10, unknown: 3 })).toBe('')
  const lines = comparison(counted, before({ received: 340 }))
  expect(lines).toMatchObject([{ kind: 'paragraph', figures: ['reconsideration.received'] }])
})

it('writes what the reader of reports finds to hold', () => {
  const { relations } = readReport(`清源区2026年法治政府建设年度报告\n${said({ received: 340, accepted: 385 })}`)
  expect(relations.filter(({ holds }) => !holds)).toEqual([])
  expect(relations.map(({ kind }) => kind)).toContain('change')
})
