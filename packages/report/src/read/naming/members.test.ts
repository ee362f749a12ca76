import { expect, test } from 'vitest'
import { readReport } from '../read-report.ts'

const itemsOf = (text: string) =>
  readReport(`某市法院2022年工作情况\n\n${text}`).facts.map(({ quote, item }) => `${quote} ${item}`)

test('a member of a list that semicolons part does not bear the name of the one before it', () => {
  const items = itemsOf(
    '一、收案\n刑事262件，下降2.6%，少7件；行政诉讼31件，下降27.91%，少12件；执行2018件，下降5.21%，少111件。',
  )
  expect(items).toContain('2018件 收案执行数')
  expect(items).toContain('111件 收案执行同比减少数')
})

test('an object that an act was said of still goes on to the outcomes behind a semicolon', () => {
  expect(itemsOf('受理行政复议案件200件；审结180件。')).toContain('180件 审结行政复议案件数')
})

test('the figure of a year before and its change are told of what was counted before it', () => {
  expect(itemsOf('接收投诉举报37894件，去年同期36368件，上升4.2%。')).toEqual([
    '37894件 接收投诉举报数',
    '36368件 接收投诉举报去年同期数',
    '4.2% 接收投诉举报同比增幅',
  ])
})

test('a number alone in a bracket counts what stands before the bracket', () => {
  const items = itemsOf('居前的东城区（702件）、西山市（581件）。')
  expect(items).toEqual(['702件 东城区数', '581件 西山市数'])
})

test('what rises is the count, not the share told of it in passing', () => {
  expect(itemsOf('收到咨询2439件，占65.4%，同比少3.5%。')).toContain('3.5% 收到咨询同比降幅')
})

test('shares listed behind a list of counts belong to them in turn', () => {
  const items = itemsOf('投诉较多的是一般食品145件、服装鞋帽95件，占商品类的23.7%和15.5%。')
  expect(items[2]).toContain('食品')
  expect(items[3]).toContain('服装鞋帽')
})
