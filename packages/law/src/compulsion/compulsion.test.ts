import { possible } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { enforcement } from './enforcement.ts'
import { compulsoryMeasure } from './measure.ts'

const grounds = { party: company, power: '对场所、设施或者财物的查封', grounds: '涉嫌违法' }
const things = { property: '一批', necessities: 'no', already: 'no', inspection: '现场笔录' }
const measure = (...lines: readonly Line[]) => story(compulsoryMeasure, lines)
const held = (kind = 'seize', on = '2026-01-07'): Line[] => [
  ['propose', 'office', '2026-01-05', { ...grounds, kind }],
  ['approve', 'head', '2026-01-06'],
  ['carryOut', 'office', on, things, undefined, 2],
]

describe('行政强制法, measures', () => {
  test('18: without leave nothing is carried out; two officers do it', () => {
    const proposed = measure(...held().slice(0, 1))
    expect(refused(proposed, ['carryOut', 'office', '2026-01-06', things, undefined, 2])?.reason).toBe('not from this state')
    const approved = measure(...held().slice(0, 2))
    expect(refused(approved, ['carryOut', 'office', '2026-01-07', things])).toMatchObject({ reason: 'hands' })
  })

  const urgent: Line = ['carryOutAtOnce', 'office', '2026-01-09T20:00', { ...grounds, kind: 'seize', ...things }, undefined, 2]

  test('19: leave is asked for within twenty-four clock hours, weekends included; refused, the measure ends', () => {
    const file = measure(urgent)
    expect(clockOf(file, 'approving', '2026-01-10')).toMatchObject({ dueAt: '2026-01-10T20:00' })
    expect(goOn(file, ['refuseAfterwards', 'head', '2026-01-10T09:00']).state).toBe('released')
  })

  test('19: money is not frozen without leave', () => {
    expect(
      refused(measure(), ['carryOutAtOnce', 'office', '2026-01-09', { ...grounds, kind: 'freeze', ...things }, undefined, 2]),
    ).toMatchObject({
      reason: 'unlawful',
      art: '19',
    })
  })

  test.each([
    ['23(1): necessities of life', { necessities: 'yes' }, '23.1'],
    ['23(2): what is sealed already', { already: 'yes' }, '23.2'],
  ])('%s', (_title, facts, art) => {
    const refusal = refused(measure(...held().slice(0, 2)), ['carryOut', 'office', '2026-01-07', { ...things, ...facts }, undefined, 2])
    expect(refusal?.reason).toBe('unlawful')
    expect(JSON.stringify(refusal)).toContain(art)
  })

  test('25(1): thirty days that do not roll, thirty more once', () => {
    const file = measure(...held('seize', '2026-01-16'))
    expect(clockOf(file, 'holding', '2026-01-17')).toMatchObject({ due: '2026-02-15' })
    const extend = (extraDays: number): Line => ['extend', 'head', '2026-02-10', { extraDays, extensionReason: '复杂' }]
    expect(refused(file, extend(31))).toMatchObject({ reason: 'beyond the extension' })
    const longer = goOn(file, extend(30))
    expect(clockOf(longer, 'holding', '2026-02-11')).toMatchObject({ due: '2026-03-17' })
    expect(refused(longer, extend(1))).toMatchObject({ reason: 'done before' })
  })

  test('25(3): appraisal is left out', () => {
    const file = measure(
      ...held('seize', '2026-01-16'),
      ['beginAppraisal', 'office', '2026-01-20', { appraised: '质量检验' }],
      ['endAppraisal', 'office', '2026-01-30'],
    )
    expect(clockOf(file, 'holding', '2026-02-01')).toMatchObject({ due: '2026-02-25' })
  })

  test('31–33: the freezing is delivered in three working days and ends by itself after thirty', () => {
    const file = measure(...held('freeze'))
    expect(clockOf(file, 'delivering', '2026-01-08')).toMatchObject({ due: '2026-01-12' })
    expect(story(compulsoryMeasure, held('freeze'), '2026-02-07').state).toBe('released')
  })

  test('28, 118号: released, given back and published in twenty working days', () => {
    const file = goOn(
      measure(...held()),
      ['release', 'head', '2026-01-20', { releaseGround: 'done' }],
      ['returnProperty', 'office', '2026-01-20T10:00'],
    )
    expect(clockOf(file, 'publishing', '2026-01-21')).toMatchObject({ due: '2026-02-04' })
  })
})

const urge = (facts: object = {}): Line => [
  'urge',
  'head',
  '2026-03-02',
  {
    party: company,
    obligation: '缴纳罚款',
    power: 'court',
    remediesEndOn: '2026-02-27',
    performBy: '2026-03-16',
    principal: 5000,
    ...facts,
  },
]
const demandServed = (on: string): Line => ['@serve', 'office', on, { document: 'demand', recipient: 'party', method: 'direct', on }]
const executed = (...lines: readonly Line[]) => story(enforcement, lines)
const court = { court: { kind: 'organisation', name: '演示区人民法院' } }
const own = { power: 'own', surchargeFrom: '2026-01-05' }

describe('行政强制法, execution', () => {
  test('53, 54: three months from the end of the last remedy, ten working days after the demand was served', () => {
    const file = executed(urge(), demandServed('2026-03-02'))
    expect(clockOf(file, 'applying', '2026-03-03')).toMatchObject({ due: '2026-05-27' })
    const apply = (on: string): Line => ['applyToCourt', 'head', on, court]
    expect(refused(file, apply('2026-03-16'))).toMatchObject({ reason: 'too early', clock: 'demanding' })
    expect(refused(file, apply('2026-03-17'))).toBeUndefined()
    expect(refused(file, apply('2026-05-28'))).toMatchObject({ reason: 'too late', clock: 'applying' })
  })

  test('53: nobody goes to court while the party may still ask for reconsideration or sue', () => {
    const file = executed(urge({ remediesEndOn: '2026-04-10' }), demandServed('2026-03-02'))
    const apply = (on: string): Line => ['applyToCourt', 'head', on, court]
    expect(refused(file, apply('2026-04-10'))).toMatchObject({ reason: 'too early', clock: 'remediesBeforeApplying' })
    expect(refused(file, apply('2026-04-11'))).toBeUndefined()
  })

  test('53: months run to the corresponding day', () => {
    const file = executed(urge({ remediesEndOn: '2024-09-18' }))
    expect(clockOf(file, 'applying', '2026-03-03')).toMatchObject({ due: '2024-12-18' })
  })

  test('处罚法 72(2): where payment was deferred, the three months run from the end of the deferral, and nothing before', () => {
    const file = executed(urge({ remediesEndOn: '2026-02-20', deferredUntil: '2026-04-30' }), demandServed('2026-03-02'))
    expect(clockOf(file, 'applying', '2026-03-03')).toMatchObject({ start: '2026-04-30', due: '2026-07-30' })
    const apply = (on: string): Line => ['applyToCourt', 'head', on, court]
    expect(refused(file, apply('2026-04-30'))).toMatchObject({ reason: 'too early', clock: 'deferral' })
    expect(refused(file, apply('2026-05-06'))).toBeUndefined()
    expect(refused(file, apply('2026-07-31'))).toMatchObject({ reason: 'too late', clock: 'applying' })
  })

  test.each([
    ['56(1): five working days to accept', [], 'accepting', '2026-03-18', '2026-03-24'],
    ['57: seven to rule', [['courtAccepts', 'court', '2026-03-18']], 'ruling', '2026-03-19', '2026-03-27'],
    [
      '58(2): thirty days where it looks closer',
      [
        ['courtAccepts', 'court', '2026-03-18'],
        ['courtLooksCloser', 'court', '2026-03-20', { obvious: 'basis' }],
      ],
      'ruling',
      '2026-03-21',
      '2026-04-17',
    ],
    [
      '58(3): fifteen days to ask for review of a denial',
      [
        ['courtAccepts', 'court', '2026-03-18'],
        ['courtDenies', 'court', '2026-03-25', { ruling: '不予执行' }],
      ],
      'reviewOfDenial',
      '2026-03-26',
      '2026-04-09',
    ],
    [
      '56(2): and of a rejection',
      [['courtRejects', 'court', '2026-03-20', { ruling: '不予受理' }]],
      'reviewOfRejection',
      '2026-03-21',
      '2026-04-07',
    ],
    [
      '59: five working days for immediate execution',
      [
        ['courtAccepts', 'court', '2026-03-18'],
        ['courtGrants', 'court', '2026-03-19', { ruling: '准予' }],
      ],
      'immediate',
      '2026-03-20',
      '2026-03-26',
    ],
  ] as [string, Line[], string, string, string][])('%s', (_title, lines, clock, on, due) => {
    const file = executed(urge(), demandServed('2026-03-02'), ['applyToCourt', 'head', '2026-03-17', court], ...lines)
    expect(clockOf(file, clock, on)).toMatchObject({ due })
  })

  test('46: thirty days of surcharge, and the days of the demand, before the organ executes by itself', () => {
    const order: Line = ['order', 'head', '2026-03-17', { decision: '划拨' }]
    expect(refused(executed(urge({ ...own, surchargeFrom: '2026-02-20' })), order)).toMatchObject({
      reason: 'too early',
      clock: 'surcharging',
    })
    expect(refused(executed(urge(own)), ['order', 'head', '2026-03-16', { decision: '划拨' }])).toMatchObject({ clock: 'performing' })
    expect(refused(executed(urge(own)), order)).toBeUndefined()
  })

  test('45(2): the surcharge does not exceed the principal', () => {
    const add = (surcharge: number): Line => ['surcharge', 'head', '2026-03-03', { surcharge }]
    expect([refused(executed(urge(own)), add(5001))?.reason, refused(executed(urge(own)), add(5000))?.reason]).toEqual([
      'unlawful',
      undefined,
    ])
  })

  const ordered: Line[] = [urge(own), ['order', 'head', '2026-03-17', { decision: '划拨' }]]

  test.each([
    ['43(1): not at night', { executedOn: 'night', means: 'no' }, '43.1'],
    ['43(2): not by cutting off water and power', { executedOn: 'working', means: 'yes' }, '43.2'],
  ])('%s', (_title, how, art) => {
    expect(refused(executed(...ordered), ['execute', 'office', '2026-03-18', { execution: '实施', ...how }, undefined, 2])).toMatchObject({
      reason: 'unlawful',
      art,
    })
  })

  test('36: what the party says is checked first', () => {
    const said = executed(urge(own), ['state', 'party', '2026-03-10', { statement: '异议' }])
    expect(refused(said, ['order', 'head', '2026-03-17', { decision: '划拨' }])).toMatchObject({ reason: 'unlawful', art: '36' })
  })

  test('35: what the party says to have performed ends nothing; it is checked before anything is executed', () => {
    const said = executed(urge(own), ['statePerformed', 'party', '2026-03-10', { performance: '已缴清' }])
    const order: Line = ['order', 'head', '2026-03-17', { decision: '划拨' }]
    expect(said.state).toBe('demanded')
    expect(possible(said, 'party')).not.toContain('perform')
    expect(refused(said, order)).toMatchObject({ reason: 'unlawful', art: '36' })
    expect(goOn(said, ['perform', 'office', '2026-03-11', { execution: '到账' }]).state).toBe('performed')
    const checked = goOn(said, ['findUnperformed', 'office', '2026-03-11', { unperformed: '未到账' }])
    expect(refused(checked, order)).toBeUndefined()
  })

  test('39(2): halted for three years, it is not taken up again', () => {
    const lines: Line[] = [...ordered, ['halt', 'head', '2026-03-20', { haltGround: 'difficulty' }]]
    expect(story(enforcement, lines, '2029-03-20').state).toBe('halted')
    expect(story(enforcement, lines, '2029-03-21').state).toBe('abandoned')
  })

  test('51: demanded once more three whole working days before it is done in the party’s stead', () => {
    const replaced = executed(urge(own), ['replace', 'head', '2026-03-17', { replacement: '清除', replaceOn: '2026-03-24', cost: 2000 }])
    expect(refused(replaced, ['carryOutReplacement', 'office', '2026-03-24', { supervisor: '演示甲', execution: '完成' }])).toMatchObject({
      reason: 'unlawful',
    })
    expect(refused(replaced, ['demandBeforeReplacement', 'office', '2026-03-19'])).toMatchObject({ reason: 'too late' })
    expect(refused(replaced, ['demandBeforeReplacement', 'office', '2026-03-18'])).toBeUndefined()
  })

  test('44: pulled down only when the notice and the remedies have run out', () => {
    const announce = (remediesEndOn: string) =>
      executed(urge({ ...own, remediesEndOn }), [
        'announceDemolition',
        'head',
        '2026-03-17',
        { demolition: '公告', selfDemolishBy: '2026-04-01' },
      ])
    const pull = (on: string): Line => ['demolish', 'office', on, { execution: '拆除' }, undefined, 2]
    expect(refused(announce('2026-09-01'), pull('2026-04-02'))).toMatchObject({ reason: 'too early', clock: 'remediesBeforeDemolition' })
    expect(refused(announce('2026-03-02'), pull('2026-04-01'))).toMatchObject({ reason: 'too early', clock: 'demolishing' })
    expect(refused(announce('2026-03-02'), pull('2026-04-02'))).toBeUndefined()
  })
})
