import { type FormEvent, useRef, useState } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { sampleReport } from './sample-report.ts'

export interface ReaderRequest {
  readonly text: string
  readonly file: File | undefined
}

interface ReaderFormProps {
  readonly busy: boolean
  readonly error: unknown
  readonly onAsk: (request: ReaderRequest) => void
}

const mega = 1_048_576
const largest = 20
const readable = /\.(?:txt|docx|html?)$/i
const longest = 2_000_000

function problemWith(text: string, file: File | undefined): string | undefined {
  if (file) {
    if (!readable.test(file.name)) return '只能读 .txt、.docx、.html 文件；其他格式请另存为 .docx，或者把文字贴进来。'
    return file.size > largest * mega ? `文件超过${largest}MB，请只贴入正文。` : undefined
  }
  if (text.trim() === '') return '请贴入文字，或者选择一个文件。'
  return text.length > longest ? '文字超过二百万字，请分段检查。' : undefined
}

/** Takes the text or the file to be read; both stay in place when something is wrong. */
export function ReaderForm({ busy, error, onAsk }: ReaderFormProps) {
  const [text, setText] = useState('')
  const [file, setFile] = useState<File>()
  const [wrong, setWrong] = useState<string>()
  const chooser = useRef<HTMLInputElement>(null)
  const drop = () => {
    setFile(undefined)
    if (chooser.current) chooser.current.value = ''
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = problemWith(text, file)
    setWrong(found)
    if (!found) onAsk({ text, file })
  }
  return (
    <form className="reader-form" onSubmit={submit} noValidate>
      {wrong && (
        <div className="notice notice-problem" role="alert" id="reader-problem">
          <p className="notice-title">{wrong}</p>
        </div>
      )}
      {!wrong && error !== null && <ProblemNotice error={error} />}
      <label className="yf-label" htmlFor="report-text">
        贴入报告文字
      </label>
      <textarea
        id="report-text"
        className="yf-input"
        rows={8}
        value={text}
        disabled={file !== undefined}
        aria-describedby={wrong ? 'reader-problem' : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <label className="yf-label" htmlFor="report-file">
        或者选择文件（.txt、.docx、.html）
      </label>
      <div className="reader-file">
        <input
          ref={chooser}
          id="report-file"
          type="file"
          accept=".txt,.docx,.html,.htm"
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        {file && (
          <button type="button" className="yf-button" onClick={drop}>
            不用文件
          </button>
        )}
      </div>
      <div className="actions">
        <button type="submit" className="yf-button yf-primary" disabled={busy}>
          {busy ? '正在检查……' : '检查'}
        </button>
        <button
          type="button"
          className="yf-button"
          onClick={() => {
            drop()
            setText(sampleReport)
          }}
        >
          填入一段示例
        </button>
      </div>
    </form>
  )
}
