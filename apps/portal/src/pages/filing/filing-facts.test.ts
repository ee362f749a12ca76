import { meta } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { describe, expect, test } from 'vitest'
import { filedFacts, filingSchemas, organField } from './filing-facts.ts'

const openInformation = editionsOf('openInformation')[0]!

test('the organ is asked first, the channel not at all: here it is the internet', () => {
  const asked = Object.keys(filingSchemas(openInformation, 'apply'))
  expect(asked).toEqual([organField, 'applicant', 'applicantKind', 'identity', 'wanted', 'form', 'assistance'])
  expect(filedFacts(openInformation, 'apply', { [organField]: 'o1', wanted: '年度预算' })).toEqual({
    wanted: '年度预算',
    channel: 'online',
  })
})

test('help is added without losing what the schema says of itself', () => {
  const { wanted, form } = filingSchemas(openInformation, 'apply')
  expect(meta(wanted)).toMatchObject({ title: '所需政府信息的名称、文号或者其他特征性描述', long: true })
  expect(meta(wanted).help).toContain('7个工作日')
  expect(Object.keys(meta(form).options ?? {})).toEqual(['electronic', 'paper', 'onSite'])
})

describe.each(procedureKeys)('%s', (key) => {
  test('every fact its opening act takes is either asked or known', () => {
    for (const procedure of editionsOf(key))
      for (const [act, { opens, takes = [] }] of Object.entries(procedure.acts)) {
        if (opens === undefined) continue
        const asked = Object.keys(filingSchemas(procedure, act)).filter((name) => name !== organField)
        const known = Object.keys(filedFacts(procedure, act, {}))
        expect([...asked, ...known].sort()).toEqual(takes.map(String).sort())
      }
  })
})
