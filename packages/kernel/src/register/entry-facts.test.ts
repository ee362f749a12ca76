import { published } from '@yifa/calendar'
import { expect, test } from 'vitest'
import {
  type ActingOfficer,
  type Attempt,
  amount,
  attemptAct,
  entry,
  type KnownEntry,
  procedure,
  refusalText,
  replay,
  type Setting,
  text,
} from '../index.ts'

const setting: Setting = { calendar: published, methods: {} as Setting['methods'] }

const fining = procedure({
  title: '处罚',
  source: { law: '处罚法', edition: '2021', inForce: '2021-07-15' },
  series: '罚',
  parties: {},
  posts: { office: '承办机构' },
  states: { open: '办理' },
  endings: { ended: '已决定' },
  facts: {
    power: entry('处罚事项', 'powers', { kind: 'penalty' }),
    benchmark: entry('裁量基准', 'benchmarks', undefined, { power: 'power' }),
    fine: amount('罚款', '元'),
    deviation: text('偏离理由').optional(),
  },
  acts: {
    open: { title: '立案', art: '54', by: 'office', opens: 'open', takes: ['power'] },
    investigate: { title: '调查', art: '55', by: 'office', from: 'open', hands: 2, certified: 'power.field' },
    fine: {
      title: '处罚决定',
      art: '57',
      by: 'office',
      from: 'open',
      to: 'ended',
      takes: ['benchmark', 'fine', 'deviation'],
      unlawful: [
        { over: { fine: 'benchmark.most' }, untold: 'deviation', art: '34', why: '罚款超出裁量基准' },
        { under: { fine: 'benchmark.least' }, untold: 'deviation', art: '34', why: '罚款低于裁量基准' },
      ],
    },
  },
  documents: {},
  clocks: {},
  indicators: {},
})

const power: KnownEntry = {
  register: 'powers',
  key: 'P1',
  title: '对占道经营的处罚',
  standing: 'in force',
  organ: 'city',
  fields: { kind: 'penalty', field: 'street' },
}
const benchmark: KnownEntry = {
  register: 'benchmarks',
  key: 'B1',
  title: '较轻',
  standing: 'in force',
  fields: { power: 'P1', least: 100, most: 500 },
}

const opening = (known: readonly KnownEntry[]): Attempt<unknown> => ({
  by: 'office',
  at: '2026-03-05T09:00',
  facts: { power: 'P1' },
  organ: 'city',
  known,
})

/** What is said to somebody who opens a case on this entry; nothing when it is opened. */
function said(known: readonly KnownEntry[]): string {
  const outcome = attemptAct(replay(fining, [], setting), 'open', opening(known), '2026-03-05T10:00', setting)
  return outcome.ok ? '' : refusalText(fining, outcome.refusal)
}

test('a case is opened on an entry of the own organ that is in force and of the right kind, and on no other', () => {
  expect(said([power])).toBe('')
  expect(said([])).toContain('处罚事项“P1”不在册，不得据以办理')
  expect(said([{ ...power, standing: 'ended', until: '2026-01-31' }])).toMatch(
    /“对占道经营的处罚”已于2026.*停用，不得据以办理（处罚法第54条）/,
  )
  expect(said([{ ...power, standing: 'to come' }])).toContain('尚未生效')
  expect(said([{ ...power, fields: { kind: 'licence' } }])).toContain('不属于本程序办理的类别')
  expect(said([{ ...power, organ: 'housing' }])).toContain('不是本机关的事项')
  expect(said([{ ...power, blocked: '办事指南缺少设定依据' }])).toContain('办事指南缺少设定依据')
})

test('a bound may be a number of the entry a fact names; a reason lets the office go beyond it', () => {
  const opened = attemptAct(replay(fining, [], setting), 'open', opening([power]), '2026-03-05T10:00', setting)
  if (!opened.ok) throw new Error('not opened')
  const file = replay(fining, [opened.event], setting)
  const decide = (facts: object): string => {
    const attempt = { ...opening([benchmark]), at: '2026-03-06T09:00', facts: { benchmark: 'B1', ...facts } }
    const outcome = attemptAct(file, 'fine', attempt, '2026-03-06T09:00', setting)
    return outcome.ok ? '' : refusalText(fining, outcome.refusal)
  }
  expect(decide({ fine: 500 })).toBe('')
  expect(decide({ fine: 501 })).toContain('超出裁量基准')
  expect(decide({ fine: 99 })).toContain('低于裁量基准')
  expect(decide({ fine: 99, deviation: '主动消除危害后果' })).toBe('')
})

test('an entry must belong to the one the case is about; the refusal names what it is not of', () => {
  const opened = attemptAct(replay(fining, [], setting), 'open', opening([power]), '2026-03-05T10:00', setting)
  if (!opened.ok) throw new Error('not opened')
  const file = replay(fining, [opened.event], setting)
  const decide = (fields: KnownEntry['fields']): string => {
    const known = [{ ...benchmark, fields: { ...benchmark.fields, ...fields } }]
    const attempt = { ...opening(known), at: '2026-03-06T09:00', facts: { benchmark: 'B1', fine: 200 } }
    const outcome = attemptAct(file, 'fine', attempt, '2026-03-06T09:00', setting)
    return outcome.ok ? '' : refusalText(fining, outcome.refusal)
  }
  expect(decide({ power: 'P2' })).toContain('裁量基准“较轻”不属于本案的处罚事项，不得据以办理（处罚法第57条）')
  expect(decide({ power: ['P2', 'P1'] })).toBe('')
  expect(decide({ power: 'P1' })).toBe('')
})

test('every officer holds a certificate for the field of the power; the refusal names the certificate', () => {
  const opened = attemptAct(replay(fining, [], setting), 'open', opening([power]), '2026-03-05T10:00', setting)
  if (!opened.ok) throw new Error('not opened')
  const file = replay(fining, [opened.event], setting)
  const jia = { id: '甲', name: '演示甲', certified: true, certificate: '33-001' }
  const investigating = (yi: Partial<ActingOfficer>): string => {
    const officers = [jia, { id: '乙', name: '演示乙', certified: true, certificate: '33-002', ...yi }]
    const attempt = { ...opening([power]), at: '2026-03-06T09:00', facts: {}, officers }
    const outcome = attemptAct(file, 'investigate', attempt, '2026-03-06T09:00', setting)
    return outcome.ok ? '' : refusalText(fining, outcome.refusal)
  }
  expect(investigating({})).toBe('')
  expect(investigating({ fields: ['street', 'water'] })).toBe('')
  expect(investigating({ fields: ['water'] })).toContain(
    '演示乙的行政执法证（33-002）不含本案的执法领域，不得参加该行为',
  )
  expect(investigating({ certified: false, lapsed: '2026-03-05' })).toMatch(/33-002）已于2026.*失效/)
})
