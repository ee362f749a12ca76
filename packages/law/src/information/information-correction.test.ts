import { expect, test } from 'vitest'
import { citizen, clockOf, goOn, identity, type Line, refused, story } from '../testing/story.ts'
import { informationCorrection } from './information-correction.ts'

const said = {
  applicant: citizen,
  identity,
  information: '2025年低保名单中本人的家庭人口记为二人',
  request: '更正为三人',
  evidence: identity,
}
const applied: Line = ['apply', 'applicant', '2026-03-02', said]
const told = (...lines: Line[]) => story(informationCorrection, lines)

test('条例 41: whoever asks for a correction shows who they are and encloses evidence', () => {
  for (const fact of ['identity', 'evidence']) {
    const { [fact]: _, ...rest } = { ...said } as Record<string, unknown>
    expect(refused(told(), ['apply', 'applicant', '2026-03-02', rest])).toMatchObject({ reason: 'facts', issues: [{ path: [fact] }] })
  }
})

test('条例 41: what is found inaccurate is corrected and the applicant told, without a period in days', () => {
  const file = told(applied, ['correct', 'office', '2026-05-06', { findings: '审核属实', corrected: '家庭人口三人' }])
  expect(file.state).toBe('corrected')
  expect(clockOf(told(applied), 'contesting', '2026-03-10')).toBeUndefined()
})

test('条例 41: the organ that may not correct transfers the matter, or says where to go', () => {
  const other = { competent: '演示区民政局' }
  expect(told(applied, ['transfer', 'office', '2026-03-04', other]).state).toBe('transferred')
  expect(told(applied, ['refer', 'office', '2026-03-04', other]).state).toBe('referred')
})

test('条例 41: that the record is right is decided by the head, told, and may be contested', () => {
  const uphold = (by: string): Line => ['uphold', by, '2026-03-09', { findings: '记录与户籍一致' }]
  expect(refused(told(applied), uphold('office'))).toMatchObject({ reason: 'not by this role' })
  const served = goOn(told(applied), uphold('head'), [
    '@serve',
    'office',
    '2026-03-10',
    { document: 'accuracyNotice', recipient: 'applicant', method: 'direct', on: '2026-03-10' },
  ])
  expect(clockOf(served, 'contesting', '2026-03-11', 'applicant')).toMatchObject({ due: '2026-05-09', status: 'running' })
})
