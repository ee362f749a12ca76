import type { Moment } from '@yifa/calendar'

/** Tells the present moment in Chinese time, `2026-03-02T09:30`; tests and the demonstration bring their own. */
export interface Clockwork {
  now(): Moment
  /** When something is taken in or sealed, to the millisecond; the machine's time unless a rehearsal sets it. */
  readonly instant?: () => Date
}

const eightHours = 8 * 60 * 60 * 1000

/** The machine's clock, read in Asia/Shanghai, which has kept one offset since 1991. */
export const systemClockwork: Clockwork = {
  now: () => new Date(Date.now() + eightHours).toISOString().slice(0, 16),
}
