import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { decision } from './decision.ts'
import { legalityReview } from './legality-review.ts'

const propose = (region = 'national'): Line => [
  'propose',
  'office',
  '2026-01-05',
  { subject: '公交票价调整', kind: 'policy', origin: 'department', necessity: '论证', region },
]
const launch: Line = ['launch', 'head', '2026-01-07', { undertaker: '交通局' }]
const draft = (facts: object = {}): Line => [
  'draft',
  'office',
  '2026-01-09',
  { draft: '草案', expert: 'no', risk: 'no', competition: 'no', hearing: 'no', ...facts },
]
const solicit = (facts: object = {}): Line => ['solicit', 'office', '2026-01-12', { consultation: '门户网站', ...facts }]
const conclude = (on: string): Line => ['concludeSoliciting', 'office', on, { opinions: '采纳三条' }]
const submit = (on: string, facts: object = {}): Line => ['submitReview', 'office', on, { reviewMaterials: '全部', ...facts }]
const opine = (on: string, legality = 'lawful'): Line => ['giveOpinion', 'legal', on, { legality, legalOpinion: '意见' }]
const report: Line = ['reportToParty', 'head', '2026-03-03', { partyReport: '已请示' }]
const discuss: Line = ['discuss', 'head', '2026-03-04', { meeting: '第五次常务会议', minutes: '一致同意' }]
const started = (facts: object = {}) => [propose(), launch, draft(facts), solicit()]
const reviewed = (legality = 'lawful', facts: object = {}): Line[] => [
  ...started(),
  conclude('2026-02-12'),
  submit('2026-02-12T10:00', facts),
  opine('2026-03-02', legality),
  report,
]
const told = (...lines: readonly Line[]) => story(decision, lines)

describe('重大行政决策程序暂行条例', () => {
  test('a whole decision, from the proposal to the archive', () => {
    const done = told(
      ...reviewed(),
      discuss,
      ['announce', 'head', '2026-03-06', { publicTitle: '通告', publicText: '正文', executor: '交通局' }],
      ['evaluate', 'office', '2026-09-01', { evaluation: '效果良好', conclusion: 'go' }],
      ['complete', 'executor', '2026-10-12'],
      ['archive', 'office', '2026-10-13', { archive: '全部材料' }],
    )
    expect(done.state).toBe('completed')
  })

  test('15: thirty days at least; shorter only with a reason', () => {
    expect(refused(told(...started()), conclude('2026-02-11'))).toMatchObject({ reason: 'too early', clock: 'consulting' })
    expect(refused(told(...started()), conclude('2026-02-12'))).toBeUndefined()
    expect(refused(told(propose(), launch, draft()), solicit({ urgency: 'urgent' }))).toMatchObject({ reason: 'unlawful', art: '15.1' })
    const urgent = told(propose(), launch, draft(), solicit({ urgency: 'urgent', urgentReason: '防汛' }))
    expect(refused(urgent, conclude('2026-01-20'))).toBeUndefined()
  })

  const hearing = (region: string, hearingOn: string): Line[] => [
    propose(region),
    launch,
    draft({ hearing: 'yes' }),
    solicit(),
    ['announceHearing', 'office', '2026-01-13', { hearingOn, hearingNotice: '公告' }],
  ]

  test('16: materials seven whole days before; a hearing that is needed is held', () => {
    const called = told(...hearing('national', '2026-02-02'))
    const send = (on: string): Line => ['sendMaterials', 'office', on, { materials: '材料' }]
    expect([refused(called, send('2026-01-25')), refused(called, send('2026-01-26'))?.reason]).toEqual([undefined, 'too late'])
    expect(refused(called, conclude('2026-02-12'))).toMatchObject({ reason: 'unlawful', art: '16.1' })
    expect(refused(called, ['holdHearing', 'office', '2026-02-02', { hearingRecord: '记录' }])).toMatchObject({ art: '16.3' })
  })

  test.each([
    ['hunan', 'announcingHearing'],
    ['shandong', 'announcingHearingInShandong'],
  ])('%s: announced fifteen days before', (region, clock) => {
    expect(clockOf(told(...hearing(region, '2026-01-29')), clock, '2026-01-14')).toMatchObject({ due: '2026-01-13', status: 'met' })
    const tight = hearing(region, '2026-01-28')
    const last = tight.at(-1)
    expect(last && refused(told(...tight.slice(0, -1)), last)).toMatchObject({ reason: 'too late' })
  })

  test('国发〔2008〕17号（八）: representatives are told ten days before', () => {
    expect(clockOf(told(...hearing('national', '2026-02-02')), 'tellingRepresentatives', '2026-01-14')).toMatchObject({ due: '2026-01-22' })
  })

  test.each([
    ['19', { expert: 'yes' }],
    ['22', { risk: 'yes' }],
    ['29', { competition: 'yes' }],
  ])('%s: no review before what the matter needs', (art, facts) => {
    expect(refused(told(...started(facts), conclude('2026-02-12')), submit('2026-02-12T10:00'))).toMatchObject({ reason: 'unlawful', art })
  })

  test('26(2): seven working days at least for the review', () => {
    const submitted = told(...started(), conclude('2026-02-12'), submit('2026-02-12T10:00'))
    expect(refused(submitted, opine('2026-03-01'))).toBeUndefined()
    expect(refused(submitted, opine('2026-02-28'))).toMatchObject({ reason: 'too early', clock: 'reviewing' })
  })

  test('25: what is unlawful is not discussed, but for exploratory reform', () => {
    expect(refused(told(...reviewed('unlawful')), discuss)).toMatchObject({ reason: 'unlawful', art: '25' })
    expect(refused(told(...reviewed('unlawful', { exploring: 'yes' })), discuss)).toBeUndefined()
  })

  test('24: risks that cannot be controlled forbid the decision', () => {
    const risky = told(
      ...started({ risk: 'yes' }),
      ['assessRisk', 'office', '2026-01-20', { riskReport: '报告', controllable: 'no' }],
      ...reviewed().slice(4),
    )
    expect(refused(risky, discuss)).toMatchObject({ reason: 'unlawful', art: '24' })
  })

  test('31: reported to the party committee before it is issued', () => {
    expect(refused(told(...reviewed().slice(0, -1)), discuss)).toMatchObject({ reason: 'unlawful', art: '31' })
  })

  test.each([
    ['hunan', 'publishing'],
    ['shandong', 'publishingInShandong'],
  ])('%s: published in twenty days', (region, clock) => {
    const decided = told(propose(region), ...reviewed().slice(1), discuss)
    expect(clockOf(decided, clock, '2026-03-05')).toMatchObject({ due: '2026-03-24' })
  })
})

const submitted = (kind: string): Line[] => [
  ['submit', 'office', '2026-01-05', { submitter: company, subject: '送审', kind, materials: '材料' }],
  ['begin', 'legal', '2026-01-06'],
]
const opinion = (on: string, value = 'lawful'): Line => [
  'opine',
  'legal',
  on,
  { scope: '权限、程序、内容', opinion: value, opinionText: '意见' },
]

describe('合法性审查', () => {
  test.each([
    ['decision', 'decisionFloor', '2026-01-15', '2026-01-16'],
    ['document', 'documentFloor', '2026-01-13', '2026-01-14'],
  ])('%s: a floor holds the opinion back', (kind, clock, early, then) => {
    const file = story(legalityReview, submitted(kind))
    expect(refused(file, opinion(early))).toMatchObject({ reason: 'too early', clock })
    expect(refused(file, opinion(then))).toBeUndefined()
  })

  test.each([
    ['document', 'document', '2026-01-27'],
    ['contract', 'contract', '2026-01-13'],
    ['penalty', 'penalty', '2026-01-20'],
  ])('%s: a ceiling', (kind, clock, due) => {
    expect(clockOf(story(legalityReview, submitted(kind)), clock, '2026-01-07')).toMatchObject({ due })
  })

  test('an unlawful document or penalty goes no further; a contract may, with reasons', () => {
    const going = (kind: string, on: string) =>
      refused(story(legalityReview, [...submitted(kind), opinion(on, 'unlawful')]), [
        'submitAnyway',
        'office',
        '2026-01-29',
        { reason: '理由' },
      ])?.reason
    expect([going('document', '2026-01-20'), going('penalty', '2026-01-12'), going('contract', '2026-01-12')]).toEqual([
      'unlawful',
      'unlawful',
      undefined,
    ])
  })

  test('revised, it is reviewed again', () => {
    const again = goOn(
      story(legalityReview, [...submitted('contract'), opinion('2026-01-12', 'amend')]),
      ['revise', 'office', '2026-01-13'],
      ['resubmit', 'office', '2026-01-14', { revision: '已修改' }],
      opinion('2026-01-16'),
      ['approve', 'head', '2026-01-19'],
    )
    expect(again.state).toBe('approved')
  })
})
