import { expect, test } from 'vitest'
import { readReport } from '../../read-report.ts'

const relations = (text: string) =>
  readReport(`某县2022年法治政府建设情况报告\n\n${text}`).relations.map(
    ({ expression, holds, soft }) => `${holds ? '' : soft ? '? ' : '! '}${expression}`,
  )

test('steps told before the year they start from are set against it, each by itself', () => {
  expect(relations('组织收入4200万元，同比增收200万元，增长5.0%，上年同期为4000万元。')).toEqual([
    '2000000/40000000=5%',
    '|42000000-40000000|=2000000',
    '(42000000-40000000)/40000000=5%',
  ])
  expect(relations('组织收入4200万元，同比增收260万元，增长5.0%，上年同期为4000万元。')).toContain(
    '! |42000000-40000000|=2600000',
  )
})

test('bases in a row belong to the steps behind them in their order, and are not claimed where they do not fit', () => {
  const fitting = '处罚18起，罚款90万元。与上年同期的20起、120万元相比，起数下降10%，金额下降25%。'
  expect(relations(fitting)).toEqual(['(20-18)/20=10%', '(1200000-900000)/1200000=25%'])
  expect(relations(fitting.replace('25%', '35%'))).not.toContain('! (1200000-900000)/1200000=35%')
})

test('in one breath more cannot have ended than came in, unless some were taken over', () => {
  expect(relations('受理投诉5120件，办结5210件。')).toEqual(['? 5210<=5120'])
  expect(relations('受理投诉5120件，上年结转100件，办结5210件。')).not.toContain('? 5210<=5120')
})

test('an average is spread over what its word names', () => {
  expect(relations('首违不罚40户次，免罚金额2万元，户均500元。')).toContain('20000/40=500')
  expect(relations('举办培训12期480人次，期均40人次。')).toContain('480/12=40')
})
