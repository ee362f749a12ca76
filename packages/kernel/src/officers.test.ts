import { published } from '@yifa/calendar'
import { describe, expect, test } from 'vitest'
import { replay, type Setting } from './case-file.ts'
import { prose } from './facts.ts'
import { decide } from './office-acts.ts'
import { barring } from './officers.ts'
import { procedure } from './procedure.ts'
import type { ActingOfficer } from './refusal.ts'
import { refusalText } from './wording.ts'

const trial = procedure({
  title: '试验处罚',
  source: { law: '试行法', edition: '2024', inForce: '2024-01-01' },
  series: '试',
  parties: {},
  posts: { office: '承办机构', legal: '法制审核机构', head: '负责人' },
  states: { open: '调查' },
  endings: { done: '结案' },
  facts: { evidence: prose('证据') },
  acts: {
    file: { title: '立案', art: '54', by: 'office', opens: 'open' },
    investigate: {
      title: '调查取证',
      art: ['42', '55'],
      by: 'office',
      from: 'open',
      takes: ['evidence'],
      hands: 2,
      certified: true,
    },
    review: { title: '法制审核', art: '58', by: 'legal', from: 'open', apart: { from: 'investigate', art: '58' } },
    close: { title: '结案', art: '57', by: 'head', from: 'open', to: 'done' },
  },
  documents: {},
  clocks: {},
  indicators: {},
})

const setting: Setting = { calendar: published, methods: {} }
const at = '2026-03-02T09:00'
const officer = (id: string, certified = true): ActingOfficer => ({ id, name: `演示${id}`, certified })
const [jia, yi, bing] = [officer('甲'), officer('乙'), officer('丙')]
const opened = replay(trial, [{ act: 'file', by: 'office', at: '2026-03-01T09:00', facts: {} }], setting)

type File = typeof opened
const tried = (file: File, act: string, by: string, officers: readonly ActingOfficer[], facts: object = {}) =>
  decide(file, act, { by, at, facts, officers }, at, setting)
const why = (file: File, act: string, by: string, officers: readonly ActingOfficer[], facts: object = {}) => {
  const outcome = tried(file, act, by, officers, facts)
  return outcome.ok ? undefined : refusalText(trial, outcome.refusal)
}
function going(file: File, act: string, by: string, officers: readonly ActingOfficer[], facts: object = {}): File {
  const outcome = tried(file, act, by, officers, facts)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return replay(trial, [...file.events, outcome.event], setting)
}
const evidence = { evidence: '现场笔录' }
const investigated = going(opened, 'investigate', 'office', [jia, yi], evidence)

describe('officers of an act', () => {
  test('the record says who did it together', () => {
    expect(investigated.events.at(-1)?.actor).toEqual({ officer: '甲', with: ['乙'] })
  })

  test('hands are distinct officers', () => {
    expect(why(opened, 'investigate', 'office', [jia, jia], evidence)).toContain('2名以上工作人员')
  })

  test('one without a certificate on the day is named, with the day it lapsed', () => {
    const lapsed = { ...officer('乙', false), lapsed: '2026-02-28' }
    const told = why(opened, 'investigate', 'office', [jia, lapsed], evidence)
    expect(told).toContain('演示乙的行政执法证已于2026年2月28日失效')
    expect(told).toContain('42')
    expect(why(opened, 'investigate', 'office', [jia, officer('乙', false)], evidence)).toContain('没有有效')
  })

  test('whoever investigated, first or second, does not review', () => {
    for (const one of [jia, yi])
      expect(why(investigated, 'review', 'legal', [one])).toContain(`${one.name}在本案中作出过“调查取证”`)
    expect(why(investigated, 'review', 'legal', [bing])).toBeUndefined()
  })
})

describe('recusal', () => {
  const facts = { officer: '甲', name: '演示甲', ground: 'interest' }
  const head = officer('领导')

  test('is decided by the head where there is one', () => {
    expect(tried(opened, '@recuse', 'office', [yi], facts)).toMatchObject({ refusal: { reason: 'not by this role' } })
    expect(tried(opened, '@recuse', 'legal', [yi], facts)).toMatchObject({ refusal: { reason: 'not by this role' } })
    expect(tried(opened, '@recuse', 'head', [head], facts).ok).toBe(true)
  })

  const assigned = going(opened, '@assign', 'office', [yi], { officer: '甲', name: '演示甲' })
  const away = going(assigned, '@recuse', 'head', [head], facts)

  test('takes the case from the officer, and every act and office verb', () => {
    expect(assigned.officer?.id).toBe('甲')
    expect(away.officer).toBeUndefined()
    expect(why(away, 'investigate', 'office', [jia, yi], evidence)).toContain('演示甲已在本案中回避')
    expect(why(away, 'investigate', 'office', [yi, jia], evidence)).toContain('演示甲已在本案中回避')
    expect(why(away, '@note', 'office', [jia], { remark: '备注' })).toContain('演示甲已在本案中回避')
    expect(why(away, '@assign', 'office', [yi], { officer: '甲', name: '演示甲' })).toContain('演示甲已在本案中回避')
    expect(barring(away, 'close', jia)).toMatchObject({ reason: 'recused' })
    expect(barring(away, 'close', yi)).toBeUndefined()
  })

  test('is lifted by the head, as a whole', () => {
    const lift = { seq: 3, reason: '经核实不存在利害关系', void: true }
    expect(tried(away, '@rectify', 'office', [yi], lift)).toMatchObject({ refusal: { reason: 'not by this role' } })
    expect(tried(away, '@rectify', 'head', [head], { seq: 3, reason: '改', facts: {} })).toMatchObject({
      refusal: { reason: 'no such record' },
    })
    const back = going(away, '@rectify', 'head', [head], lift)
    expect(back.recusals).toEqual([])
    expect(back.officer?.id).toBe('甲')
    expect(why(back, 'investigate', 'office', [jia, yi], evidence)).toBeUndefined()
  })
})
