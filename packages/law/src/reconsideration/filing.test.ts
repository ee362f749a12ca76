import { describe, expect, test } from 'vitest'
import { reconsideration } from '../reconsideration.ts'
import { accepted, applied, claim, told } from '../testing/reconsideration-story.ts'
import { acts, citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'

const accept = (on: string): Line => ['accept', 'organ', on, {}]
const reject = (on: string, facts: object): Line => ['reject', 'organ', on, { refusal: '不符合受理条件', ...facts }]
const people = (applicants: number) => ({ applicants })
const named = (on: string): Line => ['nameRepresentative', 'applicant', on, { representative: citizen }]

describe('申请期限', () => {
  test('20.1, 30.1: what is filed after the sixty days is received, and not accepted (2026-02-10 → 04-13)', () => {
    const late = told(applied('2026-04-14', { learnedOn: '2026-02-10' }))
    expect(clockOf(late, 'filing', '2026-04-15')).toMatchObject({ due: '2026-04-13', status: 'late' })
    expect(refused(late, accept('2026-04-15'))).toMatchObject({ reason: 'too late', clock: 'filing', due: '2026-04-13' })
    expect(refused(late, reject('2026-04-15', { rejection: 'late' }))).toBeUndefined()
    expect(refused(told(applied('2026-04-13', { learnedOn: '2026-02-10' })), accept('2026-04-14'))).toBeUndefined()
  })

  test('20.2: the time of an obstacle is left out', () => {
    const late = told(applied('2026-04-20', { learnedOn: '2026-02-10' }))
    const explained = goOn(late, [
      'explainDelay',
      'applicant',
      '2026-04-20',
      { hindrance: 'forceMajeure', hinderedFrom: '2026-03-01', hinderedUntil: '2026-03-11' },
    ])
    expect(clockOf(explained, 'filing', '2026-04-21')).toMatchObject({ due: '2026-04-21', status: 'met' })
    expect(refused(explained, accept('2026-04-21'))).toBeUndefined()
  })

  test('20.3: not told of the remedy, sixty days from learning of it, one year from the conduct at the longest', () => {
    const uninformed = (informedOn: string, filedOn: string) =>
      told(applied(filedOn, { periodFrom: 'uninformed', learnedOn: '2025-05-06', informedOn }))
    const file = uninformed('2026-03-02', '2026-04-28')
    expect(clockOf(file, 'filing', '2026-04-29')).toBeUndefined()
    expect(clockOf(file, 'filingOnceInformed', '2026-04-29')).toMatchObject({ due: '2026-05-06', status: 'met' })
    expect(clockOf(file, 'filingUninformed', '2026-04-29')).toMatchObject({ due: '2026-05-06', status: 'met' })
    expect(refused(file, accept('2026-04-29'))).toBeUndefined()
    expect(refused(uninformed('2026-04-20', '2026-05-11'), accept('2026-05-12'))).toMatchObject({ clock: 'filingUninformed' })
    expect(refused(uninformed('2026-02-02', '2026-04-28'), accept('2026-04-29'))).toMatchObject({ clock: 'filingOnceInformed' })
    expect(refused(told(), applied('2026-04-28', { periodFrom: 'uninformed' }))).toMatchObject({ reason: 'unlawful', art: '20.3' })
  })

  test('条例 24: an inaction without a period ripens after sixty days; then the sixty days of filing begin (2026-01-05 → 03-06 → 05-06)', () => {
    const against = (filedOn: string) => told(applied(filedOn, { periodFrom: 'requested', requestedOn: '2026-01-05', matter: 'inaction' }))
    expect(refused(against('2026-03-02'), accept('2026-03-03'))).toMatchObject({
      reason: 'too early',
      clock: 'inaction',
      due: '2026-03-06',
    })
    const ripe = against('2026-05-06')
    expect(clockOf(ripe, 'filingAgainstInaction', '2026-05-07')).toMatchObject({ start: '2026-03-06', due: '2026-05-06', status: 'met' })
    expect(refused(ripe, accept('2026-05-07'))).toBeUndefined()
    expect(refused(against('2026-05-07'), accept('2026-05-08'))).toMatchObject({ reason: 'too late', clock: 'filingAgainstInaction' })
  })

  test('21: five years from the conduct at the longest', () => {
    const old = told(applied('2026-03-02', { conductOn: '2020-02-28' }))
    expect(refused(old, accept('2026-03-03'))).toMatchObject({ reason: 'too late', clock: 'filingAtLatest' })
  })

  test('条例 38: a penalty organ corrects itself within five working days and not later', () => {
    const through = told([
      'applyThroughOrgan',
      'applicant',
      '2026-09-22',
      {
        applicant: citizen,
        respondent: company,
        conduct: '罚款',
        onTheSpotKind: 'onTheSpot',
        learnedOn: '2026-09-20',
        claim: '撤销',
        reasons: '无',
      },
    ])
    expect(clockOf(through, 'selfCorrecting', '2026-09-23')).toMatchObject({ due: '2026-09-30' })
    expect(refused(through, ['selfCorrect', 'respondent', '2026-10-08', { selfCorrection: '已撤销' }])).toMatchObject({
      reason: 'too late',
    })
  })
})

describe('受理', () => {
  test('条例 17: more than ten applicants choose two to five before the application is accepted', () => {
    const crowd = told(applied('2026-09-10', people(11)))
    expect(refused(crowd, accept('2026-09-11'))).toMatchObject({ reason: 'unlawful', art: '条例 17' })
    const one = goOn(crowd, named('2026-09-10'))
    expect(refused(one, accept('2026-09-11'))).toMatchObject({ reason: 'unlawful', art: '条例 17' })
    const two = goOn(one, named('2026-09-10'))
    expect(refused(two, accept('2026-09-11'))).toBeUndefined()
    const five = goOn(two, named('2026-09-10'), named('2026-09-10'), named('2026-09-10'))
    expect(refused(five, named('2026-09-11'))).toMatchObject({ reason: 'done before', times: 5 })
    expect(refused(told(applied('2026-09-10', people(10))), accept('2026-09-11'))).toBeUndefined()
  })

  test('旧条例 8: until 2026-06-30 it is more than five, and one is enough', () => {
    const crowd = told(applied('2026-06-10', people(6)))
    expect(refused(crowd, accept('2026-06-11'))).toMatchObject({ reason: 'unlawful', art: '旧条例 8' })
    expect(refused(goOn(crowd, named('2026-06-10')), accept('2026-06-11'))).toBeUndefined()
  })

  test('30.3, 条例 17: silence accepts all the same, but nobody is heard before they have chosen', () => {
    const file = story(reconsideration, [applied('2026-09-10', people(30))], '2026-09-18')
    expect(acts(file)).toEqual(['apply', 'accept'])
    expect(refused(file, ['hear', 'office', '2026-09-21', { views: '电话' }])).toMatchObject({ reason: 'unlawful', art: '条例 17' })
    expect(
      refused(goOn(file, named('2026-09-21'), named('2026-09-21')), ['hear', 'office', '2026-09-22', { views: '电话' }]),
    ).toBeUndefined()
  })

  test('条例 29: against the wrong organ, the applicant is told first and may change', () => {
    const file = told(applied('2026-09-10'))
    expect(refused(file, reject('2026-09-14', { rejection: 'wrongRespondent' }))).toMatchObject({
      reason: 'unlawful',
      art: ['条例 29', '旧条例 22'],
    })
    const advised = goOn(file, ['adviseRespondent', 'office', '2026-09-11', { rightRespondent: '演示区城市管理局' }])
    expect(refused(advised, reject('2026-09-14', { rejection: 'wrongRespondent' }))).toBeUndefined()
    const changed = goOn(advised, ['changeRespondent', 'applicant', '2026-09-14', { respondent: { ...company, name: '演示区城市管理局' } }])
    expect(changed.participants.find(({ key }) => key === 'respondent')?.facts).toMatchObject({ name: '演示区城市管理局' })
  })

  test('30.2: who is not competent says who is', () => {
    const file = told(applied('2026-09-10'))
    expect(refused(file, reject('2026-09-14', { rejection: 'jurisdiction' }))).toMatchObject({ reason: 'unlawful', art: '30.2' })
    expect(refused(file, reject('2026-09-14', { rejection: 'jurisdiction', competent: '演示市人民政府' }))).toBeUndefined()
    expect(refused(file, reject('2026-09-14', {}))).toMatchObject({ reason: 'facts' })
  })

  test('34: where reconsideration must come first, silence in the period of review opens fifteen days for the court', () => {
    const file = told(...accepted('2026-03-02', {}, { prerequisite: 'information' }))
    expect(clockOf(file, 'deciding', '2026-05-01')).toMatchObject({ due: '2026-05-06' })
    expect(clockOf(file, 'suingSilence', '2026-05-06')).toBeUndefined()
    expect(clockOf(file, 'suingSilence', '2026-05-07')).toMatchObject({ start: '2026-05-06', due: '2026-05-21', status: 'running' })
    expect(clockOf(told(...accepted('2026-03-02')), 'suingSilence', '2026-05-07')).toBeUndefined()
  })
})

describe('代理人', () => {
  test('条例 18: an applicant has one or two agents', () => {
    const appoint = (on: string): Line => ['appointAgent', 'applicant', on, { agent: citizen }]
    const file = told(...accepted('2026-09-10'), appoint('2026-09-11'), appoint('2026-09-11'))
    expect(refused(file, appoint('2026-09-12'))).toMatchObject({ reason: 'done before', times: 2, art: ['17', '条例 18'] })
    expect(refused(file, ['inspectFile', 'agent', '2026-09-14', { inspected: '全卷' }, 'agent.2'])).toBeUndefined()
  })

  test('条例 18: a respondent sends one or two of its own, and not only lawyers', () => {
    const file = told(...accepted('2026-09-10'))
    const counsel: Line = ['retainCounsel', 'respondent', '2026-09-15', { counsel: citizen }]
    const send = (on: string): Line => ['sendStaff', 'respondent', on, { staff: citizen }]
    expect(refused(file, counsel)).toMatchObject({ reason: 'unlawful', art: '条例 18' })
    const sent = goOn(file, send('2026-09-14'), send('2026-09-14'))
    expect(refused(sent, counsel)).toBeUndefined()
    expect(refused(sent, send('2026-09-15'))).toMatchObject({ reason: 'done before', times: 2 })
  })
})

test('claims of before are kept: a plain application needs none of the new facts', () =>
  expect(refused(told(), ['apply', 'applicant', '2026-03-02', claim])).toBeUndefined())
