import { reckon } from '@yifa/calendar'
import { type AnyClock, type CaseFile, clocks, isOneLimit, type Limit, many, type Procedure, replay } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { isLimitId, type LimitId, limits } from './limits.ts'
import { procedures } from './procedures.ts'
import { setting } from './testing/story.ts'
import { wiring } from './wiring.ts'

/** The day on which what starts a clock happens, and the day a backward one counts from. */
const start = '2026-03-02'
const ahead = '2026-12-01'

/** One limit as one clock runs it: with the facts that choose it. */
interface Running {
  readonly procedure: Procedure
  readonly clock: string
  readonly limit: Limit
  readonly facts: Readonly<Record<string, unknown>>
}

const chosen = (where: AnyClock['where']) =>
  Object.fromEntries(Object.entries(where ?? {}).map(([fact, values]) => [fact, many(values)[0]]))

function limitsOf({ limit, where }: AnyClock): readonly Pick<Running, 'limit' | 'facts'>[] {
  if (limit === undefined) return []
  if (isOneLimit(limit)) return [{ limit, facts: chosen(where) }]
  return Object.entries(limit).flatMap(([fact, table]) =>
    Object.entries(table).map(([value, one]) => ({ limit: one, facts: { ...chosen(where), [fact]: value } })),
  )
}

const running: readonly Running[] = Object.values(procedures)
  .flat<readonly (readonly Procedure[])[]>()
  .flatMap((procedure) =>
    Object.entries(procedure.clocks)
      .filter(([, { due }]) => due === undefined)
      .flatMap(([clock, rule]) => limitsOf(rule).map((one) => ({ procedure, clock, ...one }))),
  )

/** The clock that starts a clock, through those that follow one another. */
function first(procedure: Procedure, name: string): AnyClock | undefined {
  const rule = procedure.clocks[name]
  return rule?.following === undefined ? rule : first(procedure, String(rule.following))
}

/** A case of which nothing is known but what starts the clock. */
function begun({ procedure, clock, facts }: Running): CaseFile {
  const rule = first(procedure, clock)
  const { since, served, of, sinceDate, ahead: before } = rule ?? {}
  const dates: readonly (readonly [string, string])[] = [
    ...many(sinceDate).map((fact) => [String(fact), start] as const),
    ...many(before).map((fact) => [String(fact), ahead] as const),
  ]
  const act = many(since)[0]
  const document = many(served)[0]
  const role = many(of)[0] ?? many(procedure.documents[String(document)]?.to)[0] ?? 'party'
  const on = { recipient: role, method: 'direct', on: start, effective: start }
  return {
    ...replay(procedure, [], setting),
    state: Object.keys(procedure.states)[0],
    facts: { ...(rule && limitsOf(rule)[0]?.facts), ...facts, ...Object.fromEntries(dates) },
    done: act === undefined ? [] : [{ act: String(act), by: 'office', at: `${start}T09:00`, facts: {}, seq: 1 }],
    participants: [{ key: role, role, facts: {} }],
    services: document === undefined ? [] : [{ document: String(document), ...on }],
  }
}

/** What the clock counts from: an act to the minute where it runs in hours, else the day. */
function fromOf({ procedure, clock }: Running, unit: string): string {
  const { since, ahead: before } = procedure.clocks[clock] ?? {}
  if (before !== undefined) return ahead
  if (unit !== 'hour') return start
  return since === undefined ? `${start}T24:00` : `${start}T09:00`
}

/** The clock as it stands long after, when whatever it follows has run out. */
const readingOf = (one: Running) => clocks(begun(one), '2040-01-01T09:00', setting).find(({ clock }) => clock === one.clock)

const ids = new Map<Limit, LimitId>()
for (const id of Object.keys(limits).filter(isLimitId)) ids.set(limits[id], id)
const named = running.map((one) => [ids.get(one.limit) ?? one.limit.title, `${one.procedure.title} ${one.clock}`, one] as const)

describe('every limit of the table runs where it is declared', () => {
  test.each(named)('%s: %s', (_id, _clock, one) => {
    const reading = readingOf(one)
    const { within, yearly, countsTrigger = false, roll } = one.limit
    const rule = one.procedure.clocks[one.clock]
    const direction = rule?.ahead === undefined ? 'after' : 'before'
    expect(reading?.limit).toBe(one.limit)
    expect(reading?.due ?? '').toBe(
      within === undefined || within.length === 0 || rule?.following !== undefined
        ? (reading?.due ?? (yearly === undefined ? '' : 'a day of the year'))
        : reckon(setting.calendar, { from: fromOf(one, within.unit), within, direction, countsTrigger, roll }).due,
    )
  })

  test('none that is wired to a clock is left out', () => {
    const tested = new Set(named.map(([id]) => id))
    const clocked = [...wiring()].filter(([, wires]) => wires.some(({ clock }) => clock !== undefined)).map(([id]) => id)
    expect(clocked.filter((id) => !tested.has(id))).toEqual([])
  })
})
