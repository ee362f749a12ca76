import type { Calendar, Day, Moment } from '@yifa/calendar'
import type { ServiceMethods } from '@yifa/kernel'

/** When a running clock turns yellow. */
export interface Warning {
  /** Working days left at most. */
  readonly workingDays: number
  /** Hours left at most, for periods counted in hours. */
  readonly hours: number
}

/** An officer in a post of an organ. */
export interface Seat {
  readonly officer: string
  readonly organ: string
  readonly role: string
}

/** The names behind the ids that stand in the record. */
export interface Names {
  /** As it is called today or, where a day is told, as its papers of that day name it. */
  readonly organ: (id: string, on?: Day) => string
  readonly officer: (id: string) => string
  /** Whom an officer stood in for (代行) in a post on a day; undefined where it was their own. */
  readonly stoodInFor?: (seat: Seat, day: Day) => string | undefined
  /** An entry of a register. */
  readonly entry: (register: string, key: string) => string
}

/** What a view needs besides the case: the moment, the calendar, the ways of service, and names. */
export interface Outlook {
  readonly now: Moment
  readonly calendar: Calendar
  readonly methods: ServiceMethods
  readonly warning: Warning
  readonly names: Names
}
