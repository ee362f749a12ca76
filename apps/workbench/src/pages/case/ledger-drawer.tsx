import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { type ClockView, call, type Ledger, routes } from '@yifa/api'
import { ClockChip, fullDayText, LedgerCalendar } from '@yifa/ui'
import { Alert, Button, Drawer, Skeleton } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'

interface LedgerDrawerProps {
  readonly id: string
  readonly via: string | undefined
  readonly number: string
  readonly version: number
  readonly clock: ClockView | undefined
  readonly onClose: () => void
}

/** How a date came about: the sentence of law and every day of the count. */
export function LedgerDrawer({ id, via, number, version, clock, onClose }: LedgerDrawerProps) {
  const ledger = useQuery({
    queryKey: ['ledger', id, clock?.clock, clock?.party, version],
    queryFn: () =>
      call(routes.readLedger, { params: { id, clock: clock?.clock ?? '' }, query: { party: clock?.party, via } }),
    enabled: clock !== undefined,
  })
  return (
    <Drawer
      open={clock !== undefined}
      onClose={onClose}
      size={1000}
      className="ledger-drawer"
      title={clock && `${clock.title} · 逐日计算`}
      extra={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印
        </Button>
      }
      destroyOnHidden
    >
      {ledger.isError && <ProblemNote error={ledger.error} onRetry={() => void ledger.refetch()} />}
      {clock && ledger.isPending && <Skeleton active />}
      {ledger.data && <LedgerSheet number={number} ledger={ledger.data} />}
    </Drawer>
  )
}

function LedgerSheet({ number, ledger: { clock, lines } }: { readonly number: string; readonly ledger: Ledger }) {
  return (
    <div className="ledger-sheet">
      <p className="sheet-title">
        {number} {clock.title}
      </p>
      <p className="sentence">{clock.sentence}</p>
      <dl className="pairs">
        <div>
          <dt>起算</dt>
          <dd>
            {fullDayText(clock.start)}
            {clock.began && `　${clock.began}`}
          </dd>
        </div>
        <div>
          <dt>届满</dt>
          <dd>
            {clock.due ? fullDayText(clock.due) : '停止计算，恢复后才有届满日'}
            {clock.dueAt && ` ${clock.dueAt.slice(11, 16)}`}
          </dd>
        </div>
        <div>
          <dt>状态</dt>
          <dd>
            <ClockChip light={clock.light} status={clock.status} />
          </dd>
        </div>
      </dl>
      <Marks clock={clock} />
      <LedgerCalendar start={clock.start} due={clock.due} lines={lines} />
    </div>
  )
}

/** What is not yet certain about a date. */
export function Marks({ clock }: { readonly clock: ClockView }) {
  return (
    <>
      {clock.provisional && (
        <Alert
          type="warning"
          showIcon
          title="待定：所涉年度的放假安排尚未公布，公布后届满日自动重新计算，并在案件中说明。"
        />
      )}
      {clock.unverified && <Alert type="warning" showIcon title="该期限的法条原文尚未核对，请以现行有效文本为准。" />}
    </>
  )
}
