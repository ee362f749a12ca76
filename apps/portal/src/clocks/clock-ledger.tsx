import { useQuery } from '@tanstack/react-query'
import { type ClockView, type Credentials, call, routes } from '@yifa/api'
import { LedgerCalendar } from '@yifa/ui'
import { ProblemNotice } from '../asking/problem-notice.tsx'
import { Waiting } from '../asking/waiting.tsx'

interface ClockLedgerProps {
  readonly clock: ClockView
  readonly credentials: Credentials
}

/** The account of one period, fetched when it is opened. */
export function ClockLedger({ clock: { clock, party, due }, credentials }: ClockLedgerProps) {
  const { data, error, refetch } = useQuery({
    queryKey: ['ledger', credentials, clock, party, due],
    queryFn: () =>
      call(routes.followLedger, { body: { ...credentials, clock, ...(party === undefined ? {} : { party }) } }),
  })
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Waiting what="逐日计算" />
  return <LedgerCalendar start={data.clock.start} due={data.clock.due} lines={data.lines} />
}
