import { type CaseFile, figure, many, possibleAt, tallies } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { acts, citizen, clockOf, company, goOn, identity, type Line, refused, setting, story } from '../testing/story.ts'
import { openInformation } from './open-information.ts'

const request = {
  applicant: citizen,
  applicantKind: 'person',
  identity,
  wanted: '2025年度道路养护合同',
  form: 'electronic',
  channel: 'online',
}
const applied = (on: string): Line => ['apply', 'applicant', on, request]
const fee = { fee: 100, feeStandard: 'items', payment: '非税收入缴款码' }
const open = { outcome: 'open', grounds: '属于主动公开范围', way: '电子邮件' }
const told = (...lines: Line[]) => story(openInformation, lines)

describe('政府信息公开条例', () => {
  test('33: twenty working days from receipt, make-up workdays counted (2024-09-20 → 2024-10-23)', () => {
    expect(clockOf(told(applied('2024-09-20')), 'replying', '2024-09-21')).toMatchObject({ due: '2024-10-23', status: 'running' })
  })

  test('29.2: a request without a way to reach the applicant is refused at the field', () => {
    const nameless = { ...request, applicant: { kind: 'person', name: '演示甲' } }
    expect(refused(told(), ['apply', 'applicant', '2024-09-20', nameless])).toMatchObject({
      reason: 'facts',
      issues: [{ path: ['applicant', 'phone'] }],
    })
  })

  test('33.2: an extension adds the days really granted, by the head, once, at most twenty, before expiry', () => {
    const file = told(applied('2024-09-20'))
    const extend = (by: string, on: string, extraDays: number): Line => ['extend', by, on, { extraDays, extensionReason: '检索量大' }]
    expect(refused(file, extend('office', '2024-10-10', 10))).toMatchObject({ reason: 'not by this role' })
    expect(refused(file, extend('head', '2024-10-10', 21))).toMatchObject({ reason: 'beyond the extension' })
    expect(refused(file, extend('head', '2024-10-24', 5))).toMatchObject({ reason: 'too late', due: '2024-10-23' })
    const extended = told(applied('2024-09-20'), extend('head', '2024-10-10', 5))
    expect(clockOf(extended, 'replying', '2024-10-11')).toMatchObject({ due: '2024-10-30' })
    expect(refused(extended, extend('head', '2024-10-11', 5))).toMatchObject({ reason: 'done before' })
  })

  test('30: a correction is asked for once, within seven working days', () => {
    const ask = (on: string): Line => ['askToCorrect', 'office', on, { defects: '指向不明', correctBy: '2026-03-31' }]
    const file = told(applied('2026-02-11'))
    expect(clockOf(file, 'checking', '2026-02-12')).toMatchObject({ due: '2026-02-27' })
    expect(refused(file, ask('2026-02-28'))).toMatchObject({ reason: 'too late', due: '2026-02-27' })
    const corrected = told(applied('2026-02-11'), ask('2026-02-24'), ['correct', 'applicant', '2026-02-25', { supplement: '指2025年合同' }])
    expect(refused(corrected, ask('2026-02-26'))).toMatchObject({ reason: 'done before' })
  })

  test('30, 33.2: what the clocks forbid is not offered', () => {
    const file = told(applied('2026-02-11'))
    expect(possibleAt(file, 'office', '2026-02-27T10:00', setting)).toContain('askToCorrect')
    expect(possibleAt(file, 'office', '2026-02-28T10:00', setting)).not.toContain('askToCorrect')
    expect(possibleAt(file, 'head', '2026-03-02T10:00', setting)).toContain('extend')
    expect(possibleAt(file, 'head', '2026-06-02T10:00', setting)).not.toContain('extend')
  })

  test('30: the period starts afresh when the correction is received (2025-05-28 → 2025-06-26)', () => {
    const file = told(
      applied('2025-05-20'),
      ['askToCorrect', 'office', '2025-05-22', { defects: '指向不明', correctBy: '2025-06-10' }],
      ['correct', 'applicant', '2025-05-28', { supplement: '指2024年' }],
    )
    expect(clockOf(file, 'replying', '2025-05-29')).toMatchObject({ start: '2025-05-28', due: '2025-06-26' })
  })

  test('30: the clock stands still while the correction is awaited', () => {
    const file = told(applied('2025-05-20'), ['askToCorrect', 'office', '2025-05-22', { defects: '指向不明', correctBy: '2025-06-10' }])
    expect(clockOf(file, 'replying', '2025-06-01')).toMatchObject({ due: undefined, status: 'paused' })
  })

  test('30: without correction by the day set, the law itself enters the abandonment', () => {
    const lines: Line[] = [
      applied('2025-05-20'),
      ['askToCorrect', 'office', '2025-05-22', { defects: '指向不明', correctBy: '2025-06-10' }],
    ]
    expect(story(openInformation, lines, '2025-06-10T23:59').state).toBe('correcting')
    const file = story(openInformation, lines, '2025-06-11T00:10')
    expect(file.state).toBe('unprocessed')
    expect(file.facts).toMatchObject({ outcome: 'other.no_supplement' })
    expect(file.events.at(-1)).toMatchObject({ act: 'abandon', by: 'law', at: '2025-06-10T23:59' })
  })

  const consulted: Line[] = [
    applied('2025-12-10'),
    ['consult', 'office', '2025-12-20', { thirdParty: company }],
    ['@serve', 'office', '2025-12-22', { document: 'consultation', recipient: 'thirdParty.1', method: 'direct', on: '2025-12-22' }],
  ]

  test('32: a third party has fifteen working days from receipt, across a year whose make-up workday counts (→ 2026-01-13)', () => {
    expect(clockOf(told(...consulted), 'consulting', '2025-12-23', 'thirdParty.1')).toMatchObject({ due: '2026-01-13' })
  })

  test('32: silence of the third party is not consent; the office decides', () => {
    const file = story(openInformation, consulted, '2026-01-14')
    expect(acts(file).at(-1)).toBe('remainSilent')
    expect(file.state).toBe('handling')
    expect(file.facts).toMatchObject({ view: 'silent' })
  })

  test('33.3: the time of consulting third parties does not count, until the last of several has answered', () => {
    const both = told(...consulted, ['consult', 'office', '2025-12-22', { thirdParty: { ...company, name: '演示贸易有限公司' } }])
    expect(clockOf(both, 'replying', '2025-12-25')).toMatchObject({ status: 'paused' })
    const one = goOn(both, ['respond', 'thirdParty', '2025-12-29', { view: 'agrees' }, 'thirdParty.1'])
    expect(clockOf(one, 'replying', '2025-12-30')).toMatchObject({ status: 'paused' })
    const all = goOn(one, ['respond', 'thirdParty', '2025-12-31', { view: 'agrees' }, 'thirdParty.2'])
    // seven working days had run by 12-19, thirteen more from 12-31 (the day of resumption counts) over New Year and 01-04
    expect(clockOf(all, 'replying', '2026-01-05')).toMatchObject({ due: '2026-01-19', status: 'running' })
    expect(refused(both, ['respond', 'thirdParty', '2025-12-29', { view: 'agrees' }])).toMatchObject({ reason: 'no such party' })
  })

  test('32: an objecting third party is overruled only for the public interest, and told', () => {
    const file = told(...consulted, ['respond', 'thirdParty', '2025-12-29', { view: 'objects', viewReasons: '商业秘密' }])
    expect(refused(file, ['reply', 'office', '2026-01-05', open])).toMatchObject({ reason: 'unlawful', art: '32' })
    const overruled = goOn(file, ['overrule', 'office', '2026-01-05', { publicInterest: '影响食品安全' }])
    expect(refused(overruled, ['reply', 'office', '2026-01-05', open])).toBeUndefined()
  })

  test('34: the silence of a co-producing organ is consent', () => {
    const file = story(
      openInformation,
      [
        applied('2025-12-10'),
        ['consultOrgan', 'office', '2025-12-15', { coOrgan: { kind: 'organisation', name: '演示区某局' } }],
        ['@serve', 'office', '2025-12-15', { document: 'organConsultation', recipient: 'coOrgan.1', method: 'direct', on: '2025-12-15' }],
      ],
      '2026-01-20',
    )
    expect(file.facts).toMatchObject({ organView: 'agrees' })
    expect(file.events.at(-1)).toMatchObject({ act: 'organAssents', by: 'law' })
  })

  test('42: a fee unpaid for twenty working days ends the request', () => {
    const lines: Line[] = [
      applied('2026-03-02'),
      ['demandFee', 'office', '2026-03-03', fee],
      ['@serve', 'office', '2026-03-03', { document: 'feeNotice', recipient: 'applicant', method: 'electronic', on: '2026-03-03' }],
    ]
    expect(story(openInformation, lines, '2026-03-31').state).toBe('paying')
    expect(story(openInformation, lines, '2026-04-02').facts).toMatchObject({ outcome: 'other.no_fee' })
  })

  test.each([
    ['denied.third_party', '32'],
    ['unavailable.unclear_after_supplement', '30'],
    ['not_processed.excessive', '35'],
  ])('%s needs what article %s asks for before', (outcome, art) => {
    expect(refused(told(applied('2026-03-02')), ['reply', 'office', '2026-03-05', { outcome, grounds: '理由' }])).toMatchObject({
      reason: 'unlawful',
      art,
    })
  })

  test('35: a deferral needs the reasons asked for, holds the period and is itself kept or missed', () => {
    const asked = told(applied('2026-03-02'), ['askReasons', 'office', '2026-03-04', { excess: '同一事项多次申请' }])
    const defer: Line = ['defer', 'office', '2026-03-10', { deferredTo: '2026-05-29' }]
    expect(refused(asked, defer)).toMatchObject({ reason: 'unlawful', art: '35' })
    const deferred = goOn(asked, ['giveReasons', 'applicant', '2026-03-09', { excuse: '学术研究' }], defer)
    expect(clockOf(deferred, 'replying', '2026-05-01')).toMatchObject({ status: 'paused' })
    expect(clockOf(deferred, 'deferring', '2026-05-01')).toMatchObject({ due: '2026-05-29', status: 'running' })
    const onTime = (file: CaseFile) => {
      const all = tallies('c', file, '2026-07-01T09:00', setting)
      return figure(openInformation, 'onTime', { from: '2026-01-01', to: '2026-12-31', tallies: all, atStart: [], atEnd: [] }).value
    }
    expect(onTime(goOn(deferred, ['reply', 'office', '2026-05-20', open]))).toBe(1)
    expect(onTime(goOn(deferred, ['reply', 'office', '2026-06-02', open]))).toBe(0)
  })

  test('36: a late reply is a reply, and the record says it was late', () => {
    const file = told(applied('2024-09-20'), ['reply', 'office', '2024-10-24', open])
    expect(file.state).toBe('answered')
    expect(clockOf(file, 'replying', '2024-11-01')).toMatchObject({ status: 'late', met: '2024-10-24' })
    expect(tallies('c', file, '2024-11-01T09:00', setting).at(-1)).toMatchObject({
      act: 'reply',
      within: { replying: false },
      days: { replying: 34 },
    })
  })

  test('2021 form: the choice has exactly the twenty-one leaves of Table 3', () => {
    expect(openInformation.facts.outcome.options).toHaveLength(21)
  })

  test('复议法 20: the addressee may contest within sixty days of receiving the reply', () => {
    const file = told(
      applied('2025-12-10'),
      ['reply', 'office', '2025-12-20', open],
      ['@serve', 'office', '2025-12-22', { document: 'reply', recipient: 'applicant', method: 'electronic', on: '2025-12-22' }],
    )
    expect(clockOf(file, 'contesting', '2026-01-05', 'applicant')).toMatchObject({ due: '2026-02-24', status: 'running' })
  })
})

describe('政府信息公开条例 31: the day of receipt', () => {
  const said = { applicant: citizen, applicantKind: 'person', wanted: '道路养护合同', form: 'paper' }

  test('in person and over the portal it is the day of submission, and the clock says so', () => {
    expect(clockOf(told(applied('2026-03-02')), 'replying', '2026-03-03')).toMatchObject({
      start: '2026-03-02',
      due: '2026-03-30',
      began: { act: 'apply' },
    })
  })

  test('by registered mail it is the day it was signed for', () => {
    const file = told(['signFor', 'applicant', '2026-03-05', said])
    expect(clockOf(file, 'replying', '2026-03-09')).toMatchObject({ start: '2026-03-05', due: '2026-04-02', began: { act: 'signFor' } })
  })

  test.each(['letter', 'fax', 'email'])('by %s it is the day both confirm; until then nothing runs but the confirmation', (medium) => {
    const written = told(['writeIn', 'applicant', '2026-03-05', { ...said, medium }])
    expect(written.state).toBe('confirming')
    expect(clockOf(written, 'replying', '2026-03-09')).toBeUndefined()
    expect(clockOf(written, 'checking', '2026-03-09')).toBeUndefined()
    expect(refused(written, ['reply', 'office', '2026-03-06', open])).toMatchObject({ reason: 'not from this state' })
    const confirmed = goOn(written, ['confirm', 'office', '2026-03-09', { confirmedBy: 'phone' }])
    expect(clockOf(confirmed, 'replying', '2026-03-10')).toMatchObject({
      start: '2026-03-09',
      due: '2026-04-07',
      began: { act: 'confirm' },
    })
    expect(clockOf(confirmed, 'checking', '2026-03-10')).toMatchObject({ start: '2026-03-09', due: '2026-03-18' })
  })

  test('a plain letter is confirmed on the day it comes', () => {
    const letter = told(['writeIn', 'applicant', '2026-03-05', { ...said, medium: 'letter' }])
    expect(clockOf(letter, 'confirming', '2026-03-05T16:00')).toMatchObject({ due: '2026-03-05', status: 'running' })
    expect(clockOf(letter, 'confirming', '2026-03-06')).toMatchObject({ status: 'overdue' })
    expect(
      clockOf(letter, 'confirming', '2026-03-06')
        ?.ledger()
        .map(({ date }) => date),
    ).toEqual(['2026-03-05'])
    const fax = told(['writeIn', 'applicant', '2026-03-05', { ...said, medium: 'fax' }])
    expect(clockOf(fax, 'confirming', '2026-03-06')).toBeUndefined()
  })

  test('whichever way it came, it counts once as received', () => {
    const received = (file: CaseFile) => {
      const all = tallies('c', file, '2026-07-01T09:00', setting)
      return figure(openInformation, 'received', { from: '2026-01-01', to: '2026-12-31', tallies: all, atStart: [], atEnd: [] }).value
    }
    const written = told(['writeIn', 'applicant', '2026-03-05', { ...said, medium: 'fax' }])
    expect(received(told(applied('2026-03-02')))).toBe(1)
    expect(received(told(['signFor', 'applicant', '2026-03-05', said]))).toBe(1)
    expect(received(goOn(written, ['confirm', 'office', '2026-03-09', { confirmedBy: 'phone' }]))).toBe(1)
  })
})

describe('政府信息公开条例, what must stand before an answer', () => {
  const asked = (name: string): Line => ['consult', 'office', '2026-03-04', { thirdParty: { ...company, name } }]
  const says = (view: string, as: string): Line => ['respond', 'thirdParty', '2026-03-10', { view }, as]
  const reply: Line = ['reply', 'office', '2026-03-12', open]

  test('29.2: a request over the portal or in person brings an identity paper', () => {
    const { identity: _, ...paperless } = request
    expect(refused(told(), ['apply', 'applicant', '2026-03-02', paperless])).toMatchObject({
      reason: 'facts',
      issues: [{ path: ['identity'] }],
    })
  })

  test('32: every third party that was asked must have answered or let the period pass', () => {
    const both = told(applied('2026-03-02'), asked('甲公司'), asked('乙公司'), says('agrees', 'thirdParty.2'))
    expect(refused(both, reply)).toMatchObject({ reason: 'unlawful', art: '32' })
    expect(refused(goOn(both, says('agrees', 'thirdParty.1')), reply)).toBeUndefined()
  })

  test('32: the objection of one is not lifted by the consent of another, but by the public interest or for want of reason', () => {
    const split = told(
      applied('2026-03-02'),
      asked('甲公司'),
      asked('乙公司'),
      says('objects', 'thirdParty.1'),
      says('agrees', 'thirdParty.2'),
    )
    expect(refused(split, reply)).toMatchObject({ reason: 'unlawful', art: '32' })
    expect(refused(goOn(split, ['overrule', 'office', '2026-03-11', { publicInterest: '食品安全' }]), reply)).toBeUndefined()
    expect(refused(goOn(split, ['dismiss', 'office', '2026-03-11', { unreasonable: '所称信息早已公开' }]), reply)).toBeUndefined()
    expect(refused(told(applied('2026-03-02')), ['dismiss', 'office', '2026-03-11', { unreasonable: '无' }])).toMatchObject({ art: '32' })
  })

  test('34: the law gives a co-producing organ a say, not a veto', () => {
    const file = told(
      applied('2026-03-02'),
      ['consultOrgan', 'office', '2026-03-04', { coOrgan: { kind: 'organisation', name: '演示区某局' } }],
      ['organResponds', 'coOrgan', '2026-03-06', { organView: 'objects' }, 'coOrgan.1'],
    )
    expect(refused(file, reply)).toBeUndefined()
  })

  test('36: what is disclosed is enclosed, or its reader is told where to get it', () => {
    const bare = { outcome: 'open', grounds: '可以公开' }
    const file = told(applied('2026-03-02'))
    expect(refused(file, ['reply', 'office', '2026-03-05', bare])).toMatchObject({ reason: 'unlawful', art: '36' })
    expect(refused(file, ['reply', 'office', '2026-03-05', { ...bare, provided: identity }])).toBeUndefined()
    expect(refused(file, ['reply', 'office', '2026-03-05', { ...bare, outcome: 'denied.state_secret' }])).toBeUndefined()
  })

  test('44: the applicant may suggest that what was disclosed be published, once', () => {
    const answered = told(applied('2026-03-02'), ['reply', 'office', '2026-03-05', open])
    const suggest: Line = ['suggest', 'applicant', '2026-03-09', { suggestion: '涉及公众利益调整' }]
    expect(refused(goOn(answered, suggest), suggest)).toMatchObject({ reason: 'done before' })
    const denied = told(applied('2026-03-02'), ['reply', 'office', '2026-03-05', { outcome: 'denied.state_secret', grounds: '国家秘密' }])
    expect(refused(denied, suggest)).toMatchObject({ reason: 'not in this case' })
  })

  test('复议法 23: an answer that refuses disclosure tells of reconsideration first; any other of both ways', () => {
    const toldOf = (outcome: string) =>
      (openInformation.documents.reply.remedies ?? [])
        .filter(({ where }) => many(where?.['outcome']).includes(outcome))
        .map(({ title }) => title)
    for (const outcome of Object.keys(openInformation.facts.outcome.meta()?.options ?? {}))
      expect(toldOf(outcome)).toHaveLength(/^denied\.(?!query)/.test(outcome) ? 1 : 2)
    expect(toldOf('denied.process_info')[0]).toContain('方可再提起行政诉讼')
  })
})
