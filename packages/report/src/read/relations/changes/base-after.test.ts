import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('steps told before the year they start from are set against it, each by itself', () => {
  expect(expressionsIn('组织收入4200万元，同比增收200万元，增长5.0%，上年同期为4000万元。')).toEqual([
    '2000000/40000000=5%',
    '|42000000-40000000|=2000000',
    '(42000000-40000000)/40000000=5%',
  ])
  expect(expressionsIn('组织收入4200万元，同比增收260万元，增长5.0%，上年同期为4000万元。')).toContain(
    '! |42000000-40000000|=2600000',
  )
})

test('bases in a row belong to the steps behind them in their order, and are not claimed where they do not fit', () => {
  const fitting = '处罚18起，罚款90万元。与上年同期的20起、120万元相比，起数下降10%，金额下降25%。'
  expect(expressionsIn(fitting)).toEqual(['(20-18)/20=10%', '(1200000-900000)/1200000=25%'])
  expect(expressionsIn(fitting.replace('25%', '35%'))).not.toContain('! (1200000-900000)/1200000=35%')
})

test('in one breath more cannot have ended than came in, unless some were taken over', () => {
  expect(expressionsIn('受理投诉5120件，办结5210件。')).toEqual(['? 5210<=5120'])
  expect(expressionsIn('受理投诉5120件，上年结转100件，办结5210件。')).not.toContain('? 5210<=5120')
})

test('an average is spread over what its word names', () => {
  expect(expressionsIn('首违不罚40户次，免罚金额2万元，户均500元。')).toContain('20000/40=500')
  expect(expressionsIn('举办培训12期480人次，期均40人次。')).toContain('480/12=40')
})

test('cases carried over and said to be included do not make a figure one of the year before', () => {
  const text = (growth: string) => `包括上年结转案件在内审结203件，同比增长${growth}%（上年审结193件）。`
  expect(expressionsIn(text('5.2'))).toContain('(203-193)/193=5.2%')
  expect(expressionsIn(text('5.3'))).toContain('? (203-193)/193=5.3%')
})

test('a count in two units is set against the year before in the first of them', () => {
  const text = (fall: string) => `接待来访71批168人次，批次较2021年的96批下降${fall}%。`
  expect(expressionsIn(text('26'))).toContain('(96-71)/96=26%')
  expect(expressionsIn(text('26.4'))).toContain('! (96-71)/96=26.4%')
})
