/**
 * The statutory calendar of China and the reckoning of periods on it (民法典 200–204).
 *
 * `published` holds the arrangements of public holidays issued for 2007 to 2026; `published.withNotice(notice)` loads
 * another. A year without a notice is estimated from weekends and statutory holidays, and every result that rests on
 * one is `provisional` until its notice is loaded. `reckon(calendar, period)` finds the last day of a period and, on
 * demand, the ledger of every day on the way.
 */
export { type Calendar, calendar, published } from './calendar.ts'
export { addDays, addMonths, compare, dayOf, daysBetween, parseDay, parseMoment, weekday } from './day.ts'
export { dayText } from './day-text.ts'
export * from './duration.ts'
export { citation, type DaysOff, type Notice, noticeFlaws } from './notice.ts'
export type { Added, LedgerLine, Pause, Period, Reckoning } from './period.ts'
export { reckon } from './reckon.ts'
export type { DayReason } from './year-table.ts'
