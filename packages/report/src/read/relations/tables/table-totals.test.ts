import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => expressionsIn(text, 'sum')

test.each([
  ['every column of a total row', '甲镇 12件 5人\n乙镇 18件 7人\n合计 30件 12人\n', ['12+18=30', '5+7=12']],
  ['a column that misses its total', '甲镇 12件\n乙镇 18件\n丙镇 20件\n合计 51件\n', ['! 12+18+20=51']],
  [
    'rows above an earlier total are another table',
    '甲镇 12件\n小计 12件\n乙镇 18件\n丙镇 20件\n合计 38件\n',
    ['18+20=38'],
  ],
  ['a total far off has rows that are not printed', '甲镇 12件\n乙镇 18件\n合计 500件\n', []],
  [
    'the parts of a sentence as rows',
    '甲栏收到来信18件，办理16件；乙栏收到来信4件，办理3件；两栏共收到来信22件，办理19件。',
    ['18+4=22', '16+3=19'],
  ],
])('%s', (_, text, expected) => {
  expect(sums(text)).toEqual(expected)
})

const FORM = (total: number) =>
  `三、收到和处理政府信息公开申请情况\n（本列勾稽关系从略）\t总计\n一、本年新收申请数量\t159\n二、上年结转申请数量\t7\n三、本年度办理结果\n（一）予以公开\t64\n（二）部分公开\t18\n（三）不予公开\t11\n（四）无法提供\t34\n（五）不予处理\t6\n（六）其他处理\t15\n（七）总计\t${total}\n四、结转下年度继续办理\t18\n`

test('the form on information requests with one column only has its results added up to their total', () => {
  expect(expressionsIn(FORM(148))).toContain('64+18+11+34+6+15=148')
  expect(expressionsIn(FORM(157))).toContain('! 64+18+11+34+6+15=157')
})

test('what came in and was carried over is what was settled and is left', () => {
  expect(expressionsIn(FORM(148))).toContain('159+7=148+18')
  expect(expressionsIn(FORM(148).replace('159', '195'))).toContain('! 195+7=148+18')
})

test('the results of reconsideration and litigation are all there are, in a row of their own too', () => {
  const form = (total: number) => `行政复议\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n3\t0\t0\t1\t${total}\n`
  expect(expressionsIn(form(4))).toEqual(['3+0+0+1=4'])
  expect(expressionsIn(form(5))).toEqual(['! 3+0+0+1=5'])
})
