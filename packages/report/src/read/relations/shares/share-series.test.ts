import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relationsIn } from '../fixtures/reading-of-sentence.ts'

describe('shares told one after another', () => {
  test('carry the base of the first on, across sentences and paragraphs', () => {
    expect(
      relationsIn('收到来信400件。\n（二）来信内容\n咨询类来信100件，占来信总数的25%；投诉类来信300件，占75%。'),
    ).toEqual(expect.arrayContaining(['ratio 100/400=25%', 'ratio 300/400=75%', 'sum 100+300=400']))
  })

  test('one that does not fit the base of the others is an error', () => {
    expect(
      relationsIn(
        '收到来信800件。咨询类200件，占25%；投诉类300件，占37.5%；建议类120件，占15%；感谢类180件，占23.5%。',
      ),
    ).toContain('! ratio 180/800=23.5%')
  })

  test('that come to 100% without adding up to their base leave a sum that is wrong', () => {
    expect(
      relationsIn('收到来信806件。咨询类200件，占24.8%；投诉类300件，占37.2%；建议类300件，占38%。').some((one) =>
        one.endsWith('sum 200+300+300=806'),
      ),
    ).toBe(true)
  })

  test('that agree on a base which is not printed are a question, not an error', () => {
    const found = relationsIn(
      '受理诉求900件。其中，咨询类诉求300件，占37.5%；求助类诉求220件，占27.5%；建议类诉求210件，占26.25%。',
    )
    expect(found).toContain('? ratio 300/900=37.5%')
    expect(found.filter((one) => one.startsWith('!'))).toEqual([])
  })

  test('in brackets begin a new list with the next sentence, each of its own base', () => {
    const found = relationsIn(
      '受理投诉500件：商品类300件，占60%，服务类200件，占40%。商品类居前的有食品90件（30%）、服装45件（15%）。服务类居前的有餐饮80件（40%）、美容50件（25%）。',
    )
    expect(found).toEqual(expect.arrayContaining(['ratio 45/300=15%', 'ratio 80/200=40%', 'ratio 50/200=25%']))
    expect(found.filter((one) => /^[!?]/u.test(one))).toEqual([])
  })

  test('on lines of their own are shares of one whole; a slip in one is seen', () => {
    const lines = (last: string) =>
      relationsIn(`承办提案92件。\n按结果分：\n甲类22件，占23.91%；\n乙类68件，占73.91%；\n${last}。`)
    expect(lines('丙类2件，占2.17%')).toEqual(expect.arrayContaining(['ratio 2/92=2.17%', 'sum 22+68+2=92']))
    expect(
      lines('丙类3件，占2.17%')
        .filter((one) => /^[!?]/u.test(one))
        .map((one) => one.slice(2)),
    ).toEqual(expect.arrayContaining(['ratio 3/92=2.17%', 'sum 22+68+3=92']))
    expect(lines('同比增长2件，增长2.17%').filter((one) => /^[!?]/u.test(one))).toEqual([])
  })

  test('without any base near them say nothing', () => {
    expect(relationsIn('已落实的有122件，占84%；计划落实的有24件，占16%。')).toEqual([])
  })

  test('in a table flattened into lines belong to its total row', () => {
    const table = [
      '方式',
      '件数',
      '比例',
      '维持',
      '60件',
      '60%',
      '驳回',
      '30件',
      '30%',
      '撤销',
      '10件',
      '11%',
      '合计',
      '100件',
      '100%',
    ]
    expect(relationsIn(table.join('\n'))).toEqual(
      expect.arrayContaining(['ratio 60/100=60%', 'ratio 30/100=30%', '! ratio 10/100=11%']),
    )
  })
})

test('whatever divides its whole is not called wrong, and one figure changed is called wrong or doubtful', () => {
  const part = fc.integer({ min: 20, max: 900 })
  fc.assert(
    fc.property(part, part, part, fc.integer({ min: 3, max: 9 }), (one, other, third, slip) => {
      const text = (last: number) =>
        `全年收到来信${one + other + third}件，其中咨询类来信${one}件、投诉类来信${other}件、建议类来信${last}件。`
      expect(relationsIn(text(third)).filter((found) => /^[!?]/u.test(found))).toEqual([])
      expect(relationsIn(text(third + slip)).some((found) => /^[!?] sum/u.test(found))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a short list that comes to much more than its whole is a question', () => {
  expect(relationsIn('全年收到来信60件，其中咨询类来信20件、投诉类来信20件、建议类来信27件。')).toContain(
    '? sum 20+20+27=60',
  )
})

test('a count told again before the shares of its own parts is not their whole and theirs is not its', () => {
  const text =
    '当季接收案件13499件。消费者投诉9880件，占73%；举报3618件，占27%；咨询1件。\n办结13043件。\n举报3618件，占27%。前三位是：价格违法497件，占举报量14%；侵害权益479件，占13%；广告违法402件，占11%。'
  expect(relationsIn(text).filter((found) => /^[!?]/u.test(found))).toEqual([])
  expect(relationsIn(text)).toEqual(expect.arrayContaining(['ratio 497/3618=14%', 'ratio 479/3618=13%']))
})
