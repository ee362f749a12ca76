import { describe, expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { credential } from './credential.ts'

const apply = (facts: object = {}): Line => [
  'apply',
  'office',
  '2026-01-05',
  { holder: citizen, post: '城管大队', staffed: 'yes', revokedBefore: 'no', ...facts },
]
const recommend: Line = ['recommend', 'office', '2026-01-06', { unitOpinion: '同意' }]
const train = (on: string): Line => ['train', 'issuer', on, { hours: 60, training: '通用法律' }]
const pass: Line = ['passExam', 'issuer', '2026-01-20', { examScore: '88' }]
const qualify: Line = ['qualify', 'issuer', '2026-01-21', { qualification: '符合条件' }]
const paper = { scope: '城市管理', member: 'ZF-1', issuedBy: '省人民政府' }
const issue: Line = ['issue', 'head', '2026-01-22', { number: '演示001', ...paper }]
const review = (on: string, value = 'passed'): Line => ['reviewYearly', 'issuer', on, { review: value, reviewText: '考核' }]
const told = (...lines: readonly Line[]) => story(credential, lines)
const qualified = (facts: object = {}) => told(apply(facts), recommend, train('2026-01-12'), pass, qualify)
const valid = (facts: object = {}) => goOn(qualified(facts), issue)
const revoke = (on: string, revocation = 'bribed'): Line => ['revoke', 'head', on, { revocation, facts: '事实' }]
const serveRevocation: Line = [
  '@serve',
  'office',
  '2026-06-01',
  { document: 'revocation', recipient: 'holder', method: 'direct', on: '2026-06-01' },
]

describe('行政执法证件', () => {
  test('17(2): trained, examined, qualified, issued; moved away, cancelled', () => {
    expect(refused(told(apply(), recommend), pass)).toMatchObject({ reason: 'unlawful', art: '17.2' })
    expect(goOn(valid(), ['cancel', 'head', '2026-09-01', { cancellation: 'moved' }]).state).toBe('cancelled')
  })

  test('only staff are put forward; a revoked certificate is not applied for again', () => {
    expect(refused(told(apply({ staffed: 'no' })), recommend)?.reason).toBe('unlawful')
    expect(refused(told(), apply({ regime: 'transport', revokedBefore: 'yes' }))).toMatchObject({ reason: 'unlawful', art: '交通规定 33' })
  })

  test('five years, then it has expired; renewed, five more', () => {
    expect(clockOf(valid(), 'validity', '2026-02-01')).toMatchObject({ due: '2031-01-22' })
    expect(story(credential, [apply(), recommend, train('2026-01-12'), pass, qualify, issue], '2031-01-23').state).toBe('expired')
    const renewed = goOn(valid(), ['renew', 'head', '2031-01-10', { scope: '城市管理' }])
    expect(clockOf(renewed, 'validity', '2031-02-01')).toMatchObject({ due: '2036-01-10' })
  })

  test('浙江 28: five years to be issued after the examination', () => {
    expect(clockOf(qualified({ regime: 'zhejiang' }), 'examination', '2026-02-01')).toMatchObject({ due: '2031-01-20' })
    expect(refused(qualified({ regime: 'zhejiang' }), ['issue', 'head', '2031-01-21', { number: '一', ...paper }])?.reason).toBe(
      'not from this state',
    )
    expect(refused(qualified(), ['issue', 'head', '2031-01-21', { number: '一', ...paper }])).toBeUndefined()
  })

  test('交通 30: not reviewed within the year, it lapses of itself', () => {
    const file = valid({ regime: 'transport' })
    expect(clockOf(file, 'reviewing', '2026-02-01')).toMatchObject({ status: 'running' })
    expect(refused(file, review('2027-03-01'))?.reason).toBe('not from this state')
    expect(goOn(file, review('2027-01-15')).state).toBe('valid')
    expect(goOn(valid(), review('2027-03-01')).state).toBe('valid')
  })

  test('交通 31, 32: suspended, given back only after training anew', () => {
    const file = goOn(valid(), ['suspend', 'head', '2026-05-06', { suspension: 'misuse', facts: '转借' }])
    const back = (on: string): Line => ['giveBack', 'head', on, { examScore: '90' }]
    expect(refused(file, back('2026-05-20'))).toMatchObject({ reason: 'unlawful', art: '交通规定 32' })
    expect(goOn(file, train('2026-05-18'), back('2026-05-20')).state).toBe('valid')
  })

  test('交通 33: two failed reviews in a row are two', () => {
    const once = goOn(valid(), review('2026-12-20', 'failed'))
    expect(refused(once, revoke('2026-12-25', 'failedTwice'))).toMatchObject({ reason: 'unlawful', art: '交通规定 33' })
    expect(refused(goOn(once, review('2027-12-20', 'failed')), revoke('2027-12-25', 'failedTwice'))).toBeUndefined()
    expect(refused(goOn(once, review('2027-12-20', 'passed')), revoke('2027-12-25', 'failedTwice'))?.reason).toBe('unlawful')
  })

  test('交通 35: thirty days to ask for a recheck and thirty to decide it', () => {
    const revoked = goOn(valid(), revoke('2026-05-29'), serveRevocation)
    expect(clockOf(revoked, 'askingRecheck', '2026-06-02')).toMatchObject({ due: '2026-07-01' })
    const ask = (on: string): Line => ['askRecheck', 'holder', on, { objection: '不服' }]
    expect(refused(revoked, ask('2026-07-02'))?.reason).toBe('not from this state')
    const asked = goOn(revoked, ask('2026-06-15'))
    expect(clockOf(asked, 'rechecking', '2026-06-16')).toMatchObject({ due: '2026-07-15' })
    expect(goOn(asked, ['annulRevocation', 'head', '2026-07-01', { recheckReason: '证据不足' }]).state).toBe('valid')
    expect(goOn(asked, ['upholdRevocation', 'head', '2026-07-01', { recheckReason: '属实' }]).state).toBe('struck')
  })
})
