import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { call, type ExchangeSurvey, type ExchangeTable, routes } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { Alert, Button, Skeleton } from 'antd'
import { useFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { type Column, caseColumn, Rows } from '../rows.tsx'
import type { ExchangeAsked } from './exchange-asked.ts'

type Fault = ExchangeSurvey['faults'][number]

const columns: readonly Column<Fault>[] = [
  caseColumn(({ organName }) => organName),
  {
    title: '栏目',
    cell: ({ columnTitle, column }) => (
      <>
        {columnTitle} <span className="quiet">{column}</span>
      </>
    ),
  },
  { title: '问题', cell: ({ problem }) => problem },
]

interface SurveyingProps {
  readonly table: ExchangeTable
  readonly asked: ExchangeAsked
}

const addressOf = ({ procedure }: ExchangeTable, { from, to, organ }: ExchangeAsked, format: string): string => {
  const said = { from, to, format, ...(organ === undefined ? {} : { organ }) }
  return `/api/exchange/${encodeURIComponent(procedure)}/file?${new URLSearchParams(said).toString()}`
}

/** How many rows the table has, what is missing in them by case and column, and the table itself to be taken away. */
export function ExchangeSurveying({ table, asked }: SurveyingProps) {
  const { fetching, fetchOne } = useFile()
  const found = useQuery({
    queryKey: ['exchange', table.procedure, asked.from, asked.to, asked.organ],
    queryFn: () => call(routes.surveyExchange, { params: { procedure: table.procedure }, query: asked }),
  })
  const survey = found.data
  return (
    <section className="card exchange" aria-label={table.title}>
      <h2>{table.title}</h2>
      <p className="quiet">{table.about}</p>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active />}
      {survey && (
        <>
          <p>
            共<strong>{figureText(survey.rows)}</strong>行，其中<strong>{figureText(survey.whole)}</strong>
            行各栏齐全；自然人的证件号码只由承办机关导出，页面上不显示。
          </p>
          <div className="yf-actions">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Button
                key={format}
                type={format === 'xlsx' ? 'primary' : 'default'}
                icon={<DownloadOutlined aria-hidden />}
                disabled={survey.rows === 0}
                loading={fetching === addressOf(table, asked, format)}
                onClick={() => fetchOne(addressOf(table, asked, format), `${table.title}.${format}`)}
              >
                导出{format}
              </Button>
            ))}
          </div>
          <Unfillable table={table} />
          <Faults survey={survey} />
        </>
      )}
    </section>
  )
}

function Unfillable({ table: { unfillable } }: Pick<SurveyingProps, 'table'>) {
  if (unfillable.length === 0) return null
  return (
    <Alert
      type="info"
      showIcon
      title={`本系统的案件不记载、须另行补填的栏目：${unfillable.map(({ title }) => title).join('、')}`}
    />
  )
}

function Faults({ survey: { rows, faults, faultCount } }: { readonly survey: ExchangeSurvey }) {
  if (rows === 0) return null
  if (faultCount === 0) return <Alert type="success" showIcon title="各行应填的栏目都已填写" />
  const cut = faultCount > faults.length ? `，列出前${faults.length}处` : ''
  return (
    <>
      <h3>
        不能填写或者不合规的栏目：{figureText(faultCount)}处{cut}
      </h3>
      <Rows columns={columns} rows={faults} keyOf={({ case: id, column }, at) => `${id} ${column} ${at}`} />
    </>
  )
}
