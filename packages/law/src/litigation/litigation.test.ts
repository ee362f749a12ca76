import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { advice } from './advice.ts'
import { litigation } from './litigation.ts'

const court = { kind: 'organisation', name: '演示区人民法院' }
const sue = (on: string, facts: object = {}): Line => [
  'sue',
  'plaintiff',
  on,
  {
    plaintiff: citizen,
    court,
    conduct: '行政处罚决定',
    matter: 'penalty',
    claim: '撤销',
    suit: 'direct',
    learnedOn: '2026-01-05',
    conductOn: '2026-01-05',
    ...facts,
  },
]
const register: Line = ['register', 'court', '2026-03-04', { courtNumber: '（2026）行初1号' }]
const receive: Line = ['receive', 'office', '2026-03-06', { unit: '执法大队' }]
const answer: Line = ['answer', 'office', '2026-03-16', { answer: '答辩', evidenceList: '清单' }]
const summon: Line = ['summon', 'court', '2026-03-20', { hearingOn: '2026-03-25', mustAppear: 'yes' }]
const attend = (attendance: string): Line => ['attend', 'office', '2026-03-25', { attendance }]
const tried: Line[] = [sue('2026-03-02'), register, receive, answer, summon, attend('head'), ['tryCase', 'court', '2026-03-25T10:00']]
const judge = (facts: object = {}): Line => [
  'judge',
  'court',
  '2026-05-06',
  { form: 'judgment', outcome: 'dismissed', ruling: '驳回', ...facts },
]
const told = (...lines: readonly Line[]) => story(litigation, lines)

describe('行政诉讼法', () => {
  test('a whole case, from the suit to the archive', () => {
    const done = goOn(story(litigation, [...tried, judge()], '2026-05-22'), ['close', 'office', '2026-05-25'])
    expect(done.state).toBe('closed')
    expect([told(...tried, judge()).facts['effect'], done.facts['effect']]).toEqual(['pending', 'final'])
  })

  test.each([
    ['46(1): six months', 'suing', {}, '2026-07-06'],
    ['45: fifteen days after reconsideration', 'suing', { suit: 'afterReview' }, '2026-01-20'],
    ['解释 64: one year where nobody told', 'suingUninformed', { informed: 'no' }, '2027-01-05'],
    ['46(2): five years', 'suingAtLatest', {}, '2031-01-06'],
    ['46(2): twenty for real estate', 'suingAtLatest', { estate: 'yes' }, '2046-01-05'],
    ['47(1): two months to perform', 'waiting', { suit: 'inaction', requestedOn: '2026-01-05' }, '2026-03-05'],
  ])('%s', (_title, clock, facts, due) => {
    expect(clockOf(told(sue('2026-03-02', facts)), clock, '2026-03-03')).toMatchObject({ due })
  })

  test('51(2), 67: seven days to register, five to send the complaint', () => {
    expect(clockOf(told(sue('2026-03-02')), 'registering', '2026-03-03')).toMatchObject({ due: '2026-03-09' })
    expect(clockOf(told(sue('2026-03-02'), register), 'sendingComplaint', '2026-03-05')).toMatchObject({ due: '2026-03-09' })
  })

  test('67(1), 34: fifteen natural days to answer; in silence there is no evidence', () => {
    expect(clockOf(told(sue('2026-03-02'), register, receive), 'answering', '2026-03-07')).toMatchObject({ due: '2026-03-23' })
    const silent = story(litigation, [sue('2026-03-02'), register, receive], '2026-03-24')
    expect([silent.state, silent.facts['evidence']]).toEqual(['awaiting', 'none'])
  })

  test('解释 34: more time is asked for within the fifteen days, and granted by the court', () => {
    const file = told(sue('2026-03-02'), register, receive)
    expect(refused(file, ['grantExtension', 'court', '2026-03-10', { extraDays: 15 }])).toMatchObject({ reason: 'unlawful' })
    const asked = goOn(
      file,
      ['askExtension', 'office', '2026-03-10', { hindrance: '不可抗力' }],
      ['grantExtension', 'court', '2026-03-12', { extraDays: 15 }],
    )
    expect(clockOf(asked, 'answering', '2026-03-13')).toMatchObject({ due: '2026-04-07' })
  })

  test('解释 10: objections to jurisdiction within fifteen days', () => {
    const file = told(
      sue('2026-03-02'),
      register,
      receive,
      ['askExtension', 'office', '2026-03-10', { hindrance: '不可抗力' }],
      ['grantExtension', 'court', '2026-03-12', { extraDays: 15 }],
    )
    expect(refused(file, ['object', 'office', '2026-03-24', { objection: '异议' }])).toMatchObject({ reason: 'too late' })
  })

  test('民事诉讼法 86: ten days after the obstacle has gone to ask for the time back', () => {
    const late = goOn(told(sue('2026-03-02'), register, receive), [
      'recordObstacle',
      'office',
      '2026-03-20',
      { hindrance: '不可抗力', obstacleEndedOn: '2026-03-18' },
    ])
    expect(clockOf(late, 'restoring', '2026-03-20')).toMatchObject({ due: '2026-03-30' })
    const ask = (on: string): Line => ['askRestoration', 'office', on]
    expect([refused(late, ask('2026-03-30')), refused(late, ask('2026-03-31'))?.reason]).toEqual([undefined, 'too late'])
    expect(refused(late, ['decideRestoration', 'court', '2026-03-21', { restored: 'yes' }])).toMatchObject({ reason: 'unlawful' })
  })

  test('信息公开解释 11: information is disclosed within twenty working days of a final judgment', () => {
    const ordered = story(litigation, [...tried, judge({ outcome: 'ordered', disclosure: 'yes' })], '2026-05-22')
    expect(clockOf(ordered, 'disclosing', '2026-05-25')).toMatchObject({ due: '2026-06-18' })
  })

  test('解释 71, 出庭规定 5: three whole days of notice', () => {
    const answered = told(sue('2026-03-02'), register, receive, answer)
    const late: Line = ['summon', 'court', '2026-03-20', { hearingOn: '2026-03-23', mustAppear: 'yes' }]
    expect(refused(answered, late)).toMatchObject({ reason: 'too late' })
    expect(clockOf(goOn(answered, summon), 'headNotice', '2026-03-20')).toMatchObject({ status: 'met' })
  })

  test('3(3): not lawyers alone; officers only with an explanation of the head', () => {
    const called = told(sue('2026-03-02'), register, receive, answer, summon)
    expect(refused(called, attend('lawyer'))).toMatchObject({ reason: 'unlawful', art: '3.3' })
    expect(refused(called, attend('staff'))).toMatchObject({ reason: 'unlawful' })
    expect(refused(goOn(called, ['explainAbsence', 'head', '2026-03-23', { absence: '公务' }]), attend('staff'))).toBeUndefined()
    expect(refused(called, ['tryCase', 'court', '2026-03-25'])).toMatchObject({ reason: 'unlawful' })
  })

  test.each([
    ['81: six months', {}, '2026-09-04'],
    ['83: forty-five days', { track: 'simple' }, '2026-04-20'],
  ])('%s', (_title, facts, due) => {
    const file = told(sue('2026-03-02'), ['register', 'court', '2026-03-04', { courtNumber: '（2026）行初1号', ...facts }])
    expect(clockOf(file, 'firstInstance', '2026-03-05')).toMatchObject({ due })
  })

  test.each([
    ['judgment', '2026-05-21'],
    ['ruling', '2026-05-18'],
  ])('85: a %s becomes final after its days of appeal', (form, due) => {
    const lines = [...tried, judge({ form })]
    expect(clockOf(told(...lines), 'appealing', '2026-05-07')).toMatchObject({ due })
    expect(story(litigation, lines, due).state).toBe('judged')
    expect(story(litigation, lines, '2026-05-30').state).toBe('performing')
  })

  test('解释 108, 88: fifteen days to answer an appeal, three months to decide it', () => {
    const file = told(...tried, judge(), ['appeal', 'plaintiff', '2026-05-18', { appealReason: '不服' }])
    expect(clockOf(file, 'answeringAppeal', '2026-05-19')).toMatchObject({ due: '2026-06-02' })
    expect(clockOf(file, 'secondInstance', '2026-05-19')).toMatchObject({ due: '2026-08-18' })
  })

  test('94, 解释 110, 153: a lost case is performed before it is closed', () => {
    const lost = story(litigation, [...tried, judge({ outcome: 'ordered', performBy: '2026-07-06' })], '2026-05-22')
    expect(refused(lost, ['close', 'office', '2026-06-01'])).toMatchObject({ reason: 'unlawful', art: '94' })
    expect(clockOf(lost, 'performing', '2026-05-23')).toMatchObject({ due: '2026-07-06' })
    expect(clockOf(lost, 'retrial', '2026-05-23')).toMatchObject({ due: '2026-11-23' })
    expect(clockOf(lost, 'enforcing', '2026-05-23')).toMatchObject({ due: '2028-07-06' })
  })
})

test.each([
  ['解释 149: sixty days', 'document', '2026-05-06'],
  ['司法建议 8: two months', 'governance', '2026-05-06'],
  ['公益诉讼解释 21: two months', 'publicInterest', '2026-05-06'],
  ['公益诉讼解释 21: fifteen days where it is urgent', 'urgent', '2026-03-23'],
  ['检察建议规定 19: two months', 'social', '2026-05-06'],
])('%s', (_title, kind, due) => {
  const received = story(advice, [['receive', 'sender', '2026-03-06', { sender: company, kind, matter: '建议' }]])
  expect(clockOf(received, 'answering', '2026-03-07')).toMatchObject({ due })
  const answered = goOn(received, ['draft', 'office', '2026-03-10', { accepted: 'all', reply: '采纳' }], ['answer', 'head', '2026-03-11'])
  expect(answered.state).toBe('answered')
})
