import type { EntryField } from '@yifa/api'
import { FieldValue } from './field-value.tsx'

interface EntryFieldsProps {
  readonly title: string
  readonly fields: readonly EntryField[]
  readonly on: string | undefined
}

/** What an entry says, field by field; what it does not say is left out. */
export function EntryFields({ title, fields, on }: EntryFieldsProps) {
  const told = fields.filter(({ text }) => text !== '')
  if (told.length === 0) return null
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{title}</h2>
      <dl className="facts sheet entry-fields">
        {told.map((field) => (
          <div key={field.field}>
            <dt>{field.title}</dt>
            <dd>
              <FieldValue field={field} on={on} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
