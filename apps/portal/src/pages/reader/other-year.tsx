import { useMutation } from '@tanstack/react-query'
import { call, type ReadingView as Report, routes } from '@yifa/api'
import { ComparisonView, FileDrop, unfitFile } from '@yifa/ui'
import { useState } from 'react'
import { ProblemNotice } from '../../asking/problem-notice.tsx'

const written = ({ file, text }: Report) => ({ name: file, text })

async function compare(report: Report, file: File) {
  const other = await call(routes.readFile, { query: { name: file.name }, body: file })
  return call(routes.compareReports, { body: { one: written(report), other: written(other) } })
}

/** Takes the report of another year of the same district and sets both side by side. */
export function OtherYear({ report }: { readonly report: Report }) {
  const asked = useMutation({ mutationFn: (file: File) => compare(report, file) })
  const [wrong, setWrong] = useState<string>()
  return (
    <section className="reader-other" aria-label="与另一年度对照">
      <h3 className="no-print">与另一年度的报告对照</h3>
      {wrong && <p role="alert">{wrong}</p>}
      {!wrong && asked.error && <ProblemNotice error={asked.error} />}
      <FileDrop
        label={asked.isPending ? '正在对照……' : '选择另一年度的报告'}
        disabled={asked.isPending}
        onFiles={([file]) => {
          setWrong(file && unfitFile(file))
          if (file && !unfitFile(file)) asked.mutate(file)
        }}
      >
        同一地区或者单位、不同年度；同样不保存
      </FileDrop>
      {asked.data && <ComparisonView comparison={asked.data} />}
    </section>
  )
}
