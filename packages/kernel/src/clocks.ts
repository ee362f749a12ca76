import {
  type Added,
  addDays,
  type Day,
  type LedgerLine,
  type Moment,
  type Pause,
  type Reckoning,
  reckon,
} from '@yifa/calendar'
import { type AnyClock, type AnyPause, isOneLimit } from './any-procedure.ts'
import { type CaseFile, type Done, hasEnded, type Setting } from './case-file.ts'
import { citation } from './citation.ts'
import { byLaw, dayOf, type FactValues } from './event.ts'
import type { Limit } from './limit.ts'
import { many } from './many.ts'
import { onlyWaits } from './waiting.ts'
import { matches } from './where.ts'

/**
 * How a clock stands: `running`; `paused` while time is not counted; `met` in time or `late`; `overdue` where a duty has not been done;
 * `lapsed` where the law attaches an effect to that, or the office only waited; `moot` where the case ended without it.
 */
export type Status = 'running' | 'paused' | 'met' | 'late' | 'overdue' | 'lapsed' | 'moot'

/** What started a clock. */
export type Origin = { readonly act: string } | { readonly document: string }

/** One clock of a case as it stands at a moment. */
export interface ClockReading {
  readonly clock: string
  readonly title: string
  /** Whose clock it is, where every addressee has one of his own. */
  readonly party?: string
  readonly limit?: Limit
  readonly art: readonly string[]
  readonly start: Day
  /** The act from which it runs, or the document whose service started it. */
  readonly began?: Origin
  readonly due: Day | undefined
  readonly dueAt: Moment | undefined
  readonly provisional: boolean
  readonly met: Day | undefined
  /** Whether the law has already done what follows from its running out. */
  readonly effected: boolean
  readonly status: Status
  readonly extended: number
  readonly ledger: () => readonly LedgerLine[]
}

/** Where one run of a clock starts, and the events after it. */
interface Run {
  readonly party?: string
  readonly from: Day | Moment
  readonly began?: Origin
  readonly after: readonly Done[]
}

const actIn = (names: AnyClock['since']) => {
  const list = many(names).map(String)
  return ({ act }: { readonly act: string }): boolean => list.includes(act)
}

/** When an act takes effect: when it was done, or where the law does it retroactively, when its clock had started. */
function takesEffectAt(file: CaseFile, event: Done): Moment {
  if (event.by !== byLaw) return event.at
  const rule = Object.values(file.procedure.clocks).find(
    ({ retroactive, otherwise }) => retroactive && otherwise === event.act,
  )
  return file.done.findLast((one) => one.seq < event.seq && actIn(rule?.since)(one))?.at ?? event.at
}

/** The latest event of each party, or of the case where parties do not matter. */
function runsSinceActs(file: CaseFile, rule: AnyClock): readonly Run[] {
  const latest = new Map<string, Done>()
  for (const event of file.done.filter(actIn(rule.since))) latest.set(event.as ?? '', event)
  return [...latest.values()].map((event) => ({
    from: takesEffectAt(file, event),
    began: { act: event.act },
    after: file.done.slice(file.done.indexOf(event) + 1),
    ...(event.as ? { party: event.as } : {}),
  }))
}

function runsSinceService(file: CaseFile, rule: AnyClock): readonly Run[] {
  const documents = many(rule.served).map(String)
  const roles = many(rule.of)
  const latest = new Map<string, { readonly from: Day; readonly began: Origin }>()
  for (const { document, recipient, effective } of file.services)
    if (documents.includes(document) && (roles.length === 0 || roles.includes(roleOf(file, recipient))))
      latest.set(recipient, { from: effective, began: { document } })
  return [...latest].map(([party, run]) => ({
    party,
    ...run,
    after: file.done.filter(({ at }) => dayOf(at) >= run.from),
  }))
}

const roleOf = (file: CaseFile, key: string): string => file.participants.find((one) => one.key === key)?.role ?? key

/** Whether a clock ran out before what it asks for was done, or as a floor has run. */
const hasRunOut = (file: CaseFile, reading: ClockReading, now: Moment): boolean =>
  file.procedure.clocks[reading.clock]?.until
    ? ['late', 'overdue', 'lapsed'].includes(reading.status)
    : isPast(now, reading)

function runsSinceExpiry(file: CaseFile, rule: AnyClock, now: Moment, setting: Setting): readonly Run[] {
  return readingsOf(file, String(rule.following), now, setting).flatMap((reading) =>
    reading.due !== undefined && hasRunOut(file, reading, now)
      ? [
          {
            from: reading.due,
            after: file.done.filter(({ at }) => isPast(at, reading)),
            ...(reading.party ? { party: reading.party } : {}),
          },
        ]
      : [],
  )
}

function runsOf(file: CaseFile, rule: AnyClock, now: Moment, setting: Setting): readonly Run[] {
  if (rule.since) return runsSinceActs(file, rule)
  if (rule.served) return runsSinceService(file, rule)
  if (rule.following !== undefined) return runsSinceExpiry(file, rule, now, setting)
  const days = many(rule.sinceDate ?? rule.ahead).flatMap((fact) => dayIn(file.facts, fact) ?? [])
  const from = days.toSorted().at(-1)
  return from === undefined ? [] : [{ from, after: file.done }]
}

/** The limit that applies, given what the case's facts choose. */
export function limitOf(rule: AnyClock, facts: FactValues): Limit | undefined {
  if (!rule.limit || isOneLimit(rule.limit)) return rule.limit
  const [fact, table] = Object.entries(rule.limit)[0] ?? []
  return fact === undefined ? undefined : table?.[String(facts[fact])]
}

const concerns =
  (run: Run) =>
  (event: Done): boolean =>
    event.as === undefined || run.party === undefined || event.as === run.party

const dayIn = (facts: FactValues, fact: PropertyKey | undefined): Day | undefined => {
  const day = facts[String(fact)]
  return typeof day === 'string' ? day : undefined
}

/** The time between two dates that were told. */
function betweenDates(facts: FactValues, [from, until]: readonly PropertyKey[]): readonly { from: Day; until?: Day }[] {
  const [began, ended] = [dayIn(facts, from), dayIn(facts, until)]
  return began === undefined ? [] : [{ from: began, ...(ended === undefined ? {} : { until: ended }) }]
}

/** The times between two acts, those of each party by themselves. */
function between(file: CaseFile, pause: AnyPause): readonly { from: Day; until?: Day }[] {
  return file.done.filter(actIn(pause.since)).map((began) => {
    const ended = file.done
      .slice(file.done.indexOf(began) + 1)
      .find((event) => actIn(pause.until)(event) && event.as === began.as)
    return { from: dayOf(began.at), ...(ended ? { until: dayOf(ended.at) } : {}) }
  })
}

function pausesOf(file: CaseFile, rule: AnyClock, run: Run): readonly Pause[] {
  const read = (effect: Pause['effect']) => (pause: AnyPause) => {
    const states = many(pause.in)
    const times = pause.in
      ? file.stays.filter(({ state }) => states.includes(state))
      : pause.dates
        ? betweenDates(file.facts, pause.dates)
        : between(file, pause)
    const why = pause.title ?? states.map((state) => file.procedure.states[state] ?? state).join('、')
    return times.map(({ from, until }) => ({
      from,
      ...(until ? { until } : {}),
      effect,
      why: `${why}（${citation(file.procedure, pause.art)}）`,
    }))
  }
  return [
    ...many(rule.excluding).flatMap(read('excluded')),
    ...many(rule.suspending).flatMap(read('suspended')),
  ].filter(({ until }) => until === undefined || until > dayOf(run.from))
}

function addedOf(rule: AnyClock, limit: Limit | undefined, run: Run): readonly Added[] {
  const { extension } = rule
  const unit = limit?.extension?.most?.unit ?? limit?.within?.unit
  if (!extension || !unit) return []
  return run.after
    .filter(({ act }) => act === extension.act)
    .map(({ facts }) => Number(facts[String(extension.granted)]))
    .map((length) => ({ duration: { length, unit }, why: '经批准延长' }))
}

const fixed = (day: Day, why: string): Reckoning => ({
  due: day,
  dueAt: undefined,
  literal: day,
  provisional: false,
  ledger: () => [{ date: day, counts: true, why }],
})

/** The first such day of a year on or after the start; the day before it where the day itself is too late. */
function yearlyDay(limit: Limit & { readonly yearly: string }, start: Day): Day {
  const lastOf = (year: number) => addDays(`${year}-${limit.yearly}`, limit.excludesDay ? -1 : 0)
  const year = Number(start.slice(0, 4))
  return lastOf(year) >= start ? lastOf(year) : lastOf(year + 1)
}

const isYearly = (limit: Limit | undefined): limit is Limit & { readonly yearly: string } => limit?.yearly !== undefined

function reckoning(
  file: CaseFile,
  rule: AnyClock,
  limit: Limit | undefined,
  run: Run,
  setting: Setting,
): Reckoning | undefined {
  if (rule.due) {
    const day = file.facts[String(rule.due)]
    return typeof day === 'string' ? fixed(day, '由机关载明的期限届满日') : undefined
  }
  if (isYearly(limit)) return fixed(yearlyDay(limit, dayOf(run.from)), '法律规定的固定日期')
  if (!limit?.within) return undefined
  if (limit.within.length === 0) return fixed(dayOf(run.from), '当日届满')
  return reckon(setting.calendar, {
    from:
      limit.within.unit === 'hour' && run.from.length === 10
        ? `${run.from}T24:00`
        : limit.within.unit === 'hour'
          ? run.from
          : dayOf(run.from),
    within: limit.within,
    direction: rule.ahead ? 'before' : 'after',
    countsTrigger: limit.countsTrigger ?? false,
    roll: limit.roll,
    pauses: pausesOf(file, rule, run),
    added: addedOf(rule, limit, run),
  })
}

/** Whether a moment lies beyond the due day or hour. */
export const isPast = (
  now: Moment,
  { due, dueAt }: { readonly due: Day | undefined; readonly dueAt: Moment | undefined },
): boolean => (dueAt !== undefined ? now > dueAt : due !== undefined && dayOf(now) > due)

function statusOf(file: CaseFile, rule: AnyClock, reckoned: Reckoning, met: Moment | undefined, now: Moment): Status {
  if (met !== undefined) return isPast(met, reckoned) && rule.until ? 'late' : 'met'
  if (hasEnded(file) && !rule.outlives) return 'moot'
  if (reckoned.due === undefined) return 'paused'
  if (!isPast(now, reckoned)) return 'running'
  const isMissed = rule.until && rule.otherwise === undefined && !onlyWaits(file.procedure, rule)
  return isMissed ? 'overdue' : 'lapsed'
}

function read(file: CaseFile, clock: string, run: Run, now: Moment, setting: Setting): ClockReading | undefined {
  const rule = file.procedure.clocks[clock]
  if (!rule) return undefined
  const limit = limitOf(rule, file.facts)
  const reckoned = reckoning(file, rule, limit, run, setting)
  if (!reckoned) return undefined
  const meeting = run.after.filter(concerns(run)).filter(actIn(rule.until ?? rule.bars ?? rule.holds))
  const met = meeting[(rule.times ?? 1) - 1]?.at
  return {
    clock,
    title: rule.title,
    ...(run.party ? { party: run.party } : {}),
    ...(limit ? { limit } : {}),
    art: rule.art ? many(rule.art) : [],
    start: dayOf(run.from),
    ...(run.began ? { began: run.began } : {}),
    due: reckoned.due,
    dueAt: reckoned.dueAt,
    provisional: reckoned.provisional,
    met: met && dayOf(met),
    effected: rule.otherwise !== undefined && run.after.filter(concerns(run)).some(actIn(rule.otherwise)),
    status: statusOf(file, rule, reckoned, met, now),
    extended: addedOf(rule, limit, run).length,
    ledger: reckoned.ledger,
  }
}

/** Every clock that has started, as it stands at `now`; in the order of the declaration. */
export function clocks(file: CaseFile, now: Moment, setting: Setting): readonly ClockReading[] {
  return Object.keys(file.procedure.clocks).flatMap((clock) => readingsOf(file, clock, now, setting))
}

function readingsOf(file: CaseFile, clock: string, now: Moment, setting: Setting): readonly ClockReading[] {
  const rule = file.procedure.clocks[clock]
  if (!rule || !matches(rule.where, file.facts)) return []
  return runsOf(file, rule, now, setting)
    .map((run) => read(file, clock, run, now, setting))
    .filter((reading) => reading !== undefined)
}
