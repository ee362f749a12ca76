import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test.each([
  ['what was spent of the funds', '业务经费为217.78万元，支出215.69万元。', '2156900<=2177800'],
  ['cases won of those decided', '办理行政应诉案件42件，其中审结30件，胜诉29件。', '29<=30'],
  [
    'the results of one sentence and the total before it',
    '共受理行政复议案件9起，结案率达到100%。从办理结果分析，维持2件，占比22.2%；纠错5件，占比55.6%；另有2件终止。',
    '2+5+2=9',
  ],
  ['a total named again', '县政府受理了意见建议共73件，办复率为100%。受理的73件中，农林水利方面21件。', '73=73'],
  [
    'the parts of a structure',
    '全年生产总值439.19亿元。其中，第一产业增加值100.23亿元，第二产业增加值170.37亿元，第三产业增加值168.59亿元。三次产业结构比为22.8:38.8:38.4。',
    '10023000000/43919000000=22.8%',
  ],
])('%s', (_, text, expected) => {
  expect(expressionsIn(text)).toContain(expected)
})

test.each([
  [
    'more closed than received is no error: some came over from the year before',
    '收到申请10件。当年审结12件，胜诉11件。',
  ],
  ['a result list that leaves some out', '共受理案件20起。从办理结果分析，维持2件，纠错5件，终止2件。'],
])('%s', (_, text) => {
  expect(expressionsIn(text).filter((said) => said.startsWith('!'))).toEqual([])
})
