import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { caseFileReview } from './case-file-review.ts'

const plan: Line = ['plan', 'head', '2026-03-02', { reviewed: company, field: '城市管理', scheme: '标准' }]
const draw = (sample: number): Line => ['draw', 'office', '2026-03-03', { population: 90, sample, method: '抽号' }]
const score = (points: number, veto = 'none'): Line => [
  'score',
  'office',
  '2026-03-05',
  { findings: '文书', score: points, veto },
  undefined,
  ['one', 'two'],
]
const report: Line = ['report', 'office', '2026-03-06', { report: '初评' }]
const serve = (document: string, on: string): Line => ['@serve', 'office', on, { document, recipient: 'reviewed', method: 'direct', on }]
const grade = (value: string, on = '2026-03-24'): Line => ['grade', 'head', on, { grade: value }]
const circulate = (on: string): Line => ['circulate', 'head', on, { circular: '通报' }]
const told = (...lines: readonly Line[]) => story(caseFileReview, lines)
const reported = (points: number, veto = 'none') => told(plan, draw(44), score(points, veto), report, serve('report', '2026-03-09'))
const suggested = () =>
  goOn(reported(50), grade('failed'), ['suggest', 'head', '2026-03-25', { suggestion: '整改' }], serve('suggestion', '2026-03-26'))

describe('广东省行政执法案卷评查办法', () => {
  test('a whole review from the plan to the archive', () => {
    const file = goOn(reported(92.5), grade('excellent'), circulate('2026-03-31'))
    expect(file.state).toBe('archived')
  })

  test('no more files than there are; two read each', () => {
    expect(refused(told(plan), draw(91))?.reason).toBe('unlawful')
    expect(refused(told(plan, draw(44)), ['score', 'office', '2026-03-05', { findings: '文书', score: 80, veto: 'none' }])).toMatchObject({
      reason: 'hands',
    })
  })

  test.each([
    [100, 'excellent'],
    [90, 'excellent'],
    [89.9, 'good'],
    [75, 'good'],
    [74.9, 'passed'],
    [60, 'passed'],
    [59.9, 'failed'],
    [0, 'failed'],
  ])('16: %f is %s and nothing else', (points, right) => {
    const lawful = ['excellent', 'good', 'passed', 'failed'].filter((value) => !refused(reported(points), grade(value)))
    expect(lawful).toEqual([right])
  })

  test.each(['facts', 'basis', 'procedure', 'power', 'subject'])('17: %s fails the file whatever its score', (veto) => {
    const lawful = ['excellent', 'good', 'passed', 'failed'].filter((value) => !refused(reported(95, veto), grade(value)))
    expect(lawful).toEqual(['failed'])
  })

  test('12: ten working days for a recheck, by others than those who scored', () => {
    const file = reported(70)
    expect(clockOf(file, 'objecting', '2026-03-10')).toMatchObject({ due: '2026-03-23' })
    const ask = (on: string): Line => ['askRecheck', 'reviewed', on, { objection: '扣分有误' }]
    expect(refused(file, ask('2026-03-24'))?.reason).toBe('not from this state')
    const asked = goOn(file, ask('2026-03-23'))
    const recheck = (officer: string): Line => [
      'recheck',
      'head',
      '2026-03-25',
      { recheck: 'altered', recheckReason: '成立', score: 76, veto: 'none' },
      undefined,
      [officer],
    ]
    expect(refused(asked, recheck('one'))).toMatchObject({ reason: 'apart' })
    expect(refused(goOn(asked, recheck('three')), grade('good', '2026-03-26'))).toBeUndefined()
  })

  test('20, 21: a failed file leads to a suggestion; thirty days to correct, fifteen to ask for review', () => {
    expect(refused(goOn(reported(50), grade('failed')), circulate('2026-03-25'))).toMatchObject({ reason: 'unlawful', art: '20' })
    const file = suggested()
    expect(clockOf(file, 'rectifying', '2026-03-27')).toMatchObject({ due: '2026-04-27' })
    const ask = (on: string): Line => ['askReview', 'reviewed', on, { objection: '不服' }]
    expect(refused(file, ask('2026-04-10'))).toBeUndefined()
    expect(refused(file, ask('2026-04-11'))).toMatchObject({ reason: 'too late' })
    expect(refused(file, circulate('2026-04-20'))).toMatchObject({ reason: 'unlawful', art: '21' })
  })

  test('22: a decision is executed at once and reported in thirty days', () => {
    const file = goOn(
      suggested(),
      ['escalate', 'head', '2026-04-28', { escalation: '逾期未整改' }],
      ['decide', 'government', '2026-04-29', { decision: '立即整改' }],
      serve('decision', '2026-04-30'),
    )
    expect(clockOf(file, 'executing', '2026-05-06')).toMatchObject({ due: '2026-06-01' })
    expect(refused(file, circulate('2026-05-06'))).toMatchObject({ reason: 'unlawful' })
    const done = goOn(file, ['reportExecution', 'reviewed', '2026-05-07', { execution: '已整改' }], circulate('2026-05-08'))
    expect(done.state).toBe('archived')
  })

  test('国发〔2008〕17号（十八）: the next review comes within a year', () => {
    const file = goOn(reported(92.5), grade('excellent'), circulate('2026-03-31'))
    expect(clockOf(file, 'reviewingAgain', '2026-04-01')).toMatchObject({ status: 'running' })
    expect(clockOf(file, 'reviewingAgain', '2027-04-05')).toMatchObject({ status: 'overdue' })
    const again = goOn(file, ['beginNext', 'head', '2027-03-01', { nextOn: '2027-03-01' }])
    expect(clockOf(again, 'reviewingAgain', '2027-04-05')).toMatchObject({ status: 'met' })
  })
})
