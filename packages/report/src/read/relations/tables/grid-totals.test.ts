import { expect, test } from 'vitest'
import { expressionsIn, readingOf } from '../fixtures/reading-of-sentence.ts'

const failing = (text: string) => expressionsIn(text, 'sum').filter((one) => /^[!?]/u.test(one))

const row = (label: string, ...cells: readonly number[]) => `| ${label} | ${cells.join(' | ')} |\n`
const form = (granted: number) =>
  row('结转', 1, 0, 0, 1) + row('予以公开', 0, 2, granted, 3) + row('不予公开', 0, 0, 1, 1) + row('总计', 0, 2, 2, 4)

test('rows over those that are totalled do not spoil a total, though most of their columns happen to fit', () => {
  expect(failing(form(1))).toEqual([])
})

test('a cell that spoils the total of its column is named', () => {
  expect(failing(form(2))).toContain('! 0+2+1=2')
})

test('a table of one row is asked about where a slip of the pen keeps it from its total', () => {
  const single = (fines: number, rest: number) =>
    `警告 | 罚款 | 其他 | 合计（宗） |\n127 | ${fines} | ${rest} | 1115 |\n`
  expect(failing(single(949, 39))).toEqual([])
  expect(failing(single(494, 39))).toEqual([])
  expect(failing(single(948, 39))).toEqual(['? 127+948+39=1115'])
})

test('a table is asked about where every column of it nearly comes to its total', () => {
  const table = (accepted: number) =>
    [
      '单位',
      '受理（件）',
      '成功（件）',
      '甲镇',
      412,
      405,
      '乙镇',
      287,
      281,
      '丙乡',
      196,
      193,
      '合计',
      accepted,
      889,
    ].join('\n')
  expect(failing(table(895))).toEqual(['? 405+281+193=889'])
  expect(failing(table(905))).toEqual(['? 412+287+196=905', '? 405+281+193=889'])
})

test('numbers below the names of their columns take the unit announced above, and are asked about against their total', () => {
  const table = (fines: number) =>
    `实施情况表（单位：宗）\n警告\n罚款\n没收违法所得\n行政拘留\n合计\n3107\n${fines}\n259\n1726\n23554\n注：按一宗计。`
  expect(readingOf(table(18462)).facts.map(({ unit }) => unit)).toEqual(['宗', '宗', '宗', '宗', '宗'])
  expect(failing(table(18462))).toEqual([])
  expect(failing(table(18452))).toEqual(['? 3107+18452+259+1726=23554'])
})
