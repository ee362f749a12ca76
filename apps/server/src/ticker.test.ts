import { describe, expect, it } from 'vitest'
import { ticker, untilNextBeat } from './ticker.ts'

describe('the ticker', () => {
  it('beats every five minutes and right after midnight in China', () => {
    expect(untilNextBeat(Date.parse('2026-03-02T09:30:00+08:00'))).toBe(300_000)
    expect(untilNextBeat(Date.parse('2026-03-02T23:59:30+08:00'))).toBe(32_000)
  })

  it('goes on after a failure, says so, and seals the record when it stops', async () => {
    const log: string[] = []
    const clock = ticker({
      holidays: async () => {
        log.push('holidays')
      },
      people: async () => {
        log.push('people')
      },
      lapse: async () => {
        log.push('lapse')
        throw new Error('数据库断开')
      },
      checkpoint: async () => {
        log.push('checkpoint')
      },
      log: (error, where) => log.push(`${where}：${String(error)}`),
    })
    await clock.beat()
    await clock.stop()
    const round = ['holidays', 'people', 'lapse', '登记期限届满的法律后果：Error: 数据库断开', 'checkpoint']
    expect(log).toEqual([...round, ...round, 'checkpoint'])
    await clock.beat()
    expect(log).toHaveLength(11)
  })
})
