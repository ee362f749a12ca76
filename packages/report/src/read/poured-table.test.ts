import { expect, test } from 'vitest'
import { pouredTables } from './poured-table.ts'
import { readReport } from './read-report.ts'
import { expressionsIn } from './relations/fixtures/reading-of-sentence.ts'

const rowsOf = (text: string) =>
  pouredTables(text).map(({ head, rows }) => [head, ...rows].map((row) => row.map(({ words }) => words).join(' ')))

const TABLE = [
  ['序号', '单位', '受理数', '办结数'],
  ['1', '甲镇', '12', '9'],
  ['2', '乙镇', '30', '30'],
  ['合计', '42', '39'],
]
const CELLS = TABLE.flat()
const ROWS = ['序号 单位 受理数 办结数', '1 甲镇 12 9', '2 乙镇 30 30', ' 合计 42 39']

test('a table with one cell to a line is put back into rows, however its cells are parted', () => {
  expect(rowsOf(CELLS.join('\n'))).toEqual([ROWS])
  expect(rowsOf(CELLS.join('\n\n'))).toEqual([ROWS])
  expect(rowsOf(CELLS.join(' |\n'))).toEqual([ROWS])
  expect(rowsOf(CELLS.join('\n|\n'))).toEqual([ROWS])
})

test('its cells are named by row and column, and its columns add up', () => {
  const text = `各镇办理情况如下：\n${CELLS.join(' |\n')} |\n以上情况已经通报。`
  expect(readReport(text).facts.map(({ item, value }) => [item, value])).toEqual([
    ['甲镇受理数', 12],
    ['甲镇办结数', 9],
    ['乙镇受理数', 30],
    ['乙镇办结数', 30],
    ['受理数合计数', 42],
    ['办结数合计数', 39],
  ])
  expect(expressionsIn(text)).toEqual(expect.arrayContaining(['12+30=42', '9+30=39']))
  expect(expressionsIn(text.replace('39', '40'))).toContain('? 9+30=40')
})

test('a month is the name of a row, a number that one dials that of a column', () => {
  const cells = ['月份', '12345热线', '平台', '小计', '1月', '80', '20', '100', '2月', '70', '35', '105']
  expect(rowsOf(cells.join(' |\n'))).toEqual([['月份 12345热线 平台 小计', '1月 80 20 100', '2月 70 35 105']])
  expect(expressionsIn(cells.join(' |\n'))).toEqual(expect.arrayContaining(['80+20=100', '70+35=105']))
})

test('by how much a cell has changed may stand behind it in a bracket', () => {
  const cells = ['类别', '本季度（件）', '与上季度相比', '投诉', '174', '152（↑14.5%）', '举报', '88', '77（↑14.3%）']
  expect(readReport(cells.join(' |\n')).facts.map(({ value }) => value)).toEqual([174, 152, 14.5, 88, 77, 14.3])
})

test('the links of a page are no table', () => {
  expect(rowsOf('首页\n1\n政务公开\n2\n办事服务\n3\n')).toEqual([])
})

test('a whole table in one line is read as one, and a year with its unit is the head of a column', () => {
  const line = '部门 案件数 甲局 1846 乙局 2517 丙局 1392 合计 5755'
  expect(rowsOf(line)).toEqual([['部门 案件数', '甲局 1846', '乙局 2517', '丙局 1392', '合计 5755']])
  expect(expressionsIn(`行政处罚情况\n${line}\n\n以上情况。`)).toEqual(['1846+2517+1392=5755'])
  expect(expressionsIn(`行政处罚情况\n${line.replace('5755', '5745')}\n\n以上情况。`)).toEqual([
    '? 1846+2517+1392=5745',
  ])
  expect(rowsOf('项目 2020年（件） 2021年（件） 人民调解 3128 3347 法律援助 612 703')).toEqual([
    ['项目 2020年（件） 2021年（件）', '人民调解 3128 3347', '法律援助 612 703'],
  ])
})
