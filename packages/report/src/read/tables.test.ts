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
