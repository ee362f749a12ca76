import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { audit } from './audit.ts'
import { auditRectification } from './audit-rectification.ts'

const plan = (facts: object = {}): Line => [
  'plan',
  'head',
  '2026-01-05',
  { audited: company, name: '演示局财政收支审计', kind: 'budget', startOn: '2026-03-10', ...facts },
]
const notify = (on = '2026-03-03'): Line => ['notify', 'head', on, { team: '演示甲等三人', startOn: '2026-03-10' }]
const begin: Line = ['begin', 'team', '2026-03-10']
const investigate = (shown = 'yes', hands = 2): Line => [
  'investigate',
  'team',
  '2026-03-12',
  { evidence: '取证单', shown },
  undefined,
  hands,
]
const report = (subject = 'fiscal'): Line => ['report', 'team', '2026-04-01', { draft: '报告', subject }]
const serve = (document: string, recipient: string, on: string): Line => [
  '@serve',
  'head',
  on,
  { document, recipient, method: 'direct', on },
]
const review = (bigFine = 'no'): Line => ['review', 'review', '2026-04-20', { review: '审理', bigFine }]
const issue: Line = ['issue', 'head', '2026-05-06', { finding: '三项', money: 90_000, report: '评价', orders: '限期改正' }]
const auditing = [plan(), notify(), begin]
const commenting = [...auditing, investigate(), report(), serve('draft', 'audited', '2026-04-02')]
const silent = [...commenting, review()]
const told = (...lines: readonly Line[]) => story(audit, lines)
const issued = [...silent, issue, serve('decision', 'audited', '2026-05-08')]

describe('审计法', () => {
  test('an audit from the plan to the archive', () => {
    const done = goOn(story(audit, issued, '2026-05-09'), ['close', 'team', '2026-05-11'])
    expect(done.state).toBe('closed')
  })

  test('42: three whole working days before it begins; in urgent cases at once', () => {
    expect(refused(told(plan()), notify('2026-03-05'))).toMatchObject({ reason: 'too late', due: '2026-03-04' })
    expect(refused(told(plan()), notify('2026-03-04'))).toBeUndefined()
    expect(goOn(told(plan()), ['beginAtOnce', 'head', '2026-03-09', { team: '三人', urgency: 'grave' }]).state).toBe('auditing')
  })

  test('条例 34: seven working days to tell a controlled enterprise of the plan', () => {
    expect(clockOf(told(plan({ notifyPlan: 'yes' })), 'tellingPlan', '2026-01-06')).toMatchObject({ due: '2026-01-14' })
    expect(clockOf(told(plan()), 'tellingPlan', '2026-01-06')).toBeUndefined()
  })

  test('43: two auditors who show their cards', () => {
    const file = told(...auditing)
    expect(refused(file, investigate('yes', 1))).toMatchObject({ reason: 'hands' })
    expect(refused(file, investigate('no'))).toMatchObject({ reason: 'unlawful', art: '43' })
    expect(refused(file, report())).toMatchObject({ reason: 'unlawful' })
  })

  test('条例 32: sealed for seven working days and seven more, without rolling; then the law unseals', () => {
    const sealed = told(...auditing, ['seal', 'head', '2026-03-12', { sealed: '账册' }])
    expect(clockOf(sealed, 'sealing', '2026-03-13')).toMatchObject({ due: '2026-03-23' })
    const longer = (extraDays: number): Line => ['prolongSeal', 'head', '2026-03-20', { extraDays, reason: '复杂' }]
    expect(refused(sealed, longer(8))).toMatchObject({ reason: 'beyond the extension' })
    expect(clockOf(goOn(sealed, longer(7)), 'sealing', '2026-03-21')).toMatchObject({ due: '2026-04-01' })
    const opened = story(audit, [...auditing, ['seal', 'head', '2026-03-12', { sealed: '账册' }]], '2026-03-24')
    expect(opened.done.at(-1)).toMatchObject({ act: 'unseal', by: 'law' })
  })

  test('44: ten working days to comment; silence is no objection', () => {
    expect(clockOf(told(...commenting), 'commenting', '2026-04-03')).toMatchObject({ due: '2026-04-17' })
    expect(story(audit, commenting, '2026-04-18').facts).toMatchObject({ objection: 'silent' })
  })

  test('条例 39, 40: a comment is answered; who audited does not review', () => {
    const objected = told(...commenting, ['comment', 'audited', '2026-04-10', { comment: '异议' }], review())
    expect(refused(objected, issue)).toMatchObject({ reason: 'unlawful', art: '条例 39' })
    expect(refused(goOn(objected, ['answerComment', 'team', '2026-04-21', { answerToComment: '采纳' }]), issue)).toBeUndefined()
    const same: Line = ['review', 'review', '2026-04-20', { review: '审理', bigFine: 'no' }, undefined, ['investigate.1']]
    expect(refused(story(audit, commenting, '2026-04-18'), same)?.reason).toBe('apart')
    expect(refused(story(audit, commenting, '2026-04-18'), issue)).toMatchObject({ reason: 'unlawful', art: '45' })
  })

  test('条例 50, 处罚法 64: a great fine waits for the hearing or for five working days', () => {
    const fined = told(...commenting, review('yes'))
    expect(refused(fined, issue)).toMatchObject({ why: '较大数额罚款，应当事先告知听证权利' })
    const lines: Line[] = [['tellHearing', 'head', '2026-04-27'], serve('hearingNotice', 'audited', '2026-04-27')]
    const informed = goOn(fined, ...lines)
    expect(clockOf(informed, 'demandingHearing', '2026-04-28')).toMatchObject({ due: '2026-05-07' })
    expect(refused(informed, issue)).toMatchObject({ reason: 'unlawful', art: '条例 50' })
    expect(refused(informed, ['issue', 'head', '2026-05-08', issue[3] ?? {}])).toBeUndefined()
  })

  test('53, 条例 52: a ruling on fiscal matters within sixty days, decided in sixty and thirty; otherwise the courts', () => {
    const file = story(audit, issued, '2026-05-09')
    expect(clockOf(file, 'askingRuling', '2026-05-09')).toMatchObject({ due: '2026-07-07' })
    const ask = (on: string): Line => ['askRuling', 'audited', on, { plea: '不服' }]
    expect(refused(file, ask('2026-07-08'))).toMatchObject({ reason: 'too late' })
    expect(refused(file, ['recordContest', 'review', '2026-05-11', { contest: 'court' }])).toMatchObject({ reason: 'not in this case' })
    const asked = goOn(file, ask('2026-06-01'))
    expect(clockOf(asked, 'ruling', '2026-06-02')).toMatchObject({ due: '2026-07-31' })
    const longer: Line = ['prolongRuling', 'government', '2026-07-01', { extraDays: 30, reason: '复杂' }]
    expect(clockOf(goOn(asked, longer), 'ruling', '2026-07-02')).toMatchObject({ due: '2026-08-31' })
    const financial = story(
      audit,
      [...auditing, investigate(), report('financial'), ...commenting.slice(5), ...issued.slice(6)],
      '2026-05-09',
    )
    expect(refused(financial, ask('2026-06-01'))).toMatchObject({ reason: 'not in this case' })
  })

  test('40, 条例 33, 北京 22: listed companies hear five working days before; published within seven of clearance', () => {
    const file = story(audit, issued, '2026-05-09')
    const cleared = goOn(file, ['clearPublication', 'head', '2026-05-11', { listed: 'yes', publishOn: '2026-05-20' }])
    expect(clockOf(cleared, 'publishing', '2026-05-12')).toMatchObject({ due: '2026-05-20' })
    expect(clockOf(cleared, 'tellingListed', '2026-05-12')).toMatchObject({ due: '2026-05-12' })
    const publish: Line = ['publish', 'head', '2026-05-20', { publicTitle: '结果', publicText: '正文' }]
    expect(refused(cleared, publish)).toMatchObject({ reason: 'unlawful', art: '条例 33' })
    expect(refused(cleared, ['tellListed', 'head', '2026-05-13'])).toMatchObject({ reason: 'too late' })
    expect(refused(goOn(cleared, ['tellListed', 'head', '2026-05-12']), publish)).toBeUndefined()
  })

  test('浙江 34: thirty days to answer a request for help', () => {
    const helped = goOn(
      story(audit, issued, '2026-05-09'),
      ['askHelp', 'head', '2026-05-11', { assistant: company, help: '协助扣缴' }],
      serve('helpRequest', 'assistant', '2026-05-11'),
    )
    expect(clockOf(helped, 'helping', '2026-05-12')).toMatchObject({ due: '2026-06-10' })
  })
})

describe('审计整改', () => {
  const open: Line = ['open', 'head', '2026-05-06', { audited: company, name: '演示局审计', findings: '三项', money: 90_000 }]
  const set = (facts: object = { rectifyBy: '2026-07-31' }): Line => ['set', 'audit', '2026-05-07', facts]
  const served = serve('list', 'audited', '2026-05-08')
  const reported = (on: string): Line => ['report', 'audited', on, { measures: '已收回', rectifiedMoney: 90_000 }]
  const told = (...lines: readonly Line[]) => story(auditRectification, lines)

  test('审计法 52: by the day that was set, checked, finished, published and closed', () => {
    expect(refused(told(open), set({}))).toMatchObject({ reason: 'unlawful', art: '52.1' })
    expect(clockOf(told(open, set()), 'reporting', '2026-05-08')).toMatchObject({ due: '2026-07-31' })
    const done = goOn(
      told(open, set(), served, reported('2026-07-20')),
      ['check', 'audit', '2026-07-22', { check: '属实', outcome: 'done' }],
      ['finish', 'audit', '2026-07-22'],
      ['publish', 'audit', '2026-07-24', { publicTitle: '整改结果', publicText: '全部整改' }],
      ['close', 'head', '2026-07-27'],
    )
    expect(done.state).toBe('closed')
  })

  test('what is not done goes on; no more can be put right than was wrong', () => {
    const undone = told(open, set(), served, reported('2026-07-20'), [
      'check',
      'audit',
      '2026-07-22',
      { check: '不属实', outcome: 'undone' },
    ])
    expect(refused(undone, ['finish', 'audit', '2026-07-23'])).toMatchObject({ reason: 'not in this case' })
    expect(goOn(undone, ['findUndone', 'audit', '2026-07-23']).state).toBe('unfinished')
    expect(refused(told(open, set()), ['report', 'audited', '2026-07-20', { measures: '收回', rectifiedMoney: 90_001 }])).toMatchObject({
      reason: 'unlawful',
    })
  })

  test('浙江 36, 39: sixty days to report, thirty to ask for another look and thirty to decide on it', () => {
    const file = told(open, set({ rule: 'zhejiang' }), served)
    expect(clockOf(file, 'reportingInZhejiang', '2026-05-09')).toMatchObject({ due: '2026-07-07' })
    const ask = (on: string): Line => ['askRereview', 'audited', on, { plea: '不服' }]
    expect(refused(file, ask('2026-06-09'))).toMatchObject({ reason: 'too late', due: '2026-06-08' })
    expect(clockOf(goOn(file, ask('2026-06-01')), 'rereviewing', '2026-06-02')).toMatchObject({ due: '2026-07-01' })
  })

  test('监督法 27: six months after the congress heard the audit report, rest day or not', () => {
    const heard = told(open, set(), ['recordHearing', 'government', '2026-08-30', { heardOn: '2026-08-28' }])
    expect(clockOf(heard, 'reportingToCongress', '2026-09-01')).toMatchObject({ due: '2027-02-28' })
  })
})
