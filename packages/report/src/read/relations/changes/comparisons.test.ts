import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const changes = (text: string) => expressionsIn(text, 'change')

test.each([
  ['从…到', '窗口由8个增加到12个，增加4个。', ['|12-8|=4']],
  ['a bracket with the year before', '受理案件150件（上年同期120件），同比增长25%。', ['(150-120)/120=25%']],
  ['both years, then both numbers', '2021年、2022年分别受理案件120件、150件，增长25%。', ['(150-120)/120=25%']],
  ['points are differences of rates', '办结率由90%提高到96.5%，提高6.5个百分点。', ['|96.5-90|=6.5']],
  ['a growth by so many times', '案件由20件增加到50件，增长1.5倍。', ['(50-20)/20=1.5']],
  [
    'a growth by times that was meant as a multiple is a question',
    '案件由20件增加到60件，增长3倍。',
    ['? (60-20)/20=3'],
  ],
  [
    'the year before told in another sentence',
    '2022年受理案件150件，同比增长25.0%。2021年受理案件120件。',
    ['(150-120)/120=25%'],
  ],
  ['a rate of cutting down', '审批环节由40项削减至25项，精简率37.5%。', ['(40-25)/40=37.5%']],
  [
    'of a figure and its parts the one it comes out with',
    '接收线索520件，其中来信300件、来电220件，较上年的400件增长30%。',
    ['(520-400)/400=30%'],
  ],
  [
    'the change told before the base',
    '收到申请75件，比上年增加15件（上年为60件），增幅为25%。',
    ['(75-60)/60=25%', '|75-60|=15'],
  ],
  ['a sentence that opens with the base', '审结案件90件。与2021年审结120件相比，下降25.0%。', ['(120-90)/120=25%']],
  ['another act in the sentence before', '走访企业90家。与2021年审结120件相比，下降10.0%。', []],
  ['an average rate is not that of one step', '时限由20天压缩至5天，平均压缩率60%。', ['5<20']],
  ['two acts are not compared', '2021年受理案件100件，2022年办结案件150件，同比增长12%。', []],
])('%s', (_, text, expected) => {
  expect(changes(text)).toEqual(expected)
})
