import { beginningsOf, casesBegun, replay } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, setting, story } from '../testing/story.ts'
import { inspection } from './inspection.ts'
import { inspectionDraw } from './inspection-draw.ts'
import { inspectionPlan } from './inspection-plan.ts'

const assign = (on: string, facts: object = {}): Line => [
  'assign',
  'office',
  on,
  { origin: 'random', authorised: 'yes', enterprise: 'yes', subject: company, item: '食品经营', basis: '食品安全法', ...facts },
]
const approve = (on: string, facts: object = {}): Line => [
  'approve',
  'head',
  on,
  { scheme: '检查方案', method: 'site', writtenSuffices: 'no', ...facts },
]
const notify = (on: string): Line => ['notify', 'office', on, { when: '三月三日，甲、乙' }]
const seen = { shown: '出示执法证', record: '笔录' }
const inspect = (on: string, hands = 2): Line => ['inspect', 'office', on, seen, undefined, hands]
const conclude = (on: string, result: string): Line => ['conclude', 'office', on, { result, finding: '未索证索票' }]
const publish = (on: string): Line => ['publish', 'office', on, { publicText: '抽查结果' }]
const tell = (on: string): Line => ['tell', 'office', on]
const close = (on: string): Line => ['close', 'head', on]
const told = (...lines: readonly Line[]) => story(inspection, lines)
const inspected = (facts: object = {}): Line[] => [
  assign('2026-03-02', facts),
  approve('2026-03-02'),
  notify('2026-03-03'),
  inspect('2026-03-03'),
]
const order = (on: string): Line => ['order', 'head', on, { order: '限期改正', correctBy: '2026-03-20' }]
const recheck = (on: string, corrected: string): Line => ['recheck', 'office', on, { corrected, recheck: '复查' }, undefined, 2]

describe('行政检查', () => {
  test('a whole inspection with correction, recheck and publication', () => {
    const file = told(
      ...inspected(),
      conclude('2026-03-04', 'correct'),
      tell('2026-03-04'),
      order('2026-03-05'),
      recheck('2026-03-20', 'yes'),
      publish('2026-03-23'),
      close('2026-03-24'),
    )
    expect(file.state).toBe('closed')
    expect(clockOf(file, 'correcting', '2026-03-24')).toMatchObject({ due: '2026-03-20', status: 'met' })
  })

  test('抽查通知: what no law provides for is not inspected', () => {
    expect(refused(told(), assign('2026-03-02', { authorised: 'no' }))).toMatchObject({ reason: 'unlawful' })
  })

  test('the yearly cap binds routine inspections, not those upon a complaint', () => {
    const third = (origin: string) => refused(told(assign('2026-03-02', { origin, visits: 3, cap: 2 })), approve('2026-03-02'))?.reason
    expect([third('random'), third('special'), third('complaint'), third('clue')]).toEqual(['unlawful', 'unlawful', undefined, undefined])
  })

  test('涉企检查意见: what can be checked on paper is not inspected on site', () => {
    const file = told(assign('2026-03-02'))
    expect(refused(file, approve('2026-03-02', { writtenSuffices: 'yes' }))).toMatchObject({ reason: 'unlawful', art: '涉企检查意见' })
    expect(refused(file, approve('2026-03-02', { writtenSuffices: 'yes', method: 'written' }))).toBeUndefined()
  })

  test('处罚法 42, 55: two officers, after notice to the enterprise', () => {
    const file = told(assign('2026-03-02'), approve('2026-03-02'))
    expect(refused(file, inspect('2026-03-03'))).toMatchObject({ reason: 'unlawful' })
    expect(refused(goOn(file, notify('2026-03-03')), inspect('2026-03-03T10:00', 1))).toMatchObject({ reason: 'hands', hands: 2 })
  })

  test.each([
    ['publishing', 'random result published in twenty working days', {}, '2026-04-01'],
    ['publishingConclusion', '118号（六）: any conclusion in twenty working days', { origin: 'key' }, '2026-04-01'],
    ['publishingByMarket', '企业信息公示条例 6', { regulator: 'market' }, '2026-04-01'],
    ['tellingInHainan', '海南 22: told in five working days', { localRule: 'hainan' }, '2026-03-11'],
  ])('%s: %s', (clock, _title, facts, due) => {
    expect(clockOf(told(...inspected(facts), conclude('2026-03-04', 'clean')), clock, '2026-03-05')).toMatchObject({ due })
  })

  test('浙江 79: three working days from the test result', () => {
    const file = told(
      ...inspected({ localRule: 'zhejiang' }),
      ['sendForTest', 'office', '2026-03-03T10:00', { tested: '农药残留' }],
      ['receiveTest', 'office', '2026-03-12', { testResult: '合格' }],
    )
    expect(clockOf(file, 'tellingInZhejiang', '2026-03-13')).toMatchObject({ due: '2026-03-17' })
  })

  test('浙江 78: an urgent inspection upon a complaint is approved within two working days, and not archived without', () => {
    const at = (origin: string) => told(assign('2026-03-05', { origin, localRule: 'zhejiang' }))
    const urgent: Line = ['inspectAtOnce', 'office', '2026-03-06', seen, undefined, 2]
    expect(refused(at('random'), urgent)?.reason).toBe('not in this case')
    expect(refused(at('clue'), urgent)).toMatchObject({ reason: 'unlawful', art: '浙江办法 78' })
    const file = goOn(at('complaint'), urgent)
    expect(clockOf(file, 'approving', '2026-03-06')).toMatchObject({ due: '2026-03-10' })
    const done = goOn(file, conclude('2026-03-09', 'clean'), tell('2026-03-09'), publish('2026-03-09'))
    expect(refused(done, close('2026-03-10'))).toMatchObject({ reason: 'unlawful', art: ['涉企检查意见', '浙江办法 78'] })
    expect(refused(goOn(done, ['approveAfterwards', 'head', '2026-03-10', { scheme: '补办' }]), close('2026-03-10T10:00'))).toBeUndefined()
  })

  test.each([
    ['clean', [], undefined],
    ['correct', [], '处罚法 28'],
    ['correct', [order('2026-03-05'), recheck('2026-03-20', 'no')], '处罚法 54'],
    ['clue', [], '处罚法 54'],
    ['clue', [['fileCase', 'office', '2026-03-06']] satisfies Line[], undefined],
  ] as const)('a result of %s is followed up before the archive (%#)', (result, lines: readonly Line[], art) => {
    const file = told(...inspected(), conclude('2026-03-04', result), tell('2026-03-04'), ...lines, publish('2026-03-23'))
    expect(refused(file, close('2026-03-24'))).toEqual(art === undefined ? undefined : expect.objectContaining({ reason: 'unlawful', art }))
  })

  test('neither untold nor unpublished results are archived; an objection is answered, even afterwards', () => {
    const file = told(...inspected(), conclude('2026-03-04', 'clean'))
    expect(refused(file, close('2026-03-05'))?.reason).toBe('unlawful')
    const shown = goOn(file, tell('2026-03-05'), publish('2026-03-06'))
    const object: Line = ['object', 'subject', '2026-03-09', { objection: '住所有误' }]
    const answer: Line = ['answerObjection', 'office', '2026-03-11', { verified: 'corrected', verification: '属实' }]
    expect(refused(shown, answer)?.reason).toBe('unlawful')
    expect(refused(goOn(shown, object), close('2026-03-10'))?.reason).toBe('unlawful')
    expect(goOn(shown, close('2026-03-06T10:00'), object, answer).state).toBe('closed')
  })
})

describe('双随机抽查计划', () => {
  const list: Line = ['list', 'office', '2026-01-05', { year: '2026', items: '食品经营', basis: '食品安全法', authorised: 'yes' }]
  const planned: Line[] = [
    list,
    ['publishList', 'office', '2026-01-06'],
    ['draft', 'office', '2026-01-07', { plan: '三月抽查', ratio: 5, frequency: 1, risk: '高风险加倍', joint: '与消防联合' }],
    ['approve', 'head', '2026-01-08'],
  ]
  const open: Line = ['publishPlan', 'office', '2026-01-09']
  const launch: Line = ['launch', 'office', '2026-03-02', { task: '食品抽查', item: '食品经营', itemBasis: '食品安全法' }]

  test('a year from the list to the archive', () => {
    const file = story(inspectionPlan, [...planned, open, launch, ['close', 'head', '2026-12-20', { summary: '完成' }]])
    expect(file.state).toBe('closed')
  })

  test('抽查通知: nothing without basis stands on the list', () => {
    const baseless: Line = ['list', 'office', '2026-01-05', { year: '2026', items: '甲', basis: '无', authorised: 'no' }]
    expect(refused(story(inspectionPlan, []), baseless)).toMatchObject({ reason: 'unlawful', art: '抽查通知' })
  })

  test('54: the plan is published before anything is drawn, and not closed before', () => {
    expect(refused(story(inspectionPlan, planned), launch)).toMatchObject({ reason: 'unlawful', art: '54' })
    const close: Line = ['close', 'head', '2026-12-20', { summary: '完成' }]
    expect(refused(story(inspectionPlan, [...planned, open]), close)).toMatchObject({ reason: 'unlawful', art: '54' })
  })
})

describe('双随机抽查任务', () => {
  const shares = { shareA: 3, shareB: 5, shareC: 10, shareD: 50, team: 2 }
  const set = (facts: object = {}): Line => [
    'set',
    'office',
    '2026-03-02',
    { task: '食品抽查', item: '食品经营', itemBasis: '食品安全法', field: 'LY-1', ...shares, ...facts },
  ]
  const list = (keys: readonly string[]) => ({
    register: 'register',
    on: '2026-03-02',
    candidates: keys.map((key) => ({ key, title: key })),
    passed: [],
  })
  const fixPool = (pool: number, inspectorPool: number): Line => [
    'fixPool',
    'office',
    '2026-03-02T10:00',
    { targets: list(['甲店']), pool, inspectors: list(['甲', '乙']), inspectorPool },
    undefined,
    2,
  ]
  const lots = (...all: readonly object[]) => ({
    method: 'sm3-rank-1',
    seed: 'a',
    among: 'targets',
    pooled: 2,
    quotas: [],
    aside: [],
    lots: all,
  })
  const team = lots({ key: '1', title: '甲', for: '甲店' }, { key: '2', title: '乙', for: '甲店' })
  const draw: Line = [
    'draw',
    'office',
    '2026-03-02T11:00',
    { subjects: lots({ key: '甲店', title: '甲店' }), drawn: 1, teams: team },
    undefined,
    2,
  ]

  test('54: the lists stand before anything is drawn; the results are published in twenty working days', () => {
    const drawn = story(inspectionDraw, [set(), fixPool(40, 6), draw])
    expect(refused(story(inspectionDraw, [set()]), draw)?.reason).toBe('not from this state')
    expect(drawn.state).toBe('drawn')
    const finish = { act: 'finish', by: 'law', at: '2026-03-20T23:59', facts: {} }
    const finished = replay(inspectionDraw, [...goOn(drawn, ['dispatch', 'office', '2026-03-03']).events, finish], setting)
    expect(clockOf(finished, 'publishing', '2026-03-23')).toMatchObject({ due: '2026-04-20' })
    expect(goOn(finished, ['publish', 'office', '2026-04-20', { summary: '一户责令改正' }]).state).toBe('closed')
  })

  test('处罚法 42: at least two inspectors; 抽查通知: no less of the risky than of the sound', () => {
    expect(refused(story(inspectionDraw, []), set({ team: 1 }))).toMatchObject({ art: '处罚法 42' })
    expect(refused(story(inspectionDraw, []), set({ shareA: 60 }))).toMatchObject({ art: '抽查通知' })
    const file = story(inspectionDraw, [set()])
    expect(refused(file, fixPool(0, 6))).toMatchObject({ art: '抽查通知' })
    expect(refused(file, fixPool(40, 1))).toMatchObject({ art: ['54', '处罚法 42'] })
  })

  test('every subject drawn becomes an inspection of its own, with those drawn for it', () => {
    const file = story(inspectionDraw, [set(), fixPool(40, 6), draw, ['dispatch', 'office', '2026-03-03']])
    const [rule] = beginningsOf(inspectionDraw, 'dispatch', file.facts)
    expect(rule && casesBegun(rule, file.facts)).toEqual([
      {
        title: '甲店',
        facts: {
          item: '食品经营',
          basis: '食品安全法',
          origin: 'random',
          subject: { kind: 'organisation', name: '甲店' },
          inspectors: '甲、乙',
        },
      },
    ])
  })
})
