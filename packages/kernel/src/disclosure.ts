import { type Day, reckon } from '@yifa/calendar'
import type * as z from 'zod'
import type { Procedure } from './any-procedure.ts'
import { type CaseFile, endedOn, type Setting } from './case-file.ts'
import { nameless } from './enclosure.ts'
import { dayOf, type FactValues } from './event.ts'
import { innerFacts, meta } from './facts.ts'
import { many } from './many.ts'

/** Who reads: anybody, a party of the case, or the handling office. */
export type Audience = 'public' | 'party' | 'office'

type Mask = NonNullable<z.GlobalMeta['personal']>
const stars = (text: string, head: number, tail: number): string =>
  text.length <= head + tail
    ? '*'.repeat(text.length)
    : `${text.slice(0, head)}${'*'.repeat(text.length - head - tail)}${text.slice(text.length - tail)}`

const masks: Readonly<Record<Mask, (text: string) => string>> = {
  name: (text) => (text.length <= 4 ? `${text.slice(0, 1)}${'某'.repeat(Math.max(1, text.length - 1))}` : text),
  phone: (text) => stars(text, 3, 4),
  identity: (text) => stars(text, 6, 4),
  address: (text) => stars(text, Math.min(6, Math.floor(text.length / 2)), 0),
}

/** Where personal data stand among the facts of a procedure: `['applicant', 'phone']`. */
export const personalPaths = (procedure: Procedure): readonly (readonly [string, string])[] =>
  Object.entries(procedure.facts).flatMap(([fact, schema]) =>
    Object.entries(innerFacts(schema))
      .filter(([, inner]) => meta(inner).personal)
      .map(([part]) => [fact, part] as const),
  )

/** The facts of a procedure that are enclosed files; what they show counts as personal data, and so do their names. */
export const enclosingFacts = ({ facts }: Procedure): readonly string[] =>
  Object.keys(facts).filter((fact) => meta(facts[fact]).enclosures)

function maskValue(schema: z.ZodType | undefined, value: unknown): unknown {
  if (schema === undefined || value === undefined) return value
  const { personal: mark, enclosures } = meta(schema)
  if (enclosures) return nameless(value)
  if (mark) return typeof value === 'string' ? masks[mark](value) : value
  const shape = innerFacts(schema)
  if (Object.keys(shape).length === 0 || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, maskValue(shape[part], inner)]))
}

/** The facts with every personal datum masked: first and last digits at most. */
export const masked = (procedure: Pick<Procedure, 'facts'>, facts: FactValues): FactValues =>
  Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, maskValue(procedure.facts[fact], value)]))

/** The facts an audience may read; personal data are masked for all but the office, parties see what they said. */
export function readable(procedure: Procedure, facts: FactValues, audience: Audience): FactValues {
  if (audience === 'office') return facts
  const { disclosure } = procedure
  const office = (disclosure?.office ?? []).map(String)
  const open = (disclosure?.facts ?? []).map(String)
  const kept = Object.entries(facts).filter(([fact]) =>
    audience === 'public' ? open.includes(fact) : !office.includes(fact),
  )
  return masked(procedure, Object.fromEntries(kept))
}

/** What is made public of a case, and by when at the latest. */
export interface Publication {
  readonly from: Day
  readonly facts: FactValues
  /** Since when it holds no longer, and by what: 废止、失效. */
  readonly void?: { readonly title: string; readonly on: Day }
}

function voidness(file: CaseFile): Publication['void'] {
  const { procedure, state = '' } = file
  const on = many(procedure.disclosure?.void).includes(state) ? endedOn(file) : undefined
  return on === undefined ? undefined : { title: procedure.endings[state] ?? state, on }
}

/** The publication a case has come to, if it has; undefined while nothing may be published. */
export function publication(file: CaseFile, { calendar }: Setting): Publication | undefined {
  const { disclosure } = file.procedure
  if (!disclosure) return undefined
  const decided = file.done.findLast(({ act }) => many(disclosure.on).map(String).includes(act))
  if (!decided) return undefined
  const day = dayOf(decided.at)
  const within = disclosure.limit?.within
  const gone = voidness(file)
  return {
    from: within ? (reckon(calendar, { from: day, within }).due ?? day) : day,
    facts: readable(file.procedure, file.facts, 'public'),
    ...(gone === undefined ? {} : { void: gone }),
  }
}
