import type { Alteration, EntryField } from '@yifa/api'
import { alterations, type FactValues, meta, namedIn, type Register, referenceOf, titleOf } from '@yifa/kernel'
import type * as z from 'zod'
import { textOf } from '../views/fact-text.ts'
import type { EntryNames } from './entry-names.ts'

/** The value of a field in words: lists one a line, entries and officers by name. */
export function fieldText(schema: z.ZodType, value: unknown, names: EntryNames): string {
  if (value === undefined || value === null) return ''
  const reference = referenceOf(schema)
  if (reference)
    return namedIn(schema, value)
      .map((key) => names.entry(reference.register, key) ?? key)
      .join('；')
  const { officer, options } = meta(schema)
  if (Array.isArray(value) && options) return value.map((one) => options[String(one)]?.title ?? String(one)).join('；')
  if (Array.isArray(value)) return value.map(String).join('\n')
  if (officer) return names.officer(String(value)) ?? String(value)
  return textOf(schema, value, {
    organ: (id) => names.organ(id) ?? id,
    officer: (id) => names.officer(id) ?? id,
    entry: (register, key) => names.entry(register, key) ?? key,
  })
}

function namesIn(schema: z.ZodType, value: unknown, names: EntryNames): EntryField['names'] {
  const reference = referenceOf(schema)
  if (!reference) return undefined
  const { register } = reference
  return namedIn(schema, value).map((key) => {
    const met = names.called(register, key)
    return { register, key, title: met?.title ?? key, ...(met ? { standing: met.standing } : {}) }
  })
}

/** The fields of an entry in the order of their declaration, or those asked for. */
export function shownFields(
  register: Register,
  fields: FactValues,
  names: EntryNames,
  shown: readonly string[] = Object.keys(register.fields),
): EntryField[] {
  return shown.flatMap((field) => {
    const schema = register.fields[field]
    const value = fields[field]
    if (schema === undefined || value === undefined || value === null) return []
    const named = namesIn(schema, value, names)
    return [
      {
        field,
        title: titleOf(schema, field),
        text: fieldText(schema, value, names),
        value,
        ...(named ? { names: named } : {}),
      },
    ]
  })
}

/** What changed between two states, in words. */
export const shownAlterations = (
  register: Register,
  before: FactValues,
  after: FactValues,
  names: EntryNames,
): Alteration[] =>
  alterations(register, before, after).flatMap((one) => {
    const schema = register.fields[one.field]
    if (!schema) return []
    return [
      {
        field: one.field,
        title: titleOf(schema, one.field),
        ...(one.before === undefined ? {} : { before: fieldText(schema, one.before, names) }),
        ...(one.after === undefined ? {} : { after: fieldText(schema, one.after, names) }),
      },
    ]
  })
