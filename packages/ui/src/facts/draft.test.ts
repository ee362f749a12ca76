import { amount, choice, date, entries, entry, lines, party, whole, yes } from '@yifa/kernel'
import { edition } from '@yifa/law'
import { describe, expect, it } from 'vitest'
import { schemasOf } from './act-form.tsx'
import { problemAt, problemsIn } from './check.ts'
import { draftOf, factsFrom, freshDraft } from './draft.ts'

const information = edition('openInformation', '2019')
const apply = information ? schemasOf(information, 'apply') : {}

const filled = {
  applicant: { kind: 'person', name: ' 演示甲 ', phone: '13800000001', code: '', electronic: true },
  applicantKind: 'person',
  identity: [{ file: 'a'.repeat(64), name: '身份证.jpg', mediaType: 'image/jpeg' as const, size: 2048 }],
  wanted: '停车场收费标准',
  form: 'electronic',
  channel: 'online',
}

describe('facts from what was typed', () => {
  it('leaves out what was left blank and passes the law’s own schemas', () => {
    const facts = factsFrom(apply, filled)
    expect(facts['applicant']).toEqual({ kind: 'person', name: '演示甲', phone: '13800000001', electronic: true })
    expect(problemsIn(apply, facts)).toEqual([])
  })

  it('takes numbers as they are written in China', () => {
    const schemas = { fee: amount('信息处理费', '元'), extra: whole('延长', '个工作日') }
    expect(factsFrom(schemas, { fee: '1,250.5', extra: '20' })).toEqual({ fee: 1250.5, extra: 20 })
  })

  it('does not turn a word into a number', () => {
    const schemas = { extra: whole('延长', '个工作日') }
    expect(problemsIn(schemas, factsFrom(schemas, { extra: '二十' }))).toHaveLength(1)
  })

  it('leaves out a party of whom nothing was said, where the party is optional', () => {
    const schemas = { agent: party('代理人').optional(), on: date('日期') }
    expect(factsFrom(schemas, { agent: { name: '' }, on: '2026-03-02' })).toEqual({ on: '2026-03-02' })
  })

  it('returns to the same facts through a draft', () => {
    const facts = factsFrom(apply, filled)
    expect(factsFrom(apply, draftOf(apply, facts))).toEqual(facts)
  })

  it('takes entries by their keys, lines one by one, and yes or no', () => {
    const schemas = {
      item: entry('许可事项', 'serviceItems'),
      proofs: entries('要求的证明', 'proofs'),
      materials: lines('办理材料'),
      online: yes('全程网办'),
      mobile: yes('移动端可办').optional(),
    }
    const draft = { item: ['A-1'], proofs: ['P-1', 'P-2'], materials: ' 申请书 \n\n身份证 ', online: 'no', mobile: '' }
    const facts = { item: 'A-1', proofs: ['P-1', 'P-2'], materials: ['申请书', '身份证'], online: false }
    expect(factsFrom(schemas, draft)).toEqual(facts)
    expect(problemsIn(schemas, facts)).toEqual([])
    expect(factsFrom(schemas, draftOf(schemas, facts))).toEqual(facts)
    expect(factsFrom(schemas, { item: [], proofs: [], materials: '\n' })).toEqual({})
  })

  it('begins with what the declaration gives by default', () => {
    const hard = choice('是否复杂、疑难', { no: '否', yes: '是' }).default('no')
    expect(factsFrom({ hard }, freshDraft({ hard }))).toEqual({ hard: 'no' })
  })
})

describe('problems at fields', () => {
  it('finds the field inside a party and names the rule once', () => {
    const facts = factsFrom(apply, { ...filled, applicant: { ...filled.applicant, phone: '123' } })
    expect(problemAt(problemsIn(apply, facts), 'applicant.phone')).toBe('格式不正确')
  })

  it('understands the server’s paths', () => {
    const told = [{ path: 'facts.wanted', field: '所需政府信息', problem: '所需政府信息：不能为空' }]
    expect(problemAt(told, 'wanted')).toBe('不能为空')
  })
})
