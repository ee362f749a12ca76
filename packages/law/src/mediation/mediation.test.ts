import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { adjudication } from './adjudication.ts'
import { administrativeMediation } from './administrative-mediation.ts'
import { mediation } from './mediation.ts'

const court = { kind: 'organisation', name: '演示区人民法院' }
const signed = { agreement: '赔偿五千元', signed: 'all' }

describe('人民调解法', () => {
  const apply = (kind = 'neighbours'): Line => [
    'apply',
    'applicant',
    '2025-08-25',
    { applicant: citizen, other: company, kind, matter: '漏水' },
  ]
  const accept = (organisation = 'committee'): Line => ['accept', 'committee', '2025-08-26', { organisation, mediators: '演示乙' }]
  const mediate: Line = ['mediate', 'mediator', '2025-08-28', { record: '各方陈述' }]
  const agree: Line = ['agree', 'mediator', '2025-08-29', signed]
  const ask = (on: string, joint = 'yes'): Line => ['askConfirmation', 'applicant', on, { court, joint }]
  const told = (...lines: readonly Line[]) => story(mediation, lines)
  const agreed = told(apply(), accept(), mediate, agree)

  test('a dispute from the application to the confirmed agreement and the archive', () => {
    const done = goOn(
      agreed,
      ask('2025-09-01'),
      ['courtAccepts', 'court', '2025-09-03', { courtNumber: '（2025）民特1号' }],
      ['confirm', 'court', '2025-09-10'],
      ['visit', 'mediator', '2025-10-09', { visit: '电话回访', performance: 'performed' }],
      ['archive', 'committee', '2025-10-10'],
    )
    expect(done.state).toBe('archived')
    expect(goOn(done, ['enforce', 'applicant', '2025-10-11']).state).toBe('archived')
  })

  test.each(['committee', 'other'])('33, 民事诉讼法 205: thirty days, of which a make-up Sunday is the last (%s)', (organisation) => {
    const file = told(apply(), accept(organisation), mediate, agree)
    expect(clockOf(file, 'askingConfirmation', '2025-08-30')).toMatchObject({ due: '2025-09-28' })
    expect(refused(file, ask('2025-09-28'))).toBeUndefined()
    expect(refused(file, ask('2025-09-29'))).toMatchObject({ reason: 'too late' })
  })

  test('33, 确认规定 4: both ask, and not about status', () => {
    expect(refused(agreed, ask('2025-09-01', 'no'))).toMatchObject({ reason: 'unlawful', art: '33' })
    expect(refused(told(apply('status'), accept(), mediate, agree), ask('2025-09-01'))).toMatchObject({ art: '确认规定 4' })
  })

  test('确认规定 4, 5: three days to accept, fifteen and ten to confirm', () => {
    const asked = goOn(agreed, ask('2025-09-01'))
    expect(clockOf(asked, 'accepting', '2025-09-02')).toMatchObject({ due: '2025-09-04' })
    const examined = goOn(asked, ['courtAccepts', 'court', '2025-09-03', { courtNumber: '1号' }])
    expect(clockOf(examined, 'confirming', '2025-09-04')).toMatchObject({ due: '2025-09-18' })
    const longer = (extraDays: number): Line => ['prolong', 'court', '2025-09-10', { extraDays }]
    expect(refused(examined, longer(11))).toMatchObject({ reason: 'beyond the extension' })
    expect(clockOf(goOn(examined, longer(10)), 'confirming', '2025-09-11')).toMatchObject({ due: '2025-09-28' })
  })

  test('确认规定 10: an outsider has one year since he knew', () => {
    const known = goOn(
      agreed,
      ask('2025-09-01'),
      ['courtAccepts', 'court', '2025-09-03', { courtNumber: '1号' }],
      ['confirm', 'court', '2025-09-10'],
      ['learnHarm', 'committee', '2025-11-05', { outsider: company, knownOn: '2025-11-03' }],
    )
    const annul = (on: string): Line => ['askAnnulment', 'outsider', on, { harm: '抵押权' }]
    expect([refused(known, annul('2026-11-03')), refused(known, annul('2026-11-04'))?.reason]).toEqual([undefined, 'too late'])
  })

  test('29, 27: no agreement without signatures and a record', () => {
    const file = told(apply(), accept())
    expect(refused(file, agree)).toMatchObject({ reason: 'unlawful', art: '27' })
    expect(refused(goOn(file, mediate), ['agree', 'mediator', '2025-08-29', { ...signed, signed: 'part' }])).toMatchObject({ art: '29' })
  })

  test('17: who refuses is not mediated; 31: no archive without a visit; a referred dispute is answered', () => {
    expect(story(mediation, [apply(), accept(), ['refuse', 'other', '2025-08-27']]).state).toBe('failed')
    expect(refused(agreed, ['archive', 'committee', '2025-09-01'])).toMatchObject({ reason: 'unlawful', art: '31' })
    const sent = { applicant: citizen, other: company, kind: 'family', matter: '赡养', source: 'court', referrer: '演示区人民法院' }
    const referred = told(['stepIn', 'committee', '2025-08-25', sent], accept(), mediate, [
      'fail',
      'mediator',
      '2025-08-29',
      { paths: '起诉' },
    ])
    expect(refused(referred, ['archive', 'committee', '2025-09-01'])).toMatchObject({ reason: 'unlawful' })
    expect(
      goOn(referred, ['reportBack', 'committee', '2025-08-30', { feedback: '未成' }], ['archive', 'committee', '2025-09-01']).state,
    ).toBe('archived')
  })

  test('30, 32, 33: an oral agreement in dispute is mediated again', () => {
    const oral = told(apply(), accept(), mediate, ['agreeOrally', 'mediator', '2025-08-29', { agreement: '道歉' }])
    expect(refused(oral, ['mediateAgain', 'committee', '2025-09-01'])).toMatchObject({ reason: 'unlawful' })
    const disputed = goOn(
      oral,
      ['dispute', 'mediator', '2025-09-01', { disagreement: '未履行' }],
      ['mediateAgain', 'committee', '2025-09-02'],
    )
    expect(disputed.state).toBe('mediating')
  })
})

describe('行政调解', () => {
  const apply: Line = ['apply', 'applicant', '2026-03-02', { applicant: citizen, respondent: company, kind: 'civil', matter: '物业' }]
  const begin = (rule: string): Line => ['begin', 'office', '2026-03-09', { rule, consent: '均同意' }]
  const told = (rule: string) => story(administrativeMediation, [apply, begin(rule)])

  test('湖南 120, 浙江 83: thirty days, since it began or since the application came', () => {
    expect(clockOf(told('hunan'), 'mediating', '2026-03-10')).toMatchObject({ due: '2026-04-08' })
    expect(clockOf(told('zhejiang'), 'mediatingInZhejiang', '2026-03-10')).toMatchObject({ due: '2026-04-01' })
  })

  test('浙江 83: both agree to more time', () => {
    const longer = (bothAgree: string): Line => ['prolong', 'office', '2026-03-20', { extraDays: 15, bothAgree }]
    expect(refused(told('zhejiang'), longer('no'))).toMatchObject({ reason: 'unlawful', art: '浙江办法 83' })
    expect(clockOf(goOn(told('zhejiang'), longer('yes')), 'mediatingInZhejiang', '2026-03-21')).toMatchObject({ due: '2026-04-16' })
    expect(refused(told('hunan'), longer('yes'))).toMatchObject({ reason: 'not in this case' })
  })

  test('to an agreement that is recorded and signed, or to the way to court', () => {
    expect(refused(told('hunan'), ['agree', 'office', '2026-03-20', signed])).toMatchObject({ reason: 'unlawful' })
    const mediated = goOn(told('hunan'), ['mediate', 'office', '2026-03-19', { record: '各方陈述' }])
    expect(refused(mediated, ['agree', 'office', '2026-03-20', { ...signed, signed: 'part' }])).toMatchObject({ reason: 'unlawful' })
    expect(goOn(mediated, ['agree', 'office', '2026-03-20', signed]).state).toBe('agreed')
    expect(goOn(mediated, ['fail', 'office', '2026-03-20', { paths: '诉讼' }]).state).toBe('failed')
  })
})

describe('行政裁决', () => {
  const apply = (subject = 'land'): Line => [
    'apply',
    'applicant',
    '2026-03-02',
    { applicant: citizen, respondent: company, subject, claim: '确权' },
  ]
  const accept = (rule = 'hunan'): Line => ['accept', 'head', '2026-03-04', { authority: '土地管理法第十四条', rule }]
  const serve = (document: string, recipient: string, on: string): Line => [
    '@serve',
    'office',
    on,
    { document, recipient, method: 'direct', on },
  ]
  const answering: Line[] = [apply(), accept(), ['sendCopy', 'office', '2026-03-05'], serve('answerNotice', 'respondent', '2026-03-05')]
  const answered: Line[] = [
    ...answering,
    ['answer', 'respondent', '2026-03-10', { answer: '答辩' }],
    ['sendAnswer', 'office', '2026-03-11'],
  ]
  const investigate = (disputed = 'no'): Line => ['investigate', 'office', '2026-03-16', { evidence: '勘验', disputed }, undefined, 2]
  const mediate: Line = ['mediate', 'office', '2026-03-18', { mediation: '未成' }]
  const decide: Line = ['decide', 'head', '2026-03-20', { ruling: '认定', obligation: '归申请人使用', obliged: 'respondent' }]
  const told = (...lines: readonly Line[]) => story(adjudication, lines)
  const decided = [...answered, investigate(), mediate, decide]
  const served = [...decided, serve('ruling', 'applicant', '2026-03-23'), serve('ruling', 'respondent', '2026-03-24')]

  test.each([
    ['湖南 110: five days to accept', 'accepting', [apply()], '2026-03-03', '2026-03-09'],
    ['湖南 111: five to send the copy', 'sendingCopy', [apply(), accept()], '2026-03-05', '2026-03-09'],
    ['湖南 112: ten to answer', 'answering', answering, '2026-03-06', '2026-03-16'],
    ['湖南 112: five to send the answer', 'sendingAnswer', answered.slice(0, -1), '2026-03-11', '2026-03-16'],
    ['湖南 114: sixty to decide', 'deciding', [apply(), accept()], '2026-03-05', '2026-05-06'],
    ['山东 117: sixty to decide', 'deciding', [apply(), accept('shandong')], '2026-03-05', '2026-05-06'],
    ['土地法 14: thirty to sue', 'suing', served, '2026-03-25', '2026-04-23'],
    ['行诉法 46: six months in other matters', 'suing', [apply('other'), ...served.slice(1)], '2026-03-25', '2026-09-24'],
  ])('%s', (_title, clock, lines, now, due) => {
    expect(clockOf(story(adjudication, lines, now), clock, now)).toMatchObject({ due })
  })

  test('114: thirty days more, once', () => {
    const longer: Line = ['prolong', 'head', '2026-03-12', { extraDays: 30, reason: '复杂' }]
    const file = goOn(told(...answered), longer)
    expect(clockOf(file, 'deciding', '2026-03-13')).toMatchObject({ due: '2026-06-02' })
    expect(refused(file, longer)).toMatchObject({ reason: 'done before' })
  })

  test('112, 113: two officers, mediation first, open where facts are disputed, the answer sent on', () => {
    const file = told(...answered)
    expect(refused(file, decide)).toMatchObject({ reason: 'unlawful', art: '113' })
    expect(refused(file, ['investigate', 'office', '2026-03-16', { evidence: '勘验', disputed: 'no' }])).toMatchObject({ reason: 'hands' })
    expect(refused(goOn(file, investigate()), decide)).toMatchObject({ why: '应当先行调解，调解不成的依法裁决' })
    expect(refused(goOn(file, investigate('yes'), mediate), decide)).toMatchObject({ why: '对主要事实有争议的，应当公开审理' })
    expect(refused(told(...answered.slice(0, -1), investigate(), mediate), decide)).toMatchObject({ art: '112' })
    expect(story(adjudication, answering, '2026-03-17').facts).toMatchObject({ answered: 'no' })
  })

  test('行诉解释 158: after three months of the organ the holder of the right has six', () => {
    const final = story(adjudication, served, '2026-04-24')
    expect(final.state).toBe('final')
    expect(clockOf(final, 'applying', '2026-04-24')).toMatchObject({ due: '2026-07-23' })
    const ask = (on: string): Line => ['askEnforcement', 'applicant', on]
    expect(refused(final, ask('2026-07-23'))).toMatchObject({ reason: 'too early' })
    expect(refused(final, ask('2026-07-24'))).toBeUndefined()
    expect(clockOf(final, 'asking', '2026-07-24')).toMatchObject({ due: '2027-01-25' })
    expect(refused(final, ask('2027-01-26'))).toMatchObject({ reason: 'too late' })
  })

  test('to the archive once performed', () => {
    const final = story(adjudication, served, '2026-04-24')
    const close: Line = ['close', 'head', '2026-05-08', { closing: 'performed' }]
    expect(refused(final, close)).toMatchObject({ reason: 'unlawful' })
    expect(goOn(final, ['perform', 'respondent', '2026-05-06', { performance: '已交付' }], close).state).toBe('closed')
  })
})
