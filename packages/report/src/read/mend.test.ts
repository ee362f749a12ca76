import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

const read = (text: string) => figuresIn(text).map(({ value, unit }) => `${value}${unit}`)

test.each([
  ['审结案件1 2 5件。', ['125件']],
  ['受理 12 045 件。', ['12045件']],
  ['支付 1 086.5 万元。', ['10865000元']],
  ['招录人员1 5名。', ['15名']],
  ['驳 回 3 1件。', ['31件']],
])('%s is read as one number', (text, figures) => {
  expect(read(text)).toEqual(figures)
})

test.each([
  ['1.3个镇全部接入。', ['3个']],
  ['2023 12件。', ['12件']],
  ['甲 45 乙 12件。', ['12件']],
])('%s keeps its numbers apart', (text, figures) => {
  expect(read(text)).toEqual(figures)
})
