import type { ReactNode } from 'react'
import type { Field } from './field.ts'

/** The ids a control needs to name its label, its help and its problem. */
export interface Naming {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

export const namingOf = (id: string, field: Field, problem: string | undefined): Naming => ({
  id,
  describedBy: [field.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
  invalid: problem !== undefined,
})

export function FieldTitle({ field }: { readonly field: Field }) {
  return (
    <>
      {field.title}
      {field.optional && <span className="yf-optional">选填</span>}
    </>
  )
}

interface NotesProps {
  readonly id: string
  readonly field: Field
  readonly problem: string | undefined
}

/** What helps with a field, and what is wrong with it. */
export function FieldNotes({ id, field, problem }: NotesProps) {
  return (
    <>
      {field.help && (
        <p className="yf-help" id={`${id}-help`}>
          {field.help}
        </p>
      )}
      {problem && (
        <p className="yf-problem" id={`${id}-problem`}>
          <span aria-hidden="true">! </span>
          {problem}
        </p>
      )}
    </>
  )
}

interface FrameProps extends NotesProps {
  readonly path: string
  readonly children: ReactNode
}

/** One control under its label. */
export function LabelledFrame({ id, field, problem, path, children }: FrameProps) {
  return (
    <div className="yf-field" data-path={path} data-kind={field.kind}>
      {field.kind !== 'boolean' && (
        <label className="yf-label" htmlFor={id}>
          <FieldTitle field={field} />
        </label>
      )}
      {children}
      <FieldNotes id={id} field={field} problem={problem} />
    </div>
  )
}

/** Several controls under one legend. */
export function GroupFrame({ id, field, problem, path, children }: FrameProps) {
  return (
    <fieldset
      className="yf-field yf-set"
      data-path={path}
      data-kind={field.kind}
      aria-describedby={namingOf(id, field, problem).describedBy}
    >
      <legend className="yf-label">
        <FieldTitle field={field} />
      </legend>
      {children}
      <FieldNotes id={id} field={field} problem={problem} />
    </fieldset>
  )
}
