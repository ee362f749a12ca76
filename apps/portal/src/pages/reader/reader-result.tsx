import { useMutation } from '@tanstack/react-query'
import { call, type ReadingView as Report, routes } from '@yifa/api'
import { outcomeOf, ReadingView } from '@yifa/ui'
import { useEffect, useRef } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { save } from '../follow/save.ts'
import { OtherYear } from './other-year.tsx'

interface ResultProps {
  readonly file: File
  readonly report: Report
}

const source = ({ title, district, year }: Report): string =>
  [title, district, year ? `${year}年` : ''].filter(Boolean).join('　')

/** The verdict first, then the report with its figures marked and their relations beside it. */
export function ReaderResult({ file, report }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { tone, said } = outcomeOf(report)
  useEffect(() => {
    if (report) heading.current?.focus()
  }, [report])
  return (
    <section aria-labelledby="verdict" className="reader-result">
      <h2 id="verdict" ref={heading} tabIndex={-1} className="verdict" data-tone={tone}>
        {said}
      </h2>
      <p className="meta">{source(report)}</p>
      {report.facts.length > 0 && (
        <>
          <Takeaway file={file} />
          <ReadingView report={report} />
          <OtherYear report={report} />
        </>
      )}
      {report.facts.length === 0 && (
        <p className="reader-nothing">
          报告里没有读到带单位的数字。如果原文件是扫描件，请先做文字识别；如果数字都在图片里，请把文字贴进来再检查。
        </p>
      )}
    </section>
  )
}

/** What a reader may carry away: the text with comments as .docx, or a printed sheet. */
function Takeaway({ file }: Pick<ResultProps, 'file'>) {
  const asked = useMutation({
    mutationFn: async () => {
      const annotated = await call(routes.annotateFile, { query: { name: file.name }, body: file })
      save(annotated, `${file.name.replace(/\.\w+$/, '')}（批注）.docx`)
    },
  })
  return (
    <div className="actions no-print">
      <button type="button" className="yf-button" disabled={asked.isPending} onClick={() => asked.mutate()}>
        {asked.isPending ? '正在生成……' : '下载批注稿（docx）'}
      </button>
      <button type="button" className="yf-button" onClick={() => window.print()}>
        打印
      </button>
      {asked.error && <ProblemNotice error={asked.error} />}
    </div>
  )
}
