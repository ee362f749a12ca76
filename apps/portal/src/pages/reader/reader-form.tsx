import { longestReport } from '@yifa/api'
import { FileDrop, unfitFile } from '@yifa/ui'
import { type FormEvent, useState } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { sampleReport } from './sample-report.ts'

interface ReaderFormProps {
  readonly busy: boolean
  readonly error: unknown
  readonly onAsk: (report: File) => void
}

/** Pasted words as the file they would have been. */
const asFile = (text: string): File => new File([text], '贴入的文字.txt', { type: 'text/plain' })

/** Takes the text or the file to be read; a file is read at once, pasted words stay in place when something is wrong. */
export function ReaderForm({ busy, error, onAsk }: ReaderFormProps) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string>()
  const ask = (problem: string | undefined, file: () => File | undefined) => {
    setWrong(problem)
    const given = problem === undefined ? file() : undefined
    if (given) onAsk(given)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const empty = text.trim() === '' ? '请贴入文字，或者选择一个文件。' : undefined
    ask(empty ?? (text.length > longestReport ? `文字超过${longestReport / 1e4}万字，请分段检查。` : undefined), () =>
      asFile(text),
    )
  }
  return (
    <form className="reader-form no-print" onSubmit={submit} noValidate aria-busy={busy}>
      {wrong && (
        <div className="notice notice-problem" role="alert" id="reader-problem">
          <p className="notice-title">{wrong}</p>
        </div>
      )}
      {!wrong && error !== null && <ProblemNotice error={error} />}
      <FileDrop label="选择报告文件" disabled={busy} onFiles={([file]) => ask(file && unfitFile(file), () => file)} />
      <label className="yf-label" htmlFor="report-text">
        贴入报告文字
      </label>
      <textarea
        id="report-text"
        className="yf-input"
        rows={7}
        value={text}
        aria-describedby={wrong ? 'reader-problem' : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="yf-button yf-primary" disabled={busy}>
          {busy ? '正在检查……' : '检查'}
        </button>
        <button type="button" className="yf-button" onClick={() => setText(sampleReport)}>
          填入一段示例
        </button>
        {busy && <progress className="reader-progress" aria-label="正在上传和核对" />}
      </div>
    </form>
  )
}
