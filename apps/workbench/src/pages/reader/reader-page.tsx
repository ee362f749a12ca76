import { UploadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { ReadingView } from '@yifa/ui'
import { Button, Input } from 'antd'
import { useRef, useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { readReportFile } from './read-report-file.ts'

/** Reads any published report: its figures, and which of the relations between them hold (报告检查). */
export function ReaderPage() {
  const [text, setText] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const reading = useMutation({
    mutationFn: (said: string | File) =>
      typeof said === 'string' ? call(routes.readText, { body: { text: said } }) : readReportFile(said),
  })
  const report = reading.data
  const again = report && (
    <Button
      onClick={() => {
        reading.reset()
        setText('')
      }}
    >
      换一份
    </Button>
  )
  return (
    <>
      <PageHead
        title={report?.title ? report.title : '报告检查'}
        note={report && `读出数字${report.facts.length}个、关系${report.relations.length}项`}
      >
        {again}
      </PageHead>
      {reading.error && <ProblemNote error={reading.error} className="gap-below" />}
      {report ? (
        <ReadingView report={report} />
      ) : (
        <section className="card narrow paste">
          <label htmlFor="report-text">粘贴报告全文，或者上传文件（docx、txt、md）</label>
          <Input.TextArea
            id="report-text"
            rows={14}
            value={text}
            onChange={(event) => setText(event.target.value)}
            placeholder="任何已经公开的报告：读出其中的数字，核对合计、占比、增减和前后一致"
          />
          <div className="yf-actions">
            <Button
              type="primary"
              loading={reading.isPending}
              disabled={text.trim() === ''}
              onClick={() => reading.mutate(text)}
            >
              检查
            </Button>
            <Button
              icon={<UploadOutlined aria-hidden />}
              disabled={reading.isPending}
              onClick={() => picker.current?.click()}
            >
              上传文件
            </Button>
            <input
              ref={picker}
              hidden
              type="file"
              accept=".docx,.txt,.md"
              onChange={(event) => {
                const file = event.target.files?.[0]
                if (file) reading.mutate(file)
                event.target.value = ''
              }}
            />
          </div>
        </section>
      )}
    </>
  )
}
