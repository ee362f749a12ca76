import { days, published } from '@yifa/calendar'
import { expect, test } from 'vitest'
import { type CaseFile, replay, type Setting } from './case-file.ts'
import { clocks } from './clocks.ts'
import { choice, date, joiningParty, text } from './facts.ts'
import { flaws } from './flaws.ts'
import { lapses } from './lapse.ts'
import { attemptAct } from './lawful.ts'
import type { Limit } from './limit.ts'
import { procedure } from './procedure.ts'

const source = { law: '试行程序办法', edition: '2024', inForce: '2024-01-01' }
const within = (length: number, rest: Partial<Limit> = {}): Limit => ({
  ...source,
  art: '4',
  title: '试行',
  trigger: '开始',
  obligor: '机关',
  within: days(length),
  direction: 'after',
  roll: 'none',
  ...rest,
})

const trial = procedure({
  title: '试行程序',
  source,
  series: '试',
  parties: {},
  posts: { office: '承办机构' },
  states: { open: '办理' },
  endings: { decided: '办结', closed: '关闭' },
  facts: {
    request: text('请求').optional(),
    answer: choice('对请求', { none: '未涉及', granted: '支持' }),
    knownOn: date('知道之日'),
    hinderedFrom: date('障碍发生之日').optional(),
    hinderedUntil: date('障碍消除之日').optional(),
  },
  acts: {
    file: {
      title: '申请',
      art: '1',
      by: 'office',
      opens: 'open',
      takes: ['request', 'knownOn', 'hinderedFrom', 'hinderedUntil'],
    },
    name: { title: '推选', art: '2', by: 'office', from: 'open' },
    ask: { title: '询问', art: '3', by: 'office', from: 'open' },
    reply: { title: '回复', art: '3', by: 'office', from: 'open' },
    report: {
      title: '报告',
      art: '3',
      by: 'office',
      from: 'open',
      unlawful: [{ since: 'ask', without: 'reply', art: '3', why: '最近一次询问尚未回复' }],
    },
    meet: {
      title: '会审',
      art: '4',
      by: 'office',
      from: 'open',
      unlawful: [
        { hands: 2, inForce: '2024-07-01', art: '4', why: '自七月起由二人会审' },
        { hands: 3, until: '2024-06-30', art: '4', why: '六月底以前由三人会审' },
      ],
    },
    decide: {
      title: '决定',
      art: '5',
      by: ['office', 'law'],
      from: 'open',
      to: 'decided',
      takes: ['answer'],
      sets: { answer: 'none' },
      unlawful: [
        { without: 'name', fewer: 2, art: '2', why: '应当推选二人' },
        { told: 'request', where: { answer: 'none' }, art: '5', why: '应当答复请求' },
        { untold: 'request', where: { answer: 'granted' }, art: '5', why: '没有提出请求' },
      ],
    },
    silence: {
      title: '视为办结',
      art: '6',
      by: 'law',
      from: 'open',
      to: 'closed',
      unlawful: [{ art: '6', why: '不可能' }],
    },
    sue: { title: '起诉', art: '7', by: 'office', from: ['open', 'closed'] },
  },
  documents: {},
  clocks: {
    filing: {
      title: '申请期限',
      limit: within(60),
      sinceDate: 'knownOn',
      until: 'file',
      suspending: [{ title: '不可抗力', dates: ['hinderedFrom', 'hinderedUntil'], art: '1' }],
    },
    deciding: { title: '决定期限', limit: within(30), since: 'file', until: ['decide'] },
    closing: { title: '关闭', limit: within(90), since: 'file', until: 'decide', otherwise: 'silence' },
    suing: { title: '起诉期限', limit: within(15), following: 'deciding', until: 'sue', outlives: true },
  },
  indicators: {},
})

const setting: Setting = { calendar: published, methods: {} }
type Line = readonly [act: string, on: string, facts?: object, hands?: number]

const people = (hands: number) => Array.from({ length: hands }, (_, n) => ({ id: `officer-${n}`, certified: true }))
const attempt = (file: CaseFile, [act, on, facts = {}, hands = 1]: Line) =>
  attemptAct(file, act, { by: 'office', at: `${on}T09:00`, facts, officers: people(hands) }, `${on}T09:00`, setting)
const after = (...lines: readonly Line[]): CaseFile =>
  lines.reduce<CaseFile>(
    (file, line) => {
      const outcome = attempt(file, line)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
      return replay(trial, [...file.events, outcome.event], setting)
    },
    replay(trial, [], setting),
  )
const filed = (facts: object = {}): Line => ['file', '2024-04-01', { knownOn: '2024-03-01', ...facts }]
const why = (file: CaseFile, line: Line) => {
  const outcome = attempt(file, line)
  return outcome.ok || outcome.refusal.reason !== 'unlawful' ? undefined : outcome.refusal.why
}
const clock = (file: CaseFile, name: string, on: string) =>
  clocks(file, `${on}T09:00`, setting).find((one) => one.clock === name)

test('fewer than so many of an act are as good as none', () => {
  const once = after(filed(), ['name', '2024-04-02'])
  expect(why(once, ['decide', '2024-04-03', { answer: 'none' }])).toBe('应当推选二人')
  expect(
    why(after(filed(), ['name', '2024-04-02'], ['name', '2024-04-02']), ['decide', '2024-04-03', {}]),
  ).toBeUndefined()
})

test('after the last of an act, only what follows it counts', () => {
  const answered = after(filed(), ['ask', '2024-04-02'], ['reply', '2024-04-03'])
  expect(why(answered, ['report', '2024-04-04'])).toBeUndefined()
  expect(
    why(after(filed(), ['ask', '2024-04-02'], ['reply', '2024-04-03'], ['report', '2024-04-03']), [
      'report',
      '2024-04-05',
    ]),
  ).toBeUndefined()
  const again = replay(
    trial,
    [...answered.events, { act: 'ask', by: 'office', at: '2024-04-05T09:00', facts: {} }],
    setting,
  )
  expect(why(again, ['report', '2024-04-06'])).toBe('最近一次询问尚未回复')
})

test('a condition may be in force from a day or until a day, and ask for hands', () => {
  const file = after(filed())
  expect(why(file, ['meet', '2024-06-30', {}, 2])).toBe('六月底以前由三人会审')
  expect(why(file, ['meet', '2024-07-01', {}, 2])).toBeUndefined()
  expect(why(file, ['meet', '2024-07-01', {}, 1])).toBe('自七月起由二人会审')
})

test('conditions bind people; what follows by operation of law follows all the same', () => {
  const file = after(filed())
  expect(lapses(file, '2024-07-02T09:00', setting).map(({ act }) => act)).toEqual(['silence'])
})

test('a clock starts when another has run out unmet, or was met late, and not before', () => {
  const file = after(filed())
  expect(clock(file, 'suing', '2024-05-01')).toBeUndefined()
  expect(clock(file, 'suing', '2024-05-02')).toMatchObject({
    start: '2024-05-01',
    due: '2024-05-16',
    status: 'running',
  })
  expect(clock(after(filed(), ['sue', '2024-05-10']), 'suing', '2024-05-11')).toMatchObject({ status: 'met' })
})

test('time between two dates that were told does not count', () => {
  expect(clock(after(filed()), 'filing', '2024-04-01')).toMatchObject({ due: '2024-04-30' })
  const hindered = after(filed({ hinderedFrom: '2024-03-11', hinderedUntil: '2024-03-21' }))
  expect(clock(hindered, 'filing', '2024-04-01')).toMatchObject({ due: '2024-05-10' })
})

test('a clock that follows itself is a flaw', () => {
  const { suing, deciding } = trial.clocks
  const { since: _, ...undated } = deciding
  const ring = {
    ...trial,
    clocks: { suing: { ...suing, following: 'deciding' }, deciding: { ...undated, following: 'suing' } },
  }
  expect(flaws(ring)).toEqual(expect.arrayContaining(['suing follows itself', 'deciding follows itself']))
  expect(flaws(trial).filter((flaw) => flaw.endsWith('follows itself'))).toEqual([])
})

test('a condition for each party looks at what that party said and at what was done for it', () => {
  const view = choice('意见', { agrees: '同意', objects: '不同意' })
  const asking = procedure({
    title: '征求意见',
    source,
    series: '征',
    parties: { third: '第三方' },
    posts: { office: '承办机构' },
    states: { open: '办理' },
    endings: { decided: '办结' },
    facts: { third: joiningParty('第三方'), view },
    acts: {
      begin: { title: '开始', art: '1', by: 'office', opens: 'open' },
      ask: { title: '征求意见', art: '2', by: 'office', from: 'open', takes: ['third'] },
      answer: { title: '提出意见', art: '2', by: 'third', from: 'open', takes: ['view'] },
      overrule: { title: '决定公开', art: '3', by: 'office', from: 'open' },
      decide: {
        title: '公开',
        art: '3',
        by: 'office',
        from: 'open',
        to: 'decided',
        unlawful: [
          { each: true, after: 'ask', without: 'answer', art: '2', why: '有第三方尚未提出意见' },
          {
            each: true,
            after: 'answer',
            where: { view: 'objects' },
            without: 'overrule',
            art: '3',
            why: '有第三方不同意',
          },
        ],
      },
    },
    documents: {},
    clocks: {},
    indicators: {},
  })
  const setting: Setting = { calendar: published, methods: {} }
  const person = (name: string) => ({ third: { kind: 'person', name } })
  const lived = (...lines: readonly (readonly [act: string, by: string, facts?: object, as?: string])[]) =>
    lines.reduce<CaseFile>(
      (file, [act, by, facts = {}, as]) => {
        const outcome = attemptAct(
          file,
          act,
          { by, at: '2026-03-02T09:00', facts, ...(as ? { as } : {}) },
          '2026-03-02T09:00',
          setting,
        )
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
        return replay(asking, [...file.events, outcome.event], setting)
      },
      replay(asking, [], setting),
    )
  const why = (file: CaseFile) => {
    const outcome = attemptAct(
      file,
      'decide',
      { by: 'office', at: '2026-03-02T09:00', facts: {} },
      '2026-03-02T09:00',
      setting,
    )
    return outcome.ok || outcome.refusal.reason !== 'unlawful' ? undefined : outcome.refusal.why
  }
  const asked = [
    ['begin', 'office'],
    ['ask', 'office', person('甲')],
    ['ask', 'office', person('乙')],
  ] as const
  const objected = ['answer', 'third', { view: 'objects' }, 'third.1'] as const
  const agreed = ['answer', 'third', { view: 'agrees' }, 'third.2'] as const
  expect(why(lived(...asked, agreed))).toBe('有第三方尚未提出意见')
  expect(why(lived(...asked, objected, agreed))).toBe('有第三方不同意')
  expect(why(lived(...asked, objected, agreed, ['overrule', 'office']))).toBeUndefined()
})
