import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { accidentInvestigation } from './accident-investigation.ts'

const register = (facts: object = {}): Line => [
  'register',
  'office',
  '2026-03-02',
  { accidentUnit: company, occurredOn: '2026-03-02', level: 'general', course: '坠落', casualties: '死亡一人', ...facts },
]
const establish: Line = ['establish', 'government', '2026-03-04', { team: '五人' }]
const investigate: Line = ['investigate', 'office', '2026-03-10', { evidence: '现场勘查', loss: 120 }, undefined, 2]
const submit = (on: string): Line => ['submit', 'office', on, { report: '调查报告' }]
const reply = (on: string): Line => ['reply', 'government', on, { reply: '同意' }]
const told = (...lines: readonly Line[]) => story(accidentInvestigation, lines)
const investigated = () => told(register(), establish, investigate)

describe('生产安全事故报告和调查处理条例', () => {
  test('a whole case from the register to the archive', () => {
    const replied = goOn(investigated(), submit('2026-04-20'), reply('2026-04-28'))
    const close: Line = ['close', 'head', '2026-07-01']
    expect(refused(replied, close)).toMatchObject({ reason: 'unlawful', art: '33' })
    const corrected = goOn(
      replied,
      ['correct', 'accidentUnit', '2026-06-01', { correction: '已整改' }],
      ['inspect', 'office', '2026-06-15', { inspected: '属实' }, undefined, 2],
    )
    expect(refused(corrected, close)).toMatchObject({ reason: 'unlawful', art: '34' })
    expect(goOn(corrected, ['publish', 'head', '2026-06-20', { publicText: '处理情况' }], close).state).toBe('closed')
  })

  test('13: changed numbers are reported within thirty days; traffic and fire have their own seven', () => {
    const change = (on: string): Line => ['supplement', 'office', on, { casualties: '死亡二人', level: 'general' }]
    expect(refused(told(register()), change('2026-04-01'))).toBeUndefined()
    expect(refused(told(register()), change('2026-04-02'))).toMatchObject({ reason: 'too late', clock: 'supplementing' })
    expect(clockOf(told(register({ kind: 'traffic' })), 'supplementing', '2026-03-03')).toBeUndefined()
  })

  test('19: a county investigates general accidents only', () => {
    const larger = told(register({ level: 'larger' }))
    expect(refused(larger, establish)).toMatchObject({ reason: 'unlawful', art: '19' })
    expect(goOn(larger, ['handUp', 'government', '2026-03-03', { reason: '较大事故' }]).state).toBe('handedUp')
  })

  test('29: sixty days from the accident, sixty more at most, once', () => {
    expect(clockOf(investigated(), 'investigating', '2026-03-11')).toMatchObject({ due: '2026-05-06' })
    const prolong = (extraDays: number): Line => ['prolong', 'government', '2026-04-20', { extraDays, reason: '复杂' }]
    expect(refused(investigated(), prolong(61))).toMatchObject({ reason: 'beyond the extension' })
    expect(clockOf(goOn(investigated(), prolong(60)), 'investigating', '2026-04-21')).toMatchObject({ due: '2026-06-30' })
    expect(refused(goOn(investigated(), prolong(30)), prolong(30))).toMatchObject({ reason: 'done before' })
  })

  test('27: technical appraisal does not count, and is finished before the report', () => {
    const begun = goOn(investigated(), ['beginAppraisal', 'office', '2026-03-11', { appraised: '设备' }])
    expect(refused(begun, submit('2026-03-20'))).toMatchObject({ reason: 'unlawful', art: '27' })
    const ended = goOn(begun, ['endAppraisal', 'office', '2026-03-21'])
    expect(clockOf(ended, 'investigating', '2026-03-22')?.due).toBe('2026-05-11')
    expect(refused(ended, submit('2026-03-23'))).toBeUndefined()
  })

  test('32: replied to in fifteen days', () => {
    expect(clockOf(goOn(investigated(), submit('2026-04-20')), 'replying', '2026-04-21')).toMatchObject({ due: '2026-05-06' })
  })

  test('26, 32: crimes and offences go on to their own procedures', () => {
    const replied = goOn(
      investigated(),
      ['transfer', 'office', '2026-03-20', { crime: '重大责任事故' }],
      submit('2026-04-20'),
      reply('2026-04-28'),
    )
    expect(refused(replied, ['punish', 'office', '2026-04-30', { clue: '未培训' }])).toBeUndefined()
  })
})
