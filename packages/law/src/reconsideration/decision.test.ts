import { describe, expect, test } from 'vitest'
import { reconsideration2017 } from '../reconsideration-2017.ts'
import { accepted, applied, claim, decision, served, told, toOpinion } from '../testing/reconsideration-story.ts'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'

const decide = (facts: object = {}): Line => ['decide', 'organ', '2026-03-25', { ...decision, ...facts }]
const ready = told(...accepted('2026-03-02'), ...toOpinion)
const claiming = told(...accepted('2026-03-02', {}, { compensationSought: '赔偿停业损失五千元' }), ...toOpinion)
const granted = { compensation: 'granted', compensationAmount: 5000, compensationTerms: '赔偿停业损失五千元' }
const returned = { seizes: 'yes', compensation: 'returned', compensationTerms: '返还罚款二千元' }

describe('行政赔偿（复议法 72）', () => {
  test('72.1: a request is answered in the decision itself, granted with its amount or refused with its reasons', () => {
    expect(refused(claiming, decide())).toMatchObject({ reason: 'unlawful', art: '72.1' })
    expect(refused(claiming, decide({ outcome: 'revoked', ...granted }))).toBeUndefined()
    expect(refused(claiming, decide({ compensation: 'refused' }))).toMatchObject({ reason: 'unlawful', art: '72' })
    expect(refused(claiming, decide({ compensation: 'refused', compensationTerms: '损失与处罚没有因果关系' }))).toBeUndefined()
  })

  test('72.1: it is granted with a revocation, an alteration or a finding of unlawfulness, never with what upholds', () => {
    expect(refused(claiming, decide(granted))).toMatchObject({ reason: 'unlawful', art: '72.1' })
    for (const outcome of ['revoked', 'altered', 'unlawful', 'void'])
      expect(refused(claiming, decide({ outcome, ...granted }))).toBeUndefined()
  })

  test('72.1: nobody asked, so there is nothing to grant or to refuse', () => {
    expect(refused(ready, decide({ outcome: 'revoked', ...granted }))).toMatchObject({ reason: 'unlawful', art: '72.1' })
    expect(refused(ready, decide({ compensation: 'refused', compensationTerms: '无' }))).toMatchObject({ art: '72.1' })
  })

  test('72.2: what was fined or seized is given back even if nobody asked', () => {
    expect(refused(ready, decide({ outcome: 'revoked', seizes: 'yes' }))).toMatchObject({ reason: 'unlawful', art: '72.2' })
    expect(refused(ready, decide({ outcome: 'revoked', ...returned }))).toBeUndefined()
    expect(refused(ready, decide({ outcome: 'unlawful', ...returned }))).toMatchObject({ reason: 'unlawful', art: '72.2' })
    expect(refused(ready, decide({ outcome: 'revoked', ...returned, seizes: 'no' }))).toMatchObject({ art: '72.2' })
  })

  test('29 (2017): the same in the old law', () => {
    const of = (facts: object) =>
      story(reconsideration2017, [
        ['apply', 'applicant', '2023-09-11', { ...claim, learnedOn: '2023-09-01', ...facts }],
        ['accept', 'organ', '2023-09-12'],
        ['sendCopy', 'office', '2023-09-13'],
        served('answerNotice', 'respondent', '2023-09-13'),
        ['answer', 'respondent', '2023-09-18', { defence: '答复' }],
        ['submitOpinion', 'office', '2023-09-25', { opinion: '撤销' }],
      ])
    const revoke = (facts: object): Line => ['decide', 'organ', '2023-09-26', { ...decision, outcome: 'revoked', ...facts }]
    expect(refused(of({ compensationSought: '五千元' }), revoke({}))).toMatchObject({ reason: 'unlawful', art: '29.1' })
    expect(refused(of({ compensationSought: '五千元' }), revoke(granted))).toBeUndefined()
    expect(refused(of({}), revoke({ seizes: 'yes' }))).toMatchObject({ reason: 'unlawful', art: '29.2' })
    expect(refused(of({}), revoke(returned))).toBeUndefined()
  })
})

describe('决定（复议法 61–71）', () => {
  test('63, 64, 65: a ground belongs to one kind of decision', () => {
    expect(refused(ready, decide({ outcome: 'revoked', ground: 'unsuitable' }))).toMatchObject({ reason: 'unlawful', art: '63' })
    expect(refused(ready, decide({ outcome: 'altered', ground: 'process' }))).toMatchObject({ reason: 'unlawful', art: '64.1' })
    expect(refused(ready, decide({ outcome: 'upheld', ground: 'slight' }))).toMatchObject({ reason: 'unlawful', art: '65' })
    expect(refused(ready, decide({ outcome: 'revoked', ground: 'process' }))).toBeUndefined()
  })

  test('63.2: an alteration is not worse for the applicant, unless a third party asked for it', () => {
    const worse = decide({ outcome: 'altered', effect: 'worse' })
    expect(refused(ready, worse)).toMatchObject({ reason: 'unlawful', art: '63.2' })
    const joined = goOn(
      ready,
      ['joinThirdParty', 'office', '2026-03-21', { thirdParty: company }],
      ['counterclaim', 'thirdParty', '2026-03-22', { counterclaim: '请求加重处罚' }],
    )
    expect(refused(joined, worse)).toBeUndefined()
  })

  test('50.1, 51.2: a hearing the applicant stays away from without reason is given up', () => {
    const major = told(
      ...accepted('2026-03-02', { weight: 'major' }),
      ...toOpinion.slice(0, 3),
      ['notifyHearing', 'office', '2026-03-11', { hearingOn: '2026-03-20', hearingPlace: '第一会议室' }],
      ['consultCommittee', 'office', '2026-03-21', { committeeView: '同意' }],
      ['hear', 'office', '2026-03-21', { views: '电话' }],
      ['submitOpinion', 'office', '2026-03-22', { opinion: '维持' }],
    )
    expect(refused(major, decide())).toMatchObject({ reason: 'unlawful', art: '50.1' })
    expect(refused(goOn(major, ['waiveHearing', 'office', '2026-03-22', { waiver: '经通知没有到场' }]), decide())).toBeUndefined()
  })

  test('52: a technical case goes before the committee, without a hearing', () => {
    const technical = told(...accepted('2026-03-02', { weight: 'technical' }), ...toOpinion)
    expect(refused(technical, decide())).toMatchObject({ reason: 'unlawful', art: '52' })
    const advised = goOn(technical, ['consultCommittee', 'office', '2026-03-21', { committeeView: '同意' }])
    expect(refused(advised, decide())).toBeUndefined()
  })

  test('条例 39: since 2026-07-01 two review an ordinary case, one a simple one', () => {
    const opinion = (on: string, hands: number): Line => ['submitOpinion', 'office', on, { opinion: '维持' }, undefined, hands]
    const ordinary = told(...accepted('2026-06-20'))
    expect(refused(ordinary, opinion('2026-06-30', 1))).toBeUndefined()
    expect(refused(ordinary, opinion('2026-07-01', 1))).toMatchObject({ reason: 'unlawful', art: '条例 39' })
    expect(refused(ordinary, opinion('2026-07-01', 2))).toBeUndefined()
    const simple = told(...accepted('2026-06-20', { track: 'simple', simpleGround: 'small' }))
    expect(refused(simple, opinion('2026-07-01', 1))).toBeUndefined()
  })

  test('条例 52: advice of the committee is set aside with reasons', () => {
    const opinion = (facts: object): Line => [
      'submitOpinion',
      'office',
      '2026-07-02',
      { opinion: '维持', committeeFollowed: 'no', ...facts },
      undefined,
      2,
    ]
    const file = told(...accepted('2026-06-20'))
    expect(refused(file, opinion({}))).toMatchObject({ reason: 'unlawful', art: '条例 52' })
    expect(refused(file, opinion({ committeeReason: '意见所据事实有误' }))).toBeUndefined()
  })

  test('41.1.1: no leave to withdraw before the applicant asks for it', () => {
    expect(refused(ready, ['permitWithdrawal', 'office', '2026-03-23'])).toMatchObject({ reason: 'unlawful', art: '41.1.1' })
    const asking = goOn(ready, ['askWithdrawal', 'applicant', '2026-03-23', { withdrawalReason: '和解' }])
    expect(goOn(asking, ['permitWithdrawal', 'office', '2026-03-23']).state).toBe('terminated')
  })

  test('条例 40: the period runs afresh from receipt of the file; the time of asking the higher organ is left out below', () => {
    const { applicant, respondent, matter, conduct, claim: asked, reasons } = claim
    const above = told([
      'takeUp',
      'organ',
      '2026-09-28',
      { lowerOrgan: '演示区人民政府', applicant, respondent, matter, conduct, claim: asked, reasons },
    ])
    expect(clockOf(above, 'deciding', '2026-09-29')).toMatchObject({ start: '2026-09-28', due: '2026-11-27' })
    const below = told(
      applied('2026-09-10'),
      ['accept', 'organ', '2026-09-11', {}],
      ['reportUp', 'organ', '2026-09-15', { elevationReason: '案情重大' }],
    )
    expect(clockOf(below, 'deciding', '2026-09-16')).toMatchObject({ status: 'paused' })
    const kept = goOn(below, ['keepCase', 'organ', '2026-09-25'])
    expect(clockOf(kept, 'deciding', '2026-09-28')).toMatchObject({ due: '2026-11-20' })
  })
})

describe('执行（复议法 76–79）', () => {
  const concluded = (facts: object) =>
    goOn(ready, decide(facts), served('decision', 'applicant', '2026-03-26'), served('decision', 'respondent', '2026-03-26'))
  const enforce = (by: string, enforcedBy: string, on = '2026-04-13'): Line => ['enforce', by, on, { enforcedBy }]

  test('78: upheld, the organ of the conduct; altered, the reconsideration organ; either may ask the court', () => {
    expect(refused(concluded({}), enforce('organ', 'organ'))).toMatchObject({ reason: 'unlawful', art: '78.1.1' })
    expect(refused(concluded({}), enforce('respondent', 'respondent'))).toBeUndefined()
    expect(refused(concluded({ outcome: 'altered' }), enforce('respondent', 'respondent'))).toMatchObject({ art: '78.1.2' })
    expect(refused(concluded({ outcome: 'altered' }), enforce('organ', 'organ'))).toBeUndefined()
    expect(refused(concluded({ outcome: 'altered' }), enforce('organ', 'court'))).toBeUndefined()
    expect(refused(concluded({ outcome: 'revoked' }), enforce('organ', 'organ'))).toMatchObject({ reason: 'unlawful', art: '78' })
    const settled = goOn(ready, ['settle', 'organ', '2026-03-25', { settlement: '减轻处罚' }])
    expect(refused(settled, enforce('respondent', 'respondent'))).toMatchObject({ reason: 'unlawful', art: '78.1.3' })
  })

  test('78: not while the applicant may still sue (2026-03-26 → 04-10)', () => {
    expect(refused(concluded({}), enforce('respondent', 'respondent', '2026-04-10'))).toMatchObject({
      reason: 'too early',
      due: '2026-04-10',
    })
    expect(refused(concluded({}), enforce('respondent', 'respondent', '2026-04-11'))).toBeUndefined()
  })

  test('64.2, 条例 58: done anew within sixty days, and not the same on the same grounds but for a fault of process', () => {
    const redo = (sameGrounds: string): Line => ['redoConduct', 'respondent', '2026-04-20', { newConduct: '罚款五百元', sameGrounds }]
    const facts = concluded({ outcome: 'revoked', redo: 'yes', ground: 'facts' })
    expect(clockOf(facts, 'redoing', '2026-03-27', 'respondent')).toMatchObject({ due: '2026-05-25', status: 'running' })
    expect(refused(facts, redo('yes'))).toMatchObject({ reason: 'unlawful', art: '64.2' })
    expect(clockOf(goOn(facts, redo('no')), 'redoing', '2026-04-21', 'respondent')).toMatchObject({ status: 'met' })
    expect(refused(concluded({ outcome: 'revoked', redo: 'yes', ground: 'process' }), redo('yes'))).toBeUndefined()
  })

  test('79.2: the decision is sent to the department above', () => {
    const copied = goOn(concluded({}), ['copyUpward', 'office', '2026-03-30', { superior: company }])
    expect(refused(copied, served('copyLetter', 'superior', '2026-03-30'))).toBeUndefined()
  })

  test('76: corrections are reported on a letter, not without one', () =>
    expect(refused(concluded({}), ['reportCorrection', 'respondent', '2026-04-01', { corrected: '已整改' }])).toMatchObject({
      reason: 'unlawful',
      art: '76',
    }))
})
