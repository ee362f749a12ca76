import { describe, expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const ratios = (text: string) => expressionsIn(text, 'ratio')

describe('fulfilment', () => {
  test.each([
    ['收入完成240万元，完成年初预算数600万元的40%。', '2400000/6000000=40%'],
    ['收入完成240万元，完成年初预算数600万元的42%。', '! 2400000/6000000=42%'],
    ['支出完成660万元，完成预算600万元的110%。', '6600000/6000000=110%'],
    ['预算为500万元，实际支出455万元，完成预算的91%。', '4550000/5000000=91%'],
  ])('%s', (text, expected) => {
    expect(ratios(text)).toContain(expected)
  })
})

describe('rates of what was not done', () => {
  test.each([
    ['批准逮捕158件196人，不批准逮捕33件40人，不捕率为16.95%。', ['40/(196+40)=16.95%']],
    ['决定起诉75人，不起诉25人，不诉率为25%。', ['25/(75+25)=25%']],
    ['决定起诉75人，不起诉25人，不诉率为26%。', ['? 25/(75+25)=26%']],
  ])('%s', (text, expected) => {
    expect(ratios(text)).toEqual(expected)
  })
})

describe('rates of what is left once what was not done is taken away', () => {
  test.each([
    ['抽检食品2400批次，检出不合格食品36批次，抽检合格率98.5%。', ['(2400-36)/2400=98.5%']],
    ['调解纠纷1800件，未成功36件，成功率98%。', ['(1800-36)/1800=98%']],
    ['抽查案卷100卷，合格95卷，不合格5卷，合格率95%。', ['95/100=95%']],
  ])('%s', (text, expected) => {
    expect(ratios(text)).toEqual(expected)
  })
})

describe('a table laid in rows', () => {
  const table = (third: string) =>
    `新受理案件151件。\n事项 | 甲类 | 乙类 | 丙类 | \n数量 | 77件 | 42件 | 11件 | \n占受理数比例 | 50.99% | 27.81% | ${third} | \n`

  test('has its shares in the row below its numbers', () => {
    expect(ratios(table('7.28%'))).toEqual(['77/151=50.99%', '42/151=27.81%', '11/151=7.28%'])
  })

  test('with a wrong share says so', () => {
    expect(ratios(table('7.82%'))).toContain('! 11/151=7.82%')
  })
})

describe('percentages no words tie to their counts', () => {
  test.each([
    [
      '财政总收入完成67949万元。税收收入完成36552万元，增长6.91%，税收占财政总收入的比重为53.79%。',
      '365520000/679490000=53.79%',
    ],
    ['办理案件15.7万件。其中负责人办理1.4万件，占8.7%。', '14000/157000=8.7%'],
  ])('%s', (text, expected) => {
    expect(ratios(text)).toContain(expected)
  })

  test('are not tied to counts that merely stand near a round rate', () => {
    expect(ratios('开展活动50次，发放资料25份。群众知晓率达50%。')).toEqual([])
  })
})

test('a rate that two counts give is not also made of the count right before it alone', () => {
  const found = expressionsIn('收到申请32件，其中受理24件，不予受理8件，受理前协调处理4件，受案率75%。', 'ratio')
  expect(found).toEqual(['24/32=75%'])
})

test.each([
  ['what a count became stands behind it', '被抽查的20份案卷有14份被评为优秀，优秀率70%。', '14/20=70%'],
  ['who sat an exam of those who should', '参加网上学法考试，应考150人，实考147人，参考率98%。', '147/150=98%'],
])('a rate is tied to its counts where %s', (_, text, expected) => {
  expect(ratios(text)).toContain(expected)
})
