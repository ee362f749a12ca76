import { describe, expect, test } from 'vitest'
import { doubtsIn, relationsIn } from './fixtures/reading-of-sentence.ts'

describe('what is told apart belongs together', () => {
  test.each([
    [
      'an amount of change and its rate',
      '咨询2157件，同比增长2%。投诉920件，同比增长12.5%。\n咨询量同比多了42件。',
      'change 42/2115=2%',
    ],
    [
      'a rate and its count, told again',
      '举报270件，占7.2%，同比增长13.9%。\n举报共270件，比去年同期增加33件，增幅13.9%。',
      'same 13.9=13.9',
    ],
    [
      'one count of each paragraph and their sum',
      '检查发现问题720项。\n（一）区级执法队发现问题427项，下达文书69份。\n（二）镇级执法队发现问题293项，下达文书88份。',
      'sum 427+293=720',
    ],
    [
      'one count of each line and their sum',
      '办理案件2984件，较上年增长4%；其中：\n查封583件，减少29.1%；\n限产1602件，增长22.1%；\n移送799起，减少6.5%。',
      'sum 583+1602+799=2984',
    ],
    [
      'what was taken and, paragraphs later, closed',
      '复议机关受理复议案件1033件。\n从类型看，处罚类349件。\n审结复议案件977件。',
      'part-of 977<=1033',
    ],
    ['a change of figures left open', '共有律所22200多家，同比增加1600多家，增长7.77%。', 'change 1600/20600=7.77%'],
    [
      'parts left open and their whole',
      '公益服务53万多件，其中援助17.3万多件、调解29.5万多件、接待6.2万多件。',
      'sum 173000+295000+62000=530000',
    ],
  ])('%s', (_, text, expected) => {
    expect(relationsIn(text)).toContain(expected)
    expect(doubtsIn(text)).toEqual([])
  })
})

describe('questions about what is told apart', () => {
  test('a line that is off', () => {
    const text = '办理案件2984件；其中：\n查封583件；\n限产1602件；\n移送798起。'
    expect(doubtsIn(text)).toContain('? sum 583+1602+798=2984')
  })

  test('a count told again a little off', () => {
    expect(doubtsIn('收到代表建议328件。\n经办理，329件建议均已办结。')).toContain('? same 328=329')
  })
})

describe('what only stands apart', () => {
  test.each([
    ['changes of another period', '咨询2157件，同比增长2%。\n咨询量环比多了42件。'],
    ['counts of another name', '检查企业720家。\n（一）区级处罚企业427家。\n（二）镇级处罚企业290家。'],
    ['lines of another unit', '办理案件2984件；其中：\n查封583处；\n限产602家；\n移送79人。'],
    ['what was taken after it was closed', '审结复议案件97件。\n受理复议案件90件。'],
    ['like figures of two years', '2021年受理复议案件328件。\n2022年受理复议案件329件。'],
  ])('%s', (_, text) => {
    expect(doubtsIn(text)).toEqual([])
  })
})
