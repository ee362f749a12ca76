import { useQuery } from '@tanstack/react-query'
import { call, type ReadingView as Report, routes } from '@yifa/api'
import { ComparisonView } from '@yifa/ui'
import { Skeleton } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'

/** Whether a report is of the same district or organ in another year, as far as their heads tell. */
export function isOtherYear(one: Report, other: Report): boolean {
  const [left = '', right = ''] = [one.issuer, other.issuer]
  if (left === '' || right === '' || !one.year || !other.year || one.year === other.year) return false
  return left.endsWith(right) || right.endsWith(left)
}

interface OtherYearProps {
  readonly report: Report
  /** Reports of the same district or organ in other years. */
  readonly others: readonly Report[]
}

/** Sets a report beside one of another year. */
export function OtherYear({ report, others }: OtherYearProps) {
  const [at, setAt] = useState(0)
  const other = others[at] ?? others[0]
  if (!other) return null
  return (
    <section className="card gap-above" aria-label="与另一年度对照">
      {others.length > 1 && (
        <label>
          对照的年度{' '}
          <select className="yf-input other-year" value={at} onChange={(event) => setAt(Number(event.target.value))}>
            {others.map(({ file, year, title }, index) => (
              <option key={`${file} ${year}`} value={index}>
                {year}年　{title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Beside one={report} other={other} />
    </section>
  )
}

const written = ({ file, text }: Report) => ({ name: file, text })

function Beside({ one, other }: { readonly one: Report; readonly other: Report }) {
  const found = useQuery({
    queryKey: ['comparison', one.file, one.year, one.text.length, other.file, other.year, other.text.length],
    queryFn: () => call(routes.compareReports, { body: { one: written(one), other: written(other) } }),
    gcTime: 0,
  })
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  return found.data ? <ComparisonView comparison={found.data} /> : <Skeleton active />
}
