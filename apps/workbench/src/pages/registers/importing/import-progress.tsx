import type { ImportView } from '@yifa/api'
import { Button, Progress } from 'antd'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useImporting } from './use-import.ts'

const whole = 100

/** How far reading, checking or writing has come; only writing cannot be given up. */
export function ImportProgress({ name, view }: { readonly name: string; readonly view: ImportView }) {
  const { cancel } = useImporting(name, view.id)
  const { done, total, stateTitle, file, state } = view
  const share = total ? Math.floor((done / total) * whole) : 0
  return (
    <section className="card narrow import-progress" aria-label="进度">
      <p>
        <strong>{stateTitle}</strong>　{file}
      </p>
      <Progress percent={share} status="active" showInfo={total !== undefined} aria-label={stateTitle} />
      <p className="quiet" aria-live="polite">
        {total === undefined ? `已读${done}行` : `${done}／${total}行`}
      </p>
      {cancel.isError && <ProblemNote error={cancel.error} />}
      <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
        {state === 'writing' ? '停止写入（已写的全部撤回）' : '取消'}
      </Button>
    </section>
  )
}
