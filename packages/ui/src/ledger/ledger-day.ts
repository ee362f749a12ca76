import { addDays, weekday } from '@yifa/calendar'

export interface LedgerLine {
  readonly date: string
  readonly counts: boolean
  readonly number?: number | undefined
  readonly why: string
}

/** What a day is in the count of a period. */
export type DayKind = 'counted' | 'made-up' | 'weekend' | 'holiday' | 'paused' | 'excluded' | 'rolled' | 'outside'

export interface LedgerDay {
  readonly date: string
  readonly kind: DayKind
  readonly number: number | undefined
  readonly why: string
  readonly trigger: boolean
  readonly due: boolean
  /** Rests on a year whose holidays are not yet arranged. */
  readonly provisional: boolean
}

export interface LedgerMonth {
  /** `2026-03`. */
  readonly month: string
  /** Weeks from Monday to Sunday; days of other months are left empty. */
  readonly weeks: readonly (readonly (LedgerDay | undefined)[])[]
}

export interface LedgerSpan {
  readonly start: string
  readonly due?: string | undefined
  readonly lines: readonly LedgerLine[]
}

const rests: readonly (readonly [RegExp, DayKind])[] = [
  [/^中止期间/, 'paused'],
  [/^扣除期间/, 'excluded'],
  [/顺延/, 'rolled'],
  [/假期/, 'holiday'],
]

/** Tells from a line of the account what the day is. */
export function kindOfLine({ counts, why, date }: LedgerLine): DayKind {
  if (counts) return why.startsWith('调休上班') ? 'made-up' : 'counted'
  const rest = rests.find(([pattern]) => pattern.test(why))
  if (rest) return rest[1]
  return weekday(date) % 6 === 0 ? 'weekend' : 'excluded'
}

/** Every day of a period that is drawn: the trigger, the account, the last day. */
export function ledgerDays({ start, due, lines }: LedgerSpan): readonly LedgerDay[] {
  const from = start.slice(0, 10)
  const drawn = lines.map((line) => ({
    date: line.date,
    kind: kindOfLine(line),
    number: line.number,
    why: line.date === from ? `起算事由发生之日；${line.why}` : line.why,
    trigger: line.date === from,
    due: line.date === due,
    provisional: line.why.includes('待定'),
  }))
  if (drawn.some(({ trigger }) => trigger)) return drawn
  const trigger: LedgerDay = {
    date: from,
    kind: 'outside',
    number: undefined,
    why: '起算事由发生之日，当日不计入期间',
    trigger: true,
    due: from === due,
    provisional: false,
  }
  return [...drawn, trigger].sort((a, b) => (a.date < b.date ? -1 : 1))
}

const lengthOf = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}

function weeksOf(month: string, known: ReadonlyMap<string, LedgerDay>): LedgerMonth['weeks'] {
  const first = `${month}-01`
  const lead = (weekday(first) + 6) % 7
  const cells = [
    ...Array.from({ length: lead }, () => undefined),
    ...Array.from({ length: lengthOf(month) }, (_, index) => {
      const date = addDays(first, index)
      return known.get(date) ?? plainDay(date)
    }),
  ]
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day]),
  )
}

const plainDay = (date: string): LedgerDay => ({
  date,
  kind: 'outside',
  number: undefined,
  why: '不在本期间之内',
  trigger: false,
  due: false,
  provisional: false,
})

/** The period as month calendars, from the trigger's month to the last day's. */
export function ledgerMonths(span: LedgerSpan): readonly LedgerMonth[] {
  const days = ledgerDays(span)
  const known = new Map(days.map((day) => [day.date, day]))
  const names = new Set(days.map(({ date }) => date.slice(0, 7)))
  return monthsThrough([...names]).map((month) => ({ month, weeks: trimmed(weeksOf(month, known)) }))
}

const isTouched = (week: LedgerMonth['weeks'][number]): boolean =>
  week.some((day) => day !== undefined && (day.kind !== 'outside' || day.trigger || day.due))

/** Leaves out the weeks before the period begins and after it ends; a month without any day of it keeps all. */
function trimmed(weeks: LedgerMonth['weeks']): LedgerMonth['weeks'] {
  const from = weeks.findIndex(isTouched)
  const after = [...weeks].reverse().findIndex(isTouched)
  return from < 0 ? weeks : weeks.slice(from, weeks.length - after)
}

/** The months named and those between them: a fresh start may lie far from the first count. */
function monthsThrough(names: readonly string[]): readonly string[] {
  const sorted = [...names].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const all: string[] = []
  for (let month = first; month <= last; month = addDays(`${month}-01`, lengthOf(month)).slice(0, 7)) all.push(month)
  return all
}
