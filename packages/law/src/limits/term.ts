import { type Duration, days } from '@yifa/calendar'
import type { Limit } from '@yifa/kernel'

/** How long, which way, and whether the last day moves off a rest day. */
export type Term = Pick<Limit, 'direction' | 'roll'> &
  Partial<Pick<Limit, 'within' | 'floor' | 'countsTrigger' | 'yearly' | 'excludesDay' | 'quota'>>

/** Before the event, with whole days between: neither the notice's day nor the event's is counted (听证七日前). */
export const before = (within: Duration): Term => ({ within, direction: 'before', roll: 'none' })

/** Before a period expires, whose last day is itself still a full day (有效期届满三十日前). */
export const beforeExpiry = (within: Duration): Term => ({ within, direction: 'before', roll: 'none', countsTrigger: true })

/** A floor: nothing may follow before it has run (不少于). */
export const atLeast = (within: Duration): Term => ({ within, direction: 'after', roll: 'none', floor: true })

/** A limit that ends on its own day, rest day or not: restrictions of rights, validity, the people's congress's supervision. */
export const strictly = (within: Duration): Term => ({ within, direction: 'after', roll: 'none' })

/** A day of every year, that day included: `'01-31'`. */
export const yearly = (day: string): Term => ({ yearly: day, direction: 'calendar', roll: 'none' })

/** Before a day of every year, that day itself being too late (三月一日之前). */
export const yearlyBefore = (day: string): Term => ({ ...yearly(day), excludesDay: true })

/** Once a year, without a day. */
export const undated: Term = { direction: 'calendar', roll: 'none' }

/** A time the statute leaves to the document or to local rules. */
export const unnumbered: Term = { direction: 'after', roll: 'next' }

/** Accrues by the day. */
export const daily: Term = { within: days(1), direction: 'rate', roll: 'none' }

/** Recurs after each such time. */
export const every = (within: Duration): Term => ({ within, direction: 'cycle', roll: 'none' })

/** A number of things, no time. */
export const quota = (number: number, unit: '件' | '次' | '学时'): Term => ({ quota: { number, unit }, direction: 'quota', roll: 'none' })
