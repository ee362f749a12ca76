import { expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { dataRequest } from './data-request.ts'
import { proactiveDisclosure } from './proactive-disclosure.ts'

const formed: Line = ['form', 'office', '2026-01-05', { name: '部门预算', class: 'budget', text: '全文' }]
const review = (secrecy: string): Line => ['review', 'reviewer', '2026-01-06', { secrecy, secrecyReason: '审查意见' }]
const publish: Line = ['publish', 'office', '2026-01-08', { channel: 'site', publicTitle: '部门预算', publicText: '全文' }]

test('17, 26: examined before it is published, within twenty working days of being formed or changed', () => {
  const file = story(proactiveDisclosure, [formed])
  expect(clockOf(file, 'publishing', '2026-01-06')).toMatchObject({ due: '2026-02-02' })
  expect(refused(file, ['approve', 'head', '2026-01-07'])).toMatchObject({ reason: 'unlawful', art: '17' })
  expect(refused(goOn(file, review('secret')), ['approve', 'head', '2026-01-07'])).toMatchObject({ reason: 'unlawful', art: '14' })
  const published = goOn(file, review('open'), ['approve', 'head', '2026-01-07'], publish)
  const changed = goOn(published, ['change', 'office', '2026-02-02', { change: '预算调整' }])
  expect(clockOf(changed, 'updating', '2026-02-03')).toMatchObject({ due: '2026-03-06' })
})

const organ = (name: string) => ({ kind: 'organisation', name })
const ask = (sharing: string): Line => [
  'ask',
  'asker',
  '2026-01-05',
  { asker: organ('演示区民政局'), provider: organ('演示区人社局'), data: '社保参保', purpose: '核对', sharing },
]

test.each([
  ['free', '2026-01-06'],
  ['conditional', '2026-01-19'],
])('政务数据共享条例 21: %s sharing is answered by %s', (sharing, due) => {
  expect(clockOf(story(dataRequest, [ask(sharing)]), 'answering', '2026-01-05T10:00')).toMatchObject({ due })
})

test('21: what is shared without condition is not refused', () => {
  const refuse: Line = ['refuse', 'provider', '2026-01-06', { reason: '不宜' }]
  expect([refused(story(dataRequest, [ask('free')]), refuse)?.reason, refused(story(dataRequest, [ask('conditional')]), refuse)]).toEqual([
    'not in this case',
    undefined,
  ])
})

test('22: provided in twenty working days', () => {
  const agreed = story(dataRequest, [ask('free'), ['agree', 'provider', '2026-01-06']])
  expect(clockOf(agreed, 'providing', '2026-01-07')).toMatchObject({ due: '2026-02-03' })
})

test('17: the catalogue is updated in ten working days and examined in two', () => {
  const changed = story(dataRequest, [
    ['noteChange', 'provider', '2026-01-05', { provider: company, data: '社保参保', change: '新增字段' }],
  ])
  expect(clockOf(changed, 'updating', '2026-01-06')).toMatchObject({ due: '2026-01-19' })
  expect(clockOf(goOn(changed, ['submit', 'provider', '2026-01-12']), 'reviewing', '2026-01-13')).toMatchObject({ due: '2026-01-14' })
})
