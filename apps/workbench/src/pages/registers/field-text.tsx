import type { EntryField } from '@yifa/api'
import { Fragment } from 'react'
import { Link } from 'wouter'
import { entryAddress } from './address.ts'

/** The value of a field in words; the entries it names lead to them, as of the same day. */
export function FieldText({ field, on }: { readonly field: EntryField | undefined; readonly on: string | undefined }) {
  if (!field || field.text === '') return <span className="quiet untold">—</span>
  if (!field.names?.length) return field.text
  return field.names.map(({ register, key, title, standing }, index) => (
    <Fragment key={`${register} ${key}`}>
      {index > 0 && '；'}
      <Link href={entryAddress(register, key, on)}>{title}</Link>
      {standing && standing !== 'in force' && <span className="gone">（不在有效期内）</span>}
    </Fragment>
  ))
}
