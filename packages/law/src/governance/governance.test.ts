import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { appointmentExam } from './appointment-exam.ts'
import { governanceAssessment } from './governance-assessment.ts'
import { governanceInspection } from './governance-inspection.ts'
import { governanceYear } from './governance-year.ts'

describe('法治政府建设年度', () => {
  const plan = (facts: object = {}): Line => [
    'plan',
    'head',
    '2026-01-15',
    { year: '2026', yearEnd: '2026-12-31', level: 'government', points: '要点', ...facts },
  ]
  const studied = (act: string, on: string): Line => [act, 'office', on, { session: '第一次', theme: '行政处罚法', attended: 20 }]
  const state: Line = ['state', 'head', '2026-12-10', { statement: '述法' }]
  const draft: Line = [
    'draft',
    'office',
    '2027-01-11',
    { achievements: '成效', shortcomings: '不足', firstPerson: '履职', nextYear: '安排' },
  ]
  const approve: Line = ['approve', 'head', '2027-01-20', { meeting: '第二次常务会议' }]
  const sent = (act: string): Line => [act, 'office', '2027-02-10', { receiver: '报送机关' }]
  const publish: Line = ['publish', 'office', '2027-03-10', { publicTitle: '2026年度报告', publicText: '正文' }]
  const told = (...lines: readonly Line[]) => story(governanceYear, lines)
  const approved = told(plan(), state, draft, approve)

  test('督察规定 23, 24: reported in three places before March, published before April, then closed', () => {
    const close: Line = ['close', 'head', '2027-04-01']
    expect(refused(approved, close)).toMatchObject({ reason: 'unlawful', art: '23' })
    const reported = goOn(approved, sent('reportParty'), sent('reportSuperior'))
    expect(refused(reported, close)).toMatchObject({ why: '年度报告尚未报本级人大常委会' })
    const all = goOn(reported, sent('reportCongress'))
    expect(refused(all, close)).toMatchObject({ art: '24' })
    expect(goOn(all, publish, close).state).toBe('closed')
  })

  test.each([
    ['督察规定 23: to the party committee', 'government', 'reportingParty', '2027-02-28'],
    ['督察规定 23: to the congress', 'government', 'reportingCongress', '2027-02-28'],
    ['督察规定 23: to the superior', 'government', 'reportingSuperior', '2027-02-28'],
    ['督察规定 23: of a department', 'department', 'reportingDepartment', '2027-02-28'],
    ['督察规定 23: of a department upwards', 'department', 'reportingDepartmentUpwards', '2027-02-28'],
    ['督察规定 24: to the public', 'government', 'publishing', '2027-03-31'],
    ['三项制度意见 6: data of enforcement', 'department', 'statistics', '2027-01-31'],
    ['公开条例 49(2): of the government', 'government', 'information', '2027-03-31'],
    ['公开条例 49(1): of a department', 'department', 'information', '2027-01-31'],
    ['北京备案条例 13: list of documents', 'government', 'documentList', '2027-01-31'],
    ['国发〔2008〕17号 15: two years after the last clean-up', 'government', 'cleaning', '2027-05-20'],
  ])('%s', (_title, level, clock, due) => {
    const file = told(plan({ level, listRule: 'beijing', cleanedOn: '2025-05-20' }))
    expect(clockOf(file, clock, '2027-01-05')).toMatchObject({ due, status: 'running' })
  })

  test('督察规定 8: twice a year, on meetings and in lectures', () => {
    const once = told(plan(), studied('study', '2026-03-02'), studied('lecture', '2026-04-01'))
    expect(clockOf(once, 'studying', '2027-01-01')).toMatchObject({ due: '2026-12-31', status: 'overdue' })
    const twice = goOn(once, studied('study', '2026-09-01'), studied('lecture', '2026-12-31'))
    expect([clockOf(twice, 'studying', '2027-01-01')?.status, clockOf(twice, 'lecturing', '2027-01-01')?.status]).toEqual(['met', 'met'])
  })

  test('纲要 34: sixty hours for every officer', () => {
    const file = told(plan(), ['train', 'office', '2026-06-01', { theme: '执法程序', officers: 120 }])
    const confirm = (leastHours: number): Line => ['confirmTraining', 'office', '2026-12-20', { officers: 120, leastHours }]
    expect(refused(file, confirm(59.5))).toMatchObject({ reason: 'unlawful', art: '纲要 34' })
    expect(clockOf(goOn(file, confirm(60)), 'training', '2026-12-21')).toMatchObject({ status: 'met' })
  })

  test('25: no report without the statement of the first responsible person', () => {
    expect(refused(told(plan(), draft), approve)).toMatchObject({ reason: 'unlawful', art: '25' })
    expect(clockOf(told(plan()), 'stating', '2027-01-01')).toMatchObject({ status: 'overdue' })
  })

  test('no more pass an exam than sat it; a task is finished after it was assigned', () => {
    expect(refused(told(plan()), ['examine', 'office', '2026-09-01', { session: '全省统考', examined: 80, passed: 81 }])).toMatchObject({
      reason: 'unlawful',
    })
    const done: Line = ['finishTask', 'office', '2026-09-01', { task: '清单', unit: '司法局', taskResult: '已公布' }]
    expect(refused(told(plan()), done)).toMatchObject({ reason: 'unlawful' })
    const assigned = told(plan(), ['assign', 'office', '2026-02-02', { task: '清单', unit: '司法局', taskBy: '2026-10-30' }])
    expect(clockOf(goOn(assigned, done), 'task', '2026-09-02')).toMatchObject({ due: '2026-10-30', status: 'met' })
  })
})

describe('法治督察', () => {
  const plan = (kind = 'ruleOfLaw'): Line => ['plan', 'office', '2026-03-02', { inspected: company, kind, subject: '执法' }]
  const visited: Line[] = [
    ['approve', 'head', '2026-03-04'],
    ['begin', 'office', '2026-03-09', { means: 'onSite' }],
    ['visit', 'office', '2026-03-10', { findings: '问题' }, undefined, 2],
    ['conclude', 'office', '2026-03-20', { report: '报告' }],
    ['feedBack', 'head', '2026-03-25', { problems: '三项', rectifyBy: '2026-05-29' }],
  ]
  const served: Line = [
    '@serve',
    'head',
    '2026-03-26',
    { document: 'feedback', recipient: 'inspected', method: 'direct', on: '2026-03-26' },
  ]
  const file = (kind?: string) => story(governanceInspection, [plan(kind), ...visited, served])
  const report: Line = ['report', 'inspected', '2026-05-20', { measures: '已整改' }]
  const recheck = (done: string, on = '2026-05-25'): Line => ['recheck', 'office', on, { recheck: '核查', done }]

  test('18: struck off only when rechecked and put right', () => {
    expect(clockOf(file(), 'rectifying', '2026-03-27')).toMatchObject({ due: '2026-05-29' })
    const strike: Line = ['strikeOff', 'head', '2026-06-30']
    expect(refused(goOn(file(), report), strike)).toMatchObject({ reason: 'unlawful', why: '尚未复核整改情况' })
    const undone = goOn(file(), report, recheck('no'))
    expect(refused(undone, strike)).toMatchObject({ why: '整改不到位的，不得销号' })
    const listed = goOn(
      undone,
      ['interview', 'head', '2026-05-26', { interview: '约谈' }],
      ['list', 'head', '2026-05-27', { listing: '一个月内' }],
    )
    const again = goOn(listed, ['report', 'inspected', '2026-06-20', { measures: '全部整改' }])
    expect(refused(again, strike)).toMatchObject({ why: '尚未复核整改情况' })
    expect(goOn(again, recheck('yes', '2026-06-25'), strike).state).toBe('closed')
    expect(goOn(listed, ['transfer', 'head', '2026-07-01', { receiver: '纪委', responsibility: '不作为' }]).state).toBe('transferred')
  })

  test('督查条例 17: thirty days to ask, thirty to decide, by others', () => {
    const ask = (on: string): Line => ['askReview', 'inspected', on, { plea: '不服' }]
    expect(refused(file('government'), ask('2026-04-28'))).toMatchObject({ reason: 'too late', due: '2026-04-27' })
    expect(refused(file(), ask('2026-04-01'))).toMatchObject({ reason: 'not in this case' })
    const asked = goOn(file('government'), ask('2026-04-01'))
    expect(clockOf(asked, 'reviewing', '2026-04-02')).toMatchObject({ due: '2026-05-06' })
    const review = (officer: string): Line => [
      'review',
      'head',
      '2026-04-20',
      { reviewOutcome: 'upheld', reviewText: '维持' },
      undefined,
      [officer],
    ]
    expect(refused(asked, review('visit.1'))).toMatchObject({ reason: 'apart' })
    expect(refused(asked, review('other'))).toBeUndefined()
  })
})

describe('法治政府建设考核', () => {
  const scored = (score: number, facts: object = {}): Line => ['score', 'office', '2027-01-20', { score, ...facts }, undefined, 2]
  const file = story(governanceAssessment, [
    ['issue', 'head', '2026-03-02', { assessed: company, year: '2026', scheme: '指标', total: 100 }],
    ['scoreOneself', 'assessed', '2027-01-05', { selfScore: 98, evidence: '清单' }],
  ])

  test('a deduction names the indicator; the appeal is decided by others', () => {
    expect(refused(file, scored(101))).toMatchObject({ reason: 'unlawful' })
    expect(refused(file, scored(95))).toMatchObject({ why: '扣分应当写明指标和依据' })
    const appealed = goOn(
      file,
      scored(95, { deductions: '指标三' }),
      ['tell', 'office', '2027-01-21'],
      ['appeal', 'assessed', '2027-01-25', { objection: '指标三' }],
    )
    const decide = (officer: string): Line => [
      'decideAppeal',
      'head',
      '2027-01-28',
      { appealOutcome: 'changed', appealText: '成立', score: 97 },
      undefined,
      [officer],
    ]
    expect(refused(appealed, decide('score.1'))).toMatchObject({ reason: 'apart' })
    const done = goOn(appealed, decide('other'), ['publish', 'head', '2027-02-01', { grade: 'excellent', publicText: '优秀' }])
    expect([done.state, done.facts['score']]).toEqual(['published', 97])
  })
})

describe('任前考法', () => {
  const sit = (on: string, score: number): Line => ['sit', 'examiner', on, { paper: 'A卷', score }, undefined, 2]
  const registered = story(appointmentExam, [
    ['list', 'organiser', '2026-03-02', { candidate: citizen, post: '副局长' }],
    ['register', 'examiner', '2026-03-04', { examOn: '2026-03-10' }],
  ])

  test('who fails sits once more, and then the appointment waits', () => {
    const failed = goOn(registered, sit('2026-03-10', 59), ['fail', 'examiner', '2026-03-11'])
    expect(refused(goOn(registered, sit('2026-03-10', 59)), ['pass', 'examiner', '2026-03-11'])).toMatchObject({ reason: 'unlawful' })
    expect(refused(failed, ['postpone', 'examiner', '2026-03-12'])).toMatchObject({ reason: 'unlawful' })
    const again = goOn(failed, ['resit', 'examiner', '2026-03-12', { examOn: '2026-03-20' }], sit('2026-03-20', 50), [
      'fail',
      'examiner',
      '2026-03-21',
    ])
    expect(refused(again, ['resit', 'examiner', '2026-03-22', { examOn: '2026-04-01' }])).toMatchObject({ reason: 'done before' })
    expect(goOn(again, ['postpone', 'examiner', '2026-03-22']).state).toBe('postponed')
  })

  test('nobody is appointed without a pass', () => {
    expect(
      refused(goOn(registered, sit('2026-03-10', 80)), ['appoint', 'organiser', '2026-03-11', { appointedOn: '2026-03-12' }]),
    ).toMatchObject({
      reason: 'not from this state',
    })
    const passed = goOn(registered, sit('2026-03-10', 60), ['pass', 'examiner', '2026-03-11'])
    expect(goOn(passed, ['appoint', 'organiser', '2026-03-12', { appointedOn: '2026-03-12' }]).state).toBe('appointed')
  })
})
