import { innerFacts, isOptional, meta, type Option, type Reference, titleOf } from '@yifa/kernel'
import * as z from 'zod'
import { filesRule } from './upload.ts'

export type Schemas = Readonly<Record<string, z.ZodType>>

export interface Choice {
  readonly key: string
  readonly option: Option
}

/** How one fact is asked for: what kind of control, under which words. */
export interface Field {
  readonly name: string
  readonly kind:
    | 'text'
    | 'prose'
    | 'lines'
    | 'date'
    | 'moment'
    | 'number'
    | 'choice'
    | 'choices'
    | 'boolean'
    | 'yes'
    | 'organ'
    | 'officer'
    | 'entry'
    | 'entries'
    | 'files'
    | 'group'
  readonly title: string
  readonly optional: boolean
  readonly help: string | undefined
  readonly unit: string | undefined
  /** Whether only whole numbers are taken. */
  readonly whole: boolean
  readonly choices: readonly Choice[]
  readonly inner: readonly Field[]
  readonly complete: string | undefined
  /** Which entries of which register it may name. */
  readonly reference: Reference | undefined
}

function unwrapped(schema: z.ZodType): z.ZodType {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
  const inner: unknown = wrapped ? schema.unwrap() : undefined
  return inner instanceof z.ZodType ? unwrapped(inner) : schema
}

/** The marks of a schema together with those of what it wraps; the outer word wins. */
function marks(schema: z.ZodType): z.GlobalMeta {
  return { ...meta(unwrapped(schema)), ...meta(schema) }
}

/** A field that takes values of a list, or entries: one of them, or several. */
function pickedKind(plain: z.ZodType, { options, entry }: z.GlobalMeta): Field['kind'] | undefined {
  const several = plain instanceof z.ZodArray
  if (options) return several ? 'choices' : 'choice'
  if (entry) return several ? 'entries' : 'entry'
  return undefined
}

function kindOf(plain: z.ZodType, marked: z.GlobalMeta): Field['kind'] {
  const picked = pickedKind(plain, marked)
  if (picked) return picked
  if (marked.officer) return 'officer'
  if (marked.yes) return 'yes'
  if (marked.lines) return 'lines'
  if (marked.organ) return 'organ'
  if (marked.enclosures) return 'files'
  if (plain instanceof z.ZodObject) return 'group'
  if (plain instanceof z.ZodBoolean) return 'boolean'
  if (plain instanceof z.ZodNumber) return 'number'
  if (plain instanceof z.ZodISODate) return 'date'
  if (plain instanceof z.ZodISODateTime) return 'moment'
  return marked.long ? 'prose' : 'text'
}

const completions: Readonly<Record<string, string>> = {
  name: 'name',
  phone: 'tel',
  address: 'street-address',
  identity: 'off',
}

/** Reads from a fact's schema how to ask for it. */
export function fieldOf(name: string, schema: z.ZodType): Field {
  const plain = unwrapped(schema)
  const marked = marks(schema)
  return {
    name,
    kind: kindOf(plain, marked),
    title: marked.title ?? titleOf(schema, name),
    optional: isOptional(schema),
    help: marked.enclosures ? [marked.help, filesRule].filter(Boolean).join(' ') : marked.help,
    unit: marked.unit,
    whole: plain instanceof z.ZodNumberFormat,
    choices: Object.entries(marked.options ?? {}).map(([key, option]) => ({ key, option })),
    inner: fieldsOf(innerFacts(plain)),
    complete: marked.personal ? completions[marked.personal] : undefined,
    reference: marked.entry,
  }
}

export const fieldsOf = (schemas: Schemas): readonly Field[] =>
  Object.entries(schemas).map(([name, schema]) => fieldOf(name, schema))
