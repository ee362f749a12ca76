import { expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { proposal } from './proposal.ts'

const propose = (rule = 'national', kind = 'deputy'): Line => [
  'propose',
  'deputy',
  '2026-01-05',
  { deputy: citizen, kind, rule, session: 'betweenSessions', matter: '停车难', content: '建议增设车位' },
]
const dispatch: Line = ['dispatch', 'dispatcher', '2026-01-08', { unit: 'chengguan' }]
const member = { member: { kind: 'organisation', name: '演示区公安局' } }
const told = (...lines: readonly Line[]) => story(proposal, lines)
const taken: Line[] = [dispatch, ['take', 'unit', '2026-01-09']]

test('a whole proposal: talked over, answered, rated, done again, closed', () => {
  const draft = (on: string): Line => ['draft', 'unit', on, { reply: '答复', result: 'planned' }]
  const answered = told(propose(), ...taken, ['contact', 'unit', '2026-01-20', { contact: '电话沟通' }], draft('2026-02-02'), [
    'answer',
    'head',
    '2026-02-03',
  ])
  expect(refused(answered, ['close', 'dispatcher', '2026-02-04'])).toMatchObject({ reason: 'unlawful' })
  const redone = goOn(
    answered,
    ['rate', 'deputy', '2026-02-05', { rating: 'dissatisfied' }],
    ['redo', 'dispatcher', '2026-02-06'],
    draft('2026-02-24'),
    ['answer', 'head', '2026-02-25'],
    ['rate', 'deputy', '2026-02-26', { rating: 'satisfied' }],
    ['close', 'dispatcher', '2026-02-27'],
  )
  expect(redone.state).toBe('closed')
})

test('51: no answer without talking to the deputy', () => {
  expect(refused(told(propose(), ...taken), ['draft', 'unit', '2026-01-10', { reply: '答复', result: 'solved' }])).toMatchObject({
    reason: 'unlawful',
    art: '51',
  })
})

test.each([
  ['代表法 51: three months', propose(), 'answering', '2026-04-08'],
  ['代表法 51: six at most', propose(), 'answeringAtLatest', '2026-07-08'],
  ['浙江 21', propose('zhejiang'), 'answering', '2026-04-08'],
  ['青岛 25', propose('qingdao'), 'answering', '2026-04-08'],
  ['政协提案', propose('cppcc', 'cppcc'), 'answering', '2026-04-08'],
  ['重庆 18: twenty working days to get in touch', propose('chongqing'), 'contacting', '2026-02-05'],
] as [string, Line, string, string][])('%s', (_title, opening, clock, due) => {
  expect(clockOf(told(opening, ...taken), clock, '2026-01-12')).toMatchObject({ due })
})

test('51: six months in all, agreed before the three are over', () => {
  const extend = (extraMonths: number): Line => ['extend', 'dispatcher', '2026-03-02', { extraMonths, extensionReason: '涉及面广' }]
  expect(refused(told(propose(), ...taken), extend(4))).toMatchObject({ reason: 'beyond the extension' })
  expect(clockOf(goOn(told(propose(), ...taken), extend(3)), 'answering', '2026-03-03')).toMatchObject({ due: '2026-07-08' })
})

test('青岛 14: five working days to dispatch', () => {
  expect(clockOf(told(propose('qingdao')), 'dispatching', '2026-01-06')).toMatchObject({ due: '2026-01-12' })
})

test.each([
  ['zhejiang', '2026-01-19', '2026-01-20'],
  ['henan', '2026-01-22', '2026-01-23'],
  ['chongqing', '2026-01-22', '2026-01-23'],
  ['qingdao', '2026-01-15', '2026-01-16'],
])('%s: given back in time or not at all', (rule, last, late) => {
  const back = (on: string): Line => ['giveBack', 'unit', on, { returnReason: '不属职责' }]
  const file = told(propose(rule), dispatch)
  expect([refused(file, back(last)), refused(file, back(late))?.reason]).toEqual([undefined, 'too late'])
})

test.each([
  ['zhejiang', 'memberInZhejiang', '2026-03-12'],
  ['henan', 'memberInHenan', '2026-03-12'],
  ['chongqing', 'memberInChongqing', '2026-02-28'],
  ['qingdao', 'memberInQingdao', '2026-02-12'],
])('%s: views of the other units', (rule, clock, due) => {
  expect(clockOf(told(propose(rule), ...taken, ['askMember', 'unit', '2026-01-12', member]), clock, '2026-01-13')).toMatchObject({ due })
})

test.each([
  ['zhejiang', 'redoingInZhejiang', '2026-03-06'],
  ['beijing', 'redoingInBeijing', '2026-04-07'],
])('%s: done again', (rule, clock, due) => {
  const file = told(
    propose(rule),
    ...taken,
    ['contact', 'unit', '2026-01-20', { contact: '沟通' }],
    ['draft', 'unit', '2026-02-02', { reply: '答复', result: 'limited' }],
    ['answer', 'head', '2026-02-03'],
    ['rate', 'deputy', '2026-02-05', { rating: 'dissatisfied' }],
    ['redo', 'dispatcher', '2026-02-06'],
  )
  expect(clockOf(file, clock, '2026-02-07')).toMatchObject({ due })
})
