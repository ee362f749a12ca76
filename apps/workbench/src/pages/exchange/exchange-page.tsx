import { useQuery } from '@tanstack/react-query'
import { call, type ExchangeTable, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Segmented, Select, Skeleton } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { todayInChina, usualPeriods } from '../figures/period.ts'
import { PeriodFields } from '../figures/period-fields.tsx'
import { useOrgans } from '../organs.ts'
import { PageHead } from '../page-head.tsx'
import { useAddress } from '../use-address.ts'
import type { ExchangeAsked } from './exchange-asked.ts'
import { ExchangeComparing } from './exchange-comparing.tsx'
import { ExchangeSurveying } from './exchange-surveying.tsx'

/** Published licences and penalties in the tables in which they are handed on (双公示), and a table held against the cases. */
export function ExchangePage() {
  const { read, write } = useAddress()
  const [, , , month] = usualPeriods(todayInChina())
  const period = { from: read('from') ?? month?.from ?? '', to: read('to') ?? month?.to ?? '' }
  const organ = read('organ')
  const found = useQuery({
    queryKey: ['exchange'],
    queryFn: () => call(routes.exchangeTables, {}),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const tables = found.data ?? []
  const table = tables.find(({ procedure }) => procedure === read('table')) ?? tables[0]
  return (
    <>
      <PageHead title="双公示" note={`${dayText(period.from)}至${dayText(period.to)}公示的决定`} />
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {table && (
        <>
          <PeriodFields
            period={period}
            usual={usualPeriods(todayInChina())}
            onPeriod={({ from, to }) => write({ from, to })}
          >
            <Segmented
              value={table.procedure}
              options={tables.map(({ procedure, procedureTitle }) => ({ value: procedure, label: procedureTitle }))}
              onChange={(next) => write({ table: next })}
            />
            <OrganChoice organ={organ} onOrgan={(next) => write({ organ: next })} />
          </PeriodFields>
          {period.from <= period.to && <Sections table={table} asked={{ ...period, organ }} />}
        </>
      )}
    </>
  )
}

interface SectionsProps {
  readonly table: ExchangeTable
  readonly asked: ExchangeAsked
}

function Sections({ table, asked }: SectionsProps) {
  const key = `${table.procedure} ${asked.from} ${asked.to} ${asked.organ ?? ''}`
  return (
    <>
      <ExchangeSurveying table={table} asked={asked} />
      <ExchangeComparing key={key} table={table} asked={asked} />
    </>
  )
}

interface OrganChoiceProps {
  readonly organ: string | undefined
  readonly onOrgan: (organ: string | undefined) => void
}

function OrganChoice({ organ, onOrgan }: OrganChoiceProps) {
  const organs = useOrgans()
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      className="filter-select filter-organ"
      placeholder="全部机关"
      aria-label="机关"
      options={organs.map(({ id, name }) => ({ value: id, label: name }))}
      {...(organ === undefined ? {} : { value: organ })}
      onChange={(next: string | undefined) => onOrgan(next)}
    />
  )
}
