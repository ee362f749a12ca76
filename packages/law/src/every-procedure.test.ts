import { addDays } from '@yifa/calendar'
import {
  addressees,
  attemptAct,
  type CaseFile,
  clocks,
  decide,
  entriesNamed,
  factsSaid,
  figures,
  flaws,
  hasEnded,
  lapses,
  many,
  masked,
  meta,
  type Procedure,
  possible,
  possibleAt,
  readable,
  replay,
  standingEntries,
  tallies,
  turns,
} from '@yifa/kernel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { procedures } from './procedures.ts'
import { company, identity, setting } from './testing/story.ts'

const editions: readonly (readonly [string, Procedure])[] = Object.entries(procedures).flatMap(([key, all]) =>
  all.map((procedure): [string, Procedure] => [`${key} ${procedure.source.edition}`, procedure]),
)

/** Reads one random choice after another from a list of numbers, and zeros when it is used up. */
const dice = (numbers: readonly number[]) => {
  let next = 0
  return <T>(from: readonly T[]): T | undefined => from[(numbers[next++] ?? 0) % from.length]
}
type Dice = ReturnType<typeof dice>

/** Some valid value for a fact, found from its schema. */
function sample(schema: z.ZodType | undefined, day: string, pick: Dice): unknown {
  const { party, options, enclosures, pool, drawn } = meta(schema)
  if (party) return company
  if (pool) return { register: 'register', on: day, candidates: [{ key: 'A', title: '甲' }], passed: [] }
  if (drawn) return { method: '', seed: '', among: '', pooled: 1, quotas: [], aside: [], lots: [{ key: 'A', title: '甲' }] }
  if (enclosures) return identity
  if (options) return pick(Object.keys(options))
  if (schema?.safeParse('2026-01-05').success && !schema.safeParse('甲').success) return addDays(day, pick([0, 1, 5, 12, 40]) ?? 0)
  return schema?.safeParse(3).success ? pick([1, 3, 10, 40]) : pick(['甲', '乙'])
}

/** Two officers who did nothing else in the case. */
const pair = (act: string) => [`${act}.1`, `${act}.2`].map((id) => ({ id, certified: true }))

/** One step of a case lived at random: the law does its part, then whoever may act does. */
function step(file: CaseFile, day: string, pick: Dice): CaseFile {
  const { procedure } = file
  const at = `${day}T09:00`
  const current = replay(procedure, [...file.events, ...lapses(file, at, setting)], setting)
  const roles = [...Object.keys(procedure.parties), ...Object.keys(procedure.posts)]
  const open = pick(roles.flatMap((role) => possible(current, role).map((act) => ({ act, role }))))
  if (!open) return current
  const takes = factsSaid(procedure.acts[open.act] ?? {})
  const facts = Object.fromEntries(takes.map((fact) => [fact, sample(procedure.facts[fact], day, pick)]))
  const as = pick(current.participants.filter(({ role }) => role === open.role))?.key
  const outcome = attemptAct(
    current,
    open.act,
    {
      by: open.role,
      at,
      facts,
      officers: pair(open.act),
      known: standingEntries(entriesNamed(current.procedure, { ...current.facts, ...facts })),
      ...(as ? { as } : {}),
    },
    at,
    setting,
  )
  return outcome.ok ? replay(procedure, [...current.events, outcome.event], setting) : current
}

/** Serves some document that was issued and has not reached its addressee. */
function serveSomething(file: CaseFile, day: string, pick: Dice): CaseFile {
  const { procedure } = file
  const open = Object.entries(procedure.documents)
    .filter(([, rule]) => file.done.some(({ act }) => many(rule.on).map(String).includes(act)))
    .flatMap(([document]) => addressees(file, document).map(({ key }) => ({ document, recipient: key })))
    .filter(({ document, recipient }) => !file.services.some((one) => one.document === document && one.recipient === recipient))
  const what = pick(open)
  const by = Object.keys(procedure.posts)[0] ?? ''
  const at = `${day}T10:00`
  if (!what) return file
  const outcome = decide(file, '@serve', { by, at, facts: { ...what, method: 'direct', on: day } }, at, setting)
  return outcome.ok ? replay(procedure, [...file.events, outcome.event], setting) : file
}

/** A case lived at random for fourteen steps, some days apart. */
function life(procedure: Procedure, numbers: readonly number[]) {
  const pick = dice(numbers)
  let file = replay(procedure, [], setting)
  let day = procedure.source.until ? '2022-03-01' : '2026-01-05'
  for (let count = 0; count < 14; count += 1) {
    file = serveSomething(step(file, day, pick), day, pick)
    day = addDays(day, pick([0, 1, 2, 4, 8, 25]) ?? 0)
  }
  return { file, now: `${day}T18:00` }
}

/** Printed with a failure; put it in place of the drawn number to live the same lives again. */
const [seed = 0] = fc.sample(fc.nat(), 1)
const dices = fc.sample(fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }), { numRuns: 60, seed })

/** Sixty cases of each procedure, lived once for all properties. */
const lives = new Map<Procedure, readonly { readonly file: CaseFile; readonly now: string }[]>()
const livesOf = (procedure: Procedure) => {
  const found = lives.get(procedure) ?? dices.map((numbers) => life(procedure, numbers))
  lives.set(procedure, found)
  return found
}

const holds = (procedure: Procedure, check: (file: CaseFile, now: string) => void) => {
  for (const { file, now } of livesOf(procedure)) check(file, now)
}

describe.each(editions)(`%s (seed ${seed})`, (_name, procedure) => {
  test('has no loose ends', () => expect(flaws(procedure)).toEqual([]))

  test('every word has a title, every act its article', () => {
    for (const act of Object.values(procedure.acts)) {
      expect(act.title).not.toBe('')
      expect(many(act.art).length).toBeGreaterThan(0)
    }
    for (const schema of Object.values(procedure.facts)) expect(meta(schema).title).toBeTruthy()
  })

  test('a case is always somewhere the procedure declares; an ended case stays ended', () =>
    holds(procedure, (file) => {
      expect({ ...procedure.states, ...procedure.endings }).toHaveProperty([file.state ?? ''])
      if (hasEnded(file))
        for (const role of [...Object.keys(procedure.parties), ...Object.keys(procedure.posts)])
          for (const act of possible(file, role)) expect(procedure.acts[act]?.to).toBeUndefined()
    }))

  test('replaying twice gives the same file', () =>
    holds(procedure, (file) => expect(replay(procedure, file.events, setting)).toEqual(file)))

  test('a clock that stands still has no due date, and no due date precedes its start', () =>
    holds(procedure, (file, now) => {
      for (const reading of clocks(file, now, setting)) {
        if (reading.status === 'paused') expect(reading.due).toBeUndefined()
        if (reading.due && !procedure.clocks[reading.clock]?.ahead && !procedure.clocks[reading.clock]?.due)
          expect(reading.due >= reading.start).toBe(true)
      }
    }))

  test('the ledger of a clock ends on its due day', () =>
    holds(procedure, (file, now) => {
      for (const { due, ledger, dueAt, clock } of clocks(file, now, setting))
        if (due && !dueAt && !procedure.clocks[clock]?.ahead) expect(ledger().at(-1)?.date).toBe(due)
    }))

  test('what ends a pause is not offered where nothing was paused', () => {
    const pauses = Object.values(procedure.clocks).flatMap(({ excluding = [], suspending = [] }) => [...excluding, ...suspending])
    const ends = pauses.flatMap(({ since, until }) => many(until).map((end) => ({ end: String(end), begins: many(since).map(String) })))
    // An act that leads on has its own reasons; it ends the pause by the way.
    const pure = ends.filter(({ end }) => procedure.acts[end]?.to === undefined)
    const offered = (file: CaseFile, end: string) =>
      many(procedure.acts[end]?.by).some((role) => role !== 'law' && possible(file, role).includes(end))
    for (const { end, begins } of pure)
      for (const state of many(procedure.acts[end]?.from)) {
        const there = { ...replay(procedure, [], setting), state }
        expect(offered(there, end), `${end} in ${state}`).toBe(false)
        const begun = begins.map((act, index) => ({ act, by: 'office', at: '2026-01-05T09:00', facts: {}, seq: index + 1 }))
        expect(offered({ ...there, done: begun }, end), `${end} after it was begun`).toBe(
          many(procedure.acts[end]?.by).some((by) => by !== 'law'),
        )
      }
  })

  test('whose turn it is now tells whose it will be, as long as nobody acts', () =>
    holds(procedure, (file, now) => {
      const foreseen = hasEnded(file) ? [] : turns(file, now, setting)
      for (const later of [0, 1, 6, 16, 61, 200].map((days) => `${addDays(now.slice(0, 10), days)}T18:00`)) {
        if (hasEnded(file) || lapses(file, later, setting).length > 0) return
        const open = foreseen.filter(({ after = '', upto = '9' }) => after < later && later <= upto)
        const told = Object.fromEntries(open.map(({ post, acts }) => [post, [...acts].sort()]))
        const truly = Object.keys(procedure.posts).map((post) => [post, [...possibleAt(file, post, later, setting)].sort()] as const)
        expect(told, later).toEqual(Object.fromEntries(truly.filter(([, acts]) => acts.length > 0)))
        expect(open.length).toBe(Object.keys(told).length)
      }
    }))

  test('what the law does is done once and leaves nothing to do', () =>
    holds(procedure, (file, now) => {
      const caughtUp = replay(procedure, [...file.events, ...lapses(file, now, setting)], setting)
      expect(lapses(caughtUp, now, setting)).toEqual([])
    }))

  test('nobody outside the audience sees a sealed fact or a bare personal datum', () =>
    holds(procedure, (file) => {
      const { facts: disclosed = [], headline } = procedure.disclosure ?? {}
      const open = disclosed.map(String)
      if (headline !== undefined) expect(open).toContain(headline)
      expect(open).toEqual(expect.arrayContaining(Object.keys(readable(procedure, file.facts, 'public'))))
      for (const sealed of procedure.disclosure?.office ?? [])
        expect(readable(procedure, file.facts, 'party')).not.toHaveProperty([String(sealed)])
      const person = { kind: 'person', name: '演示甲', phone: '13800001234' }
      for (const party of Object.keys(procedure.parties))
        expect(JSON.stringify(masked(procedure, { [party]: person }))).not.toContain('13800001234')
    }))

  test('every figure equals the number of cases it lists, and its parts add up to it', () =>
    holds(procedure, (file, now) => {
      const happened = { from: '2020-01-01', to: '2030-12-31', tallies: tallies('a', file, now, setting), atStart: [], atEnd: [] }
      for (const [name, figure] of Object.entries(figures(procedure, happened))) {
        const rule = procedure.indicators[name]
        if (rule?.count && !rule.sum) expect(figure.value).toBe(figure.cases.length)
        if (figure.parts) expect(Object.values(figure.parts).reduce((sum, { value }) => sum + value, 0)).toBe(figure.value)
      }
    }))
})

const stands = (part: Procedure['indicators'][string], whole: Procedure['indicators'][string]): boolean =>
  many(part.count).every((act) => many(whole.count).map(String).includes(String(act))) &&
  part.sum === whole.sum &&
  Object.entries(whole.where ?? {}).every(([fact, values]) => {
    const asked = many(part.where?.[fact])
    return asked.length > 0 && asked.every((value) => many(values).includes(value))
  })

test.each(editions)('%s: the part of a rate is counted within its whole', (_name, { indicators }) => {
  for (const [name, { share, of }] of Object.entries(indicators)) {
    const [part, whole] = [indicators[share ?? ''], indicators[of ?? '']]
    if (part && whole) expect(stands(part, whole), name).toBe(true)
  }
})

test('a party has one title across all procedures, unless listed', () => {
  const titles = new Map<string, Set<string>>()
  for (const [, { parties }] of editions)
    for (const [key, title] of Object.entries(parties)) titles.set(key, (titles.get(key) ?? new Set()).add(title))
  // The third of a reconsideration is a party to it; the third of a request is only asked.
  const listed = ['thirdParty']
  expect([...titles].filter(([key, all]) => all.size > 1 && !listed.includes(key)).map(([key]) => key)).toEqual([])
})
