import type { ImportView } from '@yifa/api'
import { App, Button, Progress } from 'antd'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useImporting } from './use-import.ts'

const whole = 100

interface ImportProgressProps {
  readonly name: string
  readonly view: ImportView
  readonly onAgain: () => void
}

/** How far reading, checking or writing has come; each can be given up, and then nothing is written. */
export function ImportProgress({ name, view, onAgain }: ImportProgressProps) {
  const { message } = App.useApp()
  const { cancel } = useImporting(name, view.id)
  const { done, total, stateTitle, file, state } = view
  const given = () => {
    message.info('已取消，什么都没有写入')
    onAgain()
  }
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
      <Button loading={cancel.isPending} onClick={() => cancel.mutate(undefined, { onSuccess: given })}>
        {state === 'writing' ? '停止写入（全部不写）' : '取消'}
      </Button>
    </section>
  )
}
