import type { Day } from './duration.ts'

/** Consecutive days off, both ends included, as an arrangement names them; weekends that join them may be left out. */
export interface DaysOff {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** One notice on a year's public holidays: the days off and the weekend days worked instead (调休上班). */
export interface Notice {
  readonly year: number
  /** The document number, `'国办发明电〔2024〕12号'`. */
  readonly number?: string
  /** The day the notice is dated. */
  readonly issued?: Day
  /** Who issued it, when not 国务院办公厅. */
  readonly issuer?: string
  readonly off: readonly DaysOff[]
  readonly work: readonly Day[]
}

/** How a notice is cited to a reader: `国务院办公厅2026年通知`. */
export const citation = (notice: Notice): string => `${notice.issuer ?? '国务院办公厅'}${notice.year}年通知`
