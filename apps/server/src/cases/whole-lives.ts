import { addDays } from '@yifa/calendar'
import {
  type AnyBeginning,
  beginningsOf,
  type CaseFile,
  clocks,
  type FactValues,
  hasEnded,
  many,
  meta,
  nameOfBeginning,
  type Procedure,
  possibleAt,
  replay,
  toldBy,
} from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type * as z from 'zod'
import type { ActRequest, Loaded } from './request.ts'
import { citizen, officerAt, type Rehearsal } from './testing.ts'

/** Numbers that look like chance and come out the same each time. */
function dice(seed: number): <T>(from: readonly T[]) => T | undefined {
  let state = seed * 2654435761 + 1
  return (from) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return from[Math.floor((state / 2147483648) * from.length)]
  }
}
type Dice = ReturnType<typeof dice>

interface Living {
  readonly house: Rehearsal
  readonly pick: Dice
  readonly day: string
}

const isDate = (schema: z.ZodType): boolean => schema.safeParse('2026-01-05').success && !schema.safeParse('甲').success

/** Some lawful value of a fact, found from its schema. */
function some(schema: z.ZodType | undefined, { house, pick, day }: Living): unknown {
  const { party, options, enclosures, organ } = meta(schema)
  if (party) return { kind: 'person', name: '演示甲', phone: '13800000001' }
  if (enclosures) return house.identity
  if (organ) return 'bureau'
  if (options) return pick(Object.keys(options))
  if (schema && isDate(schema)) return addDays(day, pick([-40, -5, 0, 1, 5, 12, 40]) ?? 0)
  return schema?.safeParse(3).success ? pick([1, 2, 3, 10, 40]) : pick(['甲', '乙'])
}

const said = (procedure: Procedure, act: string, living: Living, but: readonly string[] = []): FactValues =>
  Object.fromEntries(
    (procedure.acts[act]?.takes ?? [])
      .map(String)
      .filter((fact) => !but.includes(fact))
      .map((fact) => [fact, some(procedure.facts[fact], living)]),
  )

function begun(rule: AnyBeginning, living: Living) {
  const other = editionOn(rule.procedure, living.day)
  return [nameOfBeginning(rule), { facts: other ? said(other, rule.act, living, toldBy(rule)) : {} }] as const
}

/** One attempt at an act, by officers who did nothing else in the case. */
function attempt(file: CaseFile, act: string, by: string, living: Living): ActRequest & { officer: string } {
  const { procedure } = file
  const facts = said(procedure, act, living)
  const rules = beginningsOf(procedure, act, { ...file.facts, ...facts, ...procedure.acts[act]?.sets })
  const as = living.pick(file.participants.filter(({ role }) => role === by))?.key
  return {
    act,
    by,
    facts,
    officer: `${act}-1`,
    with: Object.hasOwn(procedure.posts, by) ? [`${act}-2`] : [],
    begin: Object.fromEntries(rules.map((rule) => begun(rule, living))),
    ...(as === undefined ? {} : { as }),
  }
}

const whoever = ({ procedure }: CaseFile, by: string, officer: string) =>
  Object.hasOwn(procedure.posts, by)
    ? { ...officerAt('bureau', by), officer }
    : { ...officerAt('bureau', 'office'), officer }

const moment = (day: string): string => `${day}T09:30`

/** Serves what was issued and has reached nobody yet, so that what counts from service goes on. */
async function serveAll(loaded: Loaded, living: Living): Promise<Loaded> {
  let current = loaded
  for (const [document, { on, to }] of Object.entries(loaded.procedure.documents))
    for (const { key, role } of current.file.participants.filter((one) => many(to).includes(one.role))) {
      const issued = current.file.done.some(({ act }) => many(on).map(String).includes(act))
      const served = current.file.services.some((one) => one.document === document && one.recipient === key)
      const by = Object.keys(loaded.procedure.posts)[0]
      if (!issued || served || by === undefined || role === '') continue
      const facts = { document, recipient: key, method: 'direct', on: living.day }
      const who = whoever(current.file, by, 'server')
      const done = await living.house.room.act(who, current.row.case, {
        act: '@serve',
        by,
        facts,
        version: current.row.version,
      })
      if (done.kind === 'done') current = done.loaded
    }
  return current
}

/** The acts that may be done now: those that lead on are tried first, those done least before those done often. */
function open(file: CaseFile, now: string, { house, pick }: Living) {
  const roles = [...Object.keys(file.procedure.posts), ...Object.keys(file.procedure.parties)]
  const all = roles.flatMap((by) => possibleAt(file, by, now, house.deps.setting).map((act) => ({ act, by })))
  const often = (act: string) => file.done.filter((one) => one.act === act).length
  const shuffled = all.map((one) => ({ one, rank: often(one.act) * 10 + (pick([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) ?? 0) }))
  return shuffled.sort((a, b) => a.rank - b.rank).map(({ one }) => one)
}

async function step(loaded: Loaded, living: Living): Promise<Loaded> {
  const { house } = living
  for (const { act, by } of open(loaded.file, moment(living.day), living).slice(0, 6)) {
    const { officer, ...request } = attempt(loaded.file, act, by, living)
    const done = await house.room.act(whoever(loaded.file, by, officer), loaded.row.case, {
      ...request,
      version: loaded.row.version,
    })
    if (done.kind === 'done') return serveAll(done.loaded, living)
    if (done.kind === 'version')
      return (await house.room.load({ region: house.region, organs: '*' }, loaded.row.case)) ?? loaded
  }
  return loaded
}

async function opened(key: string, procedure: Procedure, living: Living): Promise<Loaded | undefined> {
  const empty = replay(procedure, [], living.house.deps.setting)
  const acts = Object.entries(procedure.acts).filter(([, { opens }]) => opens !== undefined)
  const [act, rule] = living.pick(acts) ?? []
  const by = living.pick(many(rule?.by))
  if (act === undefined || by === undefined) return undefined
  const { officer, ...request } = attempt(empty, act, by, living)
  const isPost = Object.hasOwn(procedure.posts, by)
  const who = isPost ? { ...officerAt('bureau', by), officer } : citizen
  const done = await living.house.room.open(who, {
    ...request,
    ...(isPost ? {} : { with: [] }),
    procedure: key,
    organ: 'bureau',
  })
  return done.kind === 'done' ? serveAll(done.loaded, living) : undefined
}

/** The next day on which something is due, or some days on. */
function later({ file }: Loaded, { house, day, pick }: Living): string {
  const due = clocks(file, moment(day), house.deps.setting)
    .flatMap((one) => (one.due !== undefined && one.due > day && one.status === 'running' ? [one.due] : []))
    .sort()[0]
  return due !== undefined && pick([true, false]) ? addDays(due, 1) : addDays(day, pick([1, 2, 5, 20]) ?? 1)
}

/** Lives one case of a procedure in the room, from the act that opens it to an ending; undefined where chance led to none. */
export async function wholeLife(house: Rehearsal, key: string, seed: number): Promise<Loaded | undefined> {
  const pick = dice(seed)
  let day = house.deps.clockwork.now().slice(0, 10)
  const procedure = editionOn(key, day)
  const first = procedure && (await opened(key, procedure, { house, pick, day }))
  let loaded = first
  for (let steps = 0; loaded && !hasEnded(loaded.file) && steps < 60; steps += 1) {
    loaded = await step(loaded, { house, pick, day })
    day = later(loaded, { house, pick, day })
    house.at(moment(day))
  }
  return loaded && hasEnded(loaded.file) ? loaded : undefined
}
