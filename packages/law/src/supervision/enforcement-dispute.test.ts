import { describe, expect, test } from 'vitest'
import { clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { enforcementDispute } from './enforcement-dispute.ts'

const organ = (name: string) => ({ kind: 'organisation', name })
const ask = (facts: object = {}): Line => [
  'ask',
  'asking',
  '2026-03-02',
  {
    asking: organ('演示区城市管理局'),
    answering: organ('演示区市场监督管理局'),
    kind: 'jurisdiction',
    consulted: 'yes',
    dispute: '占道经营食品由谁处罚',
    ...facts,
  },
]
const invited = story(enforcementDispute, [ask(), ['invite', 'office', '2026-03-04', { explainBy: '2026-03-13' }]])
const meet: Line = ['meet', 'office', '2026-03-18', { minutes: '双方到会' }]

describe('行政执法监督条例 13', () => {
  test('处罚法 25(2): who has not consulted the other about jurisdiction is sent back', () => {
    const empty = { ...invited, done: [], events: [], state: undefined, stays: [], facts: {}, participants: [] }
    expect(refused(empty, ask({ consulted: 'no' }))).toMatchObject({ reason: 'unlawful', art: '处罚法 25.2' })
    expect(refused(empty, ask({ consulted: 'no', kind: 'basis' }))).toBeUndefined()
  })

  test('the other organ explains by the day it was told', () => {
    expect(clockOf(invited, 'explaining', '2026-03-05')).toMatchObject({ due: '2026-03-13' })
  })

  test('brought together and agreed, or else proposed to the government, which decides', () => {
    const propose: Line = ['propose', 'head', '2026-03-19', { proposal: '由城市管理局管辖' }]
    expect(refused(invited, propose)).toMatchObject({ reason: 'unlawful', art: '13' })
    const agreed = goOn(invited, meet, ['agree', 'head', '2026-03-19', { agreement: '由城市管理局处罚' }])
    expect(agreed.state).toBe('agreed')
    const decided = goOn(invited, meet, propose, ['decide', 'government', '2026-03-30', { decision: '同意' }])
    expect(goOn(decided, ['follow', 'office', '2026-04-10', { performance: '已经立案' }]).state).toBe('decided')
  })
})
