import { expect, test } from 'vitest'
import { clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { publicOpinion } from './public-opinion.ts'

const assigned = (gravity: string) =>
  story(publicOpinion, [
    ['find', 'press', '2026-03-06T20:00', { topic: '停水', source: '网络', content: '热议' }],
    ['assign', 'press', '2026-03-06T21:00', { gravity, responsible: '水务局' }],
  ])
const draft: Line = ['draft', 'office', '2026-03-06T22:00', { draft: '回应' }]
const approve: Line = ['approve', 'head', '2026-03-06T23:00']
const respond: Line = ['respond', 'office', '2026-03-07T00:30', { response: '回应', channel: '网站' }]
const track: Line = ['track', 'press', '2026-03-09', { trend: '平息' }]
const conference: Line = ['holdConference', 'head', '2026-03-07T10:00', { conference: '发布会' }]
const close: Line = ['close', 'press', '2026-03-10']

test.each([
  ['other', 'responding', '2026-03-08T20:00'],
  ['grave', 'respondingGravely', '2026-03-07T01:00'],
  ['grave', 'conferring', '2026-03-07T20:00'],
])('%s: %s by the hour, on rest days too', (gravity, clock, dueAt) => {
  expect(clockOf(assigned(gravity), clock, '2026-03-06T21:30')).toMatchObject({ dueAt })
})

test('answered after approval, followed up, archived', () => {
  expect(refused(goOn(assigned('other'), draft), respond)?.reason).toBe('unlawful')
  const answered = goOn(assigned('other'), draft, approve, respond)
  expect(refused(answered, close)?.reason).toBe('unlawful')
  expect(goOn(answered, track, close).state).toBe('closed')
})

test('what concerns a grave event needs a conference', () => {
  const answered = goOn(assigned('grave'), draft, approve, respond)
  expect(refused(goOn(answered, track), close)?.reason).toBe('unlawful')
  expect(goOn(answered, conference, track, close).state).toBe('closed')
})
