import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type ReportSummary, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { App, Button, Empty, InputNumber, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { todayInChina } from '../figures/period.ts'
import { PageHead } from '../page-head.tsx'

const earliest = 2007
const latest = 2100

/** Yearly reports (年度报告): freezing one, and those frozen before. */
export function ReportsPage() {
  const me = useMe()
  const found = useQuery({ queryKey: ['reports'], queryFn: () => call(routes.reports, {}) })
  return (
    <>
      <PageHead title="年度报告" note="冻结后数字不再变动，每个数字都能打开所依据的案件" />
      {me.supervises && <Freeze />}
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.data?.length === 0 && <Empty className="card waiting" description="还没有冻结过报告" />}
      <div className="reports">
        {found.data?.map((report) => (
          <ReportCard key={report.id} report={report} />
        ))}
      </div>
    </>
  )
}

function Freeze() {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [year, setYear] = useState(Number(todayInChina().slice(0, 4)) - 1)
  const freezing = useMutation({
    mutationFn: () => call(routes.freezeReport, { body: { year } }),
    onSuccess: async ({ title }) => {
      message.success(`已冻结：${title}`)
      await client.invalidateQueries({ queryKey: ['reports'] })
    },
  })
  return (
    <section className="card freeze" aria-label="冻结新报告">
      <label htmlFor="report-year">年度</label>
      <InputNumber
        id="report-year"
        min={earliest}
        max={latest}
        precision={0}
        value={year}
        onChange={(next) => setYear(next ?? year)}
      />
      <Button type="primary" loading={freezing.isPending} onClick={() => freezing.mutate()}>
        核对并冻结
      </Button>
      <span className="quiet">先核对各表之间、与上年之间的恒等关系，再连同每个数字的案件清单一并冻结</span>
      {freezing.error && <ProblemNote error={freezing.error} />}
    </section>
  )
}

const formats = ['docx', 'md', 'json'] as const

function ReportCard({ report }: { readonly report: ReportSummary }) {
  const { id, title, year, frozenAt, sound, problems } = report
  return (
    <article className="card report">
      <h2>
        <Link href={`/reports/${id}`}>{title}</Link>
      </h2>
      <p className="quiet">
        {year}年度　{momentText(frozenAt)}冻结
      </p>
      <p className="verdict" data-sound={sound || undefined}>
        {sound ? '✓ 数字之间全部相符' : `× 有${problems.length}处不相符`}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <Downloads id={id} title={title} />
    </article>
  )
}

/** The files of a frozen report. */
export function Downloads({ id, title }: { readonly id: string; readonly title: string }) {
  const { fetching, fetchOne } = useFile()
  const address = (format: string) => `/api/reports/${id}/${format}`
  return (
    <p className="downloads">
      {formats.map((format) => (
        <Button
          key={format}
          size="small"
          loading={fetching === address(format)}
          onClick={() => fetchOne(address(format), `${title}.${format}`)}
        >
          {format}
        </Button>
      ))}
    </p>
  )
}
