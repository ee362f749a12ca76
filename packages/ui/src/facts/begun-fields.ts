import { beginningsOf, type FactValues, nameOfBeginning, type Procedure, toldBy } from '@yifa/kernel'
import * as z from 'zod'
import { schemasOf } from './act-form.tsx'
import type { Values } from './draft.ts'
import type { Schemas } from './field.ts'

/** The field that asks for the organ of a case begun; no fact is called so. */
const organField = '@organ'
const prefix = 'begin.'

interface Known {
  /** The edition of another procedure in force today. */
  readonly edition: (key: string) => Procedure | undefined
  /** How the organ is asked for; where nothing is given, it is not. */
  readonly organ: (key: string) => z.ZodType | undefined
}

/** What the cases begun by an act ask besides, a group for each; what is carried over is not asked again. */
export function begunSchemas(procedure: Procedure, act: string, facts: FactValues, known: Known): Schemas {
  const groups = beginningsOf(procedure, act, facts).flatMap((rule): [string, z.ZodType][] => {
    const other = known.edition(rule.procedure)
    if (!other) return []
    const asked = Object.entries(schemasOf(other, rule.act)).filter(([fact]) => !toldBy(rule).includes(fact))
    const organ = known.organ(rule.procedure)
    const shape = Object.fromEntries([...(organ ? [[organField, organ] as const] : []), ...asked])
    if (Object.keys(shape).length === 0) return []
    const title = `同时提起：${rule.title ?? other.title}`
    return [[`${prefix}${nameOfBeginning(rule)}`, z.object(shape).meta({ title })]]
  })
  return Object.fromEntries(groups)
}

interface Begin {
  readonly organ?: string
  readonly facts: Record<string, unknown>
}

const group = z.record(z.string(), z.unknown())

/** Parts what was said of an act from what was said of the cases it begins. */
export function partBegun(values: Values): { readonly facts: Values; readonly begin?: Record<string, Begin> } {
  const begun = Object.entries(values).filter(([name]) => name.startsWith(prefix))
  if (begun.length === 0) return { facts: values }
  const begin = begun.map(([name, said]): [string, Begin] => {
    const { [organField]: organ, ...facts } = group.catch({}).parse(said)
    return [name.slice(prefix.length), { facts, ...(typeof organ === 'string' ? { organ } : {}) }]
  })
  const own = Object.entries(values).filter(([name]) => !name.startsWith(prefix))
  return { facts: Object.fromEntries(own), begin: Object.fromEntries(begin) }
}
