import { describe, expect, test } from 'vitest'
import { text } from '../facts.ts'
import { amongOthers, type Company } from './among.ts'
import { type AskedChange, changeOf } from './change.ts'
import { decideChange } from './decide-change.ts'
import { entries, entry, officer } from './field.ts'
import type { KnownEntry } from './known.ts'
import type { Period } from './period.ts'
import { register } from './register.ts'
import { registerFlaws } from './register-flaws.ts'

const seats = register({
  title: '席位',
  entry: '席位',
  about: '席位。',
  fields: { code: text('编号'), name: text('名称'), apart: entries('不得兼任', 'seats').optional() },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  indicators: { all: { title: '席位数', standing: 'at end' } },
})

const bodies = register({
  title: '机构',
  entry: '机构',
  about: '机构。',
  fields: { code: text('编号'), name: text('名称'), above: entry('上级', 'bodies').optional() },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  tree: 'above',
  heldBy: ['bodies.above'],
  indicators: { all: { title: '机构数', standing: 'at end' } },
})

const holdings = register({
  title: '任职',
  entry: '任职',
  about: '任职。',
  fields: { code: text('编号'), name: text('姓名'), holder: officer('账号'), seat: entry('席位', 'seats').optional() },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  notBy: 'holder',
  notTogether: { same: 'holder', by: 'seat', says: 'apart' },
  indicators: { all: { title: '任职数', standing: 'at end' } },
})

const period = (from: string, fields: object, until?: string): Period => ({
  from,
  fields: { ...fields },
  seq: 1,
  ...(until === undefined ? {} : { until }),
})
const known = (name: string, key: string, fields: object): KnownEntry => ({
  register: name,
  key,
  title: `${key}名`,
  standing: 'in force',
  fields: { ...fields },
})
const alone: Company = { day: '2026-03-01', leftOn: '2026-03-01', known: [], others: [], holders: [] }
const words = (found: readonly { readonly problem: string }[]) => found.map(({ problem }) => problem)

test('rules speak of fields that are there', () => {
  const all = { seats, bodies, holdings }
  for (const one of [bodies, holdings]) expect(registerFlaws(one, all)).toEqual([])
  expect(registerFlaws({ ...bodies, heldBy: ['bodies.below'] }, all)).toHaveLength(1)
  expect(registerFlaws({ ...holdings, notTogether: { same: 'holder', by: 'seat', says: 'near' } }, all)).toHaveLength(1)
})

describe('a tree', () => {
  const under = (code: string, above?: string) => ({ code, name: code, ...(above ? { above } : {}) })
  const moved = (above: string, ...others: readonly KnownEntry[]) =>
    amongOthers(bodies, { before: [], after: [period('2026-03-01', under('a', above))] }, { ...alone, known: others })

  test('never comes round to itself, however long the way', () => {
    expect(words(moved('a'))).toEqual(['上级：不能是自己，也不能是自己的下级'])
    const way = [known('bodies', 'b', under('b', 'c')), known('bodies', 'c', under('c', 'a'))]
    expect(words(moved('b', ...way))).toHaveLength(1)
    expect(words(moved('b', known('bodies', 'b', under('b', 'c')), known('bodies', 'c', under('c'))))).toEqual([])
  })

  test('keeps what others hang on', () => {
    const holders = [{ entry: '机构', field: '上级', count: 2, first: ['甲科'] }]
    const before = [period('2020-01-01', under('a'))]
    const ended = [period('2020-01-01', under('a'), '2026-02-28')]
    expect(words(amongOthers(bodies, { before, after: ended }, { ...alone, holders }))).toEqual([
      '还有2项机构以其为“上级”（甲科等），应当先行变更或者停用',
    ])
    expect(amongOthers(bodies, { before, after: before }, { ...alone, holders })).toEqual([])
  })
})

describe('what does not go together', () => {
  const held = (seat: string, from: string, until?: string) =>
    period(from, { code: 'x', name: '甲', holder: 'one', seat }, until)
  const company = {
    ...alone,
    known: [known('seats', 'cash', { apart: ['books'] }), known('seats', 'books', {})],
    others: [{ key: 'R-1', title: '甲', periods: [held('books', '2025-01-01', '2026-06-30')] }],
  }
  const judged = (after: Period) => words(amongOthers(holdings, { before: [], after: [after] }, company))

  test('is not held by one person on the same day, whichever says so', () => {
    expect(judged(held('cash', '2026-06-30'))).toEqual(['席位：“cash名”与“R-1”所任的“books名”不得兼任'])
    const turned = { ...company, known: [known('seats', 'books', { apart: ['cash'] })] }
    expect(amongOthers(holdings, { before: [], after: [held('cash', '2026-03-01')] }, turned)).toHaveLength(1)
  })

  test('may follow one another, or be held by two', () => {
    expect(judged(held('cash', '2026-07-01'))).toEqual([])
    expect(judged(period('2026-03-01', { code: 'x', name: '乙', holder: 'two', seat: 'cash' }))).toEqual([])
  })
})

test('nobody has a hand in what is about themselves', () => {
  const setting = { now: '2026-03-01T09:00', known: [], organs: new Set<string>(), officers: new Set(['one', 'two']) }
  const as = (who: string, asked: AskedChange, changes: Parameters<typeof decideChange>[1] = []) =>
    decideChange(holdings, changes, asked, { post: 'keeper', organ: 'office', officer: who }, setting)
  const enter: AskedChange = {
    act: 'enter',
    facts: { effective: '2026-03-01', fields: { code: 'x', name: '甲', holder: 'one' } },
  }
  expect(as('one', enter)).toEqual({
    ok: false,
    problems: [{ field: 'holder', problem: '本人的任职应当由他人登记、变更、核准' }],
  })
  expect(as('two', enter).ok).toBe(true)
  const entered = changeOf({ seq: 1, at: '2026-03-01T09:00', ...enter })
  const end: AskedChange = { act: 'end', facts: { effective: '2026-04-01', reason: '调离' } }
  expect(as('one', end, [entered]).ok).toBe(false)
  expect(as('two', end, [entered]).ok).toBe(true)
})
