import { describe, expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { legalAid } from './legal-aid.ts'

const lawyer = { lawyer: { kind: 'person', name: '演示律师' } }
const apply = (facts: object = {}): Line => [
  'apply',
  'applicant',
  '2026-01-05T09:30',
  { applicant: citizen, matter: 'labour', hardship: 'declared', facts: '讨薪', ...facts },
]
const told = (...lines: readonly Line[]) => story(legalAid, lines)
const grant = (on: string): Line => ['grant', 'head', on, { reason: '符合条件' }]
const refuse: Line = ['refuse', 'head', '2026-01-07', { reason: '不符合条件' }]

describe('法律援助法', () => {
  test('a whole case, from the application to the subsidy', () => {
    const closed = told(
      apply(),
      grant('2026-01-07'),
      ['assign', 'office', '2026-01-08', { form: 'agency', ...lawyer }],
      ['finish', 'lawyer', '2026-05-06', { result: '胜诉', recovered: 12000 }],
      ['pay', 'office', '2026-05-20', { subsidy: 1500 }],
    )
    expect(closed.state).toBe('closed')
  })

  test('43: seven natural days to decide, three to assign', () => {
    expect(clockOf(told(apply()), 'reviewing', '2026-01-06')).toMatchObject({ due: '2026-01-12' })
    expect(clockOf(told(apply(), grant('2026-01-07')), 'assigning', '2026-01-08')).toMatchObject({ due: '2026-01-12' })
  })

  test('36: three days to assign after a notice of the court', () => {
    const notified = told([
      'notify',
      'notifier',
      '2026-01-05',
      { notifier: { kind: 'organisation', name: '演示区法院' }, applicant: citizen, facts: '刑事案件' },
    ])
    expect(clockOf(notified, 'assigningOnNotice', '2026-01-06')).toMatchObject({ due: '2026-01-08' })
  })

  test('39: the application of somebody detained is handed on within twenty-four hours', () => {
    expect(clockOf(told(apply({ detained: 'yes' })), 'handingOn', '2026-01-05T10:00')).toMatchObject({ dueAt: '2026-01-06T09:30' })
  })

  test('34: who is not in need gets none in these matters', () => {
    expect(refused(told(apply({ hardship: 'notPoor' })), grant('2026-01-07'))).toMatchObject({ reason: 'unlawful', art: '34' })
    expect(refused(told(apply({ hardship: 'irrelevant' })), grant('2026-01-07'))).toBeUndefined()
  })

  test('43(2): what is not supplied in time counts as withdrawn; what is, starts the days again', () => {
    const asked: Line[] = [apply(), ['askToSupply', 'office', '2026-01-07', { defects: '缺证明', correctBy: '2026-01-20' }]]
    expect(story(legalAid, asked, '2026-01-21').state).toBe('withdrawn')
    const supplied = goOn(told(...asked), ['supply', 'applicant', '2026-01-19', { supplement: '证明' }])
    expect(clockOf(supplied, 'reviewing', '2026-01-20')).toMatchObject({ due: '2026-01-26' })
  })

  test('44: seven days before a period expires', () => {
    expect(clockOf(told(apply({ expiresOn: '2026-01-31' })), 'expiring', '2026-01-06')).toMatchObject({ due: '2026-01-24' })
  })

  test('49: an objection is examined in five days, and may turn the decision', () => {
    const objected = told(apply(), refuse, ['object', 'applicant', '2026-01-12', { objection: '符合条件' }])
    expect(clockOf(objected, 'objecting', '2026-01-13')).toMatchObject({ due: '2026-01-19' })
    expect(goOn(objected, ['orderCorrection', 'justice', '2026-01-14', { finding: '应予援助' }]).state).toBe('granted')
  })
})
