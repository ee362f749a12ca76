import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test.each([
  ['an amount of increase, then its rate', '税收收入完成560万元，比上年增收60万元，增长12%。', ['600000/5000000=12%']],
  ['the rate first', '审结案件270件，同比上升12.5%，同比增加30件。', ['30/240=12.5%']],
  ['a decrease', '非税收入完成450万元，比上年减收50万元，下降10%。', ['500000/5000000=10%']],
  ['a rate that does not follow', '税收收入完成560万元，比上年增收60万元，增长13.4%。', ['! 600000/5000000=13.4%']],
  [
    'a budget told between the amount and its growth',
    '收入完成560万元，完成年初预算数1400万元的40%，比上年增收60万元，增长12%。',
    ['600000/5000000=12%'],
  ],
  [
    'the amount told in the sentence before',
    '电话举报4400件，网上举报2100件。电话举报比上月增加400件，环比增长10%。',
    ['400/4000=10%'],
  ],
  ['two comparisons are not mixed', '收到来信120件，比上月增加20件，同比增长50%。', []],
  ['what was carried over is no year before', '新收案件300件（不含上年旧存40件），比上年下降1.3%。', []],
  ['a change told by its two ends', '群众满意率从94.5%上升至99.1%。', ['99.1>94.5']],
  ['a change told against its two ends', '群众满意率从99.1%上升至94.5%。', ['! 94.5<99.1']],
  [
    'growth cut off instead of rounded',
    '2021年受理66件，2022年受理151件，同比增长128.78%。',
    ['! (151-66)/66=128.78%'],
  ],
])('growth: %s', (_, text, expected) => {
  expect(expressionsIn(text, 'change')).toEqual(expected)
})

test('parts that each tell their growth still add up to their whole', () => {
  expect(
    expressionsIn(
      '总收入完成900万元，增收100万元，增长12.5%。其中：上划收入完成300万元，增收20万元，增长7.1%；地方收入完成600万元，增收80万元，增长15.4%。',
      'sum',
    ),
  ).toEqual(['3000000+6000000=9000000'])
})
