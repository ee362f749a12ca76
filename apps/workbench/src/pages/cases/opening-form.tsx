import { useMutation } from '@tanstack/react-query'
import { call, type Receipt, Refused, routes } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import {
  ActForm,
  begunSchemas,
  type Draft,
  draftOf,
  factsFrom,
  freshDraft,
  NarrowedNames,
  partBegun,
  schemasOf,
  type Values,
} from '@yifa/ui'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../../asking/key.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { others } from '../case/task.ts'
import { useOrgans } from '../organs.ts'
import { organsToOpen } from '../served.ts'
import { isHeard, type Opening } from './openings.ts'
import { type Reception, ReceptionFields } from './reception-fields.tsx'
import type { Contested } from './use-contested.ts'

interface OpeningFormProps {
  readonly name: string
  readonly procedure: Procedure
  readonly opening: Opening
  /** What the case contests. */
  readonly contested?: Contested | undefined
  /** Gets the receipt that is to be handed to whoever came in person. */
  readonly onReceipt: (receipt: Receipt) => void
}

/** The form of the act that opens a case. */
export function OpeningForm({ name, procedure, opening, contested, onReceipt }: OpeningFormProps) {
  const me = useMe()
  const organs = useOrgans()
  const [, go] = useLocation()
  const own = schemasOf(procedure, opening.act)
  const [draft, setDraft] = useState<Draft>(() => ({ ...freshDraft(own), ...draftOf(own, contested?.facts ?? {}) }))
  const schemas = { ...own, ...begunSchemas(procedure, opening.act, factsFrom(own, draft), others) }
  const offices = organsToOpen(me, name, opening.by)
  const [reception, setReception] = useState<Reception>({ organ: [...offices.keys()][0], at: '', others: [] })
  const [key] = useState(newKey)
  const submit = useMutation({
    mutationFn: (values: Values) => {
      const { organ, at, others: colleagues } = reception
      return call(routes.openCase, {
        headers: { 'idempotency-key': key },
        body: {
          procedure: name,
          act: opening.act,
          by: opening.by,
          organ,
          ...partBegun(values),
          ...(at ? { at } : {}),
          ...(colleagues.length > 0 ? { with: [...colleagues] } : {}),
          ...(contested ? { links: [{ kind: contested.link, case: contested.case }] } : {}),
        },
      })
    },
    onSuccess: ({ id, receipt }) => (receipt ? onReceipt(receipt) : go(`/cases/${id}`)),
  })
  const problem = submit.error instanceof Refused ? submit.error.problem : undefined
  return (
    <NarrowedNames organ={reception.organ} told={factsFrom(own, draft)}>
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
        <ReceptionFields
          name={name}
          offices={offices}
          rule={procedure.acts[opening.act]}
          heard={isHeard(procedure, opening)}
          value={reception}
          onChange={setReception}
        />
        {submit.error && !problem?.errors?.length && <ProblemNote error={submit.error} />}
      </ActForm>
    </NarrowedNames>
  )
}
