import type { Day, Duration } from '@yifa/calendar'

/** Which text a limit stands in: the law, its edition, the days it is in force; edition and day are empty where rules differ by place (各地办法). */
export interface Source {
  readonly law: string
  readonly edition: string
  readonly inForce: Day
  readonly until?: Day
}

/** How a limit may be lengthened, by whom and how often. */
export interface Extension {
  /** What may be added at most, or the greatest total from the trigger; without it the deciding organ sets it. */
  readonly most?: Duration
  readonly basis: 'additional' | 'total'
  readonly by: string
  readonly times: number
}

/**
 * One statutory time limit (期限) with its source: who must do what, from which event, within what time.
 * `within` is absent where the law gives no number. A quota is no length of time: its clock asks for so many acts by a day the case tells. A rate never runs as a clock.
 */
export interface Limit extends Source {
  readonly art: string
  readonly title: string
  readonly trigger: string
  readonly obligor: string
  readonly within?: Duration
  /** `before` counts back from the trigger; `calendar` is a fixed day of the year, `'01-31'` in `yearly`. */
  readonly direction: 'after' | 'before' | 'calendar' | 'quota' | 'rate' | 'cycle'
  readonly yearly?: string
  /** The fixed day itself is too late (三月一日之前). */
  readonly excludesDay?: true
  /** What a quota allows or asks: so many items, lectures, hours of study. */
  readonly quota?: { readonly number: number; readonly unit: '件' | '次' | '学时' }
  /** Whether a last day that is a rest day moves to the first day after the rest days. */
  readonly roll: 'next' | 'none'
  /** A floor: nothing may follow before it has run (不少于); it cannot be overdue. */
  readonly floor?: true
  /** Counting back, the trigger day itself is counted as a full day (有效期届满三十日前). */
  readonly countsTrigger?: true
  readonly excluded?: readonly string[]
  readonly suspended?: string
  readonly extension?: Extension
  /** What the law says of the limit's running out. */
  readonly expiry?: string
  /** The text was not at hand when the limit was taken down. */
  readonly unverified?: true
  readonly note?: string
}
