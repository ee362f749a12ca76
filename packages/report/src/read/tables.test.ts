import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'
import { readReport } from './read-report.ts'

const cells = (text: string) => figuresIn(text).map(({ value, unit }) => `${value}${unit}`)
const items = (text: string) => readReport(text).facts.map((fact) => fact.item)

test('a unit over the table is the unit of its numbers, with its factor', () => {
  expect(cells('（单位：万元）\n城市维护 12.5\n农业水利 8\n')).toEqual(['125000元', '80000元'])
})

test('columns have units of their own', () => {
  expect(cells('部门 案件数（件） 罚款（万元）\n水务 14 3.2\n林业 6 0.5\n')).toEqual([
    '14件',
    '32000元',
    '6件',
    '5000元',
  ])
})

test('a head of plain words is known by the rows of as many numbers under it', () => {
  const table = '单位 抽查卷数 优秀 不合格\n甲局 30 28 2\n乙局 25 25 0\n合计 55 53 2\n\n对不合格的责令整改。\n'
  expect(cells(table)).toEqual(['30卷', '28卷', '2卷', '25卷', '25卷', '0卷', '55卷', '53卷', '2卷'])
  expect(items(table).slice(0, 2)).toEqual(['甲局抽查卷数', '甲局优秀数'])
  expect(cells('首页 动态 公开\n县司法局 12\n')).toEqual([])
})

test('numbers of rows are not counts, however the table is broken into lines', () => {
  expect(cells('序号\n方式\n数量\n1\n调解\n31\n2\n裁决\n2\n3\n合计\n33\n')).toEqual(['31', '2', '33'])
})

test('a cell is named by its row and its column', () => {
  expect(items('信息内容\n本年制发件数\n现行有效件数\n规章\n2\n15\n')).toEqual(['规章本年制发件数', '规章现行有效件数'])
})

test('prose, the next heading and the links of a page end a table', () => {
  expect(cells('单位：件\n调解 31\n以上情况属实。\n附 5 份\n')).toEqual(['31件', '5份'])
  expect(cells('单位：件\n调解 31\n二、存在问题\n见 5 图\n')).toEqual(['31件'])
  expect(cells('单位：件\n上一页 1 2 3 下一页\n')).toEqual([])
})

test('numbers that stand alone without a table over them are left alone', () => {
  expect(cells('办事指南\n12\n联系我们\n34\n')).toEqual([])
})

test('the disclosure form’s seven columns are known, also where its head is broken into lines', () => {
  const head = '申请人情况\n自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n'
  const rows = '一、本年新收申请 12 1 0 0 2 0 15\n'
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
  const expected = names.map((name) => `本年新收申请${name}数`)
  expect(items(head + rows)).toEqual(expected)
  expect(items((head + rows).replaceAll(' ', '\n'))).toEqual(expected)
})

test('a table with one cell to a line is named from its last column, as names before it may be wrapped', () => {
  const table =
    '处罚实施数量（宗）\n警告\n罚款\n没收违法\n所得\n拘留\n合计（宗）\n罚没金额（万元）\n31\n54\n0\n59\n144\n4.1\n说明：'
  expect(cells(table)).toEqual(['31宗', '54宗', '0宗', '59宗', '144宗', '41000元'])
  expect(readReport(table).relations.map(({ expression }) => expression)).toEqual(['31+54+59=144'])
})

test('a row of strokes that is all numbers has its first number too, in the unit of the line over its head', () => {
  const table = '处罚数量（宗）| | |\n警告 | 罚款 | 合计 | 罚没金额（万元）|\n12 | 30 | 42 | 1.5 |\n'
  expect(cells(table)).toEqual(['12宗', '30宗', '42宗', '15000元'])
})

test('the disclosure form laid out with strokes is named by its last words and its seven columns', () => {
  const head =
    '申请人情况 | 自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n'
  const row = '三、本年度办理结果 | （一）予以公开 | 30 | 1 | 0 | 0 | 1 | 0 | 32 |\n'
  expect(items(head + row)[0]).toBe('予以公开自然人数')
  expect(items(head + row)[6]).toBe('予以公开总计数')
})

test('a line of several units gives the one of money to the columns of money alone', () => {
  expect(cells('（单位：件、万元）\n月份 | 登记量 | 挽回损失 |\n1月 | 320 | 12.5 |\n')).toEqual(['320', '125000元'])
  expect(cells('（单位：件、户）\n月份 | 登记量 | 挽回损失 |\n1月 | 320 | 12.5 |\n')).toEqual(['320', '12.5'])
})

test('a number that one dials heads a column and is no figure', () => {
  expect(cells('月份 | 12345热线 | 网上平台 |\n1月 | 320 | 41 |\n')).toEqual(['320', '41'])
})

test('a year in the head of a column is no figure, and a minus before a cell makes it a fall', () => {
  const text = '街镇 | 2023办件量 | 2024办件量 | 同比2023年 |\n东桥镇 | 40 | 30 | -25.0% |\n合计 | 40 | 30 | -25.0% |\n'
  expect(cells(text)).toEqual(['40', '30', '-25%', '40', '30', '-25%'])
})

test('a line of nothing but names of measures heads the rows under it, also over empty lines', () => {
  const text = '单位 收案数 受理数\n\n教育局 13 11\n\n水利局 5 4\n\n合计 18 15\n'
  expect(cells(text)).toEqual(['13', '11', '5', '4', '18', '15'])
  expect(items(text).slice(0, 2)).toEqual(['教育局收案数', '教育局受理数'])
})

test('numbers beside names go by the name right before them and by what the line above counts', () => {
  const table = '2019年全国复议案件分布（单位：件）\n省份 | 数量 | 省份 | 数量 |\n甲省 | 31 | 乙省 | 27 |\n'
  expect(items(table)).toEqual(['甲省复议案件数', '乙省复议案件数'])
})

test('a table divided by a quality counts what is divided', () => {
  expect(items('二、按诉求性质划分\n类别 | 件数 |\n咨询 | 31件 |\n求助 | 27件 |\n')).toEqual([
    '咨询诉求件数',
    '求助诉求件数',
  ])
})
