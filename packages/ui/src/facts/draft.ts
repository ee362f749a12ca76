import { type Enclosure, enclosuresIn } from '@yifa/kernel'
import * as z from 'zod'
import { type Field, fieldsOf, type Schemas } from './field.ts'

/** What a fact is while it is being filled in. */
type Said = string | boolean | Draft | readonly Enclosure[] | undefined
/** What has been said so far: texts, ticks, files and groups of them, each under the name of its fact. */
export type Draft = { readonly [name: string]: Said }
export type Values = Readonly<Record<string, unknown>>

const asRecord = z.record(z.string(), z.unknown())

/** What was typed under a name, as text. */
export const typed = (draft: Draft, name: string): string => {
  const value = draft[name]
  return typeof value === 'string' ? value : ''
}

const isGroup = (value: Said): value is Draft => typeof value === 'object' && !Array.isArray(value)

/** What was typed inside a group. */
export const within = (draft: Draft, name: string): Draft => {
  const value = draft[name]
  return isGroup(value) ? value : {}
}

/** The files chosen under a name. */
export const chosen = (draft: Draft, name: string): readonly Enclosure[] => enclosuresIn(draft[name])

function numberOf(text: string): unknown {
  const plain = text.replace(/[,，\s]/g, '')
  const number = Number(plain)
  return Number.isNaN(number) ? text : number
}

function saidOf(field: Field, draft: Draft): unknown {
  if (field.kind === 'group') {
    const inner = valuesOf(field.inner, within(draft, field.name))
    return Object.keys(inner).length === 0 && field.optional ? undefined : inner
  }
  if (field.kind === 'files') return chosen(draft, field.name).length > 0 ? chosen(draft, field.name) : undefined
  if (field.kind === 'boolean') return draft[field.name] === true ? true : field.optional ? undefined : false
  const text = typed(draft, field.name).trim()
  if (text === '') return undefined
  return field.kind === 'number' ? numberOf(text) : text
}

function valuesOf(fields: readonly Field[], draft: Draft): Values {
  const said = fields.map((field): [string, unknown] => [field.name, saidOf(field, draft)])
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

/** The facts as the law takes them: numbers as numbers, what was left blank left out. */
export const factsFrom = (schemas: Schemas, draft: Draft): Values => valuesOf(fieldsOf(schemas), draft)

function draftValue(field: Field, value: unknown): Said {
  if (field.kind === 'files') return enclosuresIn(value)
  if (field.kind === 'group') return draftFrom(field.inner, value)
  if (typeof value === 'boolean') return value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function draftFrom(fields: readonly Field[], values: unknown): Draft {
  const known = asRecord.safeParse(values)
  if (!known.success) return {}
  return Object.fromEntries(fields.map((field) => [field.name, draftValue(field, known.data[field.name])]))
}

/** The draft that stands for facts already known, such as those of a proposal. */
export const draftOf = (schemas: Schemas, values: unknown): Draft => draftFrom(fieldsOf(schemas), values)

/** The draft a fresh form begins with: what the schemas give by default. */
export const freshDraft = (schemas: Schemas): Draft =>
  Object.fromEntries(
    fieldsOf(schemas).map((field): [string, Said] => {
      const given = schemas[field.name]?.safeParse(undefined)
      return [field.name, given?.success ? draftValue(field, given.data) : undefined]
    }),
  )
