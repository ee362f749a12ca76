import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { licence } from './licence.ts'

const apply = (facts: object = {}): Line => [
  'apply',
  'applicant',
  '2026-01-05',
  { applicant: company, item: '食品经营许可', request: '申请材料', ...facts },
]
const accept = (on: string): Line => ['accept', 'office', on]
const grant = (on: string): Line => ['grant', 'head', on, { grounds: '符合条件' }]
const deliver = (on: string, validUntil?: string): Line => [
  'deliver',
  'office',
  on,
  { certificate: '许可证1号', validFrom: on, ...(validUntil ? { validUntil } : {}) },
]
const told = (...lines: readonly Line[]) => story(licence, lines)
const serve = (document: string, recipient: string, on: string): Line => [
  '@serve',
  'office',
  on,
  { document, recipient, method: 'direct', on },
]
const valid: Line[] = [apply(), accept('2026-01-06'), grant('2026-01-20'), deliver('2026-01-22', '2026-12-31')]

describe('行政许可法', () => {
  test('32(1)四: what is missing is told at once in five working days; silence accepts from the day of receipt', () => {
    const file = told(apply())
    expect(clockOf(file, 'accepting', '2026-01-06')).toMatchObject({ due: '2026-01-12' })
    const silent = story(licence, [apply()], '2026-01-13')
    expect(silent.state).toBe('examining')
    expect(clockOf(silent, 'deciding', '2026-01-13')).toMatchObject({ start: '2026-01-05', due: '2026-02-02' })
    expect(refused(silent, ['askToCorrect', 'office', '2026-01-13T10:00', { defects: '缺材料' }])?.reason).toBe('not from this state')
  })

  test('32(1)五: complete, it is accepted that day', () => {
    const corrected = told(
      apply(),
      ['askToCorrect', 'office', '2026-01-07', { defects: '缺材料' }],
      ['correct', 'applicant', '2026-01-12', { supplement: '补齐' }],
    )
    expect(clockOf(corrected, 'deciding', '2026-01-13')).toMatchObject({ start: '2026-01-12', due: '2026-02-09' })
  })

  test('42(1): twenty working days, ten more by the head, once', () => {
    const file = told(apply(), accept('2026-01-06'))
    expect(clockOf(file, 'deciding', '2026-01-07')).toMatchObject({ due: '2026-02-03' })
    const extend = (extraDays: number): Line => ['extend', 'head', '2026-02-02', { extraDays, reason: '复杂' }]
    expect(refused(file, extend(11))).toMatchObject({ reason: 'beyond the extension' })
    expect(clockOf(goOn(file, extend(10)), 'deciding', '2026-02-03')).toMatchObject({ due: '2026-02-24' })
    expect(refused(file, ['extendJointly', 'government', '2026-02-02', { extraDays: 15, reason: '复杂' }])).toMatchObject({
      reason: 'not in this case',
    })
  })

  test('42(2): forty-five jointly, fifteen more by the government', () => {
    const file = told(apply({ handling: 'joint' }), accept('2026-01-06'))
    expect(clockOf(file, 'decidingJointly', '2026-01-07')).toMatchObject({ due: '2026-03-16' })
    const longer = goOn(file, ['extendJointly', 'government', '2026-03-02', { extraDays: 15, reason: '复杂' }])
    expect(clockOf(longer, 'decidingJointly', '2026-03-03')).toMatchObject({ due: '2026-04-07' })
  })

  test('43: the lower organ sends it up in twenty, and decides nothing', () => {
    const file = told(apply({ handling: 'preliminary' }), accept('2026-01-06'))
    expect(clockOf(file, 'reporting', '2026-01-07')).toMatchObject({ due: '2026-02-03' })
    expect(refused(file, grant('2026-01-20'))).toMatchObject({ reason: 'not in this case' })
    expect(goOn(file, ['reportUp', 'head', '2026-01-20', { opinion: '同意' }]).state).toBe('reportedUp')
  })

  test('45: appraisal told to the applicant is left out', () => {
    const file = told(
      apply(),
      accept('2026-01-06'),
      ['beginSpecial', 'office', '2026-01-12', { special: 'appraisal', specialDays: 10 }],
      ['endSpecial', 'office', '2026-01-22', { result: '合格' }],
    )
    expect(clockOf(file, 'deciding', '2026-01-23')).toMatchObject({ due: '2026-02-13' })
  })

  test('55(2): two testers named in five working days, and no licence before the result', () => {
    const file = told(apply(), accept('2026-01-06'), ['requireTesting', 'office', '2026-01-07'])
    expect(clockOf(file, 'assigningTesters', '2026-01-08')).toMatchObject({ due: '2026-01-13' })
    expect(refused(file, ['assignTesters', 'office', '2026-01-08'])).toMatchObject({ reason: 'hands', hands: 2 })
    expect(refused(file, grant('2026-01-09'))).toMatchObject({ reason: 'unlawful', art: '55' })
  })

  const offered: Line[] = [
    apply(),
    accept('2026-01-06'),
    ['tellStakeholder', 'office', '2026-01-07', { stakeholder: citizen }],
    ['offerHearing', 'office', '2026-01-08'],
    serve('hearingRights', 'applicant', '2026-01-08'),
    serve('hearingRights', 'stakeholder.1', '2026-01-08'),
  ]

  test('36, 47: nobody’s grave interests are decided on before the hearing was offered and its five working days are over', () => {
    expect(refused(told(...offered.slice(0, 3)), grant('2026-01-20'))).toMatchObject({ reason: 'unlawful', art: '47.1' })
    expect(clockOf(told(...offered), 'demandingHearing', '2026-01-09')).toMatchObject({ due: '2026-01-15' })
    expect(refused(told(...offered), grant('2026-01-15'))).toMatchObject({ reason: 'too early' })
    expect(refused(told(...offered), grant('2026-01-16'))).toBeUndefined()
    expect(clockOf(told(...offered), 'waitingForDemand', '2026-01-16')).toMatchObject({ status: 'lapsed' })
  })

  test('47, 48: a hearing within twenty working days, seven days of notice, left out of the clock', () => {
    const demanded = told(...offered, ['demandHearing', 'stakeholder', '2026-01-12'])
    expect(clockOf(demanded, 'organisingHearing', '2026-01-13')).toMatchObject({ due: '2026-02-09' })
    const notify = (hearingOn: string): Line => ['notifyHearing', 'office', '2026-01-13', { hearingOn, hearingPlace: '二楼' }]
    expect(refused(demanded, notify('2026-01-22'))).toMatchObject({ reason: 'too late' })
    const heard = goOn(demanded, notify('2026-01-26'), ['holdHearing', 'office', '2026-01-26', { hearingRecord: '笔录' }])
    expect(clockOf(heard, 'deciding', '2026-01-27')).toMatchObject({ due: '2026-02-24' })
  })

  test('44, 40: delivered in ten working days, published in seven', () => {
    const granted = told(apply(), accept('2026-01-06'), grant('2026-01-20'))
    expect(clockOf(granted, 'delivering', '2026-01-21')).toMatchObject({ due: '2026-02-03' })
    expect(clockOf(granted, 'publishing', '2026-01-21')).toMatchObject({ due: '2026-01-29' })
  })

  test('50: renewal is asked for thirty natural days before, and silence grants it', () => {
    const file = told(...valid)
    expect(clockOf(file, 'renewing', '2026-02-01')).toMatchObject({ due: '2026-12-01' })
    expect(refused(file, ['renew', 'applicant', '2026-12-02', { request: '延续' }])).toMatchObject({ reason: 'too late' })
    const asked: Line[] = [...valid, ['renew', 'applicant', '2026-11-20', { request: '延续' }]]
    expect(clockOf(told(...asked), 'decidingRenewal', '2026-11-21')).toMatchObject({ due: '2026-12-31' })
    expect(story(licence, asked, '2026-12-31').state).toBe('renewing')
    expect(story(licence, asked, '2027-01-01').state).toBe('valid')
  })

  test('50(2): refused in time, it ends; renewed, it runs on', () => {
    const asked: Line[] = [...valid, ['renew', 'applicant', '2026-11-20', { request: '延续' }]]
    expect(told(...asked, ['refuseRenewal', 'head', '2026-12-10', { grounds: '不再符合' }]).state).toBe('ended')
    const renewed = [...asked, ['grantRenewal', 'head', '2026-12-10', { grounds: '符合', validUntil: '2027-12-31' }]] as Line[]
    expect(story(licence, renewed, '2027-12-31').state).toBe('valid')
    expect(story(licence, renewed, '2028-01-01').state).toBe('expired')
  })

  test('70: not renewed, it expires at midnight and is deregistered', () => {
    expect(story(licence, valid, '2026-12-31').state).toBe('valid')
    const expired = story(licence, valid, '2027-01-01')
    expect(expired.state).toBe('expired')
    expect(refused(expired, ['deregister', 'office', '2027-01-05', { deregisterGround: 'expired' }])).toBeUndefined()
  })

  const revoke = (facts: object): Line => ['revoke', 'head', '2026-06-01', { revokeGround: 'fraud', grounds: '骗取', ...facts }]

  test('69: not revoked against the public good; who cheated is not compensated', () => {
    const file = told(...valid)
    expect(refused(file, revoke({ publicHarm: 'yes' }))).toMatchObject({ reason: 'unlawful', art: '69.3' })
    expect(refused(file, revoke({ damages: 5000 }))).toMatchObject({ reason: 'unlawful', art: '69.4' })
    expect(refused(file, revoke({ revokeGround: 'process', damages: 5000 }))).toBeUndefined()
  })

  test('78, 79: one and three years without a new application, where safety is concerned', () => {
    const concealed = told(apply({ safety: 'yes' }), accept('2026-01-06'), [
      'refuse',
      'head',
      '2026-01-20',
      { refusalGround: 'concealed', grounds: '隐瞒' },
    ])
    expect(clockOf(concealed, 'banAfterConcealment', '2026-01-21')).toMatchObject({ due: '2027-01-20' })
    const cheated = told(apply({ safety: 'yes' }), ...valid.slice(1), revoke({}))
    expect(clockOf(cheated, 'banAfterFraud', '2026-06-02')).toMatchObject({ due: '2029-06-01' })
  })

  test('告知承诺 is not for matters of safety, is checked by a day, and revoked only when found broken', () => {
    const promise = (safety: string) => told(apply({ promise: 'yes', safety }))
    const atOnce: Line = ['grantOnPromise', 'office', '2026-01-05T10:00', { grounds: '承诺', checkBy: '2026-03-05' }]
    expect([refused(promise('no'), atOnce), refused(promise('yes'), atOnce)?.reason]).toEqual([undefined, 'not in this case'])
    const granted = goOn(promise('no'), atOnce)
    expect(clockOf(granted, 'checkingPromise', '2026-01-06')).toMatchObject({ due: '2026-03-05' })
    const breach = revoke({ revokeGround: 'promiseBroken' })
    expect(refused(granted, breach)).toMatchObject({ reason: 'unlawful' })
    const checked = goOn(granted, ['checkPromise', 'office', '2026-03-02', { promiseKept: 'broken', findings: '不符合条件' }])
    expect(refused(checked, breach)).toBeUndefined()
  })
})
