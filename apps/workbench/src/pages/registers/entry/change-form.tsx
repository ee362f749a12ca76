import type { EntryView } from '@yifa/api'
import type { Register } from '@yifa/kernel'
import { ActForm, type Draft } from '@yifa/ui'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useOrgans } from '../../organs.ts'
import { ChangeConsequences } from './change-consequences.tsx'
import type { Changing } from './changing.ts'
import { previewedAt, refusedAt } from './field-problems.ts'
import { type Sending, useChanging } from './use-changing.ts'

interface ChangeFormProps<Asked> {
  readonly register: Register
  readonly changing: Changing<Asked>
  readonly sending: Sending<Asked>
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onDone: (view: EntryView) => void
  /** What entered the record meanwhile; nothing goes on before it has been read. */
  readonly conflict?: ReactNode
}

/** The form of a change: filled in, weighed, made. What was typed stays whatever the server says. */
export function ChangeForm<Asked>({
  register,
  changing,
  sending,
  draft,
  onDraft,
  onDone,
  conflict,
}: ChangeFormProps<Asked>) {
  const organs = useOrgans()
  const { preview, submit, forget, error, busy } = useChanging(changing, sending, onDone)
  const told = refusedAt(error)
  const loose = preview?.problems.filter(({ field }) => field === undefined) ?? []
  return (
    <div className="task">
      {changing.note && <Alert type="info" title={changing.note} />}
      <ActForm
        schemas={changing.schemas}
        draft={draft}
        onDraft={(next) => {
          forget()
          onDraft(next)
        }}
        organs={organs}
        problems={told.length > 0 ? told : preview ? previewedAt(preview).filter(({ path }) => path !== '') : []}
        busy={busy}
        blocked={conflict !== undefined}
        submitTitle={preview?.ok ? `确认${changing.title}` : '下一步：查看后果'}
        onSubmit={submit}
      >
        {loose.length > 0 && (
          <Alert
            type="warning"
            showIcon
            role="alert"
            title="不能这样变更"
            description={loose.map(({ problem }) => problem).join('；')}
          />
        )}
        {error && told.length === 0 && <ProblemNote error={error} />}
        {conflict}
        {preview?.ok && <ChangeConsequences register={register} preview={preview} />}
      </ActForm>
    </div>
  )
}
