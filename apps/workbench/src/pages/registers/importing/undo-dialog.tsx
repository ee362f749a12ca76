import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type BatchView, call, routes, type UndoView } from '@yifa/api'
import { changeFacts } from '@yifa/kernel'
import { ActForm, type Draft, figureText } from '@yifa/ui'
import { Alert, App, Modal, Progress } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { entryAddress } from '../address.ts'
import type { OfRegister } from '../of-register.ts'

interface UndoDialogProps extends OfRegister {
  readonly batch: BatchView | undefined
  readonly onClose: () => void
}

/** How often it is asked how far an undoing is, in milliseconds. */
const asking = 700

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
  const params = { register: name, batch: batch.batch }
  const [far, setFar] = useState<UndoView>()
  const undo = useMutation({
    mutationFn: async (reason: string) => {
      let view = await call(routes.undoBatch, { params, body: { reason } })
      while (view.state === 'preparing' || view.state === 'writing') {
        setFar(view)
        await new Promise((resolve) => setTimeout(resolve, asking))
        view = await call(routes.readUndo, { params })
      }
      setFar(view)
      return view
    },
    onSuccess: async ({ state, stateTitle, problem, left = [] }) => {
      if (state !== 'undone') return
      await client.invalidateQueries({ queryKey: ['registers'] })
      if (problem !== undefined || left.length > 0) return
      message.success(stateTitle)
      onClose()
    },
  })
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
        {undo.isPending && far && (
          <div role="status">
            {far.stateTitle}：{figureText(far.done)}／{figureText(far.total)}
            {register.unit ?? '项'}
            <Progress percent={far.total === 0 ? 0 : Math.floor((far.done / far.total) * 100)} />
            <p className="quiet">关闭本页不影响撤销继续进行。</p>
          </div>
        )}
        {undo.isError && <ProblemNote error={undo.error} />}
        {undo.data && <UndoOutcome view={undo.data} name={name} />}
      </ActForm>
    </div>
  )
}

/** What an undoing could not do: entries that stand in its way, or cases that stay with whoever had taken them over. */
function UndoOutcome({ view, name }: { readonly view: UndoView; readonly name: string }) {
  const { state, stateTitle, problem, hindrances = [], left = [] } = view
  return (
    <>
      {problem && (
        <Alert type={state === 'undone' ? 'warning' : 'error'} showIcon title={stateTitle} description={problem} />
      )}
      {hindrances.length > 0 && (
        <ul className="news" aria-label="不能撤销的各项">
          {hindrances.map((one) => (
            <li key={one.key}>
              <Link href={entryAddress(name, one.key)}>{one.key}</Link>　{one.problem}
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <>
          <Alert type="warning" showIcon title={`${stateTitle}，但有${left.length}件案件没有交回，请另行交办`} />
          <ul className="news" aria-label="没有交回的案件">
            {left.map((one) => (
              <li key={one.number}>
                {one.number}　{one.problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
