import type { Day, Duration, Moment } from './duration.ts'

/** Days that do not count: from the first day on until the day counting resumes; without that day the clock stands still. */
export interface Pause {
  readonly from: Day
  readonly until?: Day
  readonly effect: 'excluded' | 'suspended'
  readonly why: string
}

/** An extension really granted; it is counted from the end before any roll. */
export interface Added {
  readonly duration: Duration
  readonly why: string
}

/** A statutory period with everything that bears on its end. */
export interface Period {
  /** The trigger; its day is not counted (民法典201). Hours count from the moment, from midnight when only the day is known. */
  readonly from: Day | Moment
  readonly within: Duration
  /** `before`: as many clear days between the result and the trigger; the result is the last day that still satisfies. Pauses and extensions do not apply to it. */
  readonly direction?: 'after' | 'before'
  /** With `before`: the trigger's day itself counts as a full day, as in 有效期届满三十日前. */
  readonly countsTrigger?: boolean
  /** Whether a last day that is a rest day moves to the first day that is none (民法典203); never for working days, hours, or backwards. */
  readonly roll?: 'next' | 'none'
  readonly pauses?: readonly Pause[]
  readonly added?: readonly Added[]
}

/** One day of the reckoning: whether it counts, as which, and why, in Chinese. */
export interface LedgerLine {
  readonly date: Day
  readonly counts: boolean
  readonly number?: number
  readonly why: string
}

/** The end of a period and how it was found. */
export interface Reckoning {
  /** The last day; undefined while the clock stands still. */
  readonly due: Day | undefined
  /** The last minute, for periods in hours. */
  readonly dueAt: Moment | undefined
  /** The last day before it was rolled off a rest day. */
  readonly literal: Day | undefined
  /** Whether the result rests on a year whose holidays are not arranged yet. */
  readonly provisional: boolean
  /** Day by day from the day after the trigger to the last day; backwards from the last day to the day before the trigger. */
  readonly ledger: () => readonly LedgerLine[]
}
