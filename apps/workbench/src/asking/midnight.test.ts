import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { untilMidnight, watchDays } from './midnight.ts'

/** In Chinese time. */
const at = (moment: string): number => Date.parse(`${moment}+08:00`)

describe('a page left open', () => {
  let days: number
  let watch: ReturnType<typeof watchDays>
  beforeEach(() => {
    vi.useFakeTimers({ now: at('2026-03-05T17:30:00') })
    days = 0
    watch = watchDays({
      now: Date.now,
      delay: 20_000,
      onNewDay: () => {
        days += 1
      },
    })
  })
  afterEach(() => {
    watch.stop()
    vi.useRealTimers()
  })

  it('is told each new day in China once, a little after midnight', () => {
    vi.advanceTimersByTime(untilMidnight(at('2026-03-05T17:30:00')))
    expect(days).toBe(0)
    vi.advanceTimersByTime(20_000)
    expect(days).toBe(1)
    vi.advanceTimersByTime(2 * 24 * 3_600_000)
    expect(days).toBe(3)
  })

  it('is told when it is looked at again after the machine slept over midnight, and not twice', () => {
    watch.look()
    expect(days).toBe(0)
    vi.setSystemTime(at('2026-03-06T08:00:00'))
    watch.look()
    watch.look()
    expect(days).toBe(1)
  })

  it('asks for nothing once it is closed', () => {
    watch.stop()
    vi.advanceTimersByTime(3 * 24 * 3_600_000)
    expect(days).toBe(0)
  })
})
