/** A calendar day in China, `'2026-03-02'`. */
export type Day = string

/** A point in time in China (UTC+8, no summer time), to the minute: `'2026-03-02T09:30'`. */
export type Moment = string

export type Unit = 'hour' | 'day' | 'working day' | 'month' | 'year'

/** A length of time as statutes give it. Working days leave out weekends and public holidays and take in make-up workdays. */
export interface Duration {
  readonly length: number
  readonly unit: Unit
}

export const hours = (length: number): Duration => ({ length, unit: 'hour' })
export const days = (length: number): Duration => ({ length, unit: 'day' })
export const workingDays = (length: number): Duration => ({ length, unit: 'working day' })
export const months = (length: number): Duration => ({ length, unit: 'month' })
export const years = (length: number): Duration => ({ length, unit: 'year' })

const units: Readonly<Record<string, Unit>> = {
  hour: 'hour',
  day: 'day',
  workday: 'working day',
  month: 'month',
  year: 'year',
}

/** Reads `'20 workdays'`, `'60 days'`, `'3 months'`, `'1 year'` or `'24 hours'`; undefined when the text is none of these. */
export const parseDuration = (text: string): Duration | undefined => {
  const match = /^(\d{1,5}) (hour|day|workday|month|year)s?$/.exec(text)
  const unit = units[match?.[2] ?? '']
  return unit === undefined ? undefined : { length: Number(match?.[1]), unit }
}
