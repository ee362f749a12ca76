import { addDays, type Day, dayOf, type LedgerLine, type Moment, published, reckon } from '@yifa/calendar'
import { Unusable } from '../terminal.ts'
import type { Question } from './question.ts'

/** The last day of what was asked, and how it was found. */
export interface Answer {
  readonly due: Day
  readonly dueAt: Moment | undefined
  readonly literal: Day
  readonly provisional: boolean
  readonly ledger: readonly LedgerLine[]
}

const fixedDay = (on: Day, yearly: string, excludesDay: boolean): Answer => {
  const inYear = (year: number): Day => addDays(`${year}-${yearly}`, excludesDay ? -1 : 0)
  const year = Number(on.slice(0, 4))
  const due = inYear(year) < on ? inYear(year + 1) : inYear(year)
  const why = excludesDay ? `${yearly} 之前，当日不含在内` : `每年 ${yearly} 以前，当日包括在内`
  return { due, dueAt: undefined, literal: due, provisional: false, ledger: [{ date: due, counts: true, why }] }
}

/** Reckons a question on the published calendar. */
export const answer = ({ on, asked }: Question): Answer => {
  if ('yearly' in asked) return fixedDay(dayOf(on), asked.yearly, asked.excludesDay)
  const { due, dueAt, literal, provisional, ledger } = reckon(published, asked)
  if (due === undefined || literal === undefined) throw new Unusable('期限中止尚未结束，无从推算')
  return { due, dueAt, literal, provisional, ledger: ledger() }
}
