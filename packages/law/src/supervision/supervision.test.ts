import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { implementationReport } from './implementation-report.ts'
import { supervision } from './supervision.ts'

const organ = { ...company, name: '演示区城市管理局' }
const complain: Line = ['complain', 'complainant', '2026-03-02', { complainant: citizen, conduct: '重复检查' }]
const find: Line = ['find', 'office', '2026-03-02', { mode: 'daily', matter: '逾期未公示' }]
const file = (facts: object = {}): Line => [
  'file',
  'head',
  '2026-03-03',
  { supervised: organ, field: '城市管理', matter: '逾期未公示', remedy: 'none', ...facts },
]
const notify: Line = ['notify', 'office', '2026-03-04', { notice: '说明情况' }]
const check: Line = ['check', 'office', '2026-03-10', { means: 'files', evidence: '案卷' }, undefined, 2]
const conclude = (finding: string): Line => ['conclude', 'office', '2026-03-12', { finding, findingText: '事实' }]
const serve = (document: string, on: string): Line => ['@serve', 'office', on, { document, recipient: 'supervised', method: 'direct', on }]
const order: Line = ['order', 'head', '2026-03-13', { order: '限期公示', orderDue: '2026-03-27' }]
const opine: Line = ['opine', 'head', '2026-03-13', { opinion: '纠正', opinionDue: '2026-03-31' }]
const report = (on: string): Line => ['reportCorrection', 'supervised', on, { correction: '已纠正' }]
const object = (on: string): Line => ['object', 'supervised', on, { objection: '依据不足' }]
const answer = (on: string, objectionOutcome: string): Line => [
  'answerObjection',
  'office',
  on,
  { objectionOutcome, objectionReason: '理由' },
]
const close = (on: string): Line => ['close', 'head', on]
const told = (...lines: readonly Line[]) => story(supervision, lines)
const opined = (localRule = 'none') =>
  told(find, file({ localRule }), notify, check, conclude('unlawful'), opine, serve('opinion', '2026-03-16'))
const decided = (localRule = 'none') =>
  goOn(
    told(find, file({ localRule }), check, conclude('major')),
    ['escalateAtOnce', 'head', '2026-03-13', { escalation: '重大问题' }],
    ['decide', 'government', '2026-03-16', { decided: 'revoke', decision: '撤销' }],
    serve('decision', '2026-03-17'),
  )

describe('行政执法监督条例', () => {
  test('a whole case: clue, notice, check, 意见书, objection, correction', () => {
    const done = goOn(opined(), object('2026-03-18'), answer('2026-03-20', 'upheld'), report('2026-03-30'), close('2026-03-31'))
    expect(done.state).toBe('closed')
    expect(clockOf(done, 'correcting', '2026-03-31')).toMatchObject({ due: '2026-03-31', status: 'met' })
  })

  test('33(3): what is before reconsideration or a court is not filed; who still may go there is told to', () => {
    expect(refused(told(find), file({ remedy: 'pending' }))).toMatchObject({ reason: 'unlawful', art: '33.3' })
    const complained = told(complain)
    expect(refused(complained, file({ remedy: 'open' }))).toMatchObject({ reason: 'unlawful', art: '33.3' })
    expect(refused(told(find), file({ remedy: 'open' }))).toBeUndefined()
    expect(goOn(complained, ['guide', 'office', '2026-03-03', { guidance: '申请复议' }]).state).toBe('guided')
  })

  test('22: nothing is concluded without a check by two', () => {
    const filed = told(find, file())
    expect(refused(filed, conclude('neglect'))).toMatchObject({ reason: 'unlawful', art: '22' })
    expect(refused(filed, ['check', 'office', '2026-03-10', { means: 'files', evidence: '案卷' }])).toMatchObject({ reason: 'hands' })
  })

  test('26(2): what can be corrected at once is', () => {
    expect(told(find, file(), check, ['correctAtOnce', 'office', '2026-03-10T10:00', { correctedAtOnce: '已公示' }]).state).toBe(
      'corrected',
    )
  })

  test.each([
    ['neglect', order, undefined],
    ['neglect', opine, 'not in this case'],
    ['unlawful', opine, undefined],
    ['improper', opine, undefined],
    ['unlawful', order, 'not in this case'],
    ['none', opine, 'not in this case'],
  ] as const)('27, 28: a finding of %s and its paper (%#)', (finding, paper, reason) => {
    expect(refused(told(find, file(), check, conclude(finding)), paper)?.reason).toBe(reason)
  })

  test('27: the letter says by when; not fulfilled, it goes to the government (29)', () => {
    const ordered = told(find, file(), check, conclude('neglect'), order, serve('order', '2026-03-16'))
    expect(clockOf(ordered, 'fulfilling', '2026-03-30')).toMatchObject({ due: '2026-03-27', status: 'overdue' })
    const escalated = goOn(ordered, ['escalate', 'head', '2026-03-30', { escalation: '逾期未办' }])
    expect(escalated.state).toBe('deciding')
  })

  test('27, 28: no archive before the correction is reported, unless the paper was withdrawn', () => {
    expect(refused(opined(), close('2026-03-17'))?.reason).toBe('unlawful')
    const objected = goOn(opined(), object('2026-03-18'))
    expect(refused(objected, close('2026-03-19'))).toMatchObject({ reason: 'unlawful', art: '30' })
    expect(refused(goOn(objected, answer('2026-03-20', 'altered')), close('2026-03-23'))?.reason).toBe('unlawful')
    expect(refused(goOn(objected, answer('2026-03-20', 'withdrawn')), close('2026-03-23'))).toBeUndefined()
  })

  test('29: a decision is executed before the archive', () => {
    expect(refused(decided(), close('2026-03-20'))).toMatchObject({ reason: 'unlawful', art: '29' })
    expect(goOn(decided(), ['reportExecution', 'supervised', '2026-03-20', { execution: '已撤销' }], close('2026-03-23')).state).toBe(
      'closed',
    )
  })

  test('33: a complainant is answered', () => {
    const declined = told(complain, ['decline', 'head', '2026-03-03', { declined: 'pending', reason: '已提起诉讼' }])
    expect(refused(declined, ['answerComplainant', 'office', '2026-03-04', { answer: '不予立案' }])).toBeUndefined()
  })
})

describe('local rules', () => {
  const noticed = (localRule: string) => told(find, file({ localRule }), notify, serve('notice', '2026-03-05'))

  test.each([
    ['sichuan', 'explainingInSichuan', '2026-03-16'],
    ['shanghai', 'explainingInShanghai', '2026-03-19'],
  ])('%s: the explanation', (localRule, clock, due) => {
    expect(clockOf(noticed(localRule), clock, '2026-03-06')).toMatchObject({ due })
  })

  test.each([
    ['sichuan', 'correctingInSichuan', '2026-04-15'],
    ['hebei', 'correctingInHebei', '2026-04-15'],
    ['shanghai', 'correctingInShanghai', '2026-04-15'],
    ['shandong', 'correctingInShandong', '2026-04-15'],
  ])('%s: thirty natural days to correct', (localRule, clock, due) => {
    expect(clockOf(opined(localRule), clock, '2026-03-17')).toMatchObject({ due })
  })

  test.each([
    ['sichuan', '2026-03-31', '2026-04-01'],
    ['guangdong', '2026-03-31', '2026-04-01'],
    ['chongqing', '2026-03-30', '2026-03-31'],
  ])('%s: objections until %s', (localRule, last, late) => {
    expect(refused(opined(localRule), object(last))).toBeUndefined()
    expect(refused(opined(localRule), object(late))).toMatchObject({ reason: 'too late' })
  })

  test('天津 23: ten working days to ask for review of a decision', () => {
    expect(refused(decided('tianjin'), object('2026-03-31'))).toBeUndefined()
    expect(refused(decided('tianjin'), object('2026-04-01'))).toMatchObject({ reason: 'too late', clock: 'objectingInTianjin' })
  })

  test.each([
    ['sichuan', 'answeringInSichuan', '2026-04-02'],
    ['chongqing', 'answeringInChongqing', '2026-04-09'],
  ])('%s: the review is answered', (localRule, clock, due) => {
    expect(clockOf(goOn(opined(localRule), object('2026-03-18')), clock, '2026-03-19')).toMatchObject({ due })
  })

  test.each([
    ['shandong', 'executingInShandong', '2026-04-16'],
    ['guangdong', 'executingInGuangdong', '2026-04-16'],
    ['guizhou', 'executingInGuizhou', '2026-03-31'],
  ])('%s: execution is reported', (localRule, clock, due) => {
    expect(clockOf(decided(localRule), clock, '2026-03-18')).toMatchObject({ due })
  })

  test('山东 17: thirty days after a year in force', () => {
    const due = story(implementationReport, [['register', 'office', '2026-03-02', { law: '条例', anniversary: '2026-05-01' }]])
    expect(clockOf(due, 'reporting', '2026-05-02')).toMatchObject({ due: '2026-06-01' })
    const done = goOn(due, ['report', 'office', '2026-05-20', { report: '情况' }], ['archive', 'head', '2026-05-22', { remark: '阅' }])
    expect(clockOf(done, 'reporting', '2026-05-22')).toMatchObject({ status: 'met' })
  })
})
