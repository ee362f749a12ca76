import { LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { call, type RegisterFigure, routes } from '@yifa/api'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useAddress } from '../../use-address.ts'
import { todayInChina } from '../day.ts'
import type { OfRegister } from '../of-register.ts'
import { RegisterHead } from '../register-head.tsx'
import { type AskedFigure, EntriesDrawer } from './entries-drawer.tsx'
import { RegisterFigureRow } from './register-figure-row.tsx'

const earliest = 2000
const latest = 2100

const yearFrom = (said: string | undefined, now: number): number => {
  const year = Number(said)
  return Number.isInteger(year) && year >= earliest && year <= latest ? year : now
}

/** The figures of a register in a year; each opens into its entries. */
export function RegisterFiguresPage({ name, register }: OfRegister) {
  const { read, write } = useAddress()
  const [asked, setAsked] = useState<AskedFigure>()
  const now = Number(todayInChina().slice(0, 4))
  const year = yearFrom(read('year'), now)
  const period = { from: `${year}-01-01`, to: `${year}-12-31` }
  const found = useQuery({
    queryKey: ['registers', 'figures', name, year],
    queryFn: () => call(routes.registerFigures, { params: { register: name }, query: period }),
  })
  const to = (next: number) => write({ year: next === now ? undefined : String(next) })
  return (
    <>
      <RegisterHead name={name} register={register} here="figures">
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
      </RegisterHead>
      <div className="filters year">
        <Button icon={<LeftOutlined aria-hidden />} aria-label="上一年" onClick={() => to(year - 1)} />
        <strong aria-live="polite">{year}年</strong>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label="下一年"
          disabled={year >= now}
          onClick={() => to(year + 1)}
        />
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.data?.length === 0 && <Empty className="card waiting" description="没有指标" />}
      {found.data && found.data.length > 0 && (
        <section className="card figures register-figures" aria-label={`${year}年指标`}>
          <dl>
            {found.data.map((figure: RegisterFigure) => (
              <RegisterFigureRow key={figure.indicator} figure={figure} onOpen={setAsked} />
            ))}
          </dl>
        </section>
      )}
      <EntriesDrawer
        name={name}
        register={register}
        asked={asked}
        period={period}
        onClose={() => setAsked(undefined)}
      />
    </>
  )
}
