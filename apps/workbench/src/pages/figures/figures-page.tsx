import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { call, type FigureGroup, type QuotedFigure, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Skeleton } from 'antd'
import { useState } from 'react'
import { saveFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'
import { type Asked, CasesDrawer } from './cases-drawer.tsx'
import { chosenBefore, remember } from './chosen-procedure.ts'
import { SourceDrawer } from './earlier-years.tsx'
import { FigureOverview, isBusy } from './figure-overview.tsx'
import { FigureTable } from './figure-table.tsx'
import { figuresCsv } from './figures-csv.ts'
import { type Period, todayInChina, usualPeriods } from './period.ts'
import { PeriodFields } from './period-fields.tsx'
import { QuotedSeries } from './quoted-series.tsx'

const csvOf = (groups: readonly FigureGroup[], period: Period): Blob =>
  new Blob([figuresCsv(groups, period)], { type: 'text/csv;charset=utf-8' })

/** So many procedures stand side by side in full; more are listed first, and one is chosen. */
const atOnce = 6

/** The procedures shown in full: the one chosen, or those in which something happened if they are few. */
function tablesOf(groups: readonly FigureGroup[]): readonly FigureGroup[] {
  const busy = groups.filter(isBusy)
  const shown = groups.length === 1 || busy.length === 0 ? groups : busy
  return shown.length <= atOnce ? shown : []
}

/** The figures of a period; each opens into its cases. */
export function FiguresPage() {
  const { read, write } = useAddress()
  const usual = usualPeriods(todayInChina())
  const period: Period = { from: read('from') ?? usual[0]?.from ?? '', to: read('to') ?? usual[0]?.to ?? '' }
  const [asked, setAsked] = useState<Asked>()
  const [source, setSource] = useState<QuotedFigure>()
  const found = useQuery({
    queryKey: ['figures', period.from, period.to],
    queryFn: () => call(routes.indicators, { query: period }),
    enabled: period.from <= period.to,
  })
  const all = found.data ?? []
  const said = read('procedure') ?? chosenBefore()
  const chosen = all.find((group) => group.procedure === said)
  const groups = chosen ? [chosen] : all
  const tables = tablesOf(groups)
  const choose = (procedure: string | undefined): void => {
    remember(procedure)
    write({ procedure })
  }
  return (
    <>
      <PageHead title="指标" note={`${dayText(period.from)}至${dayText(period.to)}`}>
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          disabled={groups.length === 0}
          onClick={() => saveFile(`指标 ${period.from} ${period.to}.csv`, csvOf(groups, period))}
        >
          导出 CSV
        </Button>
      </PageHead>
      <PeriodFields period={period} usual={usual} onPeriod={({ from, to }) => write({ from, to })}>
        <ProcedureSelect value={chosen?.procedure} onChange={choose} />
      </PeriodFields>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <Skeleton active paragraph={{ rows: 10 }} className="card" />}
      {tables.length === 0 && <FigureOverview groups={groups} onChoose={choose} />}
      <div className="figure-groups">
        {tables.map((group) => (
          <FigureTable key={group.procedure} group={group} onOpen={setAsked} onSource={setSource} />
        ))}
        <QuotedSeries onSource={setSource} />
      </div>
      <CasesDrawer asked={asked} period={period} onClose={() => setAsked(undefined)} />
      <SourceDrawer figure={source} onClose={() => setSource(undefined)} />
    </>
  )
}
