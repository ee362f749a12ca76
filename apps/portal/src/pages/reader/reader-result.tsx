import type { ReadingView as Report } from '@yifa/api'
import { ReadingView } from '@yifa/ui'
import { useEffect, useRef } from 'react'

interface Verdict {
  readonly tone: 'fails' | 'holds' | 'none'
  readonly said: string
}

function verdictOf({ relations, facts }: Report): Verdict {
  const failing = relations.filter(({ holds, soft }) => !holds && !soft).length
  if (facts.length === 0) return { tone: 'none', said: '没有读到带单位的数字，无法核对。' }
  if (relations.length === 0) return { tone: 'none', said: `读到${facts.length}个数字，没有找到可以相互核对的关系。` }
  return failing === 0
    ? { tone: 'holds', said: `核对了${relations.length}条关系，没有发现对不上的。` }
    : { tone: 'fails', said: `核对了${relations.length}条关系，有${failing}条对不上。` }
}

/** The verdict first, then the report with its figures marked and their relations beside it. */
export function ReaderResult({ report }: { readonly report: Report }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { tone, said } = verdictOf(report)
  const doubtful = report.relations.filter(({ holds, soft }) => !holds && soft).length
  useEffect(() => {
    if (report) heading.current?.focus()
  }, [report])
  return (
    <section aria-labelledby="verdict" className="reader-result">
      <h2 id="verdict" ref={heading} tabIndex={-1} className="verdict" data-tone={tone}>
        {said}
      </h2>
      <p className="meta">
        {report.title && `${report.title}　`}读到{report.facts.length}个数字
        {doubtful > 0 && `；另有${doubtful}条存疑，可能是口径不同，请人工判断`}
        。点击右侧的关系，在原文中标出相应的数字。
      </p>
      {report.facts.length > 0 && <ReadingView report={report} />}
    </section>
  )
}
