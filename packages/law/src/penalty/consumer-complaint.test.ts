import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { consumerComplaint } from './consumer-complaint.ts'
import { fineCollection } from './fine-collection.ts'

const complain: Line = ['complain', 'consumer', '2026-03-02', { consumer: citizen, merchant: company, matter: '退款' }]
const accept: Line = ['accept', 'office', '2026-03-09']
const mediate: readonly Line[] = [
  ['agreeToMediate', 'office', '2026-03-10', { consent: '均同意' }],
  ['mediate', 'office', '2026-03-12', { record: '各方陈述' }],
]
const told = (...lines: readonly Line[]) => story(consumerComplaint, lines)

describe('市场监督管理投诉举报处理暂行办法', () => {
  test('14: seven working days to accept', () => {
    expect(clockOf(told(complain), 'accepting', '2026-03-03')).toMatchObject({ due: '2026-03-11' })
  })

  test('16, 20: mediated with consent, to an agreement', () => {
    expect(refused(told(complain, accept), ['mediate', 'office', '2026-03-12', { record: '陈述' }])).toMatchObject({ art: '16' })
    const settle: Line = ['settle', 'office', '2026-03-20', { agreement: '退款三百元', recovered: 300 }]
    expect(refused(told(complain, accept), settle)).toMatchObject({ reason: 'unlawful' })
    expect(goOn(told(complain, accept, ...mediate), settle).state).toBe('settled')
  })

  test('21(1)五: forty-five working days without the appraisal, then the law ends it and it is told in seven', () => {
    const file = told(complain, accept, ...mediate)
    expect(clockOf(file, 'mediating', '2026-03-13')).toMatchObject({ due: '2026-05-14' })
    const appraised = goOn(
      file,
      ['beginAppraisal', 'office', '2026-03-16', { appraised: '质量' }],
      ['endAppraisal', 'office', '2026-03-20'],
    )
    expect(clockOf(appraised, 'mediating', '2026-03-21')?.due).toBe('2026-05-20')
    const over = story(consumerComplaint, [complain, accept, ...mediate], '2026-05-15')
    expect([over.state, over.facts['endGround']]).toEqual(['terminated', 'time'])
    expect(clockOf(over, 'telling', '2026-05-15')).toMatchObject({ due: '2026-05-25' })
    expect(goOn(over, ['tell', 'office', '2026-05-18', { explanation: '可以起诉' }]).state).toBe('ended')
  })

  test('what looks unlawful becomes a clue', () => {
    expect(consumerComplaint.acts.passClue.begins).toMatchObject({ procedure: 'penalty', act: 'recordClue' })
    expect(goOn(told(complain, accept), ['passClue', 'office', '2026-03-12', { clue: '虚假宣传' }]).state).toBe('mediating')
  })
})

test('罚款决定与罚款收缴分离实施办法 6: filed in fifteen days of signing, and again when altered', () => {
  const signed = story(fineCollection, [
    ['sign', 'head', '2026-03-03', { bank: company, terms: '全市网点', signedOn: '2026-03-02' }],
    ['file', 'office', '2026-03-10', { filedWith: '财政局' }],
  ])
  expect(clockOf(signed, 'filing', '2026-03-11')).toMatchObject({ due: '2026-03-17', status: 'met' })
})
