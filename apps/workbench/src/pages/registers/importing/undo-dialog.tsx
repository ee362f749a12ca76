import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type BatchView, call, Refused, routes } from '@yifa/api'
import { changeFacts } from '@yifa/kernel'
import { ActForm, type Draft } from '@yifa/ui'
import { App, Modal } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { entryAddress } from '../address.ts'
import type { OfRegister } from '../of-register.ts'

interface UndoDialogProps extends OfRegister {
  readonly batch: BatchView | undefined
  readonly onClose: () => void
}

const schemas = { reason: changeFacts.cancel.shape.reason.meta({ title: '撤销理由' }) }

/** Undoes an import as a whole, once its reason is told. */
export function UndoDialog({ batch, onClose, ...rest }: UndoDialogProps) {
  return (
    <Modal open={batch !== undefined} onCancel={onClose} title="整批撤销" footer={null} destroyOnHidden>
      {batch && <UndoForm batch={batch} onClose={onClose} {...rest} />}
    </Modal>
  )
}

function UndoForm({ name, register, batch, onClose }: UndoDialogProps & { readonly batch: BatchView }) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [draft, setDraft] = useState<Draft>({})
  const undo = useMutation({
    mutationFn: (reason: string) =>
      call(routes.undoBatch, { params: { register: name, batch: batch.batch }, body: { reason } }),
    onSuccess: async () => {
      message.success('整批已经撤销')
      onClose()
      await client.invalidateQueries({ queryKey: ['registers'] })
    },
  })
  const hindrances = (undo.error instanceof Refused ? undo.error.problem.errors : undefined) ?? []
  const all = batch.entered + batch.amended + batch.ended
  return (
    <div className="task">
      <p>
        “{batch.file}”带来的{all}
        {register.unit ?? '项'}变更全部不再生效，各项回到导入以前的样子；记录仍然保留。
      </p>
      <ActForm
        schemas={schemas}
        draft={draft}
        onDraft={setDraft}
        busy={undo.isPending}
        submitTitle="整批撤销"
        onSubmit={({ reason }) => undo.mutate(typeof reason === 'string' ? reason : '')}
      >
        {undo.isError && <ProblemNote error={undo.error} />}
        {hindrances.length > 0 && (
          <ul className="news" aria-label="不能撤销的各项">
            {hindrances.map(({ path, problem }) => (
              <li key={path}>
                <Link href={entryAddress(name, path)}>{path}</Link>　{problem}
              </li>
            ))}
          </ul>
        )}
      </ActForm>
    </div>
  )
}
