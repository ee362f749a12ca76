import { describe, expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { petition } from './petition.ts'

const raise = (on: string, facts: object = {}): Line => [
  'raise',
  'petitioner',
  on,
  { petitioner: citizen, channel: 'letter', category: 'claim', matter: '欠薪', ...facts },
]
const refer = (on: string): Line => ['refer', 'bureau', on, { unit: 'renshe', manner: 'forwarded' }]
const inform = (on: string, path = 'petition'): Line => ['inform', 'unit', on, { path }]
const hear: Line = ['hear', 'unit', '2026-02-02', { statement: '听取陈述' }]
const opine = (on: string): Line => ['opine', 'head', on, { outcome: 'unsupported', opinion: '不予支持' }]
const serve = (document: string, on: string): Line => ['@serve', 'unit', on, { document, recipient: 'petitioner', method: 'direct', on }]
const answered = [raise('2026-01-05'), refer('2026-01-12'), inform('2026-01-19'), hear, opine('2026-02-10'), serve('opinion', '2026-02-11')]
const told = (...lines: readonly Line[]) => story(petition, lines)

describe('信访工作条例', () => {
  test('22, 23: fifteen natural days to refer and as many to tell; five working days to object', () => {
    expect(clockOf(told(raise('2026-01-05')), 'forwarding', '2026-01-06')).toMatchObject({ due: '2026-01-20' })
    expect(clockOf(told(raise('2026-01-05')), 'informingDirectly', '2026-01-06')).toMatchObject({ due: '2026-01-20' })
    const file = told(raise('2026-01-05'), refer('2026-01-12'))
    expect(clockOf(file, 'informing', '2026-01-13')).toMatchObject({ due: '2026-01-27' })
    const object = (on: string): Line => ['object', 'unit', on, { objection: '不属职权' }]
    expect([refused(file, object('2026-01-19')), refused(file, object('2026-01-20'))?.reason]).toEqual([undefined, 'too late'])
  })

  test('20: five representatives at most', () => {
    expect(refused(told(), raise('2026-01-05', { channel: 'visit', people: 30, representatives: 6 }))).toMatchObject({
      reason: 'unlawful',
      art: '20',
    })
    expect(refused(told(), raise('2026-01-05', { channel: 'visit', people: 30, representatives: 5 }))).toBeUndefined()
  })

  test('31: what has a statutory path goes there and gets no opinion', () => {
    const file = told(raise('2026-01-05'), refer('2026-01-12'), inform('2026-01-19', 'administrative'))
    expect(refused(file, opine('2026-01-20'))).toMatchObject({ reason: 'not in this case' })
    expect(clockOf(file, 'handling', '2026-01-20')).toBeUndefined()
    expect(goOn(file, ['route', 'unit', '2026-01-20', { program: '行政处罚' }]).state).toBe('routed')
  })

  test('32, 34: heard first; sixty days from acceptance, thirty more', () => {
    const file = told(raise('2026-01-05'), refer('2026-01-12'), inform('2026-01-19'))
    expect(refused(file, opine('2026-01-20'))).toMatchObject({ reason: 'unlawful', art: '32.1' })
    expect(clockOf(file, 'handling', '2026-01-20')).toMatchObject({ due: '2026-03-20' })
    const longer = goOn(file, ['extend', 'head', '2026-03-02', { extraDays: 30, extensionReason: '复杂' }])
    expect(clockOf(longer, 'handling', '2026-03-03')).toMatchObject({ due: '2026-04-20' })
  })

  test('35, 36: thirty days each for review and recheck, and silence ends the procedure', () => {
    expect(clockOf(told(...answered), 'askingReview', '2026-02-12')).toMatchObject({ due: '2026-03-13' })
    expect(story(petition, answered, '2026-03-14').state).toBe('closed')
    const reviewing = told(...answered, ['askReview', 'petitioner', '2026-03-02', { reviewReason: '不服' }])
    expect(clockOf(reviewing, 'reviewing', '2026-03-03')).toMatchObject({ due: '2026-04-01' })
    const reviewed = goOn(
      reviewing,
      ['review', 'reviewer', '2026-03-20', { reviewOutcome: 'upheld', reviewOpinion: '维持' }],
      serve('review', '2026-03-20'),
    )
    expect(clockOf(reviewed, 'askingRecheck', '2026-03-21')).toMatchObject({ due: '2026-04-20' })
    const rechecking = goOn(
      reviewed,
      ['askRecheck', 'petitioner', '2026-04-01', { reviewReason: '不服' }],
      ['beginHearing', 'rechecker', '2026-04-10'],
      ['endHearing', 'rechecker', '2026-04-15', { hearingRecord: '听证' }],
    )
    expect(clockOf(rechecking, 'rechecking', '2026-04-16')).toMatchObject({ due: '2026-05-06' })
    expect(goOn(rechecking, ['recheck', 'rechecker', '2026-04-20', { reviewOutcome: 'upheld', reviewOpinion: '维持' }]).state).toBe('final')
  })

  test('33: whoever reviews or rechecks may settle the matter; the unit no longer', () => {
    const reviewing = told(...answered, ['askReview', 'petitioner', '2026-03-02', { reviewReason: '不服' }])
    expect(refused(reviewing, ['settle', 'unit', '2026-03-04', { mediation: '和解' }])?.reason).toBe('not from this state')
    const settled = goOn(reviewing, ['settleOnReview', 'reviewer', '2026-03-04', { mediation: '和解' }])
    expect(settled.state).toBe('settled')
  })

  test('40: advice is answered in writing', () => {
    const feedback: Line = ['answerAdvice', 'unit', '2026-02-12T10:00', { feedback: '采纳' }]
    expect(refused(told(...answered), feedback)).toMatchObject({ reason: 'unlawful', art: '40' })
    const advised = told(...answered, ['advise', 'bureau', '2026-02-12', { advice: 'improve', adviceText: '改进' }])
    expect(refused(advised, feedback)).toBeUndefined()
  })
})
