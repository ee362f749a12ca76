import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

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
