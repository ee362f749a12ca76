import { published } from '@yifa/calendar'
import { describe, expect, test } from 'vitest'
import { beginningsOf, carried, lends, nameOfBeginning, opener, toldBy } from './beginning.ts'
import { replay, type Setting } from './case-file.ts'
import type { Event } from './event.ts'
import { choice, party, prose } from './facts.ts'
import { flaws } from './flaws.ts'
import { joins } from './joining.ts'
import { procedure } from './procedure.ts'

const yesNo = { no: '否', yes: '是' } as const
const bundle = procedure({
  title: '一件事',
  source: { law: '试行法', edition: '2024', inForce: '2024-01-01' },
  series: '并',
  parties: { applicant: '申请人' },
  posts: { office: '窗口' },
  states: { waiting: '并联办理' },
  endings: { done: '全部办结' },
  facts: {
    applicant: party('申请人'),
    shop: prose('店铺'),
    food: choice('食品经营', yesNo),
    sign: choice('店招', yesNo),
  },
  links: { branches: { title: '并联事项', joined: 'finish' }, origin: '来源' },
  acts: {
    apply: {
      title: '申请',
      art: '26',
      by: 'applicant',
      opens: 'waiting',
      takes: ['applicant', 'shop', 'food', 'sign'],
      begins: [
        {
          procedure: 'foodLicence',
          act: 'apply',
          link: 'branches',
          carries: { applicant: 'applicant', place: 'shop' },
          where: { food: 'yes' },
        },
        {
          procedure: 'signLicence',
          act: 'apply',
          link: 'branches',
          carries: { applicant: 'applicant' },
          where: { sign: 'yes' },
        },
      ],
    },
    finish: { title: '全部办结', art: '26', by: 'law', from: 'waiting', to: 'done' },
  },
  documents: {},
  clocks: {},
  indicators: {},
})

const setting: Setting = { calendar: published, methods: {} }
const applicant = { kind: 'person', name: '演示甲' }
const facts = { applicant, shop: '清源大道1号', food: 'yes', sign: 'no' }
const at = '2026-03-02T09:00'
const begun = (...cases: readonly string[]): Event[] =>
  cases.map((id) => ({ act: '@link', by: 'applicant', at, facts: { kind: 'branches', case: id } }))
const [one, other] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
const file = replay(bundle, [{ act: 'apply', by: 'applicant', at, facts }, ...begun(one, other)], setting)

describe('cases begun by an act', () => {
  test('are those whose condition the facts meet', () => {
    expect(beginningsOf(bundle, 'apply', facts).map((each) => each.procedure)).toEqual(['foodLicence'])
    expect(beginningsOf(bundle, 'apply', { ...facts, sign: 'yes' })).toHaveLength(2)
    expect(flaws(bundle)).toEqual([])
  })

  test('are told what this case was told, under their own names', () => {
    const [food] = beginningsOf(bundle, 'apply', facts)
    expect(food && carried(food, facts)).toEqual({ applicant, place: '清源大道1号' })
    expect(food && carried(food, { applicant })).toEqual({ applicant })
  })

  test('are opened in the name of a post before that of a party', () => {
    expect(opener(bundle, 'apply')).toBe('applicant')
    expect(opener(bundle, 'finish')).toBeUndefined()
  })

  test('of one procedure go by names of their own, and are told what is always the same', () => {
    const [food] = beginningsOf(bundle, 'apply', facts)
    const named = food && { ...food, name: 'snacks', title: '小吃', tells: { place: '路边' } }
    expect(food && named && [nameOfBeginning(food), nameOfBeginning(named)]).toEqual(['foodLicence', 'snacks'])
    expect(named && carried(named, facts)).toEqual({ applicant, place: '路边' })
    expect(named && toldBy({ ...named, tells: { kind: '甲' } })).toEqual(['applicant', 'place', 'kind'])
    const { apply } = bundle.acts
    const both = { ...apply, begins: [...apply.begins, ...(named ? [named] : [])] }
    expect(flaws({ ...bundle, acts: { ...bundle.acts, apply: both } })).toEqual([])
  })

  test('a procedure begun twice by one act is a flaw', () => {
    const { apply } = bundle.acts
    const twice = { ...apply, begins: [...apply.begins, apply.begins[0]] }
    expect(flaws({ ...bundle, acts: { ...bundle.acts, apply: twice } })).toEqual(['apply begins foodLicence twice'])
  })

  test('are lent the case that begins them; what a party refers to is not', () => {
    expect(lends(file, one)).toBe(true)
    const referring: Event = { act: '@link', by: 'applicant', at, facts: { kind: 'origin', case: other } }
    const put: Event = { ...referring, by: 'office' }
    const plain = { ...facts, food: 'no' }
    const open: Event = { act: 'apply', by: 'applicant', at, facts: plain }
    expect(lends(replay(bundle, [open, referring], setting), other)).toBe(false)
    expect(lends(replay(bundle, [open, put], setting), other)).toBe(true)
  })
})

describe('cases that are waited for', () => {
  const now = '2026-03-20T10:00'
  const endings = (days: Readonly<Record<string, string>>) => (id: string) =>
    days[id] === undefined ? undefined : { on: days[id], told: `${id === one ? '食品' : '招牌'}：办结` }

  test('the law acts once the last has ended, dated that day', () => {
    expect(joins(file, endings({ [one]: '2026-03-05' }), now)).toEqual([])
    expect(joins(file, endings({ [one]: '2026-03-12', [other]: '2026-03-05' }), now)).toEqual([
      { act: 'finish', by: 'law', at: '2026-03-12T23:59', facts: {} },
    ])
  })

  test('on that very day it acts at once', () => {
    expect(joins(file, endings({ [one]: '2026-03-20', [other]: '2026-03-05' }), now)[0]?.at).toBe(now)
  })

  test('the law tells how each came out', () => {
    const telling = {
      ...bundle,
      facts: { ...bundle.facts, results: prose('分项结果') },
      acts: { ...bundle.acts, finish: { ...bundle.acts.finish, takes: ['results'] } },
      links: { branches: { title: '并联事项', joined: 'finish', tells: 'results' }, origin: '来源' },
    } as const
    expect(flaws(telling)).toEqual([])
    const settled = endings({ [one]: '2026-03-12', [other]: '2026-03-05' })
    expect(joins(replay(telling, file.events, setting), settled, now)).toMatchObject([
      { act: 'finish', facts: { results: '食品：办结\n招牌：办结' } },
    ])
  })

  test('no more than once, and not without any case', () => {
    const finished = replay(bundle, [...file.events, { act: 'finish', by: 'law', at: now, facts: {} }], setting)
    const ended = endings({ [one]: '2026-03-12', [other]: '2026-03-05' })
    expect(joins(finished, ended, now)).toEqual([])
    expect(joins(replay(bundle, file.events.slice(0, 1), setting), ended, now)).toEqual([])
  })
})
