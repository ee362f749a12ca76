import { type Enclosure, enclosuresIn } from '@yifa/kernel'
import * as z from 'zod'
import { type Field, fieldsOf, type Schemas } from './field.ts'

/** What a fact is while it is being filled in. */
type Said = string | boolean | Draft | readonly string[] | readonly Enclosure[] | undefined
/** What has been said so far: texts, ticks, keys, files and groups of them, each under the name of its fact. */
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

const texts = z.array(z.string())
/** The keys of the entries chosen under a name; one alone is one of them. */
export const keysIn = (draft: Draft, name: string): readonly string[] => {
  const value = draft[name]
  return typeof value === 'string' && value !== '' ? [value] : (texts.safeParse(value).data ?? [])
}

/** The files chosen under a name. */
export const chosen = (draft: Draft, name: string): readonly Enclosure[] => enclosuresIn(draft[name])

function numberOf(text: string): unknown {
  const plain = text.replace(/[,，\s]/g, '')
  const number = Number(plain)
  return Number.isNaN(number) ? text : number
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const lists: Readonly<Record<string, (draft: Draft, name: string) => readonly unknown[]>> = {
  files: chosen,
  entries: keysIn,
  choices: keysIn,
  lines: (draft, name) => linesOf(typed(draft, name)),
}

function saidOf(field: Field, draft: Draft): unknown {
  const { kind, name, optional } = field
  const list = lists[kind]?.(draft, name)
  if (list) return list.length > 0 ? list : undefined
  if (kind === 'group') {
    const inner = valuesOf(field.inner, within(draft, name))
    return Object.keys(inner).length === 0 && optional ? undefined : inner
  }
  if (kind === 'boolean') return draft[name] === true || (optional ? undefined : false)
  const text = (keysIn(draft, name)[0] ?? '').trim()
  return text === '' ? undefined : plainValue(kind, text)
}

const plainValue = (kind: Field['kind'], text: string): unknown =>
  kind === 'number' ? numberOf(text) : kind === 'yes' ? text === 'yes' : text

function valuesOf(fields: readonly Field[], draft: Draft): Values {
  const said = fields.map((field): [string, unknown] => [field.name, saidOf(field, draft)])
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

/** The facts as the law takes them: numbers as numbers, what was left blank left out. */
export const factsFrom = (schemas: Schemas, draft: Draft): Values => valuesOf(fieldsOf(schemas), draft)

const several: readonly Field['kind'][] = ['entries', 'choices']

function draftValue(field: Field, value: unknown): Said {
  if (field.kind === 'files') return enclosuresIn(value)
  if (field.kind === 'group') return draftFrom(field.inner, value)
  if (several.includes(field.kind)) return texts.safeParse(value).data ?? []
  if (field.kind === 'lines') return (texts.safeParse(value).data ?? []).join('\n')
  if (field.kind === 'yes') return value === undefined ? undefined : value === true ? 'yes' : 'no'
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
