import { useMutation } from '@tanstack/react-query'
import { call, type Receipt, Refused, routes } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { ActForm, type Draft, freshDraft, schemasOf, type Values } from '@yifa/ui'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../../asking/key.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { useOrgans } from '../organs.ts'
import type { Opening } from './openings.ts'

interface OpeningFormProps {
  readonly name: string
  readonly procedure: Procedure
  readonly opening: Opening
  /** Gets the receipt that is to be handed to whoever came in person. */
  readonly onReceipt: (receipt: Receipt) => void
}

/** The form of the act that opens a case. */
export function OpeningForm({ name, procedure, opening, onReceipt }: OpeningFormProps) {
  const me = useMe()
  const organs = useOrgans()
  const [, go] = useLocation()
  const schemas = schemasOf(procedure, opening.act)
  const [draft, setDraft] = useState<Draft>(() => freshDraft(schemas))
  const [organ, setOrgan] = useState(me.posts[0]?.organ)
  const [at, setAt] = useState('')
  const [key] = useState(newKey)
  const submit = useMutation({
    mutationFn: (facts: Values) =>
      call(routes.openCase, {
        headers: { 'idempotency-key': key },
        body: { procedure: name, act: opening.act, by: opening.by, organ, facts, ...(at ? { at } : {}) },
      }),
    onSuccess: ({ id, receipt }) => (receipt ? onReceipt(receipt) : go(`/cases/${id}`)),
  })
  const problem = submit.error instanceof Refused ? submit.error.problem : undefined
  const own = [...new Map(me.posts.map((post) => [post.organ, post.organName]))]
  return (
    <ActForm
      schemas={schemas}
      draft={draft}
      onDraft={setDraft}
      organs={organs}
      problems={problem?.errors ?? []}
      busy={submit.isPending}
      submitTitle="立案"
      onSubmit={(facts) => submit.mutate(facts)}
    >
      {own.length > 1 && (
        <label className="yf-field">
          <span className="yf-label">受理机关</span>
          <select className="yf-input" value={organ} onChange={(event) => setOrgan(event.target.value)}>
            {own.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="yf-field">
        <label className="yf-label" htmlFor="received-at">
          收到的时间<span className="yf-optional">不填即为现在</span>
        </label>
        <p className="yf-help" id="received-at-help">
          期限自收到之日起算
        </p>
        <input
          id="received-at"
          aria-describedby="received-at-help"
          type="datetime-local"
          className="yf-input"
          value={at}
          onChange={(event) => setAt(event.target.value)}
        />
      </div>
      {submit.error && !problem?.errors?.length && <ProblemNote error={submit.error} />}
    </ActForm>
  )
}
