import { useMutation } from '@tanstack/react-query'
import { call, Refused, routes } from '@yifa/api'
import { type AnyAct, many, type Procedure, roleTitle } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { ActForm, type Draft, freshDraft, schemasOf, type Values } from '@yifa/ui'
import { Empty, Select } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newKey } from '../../asking/key.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { useOrgans } from '../organs.ts'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'

interface Opening {
  readonly act: string
  readonly by: string
  readonly title: string
}

const opens = ([, act]: [string, AnyAct]): boolean => act.opens !== undefined && !many(act.by).includes('law')

/** The acts that open a case, each under who may do it. */
function openingsOf(procedure: Procedure): readonly Opening[] {
  return Object.entries(procedure.acts)
    .filter(opens)
    .flatMap(([act, { title, by }]) =>
      many(by).map((role) => ({ act, by: role, title: `${title}（${roleTitle(procedure, role)}）` })),
    )
}

/** Opens a case at the counter: in the office's own name, or taking down what a party says. */
export function NewCasePage() {
  const { read, write } = useAddress()
  const key = read('procedure')
  const procedure = key === undefined ? undefined : editionsOf(key)[0]
  const openings = procedure ? openingsOf(procedure) : []
  const opening = openings.find(({ act, by }) => `${act} ${by}` === read('act')) ?? openings[0]
  return (
    <>
      <PageHead title="代为立案" note="当事人当面、来信、来电提出的，由工作人员如实录入" />
      <section className="card narrow">
        <div className="asked">
          <span>程序</span>
          <ProcedureSelect value={key} onChange={(next) => write({ procedure: next, act: undefined })} />
        </div>
        {openings.length > 1 && opening && (
          <div className="asked">
            <span>如何提起</span>
            <Select
              value={`${opening.act} ${opening.by}`}
              options={openings.map(({ act, by, title }) => ({ value: `${act} ${by}`, label: title }))}
              onChange={(act) => write({ act })}
            />
          </div>
        )}
        {procedure && key && opening ? (
          <OpeningForm key={`${key} ${opening.act} ${opening.by}`} name={key} procedure={procedure} opening={opening} />
        ) : (
          <Empty description="先选择程序" />
        )}
      </section>
    </>
  )
}

interface OpeningFormProps {
  readonly name: string
  readonly procedure: Procedure
  readonly opening: Opening
}

function OpeningForm({ name, procedure, opening }: OpeningFormProps) {
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
    onSuccess: ({ id }) => go(`/cases/${id}`),
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
      <label className="yf-field">
        <span className="yf-label">
          收到的时间<span className="yf-optional">不填即为现在；期限自收到之日起算</span>
        </span>
        <input type="datetime-local" className="yf-input" value={at} onChange={(event) => setAt(event.target.value)} />
      </label>
      {submit.error && !problem?.errors?.length && <ProblemNote error={submit.error} />}
    </ActForm>
  )
}
