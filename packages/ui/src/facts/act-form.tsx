import type { Procedure } from '@yifa/kernel'
import { type FormEvent, type ReactNode, useState } from 'react'
import * as z from 'zod'
import { type Problems, problemsIn } from './check.ts'
import type { OrganChoice } from './controls.tsx'
import { type Draft, factsFrom, type Values } from './draft.ts'
import { FactFields } from './fact-field.tsx'
import { fieldsOf, type Schemas } from './field.ts'
import { ProblemSummary } from './problem-summary.tsx'

const none: readonly never[] = []

/** The schemas of the facts an act takes, in its order. */
export function schemasOf(procedure: Procedure, act: string): Schemas {
  const taken = (procedure.acts[act]?.takes ?? none).map(String)
  return Object.fromEntries(taken.map((fact) => [fact, procedure.facts[fact] ?? z.never()]))
}

export interface ActFormProps {
  readonly schemas: Schemas
  /** What has been typed; it is held outside so that nothing is lost when the server refuses. */
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onSubmit: (facts: Values) => void
  readonly submitTitle: string
  /** What the server found wrong. */
  readonly problems?: Problems
  readonly organs?: readonly OrganChoice[]
  readonly busy?: boolean
  /** Something else must be attended to before the form may be sent. */
  readonly blocked?: boolean
  /** Stands between the facts and the button: the time of the act, what follows from it. */
  readonly children?: ReactNode
  /** Further buttons beside the one that submits. */
  readonly actions?: ReactNode
}

/** The form of an act, drawn from the facts it takes; checked here first and by the server again. */
export function ActForm({ schemas, draft, onDraft, onSubmit, ...rest }: ActFormProps) {
  const { submitTitle, problems = none, organs = none, busy = false, blocked = false, children, actions } = rest
  const [own, setOwn] = useState<Problems>(none)
  const all = own.length > 0 ? own : problems
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const facts = factsFrom(schemas, draft)
    const found = problemsIn(schemas, facts)
    setOwn(found)
    if (found.length === 0) onSubmit(facts)
  }
  const type = (next: Draft) => {
    if (own.length > 0) setOwn(problemsIn(schemas, factsFrom(schemas, next)))
    onDraft(next)
  }
  return (
    <form className="yf-form" onSubmit={submit} noValidate>
      <ProblemSummary problems={all} />
      <FactFields fields={fieldsOf(schemas)} draft={draft} onDraft={type} problems={all} organs={organs} />
      {children}
      <div className="yf-actions">
        <button type="submit" className="yf-button yf-primary" disabled={busy || blocked}>
          {busy ? '请稍候……' : submitTitle}
        </button>
        {actions}
      </div>
    </form>
  )
}
