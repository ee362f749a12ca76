import { expect, test } from 'vitest'
import { readingOf } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) =>
  readingOf(text)
    .relations.filter(({ kind }) => kind === 'sum')
    .map(({ holds, explainedBy }) => `${holds ? '成立' : '不成立'} ${explainedBy}`)

test.each([
  ['投入资金10.5亿元，其中中央资金6.2亿元，省级资金4.3亿元。', ['成立 exact']],
  ['投入资金10.5亿元，其中中央资金6.2亿元，省级资金4.4亿元。', ['成立 rounding']],
  ['投入资金10.5亿元，其中中央资金6.2亿元，省级资金4.9亿元。', ['不成立 none']],
  ['接待群众1.5万人次，其中来访群众9876人次，来电群众5120人次。', ['成立 rounding']],
  ['接待群众150人次，其中来访群众98人次，来电群众53人次。', ['不成立 none']],
])('rounding explains what the last printed digits allow: %s', (text, verdicts) => {
  expect(sums(text)).toEqual(verdicts)
})
