import { addDays } from '@yifa/calendar'
import {
  attemptAct,
  type CaseFile,
  clocks,
  figures,
  flaws,
  hasEnded,
  lapses,
  many,
  masked,
  meta,
  type Procedure,
  possible,
  readable,
  replay,
  tallies,
} from '@yifa/kernel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { procedures } from './procedures.ts'
import { company, setting } from './testing/story.ts'

const editions: readonly (readonly [string, Procedure])[] = Object.entries(procedures).flatMap(([key, all]) =>
  all.map((procedure): [string, Procedure] => [`${key} ${procedure.source.edition}`, procedure]),
)

/** Some valid value for a fact, found from its schema. */
function sample(schema: z.ZodType, start: string): fc.Arbitrary<unknown> {
  const { party, options } = meta(schema)
  if (party) return fc.constant(company)
  if (options) return fc.constantFrom(...Object.keys(options))
  if (schema.safeParse('2026-01-05').success && !schema.safeParse('甲').success) return fc.nat(40).map((n) => addDays(start, n))
  if (schema.safeParse(3).success) return fc.integer({ min: 1, max: 40 })
  return fc.constantFrom('甲', '乙')
}

/** A case lived at random: whoever may act does, some days apart, and the law does its part in between. */
const life = (procedure: Procedure) =>
  fc.gen().map((gen) => {
    let file = replay(procedure, [], setting)
    let day = procedure.source.until ? '2022-03-01' : '2026-01-05'
    const roles = [...Object.keys(procedure.parties), ...Object.keys(procedure.posts)]
    for (let step = 0; step < 14; step += 1) {
      file = replay(procedure, [...file.events, ...lapses(file, `${day}T09:00`, setting)], setting)
      const open = roles.flatMap((role) => possible(file, role).map((act) => ({ act, role })))
      if (open.length === 0) break
      const { act, role } = gen(() => fc.constantFrom(...open))
      const takes = (procedure.acts[act]?.takes ?? []).map(String)
      const facts = gen(() => fc.record(Object.fromEntries(takes.map((fact) => [fact, sample(procedure.facts[fact] ?? z.never(), day)]))))
      const parties = file.participants.filter((one) => one.role === role)
      const outcome = attemptAct(
        file,
        act,
        { by: role, at: `${day}T09:00`, facts, hands: 2, ...(parties[0] ? { as: parties[0].key } : {}) },
        `${day}T09:00`,
        setting,
      )
      if (outcome.ok) file = replay(procedure, [...file.events, outcome.event], setting)
      day = addDays(day, gen(fc.nat, 25))
    }
    return { file, now: `${day}T18:00` }
  })

const holds = (procedure: Procedure, check: (file: CaseFile, now: string) => void) =>
  fc.assert(
    fc.property(life(procedure), ({ file, now }) => check(file, now)),
    { numRuns: 60 },
  )

describe.each(editions)('%s', (_name, procedure) => {
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

  test('what the law does is done once and leaves nothing to do', () =>
    holds(procedure, (file, now) => {
      const caughtUp = replay(procedure, [...file.events, ...lapses(file, now, setting)], setting)
      expect(lapses(caughtUp, now, setting)).toEqual([])
    }))

  test('nobody outside the audience sees a sealed fact or a bare personal datum', () =>
    holds(procedure, (file) => {
      const open = (procedure.disclosure?.facts ?? []).map(String)
      expect(open).toEqual(expect.arrayContaining(Object.keys(readable(procedure, file.facts, 'public'))))
      for (const sealed of procedure.disclosure?.office ?? [])
        expect(readable(procedure, file.facts, 'party')).not.toHaveProperty([String(sealed)])
      expect(JSON.stringify(masked(procedure, { applicant: { kind: 'person', name: '演示甲', phone: '13800001234' } }))).not.toContain(
        '13800001234',
      )
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

test('one key has one title across all procedures, unless listed', () => {
  const titles = new Map<string, Set<string>>()
  const note = (kind: string, words: Readonly<Record<string, string>>) => {
    for (const [key, title] of Object.entries(words)) titles.set(`${kind} ${key}`, (titles.get(`${kind} ${key}`) ?? new Set()).add(title))
  }
  for (const [, { parties, states }] of editions) {
    note('party', parties)
    note('state', states)
  }
  // The third of a reconsideration is a party to it; the third of a request is only asked.
  const listed = ['party thirdParty', 'state suspended']
  expect([...titles].filter(([key, all]) => all.size > 1 && !listed.includes(key)).map(([key]) => key)).toEqual([])
})
