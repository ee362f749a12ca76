import { describe, expect, test } from 'vitest'
import { citizen, clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { penalty } from './penalty.ts'

const clue = (on: string, facts: object = {}): Line => [
  'recordClue',
  'office',
  on,
  { clueSource: 'inspection', informant: 'no', clue: '抽检不合格', occurredOn: '2025-12-01', ...facts },
]
const file = (on: string): Line => [
  'fileCase',
  'head',
  on,
  { party: company, partyKind: 'organisation', cause: '销售不合格产品', power: '对销售不合格产品的处罚' },
]
const investigate = (on: string): Line => ['investigate', 'office', on, { evidence: '现场检查、询问' }, undefined, 2]
const conclude = (on: string, facts: object = {}): Line => [
  'conclude',
  'office',
  on,
  { report: '调查终结', reviewGround: 'none', hearingGround: 'none', gravity: 'no', ...facts },
]
const inform = (on: string): Line => ['inform', 'office', on, { notice: '拟罚款五千元' }]
const serve = (document: string, on: string): Line => ['@serve', 'office', on, { document, recipient: 'party', method: 'direct', on }]
const decision = { kinds: 'fine', basis: '违法事实和依据', fine: 5000, social: 'yes' }
const punish = (on: string, facts: object = {}): Line => ['punish', 'head', on, { ...decision, ...facts }]

const investigated = [clue('2026-01-05'), file('2026-01-06'), investigate('2026-01-07')]
const informed = [...investigated, conclude('2026-01-12'), inform('2026-01-13'), serve('notice', '2026-01-13')]
const deliberating: Line[] = [...informed, ['endStatement', 'office', '2026-01-14']]
const largeFine = { hearingGround: 'fine' }
const mayBeHeard = [...investigated, conclude('2026-01-12', largeFine), inform('2026-01-13'), serve('notice', '2026-01-13')]
const told = (...lines: readonly Line[]) => story(penalty, lines)

describe('行政处罚法, ordinary procedure', () => {
  test('a whole case from clue to archive', () => {
    const paid = told(
      ...deliberating,
      punish('2026-01-15'),
      serve('decision', '2026-01-16'),
      ['publish', 'office', '2026-01-20', { publicTitle: '处罚决定', publicText: '罚款' }],
      ['pay', 'party', '2026-01-28', { paid: 5000 }],
      ['close', 'head', '2026-01-29', { closingReason: 'performed' }],
    )
    expect(paid.state).toBe('closed')
  })

  test('36: what is found after two years is not punished; health and finance have five', () => {
    const late = [{ occurredOn: '2023-12-01' }, { occurredOn: '2023-12-01', limitationKind: 'serious' }].map((facts) =>
      told(clue('2026-01-05', facts), ...deliberating.slice(1)),
    )
    expect(late.map((one) => refused(one, punish('2026-01-15'))?.reason)).toEqual(['too late', undefined])
  })

  test('42, 55: fewer than two officers do not investigate', () => {
    expect(
      refused(told(clue('2026-01-05'), file('2026-01-06')), ['investigate', 'office', '2026-01-07', { evidence: '询问' }]),
    ).toMatchObject({
      reason: 'hands',
      hands: 2,
    })
  })

  test('54: no conclusion without evidence', () => {
    expect(refused(told(clue('2026-01-05'), file('2026-01-06')), conclude('2026-01-07'))).toMatchObject({ reason: 'unlawful', art: '54' })
  })

  test('56: things preserved are dealt with in seven working days, without rolling', () => {
    const kept = told(...investigated, ['preserve', 'head', '2026-01-08', { preserved: '一批' }])
    expect(clockOf(kept, 'preserving', '2026-01-09')).toMatchObject({ due: '2026-01-19' })
  })

  test('45: what the party says is checked before the case goes on', () => {
    const said = told(...informed, ['makeStatement', 'party', '2026-01-13T15:00', { statement: '不应处罚' }])
    expect(refused(said, ['endStatement', 'office', '2026-01-14'])).toMatchObject({ reason: 'unlawful', art: '45' })
    const checked = goOn(said, ['checkStatement', 'office', '2026-01-14', { checked: '不成立' }])
    expect(refused(checked, ['endStatement', 'office', '2026-01-14T10:00'])).toBeUndefined()
  })

  test('64(1)一: five working days to ask for a hearing, then the law waives it', () => {
    const file = told(...mayBeHeard)
    expect(clockOf(file, 'demandingHearing', '2026-01-14')).toMatchObject({ due: '2026-01-20' })
    expect(refused(file, ['endStatement', 'office', '2026-01-20'])).toMatchObject({ reason: 'unlawful', art: '64.1.1' })
    expect(refused(file, ['demandHearing', 'party', '2026-01-21'])).toMatchObject({ reason: 'too late' })
    expect(refused(file, ['endStatement', 'office', '2026-01-21'])).toBeUndefined()
  })

  const heard: Line[] = [
    ...mayBeHeard,
    ['demandHearing', 'party', '2026-01-20'],
    ['notifyHearing', 'office', '2026-01-21', { hearingOn: '2026-02-02', hearingPlace: '二楼' }],
    ['holdHearing', 'office', '2026-02-02', { hearingRecord: '笔录' }],
  ]

  test('64(1)二: the notice leaves seven whole working days', () => {
    const asked = told(...mayBeHeard, ['demandHearing', 'party', '2026-01-20'])
    const notify = (hearingOn: string): Line => ['notifyHearing', 'office', '2026-01-21', { hearingOn, hearingPlace: '二楼' }]
    expect(refused(asked, notify('2026-01-30'))).toMatchObject({ reason: 'too late', clock: 'hearingNotice' })
    expect(refused(asked, notify('2026-02-02'))).toBeUndefined()
  })

  test('58(1)二: after a hearing only legal review leads on to the decision', () => {
    const file = told(...heard)
    expect(file.state).toBe('heard')
    expect(refused(file, punish('2026-02-03'))?.reason).toBe('not from this state')
    const passed = goOn(file, ['passReviewAfterHearing', 'legal', '2026-02-03', { reviewOpinion: '通过' }], punish('2026-02-04'))
    expect(passed.state).toBe('serving')
  })

  test('58: a case for legal review is not decided without it', () => {
    const skipped = told(
      ...investigated,
      conclude('2026-01-12', { reviewGround: 'complex' }),
      inform('2026-01-13'),
      serve('notice', '2026-01-13'),
      ['endStatement', 'office', '2026-01-14'],
    )
    expect(refused(skipped, punish('2026-01-15'))).toMatchObject({ reason: 'unlawful', art: '58' })
  })

  test('57(2): grave cases are discussed together', () => {
    const grave = told(...investigated, conclude('2026-01-12', { gravity: 'yes' }), inform('2026-01-13'), serve('notice', '2026-01-13'), [
      'endStatement',
      'office',
      '2026-01-14',
    ])
    expect(refused(grave, punish('2026-01-15'))).toMatchObject({ reason: 'unlawful', art: '57.2' })
    expect(refused(goOn(grave, ['discuss', 'head', '2026-01-15', { minutes: '纪要' }]), punish('2026-01-15T10:00'))).toBeUndefined()
  })

  test('60: ninety natural days, which nothing in the statute lengthens', () => {
    const file = told(...investigated)
    expect(clockOf(file, 'deciding', '2026-01-08')).toMatchObject({ due: '2026-04-07' })
    expect(refused(told(...deliberating), ['prolong', 'head', '2026-01-15', { decisionDays: 30, extensionReason: '复杂' }])).toMatchObject({
      reason: 'not in this case',
    })
  })

  test('61: served in seven working days, or overdue', () => {
    const made = told(...deliberating, punish('2026-01-15'))
    expect(clockOf(made, 'serving', '2026-01-27')).toMatchObject({ due: '2026-01-26', status: 'overdue' })
  })

  const served: Line[] = [...deliberating, punish('2026-01-15'), serve('decision', '2026-01-16')]

  test('67, 72: fifteen natural days to pay, and no surcharge or enforcement before', () => {
    const file = told(...served)
    expect(clockOf(file, 'paying', '2026-01-17')).toMatchObject({ due: '2026-02-02' })
    expect(refused(file, ['surcharge', 'office', '2026-01-31', { surcharge: 150 }])).toMatchObject({ reason: 'too early' })
    expect(refused(file, ['surcharge', 'office', '2026-03-30', { surcharge: 5001 }])).toMatchObject({ reason: 'unlawful', art: '72.1.1' })
    expect(refused(file, ['surcharge', 'office', '2026-03-30', { surcharge: 5000 }])).toBeUndefined()
  })

  test('66(2): time granted for hardship moves the day to pay', () => {
    const eased = told(...served, ['defer', 'head', '2026-01-20', { hardship: '经营困难', extraDays: 30 }])
    expect(clockOf(eased, 'paying', '2026-01-21')).toMatchObject({ due: '2026-03-02' })
  })

  test('48(2): an altered decision is withdrawn from publication in three working days, and before the case closes', () => {
    const file = told(...served, ['recordAlteration', 'office', '2026-02-02', { altered: 'revoked', alteredBy: '复议决定' }])
    expect(clockOf(file, 'withdrawing', '2026-02-03')).toMatchObject({ due: '2026-02-05' })
    expect(refused(file, ['close', 'head', '2026-02-06', { closingReason: 'revoked' }])).toMatchObject({ reason: 'unlawful', art: '48.2' })
  })

  test('118号（六）: published in seven working days; market supervision has twenty', () => {
    expect(clockOf(told(...served), 'publishing', '2026-01-20')).toMatchObject({ due: '2026-01-26' })
    const market = told(
      clue('2026-01-05', { regime: 'market' }),
      ...deliberating.slice(1, -1),
      ['endStatement', 'office', '2026-01-22'],
      punish('2026-01-23'),
    )
    expect(clockOf(market, 'publishing', '2026-01-24')).toMatchObject({ due: '2026-02-27' })
  })
})

describe('行政处罚法, on the spot', () => {
  const spot = (partyKind: string, fine: number): Line => [
    'punishOnTheSpot',
    'office',
    '2026-03-02',
    {
      party: partyKind === 'person' ? citizen : company,
      partyKind,
      power: '对占道经营的处罚',
      cause: '占道经营',
      occurredOn: '2026-03-02',
      spotKind: 'fine',
      fine,
      basis: '事实和依据',
    },
    undefined,
    2,
  ]

  test.each([
    ['person', 200, undefined],
    ['person', 201, 'unlawful'],
    ['organisation', 3000, undefined],
    ['organisation', 3001, 'unlawful'],
  ])('51: %s fined %i', (kind, fine, reason) => {
    expect(refused(told(), spot(kind, fine))?.reason).toBe(reason)
  })

  test('68, 71: cash up to a hundred, handed over and banked in two working days each', () => {
    const file = told(spot('person', 200))
    const collect = (cash: number, collectGround: string): Line => [
      'collect',
      'office',
      '2026-03-02T10:00',
      { cash, collectGround },
      undefined,
      2,
    ]
    expect(refused(file, collect(200, 'small'))).toMatchObject({ reason: 'unlawful', art: '68.1.1' })
    const collected = goOn(file, collect(200, 'difficult'), ['handOver', 'office', '2026-03-03'])
    expect(clockOf(collected, 'handingOver', '2026-03-03')).toMatchObject({ due: '2026-03-04', status: 'met' })
    expect(clockOf(collected, 'banking', '2026-03-03')).toMatchObject({ due: '2026-03-05' })
  })
})

describe('市场监督管理行政处罚程序规定 and others', () => {
  const market = (...lines: readonly Line[]) => told(clue('2026-01-05', { regime: 'market', informant: 'yes' }), ...lines)

  test.each([
    ['filing', '18: fifteen working days to file', '2026-01-06', [] as Line[], '2026-01-26'],
    ['replying', '31: the informant hears in five', '2026-01-07', [file('2026-01-06')], '2026-01-13'],
    ['decidingInMarkets', '64: ninety days', '2026-01-07', [file('2026-01-06')], '2026-04-07'],
  ])('%s %s', (clock, _title, on, lines, due) => {
    expect(clockOf(market(...lines), clock, on)).toMatchObject({ due })
  })

  test('33: preservation without leave is approved within twenty-four hours', () => {
    const kept = market(file('2026-01-06'), ['preserveAtOnce', 'office', '2026-01-09T22:10', { preserved: '一批' }, undefined, 2])
    expect(clockOf(kept, 'approving', '2026-01-10')).toMatchObject({ dueAt: '2026-01-10T22:10' })
  })

  test('57: five working days for the party before the case goes on', () => {
    const file57 = market(...informed.slice(1))
    expect(refused(file57, ['endStatement', 'office', '2026-01-20'])).toMatchObject({ reason: 'too early', clock: 'stating' })
    expect(refused(file57, ['endStatement', 'office', '2026-01-21'])).toBeUndefined()
  })

  test('64: suspension and appraisal are left out, one extension of thirty days', () => {
    const halted = market(
      file('2026-01-06'),
      ['halt', 'head', '2026-01-16', { haltGround: '等待' }],
      ['resume', 'head', '2026-01-26'],
      ['prolong', 'head', '2026-01-27', { decisionDays: 30, extensionReason: '复杂' }],
    )
    expect(clockOf(halted, 'decidingInMarkets', '2026-02-01')).toMatchObject({ due: '2026-05-18' })
    expect(refused(halted, ['prolong', 'head', '2026-01-28', { decisionDays: 31, extensionReason: '复杂' }])).toMatchObject({
      reason: 'done before',
    })
  })

  test('治安法 118: thirty days, lengthened twice', () => {
    const police = told(clue('2026-01-05', { regime: 'police', limitationKind: 'police' }), file('2026-01-06'))
    expect(clockOf(police, 'decidingByPolice', '2026-01-07')).toMatchObject({ due: '2026-02-05' })
    const longer: Line = ['prolong', 'head', '2026-01-20', { decisionDays: 30, extensionReason: '复杂' }]
    expect(clockOf(goOn(police, longer, longer), 'decidingByPolice', '2026-02-01')).toMatchObject({ due: '2026-04-07' })
  })

  test('四川 36, 江西 13: major penalties are filed in fifteen days', () => {
    const filed = (localRule: string, clock: string) =>
      clockOf(
        told(clue('2026-01-05', { localRule }), ...deliberating.slice(1), punish('2026-01-15', { major: 'yes' })),
        clock,
        '2026-01-20',
      )?.due
    expect([filed('sichuan', 'filingMajor'), filed('jiangxi', 'filingMajorInJiangxi')]).toEqual(['2026-01-30', '2026-01-30'])
  })
})
