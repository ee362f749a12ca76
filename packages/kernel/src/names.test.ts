import { days, workingDays } from '@yifa/calendar'
import { expect, test } from 'vitest'
import { choice, date, type Limit, party, procedure, text, whole } from './index.ts'

// Each comment below is a promise the compiler keeps: `tsc` fails if the line under it ever compiles.

const source = { law: '示例法', edition: '2026', inForce: '2026-01-01' }
const limit = (within: Limit['within'] & object): Limit => ({
  ...source,
  art: '4',
  title: '办理',
  trigger: '受理',
  obligor: '机构',
  within,
  direction: 'after',
  roll: 'next',
})
const five = limit(workingDays(5))
const sixty = limit(days(60))

const words = {
  title: '示例',
  source,
  series: '示',
  parties: { applicant: '申请人' },
  posts: { office: '机构' },
  states: { open: '办理', paused: '中止' },
  endings: { done: '办结' },
  facts: {
    applicant: party('申请人'),
    claim: text('请求'),
    track: choice('程序', { ordinary: '普通', simple: '简易' }),
    metOn: date('会面日期'),
    granted: whole('延长', '日'),
  },
} as const
const acts = {
  apply: { title: '申请', art: '1', by: 'applicant', opens: 'open', takes: ['applicant', 'claim'] },
  pause: { title: '中止', art: '2', by: 'office', from: 'open', to: 'paused' },
  decide: { title: '决定', art: '3', by: 'office', from: 'open', to: 'done', takes: ['track'] },
  lapse: { title: '视为放弃', art: '3', by: 'law', from: 'open', to: 'done' },
  extend: { title: '延长', art: '3', by: 'office', from: 'open', takes: ['granted'] },
} as const
const documents = { notice: { title: '通知书', on: 'apply', to: 'applicant' } } as const
const clocks = { deciding: { title: '办理期限', limit: sixty, since: 'apply', until: 'decide' } } as const
const none = { documents: {}, clocks: {}, indicators: {} } as const

test('acts', () => {
  const made = procedure({
    ...words,
    ...none,
    acts: {
      // @ts-expect-error no such state
      a: { title: '受理', art: '2', by: 'office', from: 'opne' },
      // @ts-expect-error no act leaves an ending
      b: { title: '受理', art: '2', by: 'office', from: 'done', to: 'open' },
      // @ts-expect-error no such role
      c: { title: '受理', art: '2', by: 'offcie', from: 'open' },
      // @ts-expect-error no such fact
      d: { title: '受理', art: '2', by: 'office', from: 'open', takes: ['clam'] },
      // @ts-expect-error not a citation
      e: { title: '受理', art: '第二条', by: 'office', from: 'open' },
      // @ts-expect-error an act opens a case or moves it, not both
      f: { title: '受理', art: '2', by: 'office', opens: 'open', to: 'done' },
      // @ts-expect-error no such law was declared
      g: { title: '受理', art: '条例 2', by: 'office', from: 'open' },
      // @ts-expect-error only a choice can be set
      h: { title: '受理', art: '2', by: 'office', from: 'open', sets: { claim: '甲' } },
    },
  })
  expect(Object.keys(made.acts)).toHaveLength(8)
})

test('conditions of law', () => {
  const made = procedure({
    ...words,
    ...none,
    acts: {
      ...acts,
      a: {
        title: '受理',
        art: '2',
        by: 'office',
        from: 'open',
        // @ts-expect-error no such act can stand in the record
        unlawful: [{ without: 'aply', art: '2', why: '未申请' }],
      },
      b: {
        title: '受理',
        art: '2',
        by: 'office',
        from: 'open',
        // @ts-expect-error no such choice
        unlawful: [{ where: { track: 'simpel' }, art: '2', why: '简易' }],
      },
    },
  })
  expect(made.acts.a.unlawful).toHaveLength(1)
})

test('documents', () => {
  const made = procedure({
    ...words,
    acts,
    clocks: {},
    indicators: {},
    documents: {
      // @ts-expect-error no such act
      a: { title: '通知书', on: 'aply', to: 'applicant' },
      // @ts-expect-error no such fact
      b: { title: '通知书', on: 'apply', to: 'applicant', prints: ['clam'] },
      // @ts-expect-error an office is no addressee
      c: { title: '通知书', on: 'apply', to: 'office' },
      // @ts-expect-error only what the law does can follow from service
      d: { title: '通知书', on: 'apply', to: 'applicant', served: 'decide' },
    },
  })
  expect(Object.keys(made.documents)).toHaveLength(4)
})

test('clocks', () => {
  const made = procedure({
    ...words,
    acts,
    documents,
    indicators: {},
    clocks: {
      // @ts-expect-error no such act
      a: { title: '期限', limit: five, since: 'aply', until: 'decide' },
      // @ts-expect-error no such state
      b: { title: '期限', limit: five, since: 'apply', until: 'decide', suspending: [{ in: 'puased', art: '5' }] },
      // @ts-expect-error no such choice
      c: { title: '期限', limit: { track: { ordinary: sixty, simpel: five } }, since: 'apply', until: 'decide' },
      // @ts-expect-error every choice needs its period
      d: { title: '期限', limit: { track: { ordinary: sixty } }, since: 'apply', until: 'decide' },
      // @ts-expect-error only the office may decide, so the law cannot
      e: { title: '期限', limit: sixty, since: 'apply', until: 'decide', otherwise: 'decide' },
      // @ts-expect-error a claim is not a date
      f: { title: '期限', limit: sixty, sinceDate: 'claim', until: 'decide' },
      // @ts-expect-error no such document
      h: { title: '期限', limit: sixty, served: 'notise', until: 'decide' },
      i: {
        title: '期限',
        limit: sixty,
        since: 'apply',
        until: 'decide',
        // @ts-expect-error days granted are a number
        extension: { act: 'extend', granted: 'claim' },
      },
    },
  })
  expect(Object.keys(made.clocks)).toHaveLength(8)
})

test('indicators', () => {
  const made = procedure({
    ...words,
    acts,
    documents,
    clocks,
    indicators: {
      // @ts-expect-error no such clock
      a: { title: '按期', count: 'decide', within: 'deciing' },
      // @ts-expect-error a claim is not a list to break down by
      b: { title: '分类', count: 'decide', by: 'claim' },
      // @ts-expect-error no such choice
      c: { title: '简易', count: 'decide', where: { track: 'simpel' } },
      // @ts-expect-error no such indicator
      d: { title: '比率', share: 'decided', of: 'a' },
    },
  })
  expect(Object.keys(made.indicators)).toHaveLength(4)
})
