import { describe, expect, test } from 'vitest'
import { editionOn } from './procedures.ts'
import { reconsideration } from './reconsideration.ts'
import { reconsideration2017 } from './reconsideration-2017.ts'
import { accepted, applied, claim, decision, served, told, toOpinion } from './testing/reconsideration-story.ts'
import { acts, citizen, clockOf, company, goOn, type Line, refused, story } from './testing/story.ts'

describe('行政复议法（2023）', () => {
  test('30: without a decision in five working days the application is accepted by law on the last of them (2024-02-06 → 02-19)', () => {
    const file = story(reconsideration, [applied('2024-02-06')], '2024-02-20')
    expect(file.state).toBe('reviewing')
    expect(file.events.at(-1)).toMatchObject({ act: 'accept', by: 'law', at: '2024-02-19T23:59', facts: { track: 'ordinary' } })
    expect(clockOf(file, 'deciding', '2024-02-20')).toMatchObject({ start: '2024-02-19', due: '2024-04-19' })
  })

  test('32: a penalty organ passes an application on within five working days, and screening starts then', () => {
    const through: Line = [
      'applyThroughOrgan',
      'applicant',
      '2026-09-22',
      {
        applicant: citizen,
        respondent: company,
        conduct: '罚款',
        onTheSpotKind: 'onTheSpot',
        learnedOn: '2026-09-20',
        claim: '撤销',
        reasons: '无',
      },
    ]
    expect(clockOf(told(through), 'passing', '2026-09-23')).toMatchObject({ due: '2026-09-30' })
    const passed = told(through, ['passOn', 'respondent', '2026-09-28'])
    expect(clockOf(passed, 'screening', '2026-09-29')).toMatchObject({ start: '2026-09-28', status: 'running' })
    expect(refused(told(through), ['selfCorrect', 'respondent', '2026-09-28', { selfCorrection: '已撤销' }])).toBeUndefined()
  })

  test('21: five years from the conduct at the longest, twenty for real estate', () => {
    const of = (estate: string): Line => ['apply', 'applicant', '2026-03-02', { ...claim, conductOn: '2020-02-28', estate }]
    expect(clockOf(told(of('no')), 'filingAtLatest', '2026-03-03')).toMatchObject({ status: 'late' })
    expect(clockOf(told(of('yes')), 'filingAtLatest', '2026-03-03')).toMatchObject({ status: 'met', due: '2040-02-28' })
  })

  test('条例 40.3: the file of a case taken up by the higher organ follows within five working days', () => {
    const file = told(...accepted('2026-09-10'), ['elevate', 'organ', '2026-09-22', { higherOrgan: '演示市人民政府' }])
    expect(clockOf(file, 'sendingUp', '2026-09-23')).toMatchObject({ due: '2026-09-30', status: 'running' })
  })

  test('31.2: the ten working days of correction run from service of the notice; then the application is abandoned by law', () => {
    const lines: Line[] = [applied('2026-03-02'), ['askToCorrect', 'office', '2026-03-04', { defects: '缺身份证明' }]]
    expect(clockOf(told(...lines), 'correcting', '2026-03-20')).toBeUndefined()
    const file = story(reconsideration, [...lines, served('correctionNotice', 'applicant', '2026-03-09')], '2026-03-24')
    expect(file.state).toBe('abandoned')
    expect(file.events.at(-1)).toMatchObject({ at: '2026-03-23T23:59' })
  })

  test('31.3: after the correction the five working days start afresh', () => {
    const file = told(
      applied('2026-03-02'),
      ['askToCorrect', 'office', '2026-03-04', { defects: '缺身份证明' }],
      ['correct', 'applicant', '2026-03-10', { supplement: '已补' }],
    )
    expect(clockOf(file, 'screening', '2026-03-11')).toMatchObject({ start: '2026-03-10', due: '2026-03-17' })
  })

  test('48, 88: the respondent has ten working days from receipt (2026-04-29 → 05-15)', () => {
    const file = told(...accepted('2026-04-20'), ['sendCopy', 'office', '2026-04-28'], served('answerNotice', 'respondent', '2026-04-29'))
    expect(clockOf(file, 'answering', '2026-04-30')).toMatchObject({ due: '2026-05-15' })
  })

  test('70: an answer that comes too late counts as none; the law says so and upholding is refused', () => {
    const lines: Line[] = [
      ...accepted('2026-04-20'),
      ['sendCopy', 'office', '2026-04-28'],
      served('answerNotice', 'respondent', '2026-04-29'),
    ]
    const file = story(reconsideration, lines, '2026-05-16')
    expect(file.facts).toMatchObject({ evidence: 'none' })
    expect(refused(file, ['answer', 'respondent', '2026-05-18', { defence: '迟到' }])).toMatchObject({ reason: 'unlawful', art: '70' })
    const heard = goOn(
      file,
      ['answerLate', 'respondent', '2026-05-18', { defence: '迟到' }],
      ['submitOpinion', 'office', '2026-05-20', { opinion: '撤销' }],
      ['hear', 'office', '2026-05-20', { views: '当面' }],
    )
    expect(refused(heard, ['decide', 'organ', '2026-05-21', decision])).toMatchObject({ reason: 'unlawful', art: '70' })
    expect(refused(heard, ['decide', 'organ', '2026-05-21', { ...decision, outcome: 'revoked' }])).toBeUndefined()
  })

  test('49, 61: an ordinary case is heard and reported on before it is decided', () => {
    const file = told(...accepted('2026-03-02'), ...toOpinion.slice(0, 3))
    expect(refused(file, ['decide', 'organ', '2026-03-20', decision])).toMatchObject({ reason: 'unlawful', art: '61' })
    const opined = goOn(file, ['submitOpinion', 'office', '2026-03-20', { opinion: '维持' }])
    expect(refused(opined, ['decide', 'organ', '2026-03-20', decision])).toMatchObject({ reason: 'unlawful', art: '49' })
  })

  test('50.1, 52: a major case is heard in a hearing and put before the committee', () => {
    const file = told(...accepted('2026-03-02', { weight: 'major' }), ...toOpinion)
    expect(refused(file, ['decide', 'organ', '2026-03-25', decision])).toMatchObject({ reason: 'unlawful', art: '50.1' })
    expect(refused(file, ['holdHearing', 'office', '2026-03-25', { hearingPanel: '主持人甲', hearingRecord: '笔录' }])).toMatchObject({
      reason: 'unlawful',
      art: '51.1',
    })
  })

  test('51.1: a hearing is notified with five clear working days (2025-10-15 → by 2025-09-30)', () => {
    const file = told(...accepted('2025-09-10'))
    const notify = (on: string): Line => ['notifyHearing', 'office', on, { hearingOn: '2025-10-15', hearingPlace: '第一会议室' }]
    expect(refused(file, notify('2025-10-09'))).toMatchObject({ reason: 'too late', due: '2025-09-30' })
    expect(refused(file, notify('2025-09-30'))).toBeUndefined()
  })

  test('53: the simple track needs its ground, and no major case takes it', () => {
    const file = told(applied('2026-03-02'))
    expect(refused(file, ['accept', 'organ', '2026-03-03', { track: 'simple' }])).toMatchObject({ reason: 'unlawful', art: '53' })
    expect(refused(file, ['accept', 'organ', '2026-03-03', { track: 'simple', simpleGround: 'small', weight: 'major' }])).toMatchObject({
      reason: 'unlawful',
    })
  })

  test('62.2: thirty days on the simple track, rolled over a holiday, never extended (2025-09-05 → 10-09)', () => {
    const file = told(...accepted('2025-09-05', { track: 'simple', simpleGround: 'small' }))
    expect(clockOf(file, 'deciding', '2025-09-06')).toMatchObject({ due: '2025-10-09' })
    expect(refused(file, ['extend', 'head', '2025-09-20', { extraDays: 10, extensionReason: '复杂' }])).toMatchObject({
      reason: 'not in this case',
    })
  })

  test('55: converted to the ordinary track, the sixty days run from acceptance', () => {
    const file = told(...accepted('2025-09-05', { track: 'simple', simpleGround: 'small' }), ['convert', 'head', '2025-09-20'])
    expect(clockOf(file, 'deciding', '2025-09-21')).toMatchObject({ start: '2025-09-05', due: '2025-11-04' })
  })

  test('62.1: extended by thirty days from the unrolled end (2025-11-03 → 2026-02-02)', () => {
    const file = told(...accepted('2025-11-03'), ['extend', 'head', '2025-12-20', { extraDays: 30, extensionReason: '复杂' }])
    expect(clockOf(file, 'deciding', '2025-12-21')).toMatchObject({ due: '2026-02-02' })
  })

  test('39: time in suspension does not count (2024-03-21 to 04-21 → 2024-05-31)', () => {
    const file = told(
      ...accepted('2024-03-01'),
      ['suspend', 'organ', '2024-03-21', { stayGround: 'death' }],
      ['resume', 'organ', '2024-04-21'],
    )
    expect(clockOf(file, 'deciding', '2024-04-22')).toMatchObject({ due: '2024-05-31' })
  })

  test('41.1.5: a stay on three grounds may end the case only after sixty days', () => {
    const file = told(...accepted('2026-03-02'), ['suspend', 'organ', '2026-03-10', { stayGround: 'death' }])
    expect(refused(file, ['terminateAfterStay', 'organ', '2026-05-09'])).toMatchObject({ reason: 'too early', due: '2026-05-09' })
    expect(refused(file, ['terminateAfterStay', 'organ', '2026-05-10'])).toBeUndefined()
    const other = told(...accepted('2026-03-02'), ['suspend', 'organ', '2026-03-10', { stayGround: 'settling' }])
    expect(refused(other, ['terminateAfterStay', 'organ', '2026-08-01'])).toMatchObject({ reason: 'not in this case' })
  })

  const decided: Line[] = [
    ...accepted('2026-03-02'),
    ...toOpinion,
    ['decide', 'organ', '2026-03-25', { ...decision, outcome: 'revoked', redo: 'yes' }],
  ]

  test('75.2: the decision takes effect by law when it has reached every party', () => {
    const one = story(reconsideration, [...decided, served('decision', 'applicant', '2026-03-27')], '2026-03-28')
    expect(one.state).toBe('serving')
    const both = story(
      reconsideration,
      [...decided, served('decision', 'applicant', '2026-03-27'), served('decision', 'respondent', '2026-03-30')],
      '2026-03-31',
    )
    expect(both.state).toBe('decided')
    expect(both.events.at(-1)).toMatchObject({ act: 'takeEffect', by: 'law' })
  })

  test('行政诉讼法 45: each addressee has a clock of his own from service', () => {
    const file = story(
      reconsideration,
      [...decided, served('decision', 'respondent', '2026-03-26'), served('decision', 'applicant', '2026-03-30')],
      '2026-03-31',
    )
    expect(clockOf(file, 'suing', '2026-04-01', 'applicant')).toMatchObject({ due: '2026-04-14', status: 'running' })
    expect(clockOf(file, 'suing', '2026-04-01', 'respondent')).toBeUndefined()
    expect(clockOf(file, 'redoing', '2026-04-01', 'respondent')).toMatchObject({ start: '2026-03-26', status: 'running' })
  })

  test('民诉 95: an announcement takes effect after thirty days', () => {
    const file = story(
      reconsideration,
      [
        ...decided,
        served('decision', 'respondent', '2026-03-26'),
        ['@serve', 'office', '2026-03-27', { document: 'decision', recipient: 'applicant', method: 'announcement', on: '2026-03-27' }],
      ],
      '2026-04-20',
    )
    expect(file.state).toBe('serving')
    expect(
      story(
        reconsideration,
        [
          ...decided,
          served('decision', 'respondent', '2026-03-26'),
          ['@serve', 'office', '2026-03-27', { document: 'decision', recipient: 'applicant', method: 'announcement', on: '2026-03-27' }],
        ],
        '2026-05-08',
      ).state,
    ).toBe('decided')
  })

  test('45: evidence is taken by two', () => {
    const file = told(...accepted('2026-03-02'))
    expect(refused(file, ['investigate', 'office', '2026-03-05', { inquiry: '询问' }])).toMatchObject({ reason: 'hands', hands: 2 })
    expect(refused(file, ['investigate', 'office', '2026-03-05', { inquiry: '询问' }, undefined, 2])).toBeUndefined()
  })

  test('76: the opinion letter is followed up within sixty days of service', () => {
    const file = told(
      ...decided,
      ['issueLetter', 'organ', '2026-03-26', { letter: '完善程序' }],
      served('opinionLetter', 'respondent', '2026-03-27'),
    )
    expect(clockOf(file, 'correctingConduct', '2026-03-28', 'respondent')).toMatchObject({ due: '2026-05-26', status: 'running' })
  })
})

describe('行政复议法（2017）', () => {
  const old = (...lines: Line[]) => story(reconsideration2017, lines)
  const filed: Line = ['apply', 'applicant', '2023-09-11', { ...claim, learnedOn: '2023-09-01' }]

  test('editions: the law in force when the case began', () => {
    expect(editionOn('reconsideration', '2023-12-31')).toBe(reconsideration2017)
    expect(editionOn('reconsideration', '2024-01-01')).toBe(reconsideration)
  })

  test('17: accepted by silence, the case counts as accepted from the day of receipt', () => {
    const file = story(reconsideration2017, [filed], '2023-09-19')
    expect(acts(file)).toEqual(['apply', 'accept'])
    expect(clockOf(file, 'deciding', '2023-09-19')).toMatchObject({ start: '2023-09-11', due: '2023-11-10' })
  })

  test('23, 40: ten natural days to answer, rolled over the holidays onto a make-up Saturday (2023-09-25 → 10-07)', () => {
    const file = old(
      filed,
      ['accept', 'organ', '2023-09-12'],
      ['sendCopy', 'office', '2023-09-22'],
      served('answerNotice', 'respondent', '2023-09-25'),
    )
    expect(clockOf(file, 'answering', '2023-09-26')).toMatchObject({ due: '2023-10-07' })
  })

  test('条例 29, 30: time of correction and of settling who is competent is left out (2023-09-11 → 11-10 → 11-16)', () => {
    const file = old(
      filed,
      ['beginAllocation', 'office', '2023-09-12'],
      ['endAllocation', 'office', '2023-09-18'],
      ['accept', 'organ', '2023-09-18'],
    )
    expect(clockOf(file, 'deciding', '2023-09-19')).toMatchObject({ due: '2023-11-16' })
  })

  test('31.1: the head of the organ extends, not the head of the office', () => {
    const file = old(filed, ['accept', 'organ', '2023-09-12'])
    const extend = (by: string): Line => ['extend', by, '2023-10-10', { extraDays: 30, extensionReason: '复杂' }]
    expect(refused(file, extend('head'))).toMatchObject({ reason: 'not by this role' })
    expect(refused(file, extend('organHead'))).toBeUndefined()
  })
})
