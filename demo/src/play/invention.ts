import { type Day, dayText } from '@yifa/calendar'
import {
  type Enclosure,
  enteringActs,
  type FactValues,
  isOptional,
  meta,
  type Procedure,
  type Reference,
} from '@yifa/kernel'
import type * as z from 'zod'
import { company, person } from '../stories/people.ts'
import { bodies, texts } from '../stories/texts.ts'
import type { Days } from './days.ts'
import type { EntryPool } from './entry-pool.ts'
import type { Luck } from './luck.ts'

/** What is at hand to invent a fact from. */
export interface Source {
  readonly luck: Luck
  readonly days: Days
  readonly day: Day
  readonly papers: readonly Enclosure[]
  /** The organ that acts, and the entries of registers it may name. */
  readonly organ: string
  readonly entries: EntryPool
  /** The party agrees to electronic service. */
  readonly electronic: boolean
}

const isDate = (schema: z.ZodType): boolean => schema.safeParse('2026-01-05').success && !schema.safeParse('甲').success

function party(fact: string, said: unknown, { luck, electronic }: Source): unknown {
  const body = bodies[fact]
  if (typeof said === 'string' && said !== 'company' && said !== 'person') return { kind: 'organisation', name: said }
  if (said === undefined && body !== undefined) return { kind: 'organisation', name: luck.pick(body) }
  return (said === 'company' ? company : person)(luck, electronic)
}

/** A day as it was told, or so many working days from today; ten where nothing was told. */
function dayTold(said: unknown, { days, day }: Source): unknown {
  if (said === undefined) return days.workdays(day, 10)
  return typeof said === 'string' && /^[+-]\d+$/.test(said) ? days.workdays(day, Number(said)) : said
}

/** The facts that tell an entry of a register from all others, so that two cases may not say the same. */
const keyFacts = (procedure: Procedure): ReadonlySet<PropertyKey> =>
  new Set(enteringActs(procedure).flatMap(([, { key }]) => (typeof key === 'object' ? [] : [key])))

function text(fact: string, title: string, { luck }: Source): string {
  const known = texts[fact]
  return known === undefined ? `${title}，见卷内材料（演示内容）。` : luck.pick(known)
}

/** One of the entries the organ may name. */
function named(fact: string, reference: Reference, { luck, organ, entries }: Source): string {
  const [first, ...others] = entries(reference, organ)
  if (first === undefined) throw new Error(`${organ} 没有可以填写 ${fact} 的登记事项`)
  return luck.pick([first, ...others])
}

function value(fact: string, schema: z.ZodType, said: unknown, source: Source): unknown {
  const { party: isParty, options, enclosures, organ, entry, title = fact } = meta(schema)
  if (isParty) return typeof said === 'object' ? said : party(fact, said, source)
  if (enclosures) return said ?? source.papers
  if (isDate(schema)) return dayTold(said, source)
  if (said !== undefined) return said
  if (entry) return named(fact, entry, source)
  if (organ) return 'housing'
  if (options) return Object.keys(options)[0]
  return schema.safeParse(3).success ? 3 : text(fact, title, source)
}

/** Everything an act must say: what the tale says of it, the rest invented. */
export function invented(procedure: Procedure, act: string, said: FactValues, source: Source): FactValues {
  const keys = keyFacts(procedure)
  const untold = (fact: string, schema: z.ZodType): unknown => {
    if (fact === 'publicTitle') return `${procedure.title}信息公开（演示，${dayText(source.day)}）`
    if (meta(schema).entry === undefined && keys.has(fact))
      return `演示${source.day}-${source.luck.between(1000, 9999)}`
    return value(fact, schema, undefined, source)
  }
  return Object.fromEntries(
    (procedure.acts[act]?.takes ?? []).map(String).flatMap((fact) => {
      const schema = procedure.facts[fact]
      const silent = said[fact] === undefined && isOptional(schema)
      if (schema === undefined || silent) return []
      return [[fact, said[fact] === undefined ? untold(fact, schema) : value(fact, schema, said[fact], source)]]
    }),
  )
}
