import { DownloadOutlined, HistoryOutlined, PrinterOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { call, type ReadingView as Report, routes } from '@yifa/api'
import { outcomeOf, ReadingView } from '@yifa/ui'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { saveFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { isOtherYear, OtherYear } from './other-year.tsx'
import { QuoteDrawer } from './quote-drawer.tsx'

interface SheetProps {
  readonly file: File
  readonly report: Report
  /** Everything else on the table that was read. */
  readonly others: readonly Report[]
}

const tones = { fails: 'error', doubtful: 'warning', holds: 'success', none: 'info' } as const

/** One report that was read: what came of it, what may be done with it, and the marked text. */
export function ReadingSheet({ file, report, others }: SheetProps) {
  const me = useMe()
  const [quoting, setQuoting] = useState(false)
  const { tone, said } = outcomeOf(report)
  const annotated = useMutation({
    mutationFn: async () => {
      const bytes = await call(routes.annotateFile, { query: { name: file.name }, body: file })
      saveFile(`${file.name.replace(/\.\w+$/, '')}（批注）.docx`, bytes)
    },
  })
  return (
    <section aria-label={report.title || file.name}>
      <h2 className="sheet-name">{report.title || file.name}</h2>
      <Alert type={tones[tone]} showIcon title={said} className="gap-below" role="status" />
      <div className="yf-actions gap-below no-print">
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={annotated.isPending}
          onClick={() => annotated.mutate()}
        >
          下载批注稿
        </Button>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
        {me.supervises && report.facts.length > 0 && (
          <Button icon={<HistoryOutlined aria-hidden />} onClick={() => setQuoting(true)}>
            引入历年数字
          </Button>
        )}
      </div>
      {annotated.error && <ProblemNote error={annotated.error} className="gap-below" />}
      {report.facts.length > 0 && <ReadingView report={report} />}
      <OtherYear report={report} others={others.filter((other) => isOtherYear(report, other))} />
      {quoting && <QuoteDrawer name={file.name} text={report.text} onClose={() => setQuoting(false)} />}
    </section>
  )
}
