import { enclosuresIn } from '@yifa/kernel'
import { type Draft, type Field, fieldsOf, type Schemas, type TimelineFact } from '@yifa/ui'

const isGroup = (value: Draft[string]): value is Draft => typeof value === 'object' && !Array.isArray(value)

const inner = (draft: Draft, name: string): Draft => {
  const value = draft[name]
  return isGroup(value) ? value : {}
}

function textOf(field: Field, draft: Draft, organs: ReadonlyMap<string, string>): string {
  const value = draft[field.name]
  if (field.kind === 'files')
    return enclosuresIn(value)
      .map(({ name }) => name)
      .join('、')
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value !== 'string') return ''
  const known =
    field.kind === 'organ' ? organs.get(value) : field.choices.find(({ key }) => key === value)?.option.title
  return known ?? (value && field.unit ? `${value}${field.unit}` : value.trim())
}

function said(fields: readonly Field[], draft: Draft, organs: ReadonlyMap<string, string>): readonly TimelineFact[] {
  return fields.flatMap((field) =>
    field.kind === 'group'
      ? said(field.inner, inner(draft, field.name), organs).map(({ title, text }) => ({
          title: `${field.title} · ${title}`,
          text,
        }))
      : [{ title: field.title, text: textOf(field, draft, organs) }],
  )
}

/** A draft in words, fact by fact, for reading over before it is sent; what was left blank is left out. */
export const saidFacts = (
  schemas: Schemas,
  draft: Draft,
  organs: ReadonlyMap<string, string> = new Map(),
): readonly TimelineFact[] => said(fieldsOf(schemas), draft, organs).filter(({ text }) => text !== '')
