import { PrinterOutlined } from '@ant-design/icons'
import type { ClockView, Receipt } from '@yifa/api'
import { fullDayText, momentText } from '@yifa/ui'
import { Button } from 'antd'
import { useLocation } from 'wouter'
import { PageHead } from '../page-head.tsx'

interface CounterReceiptProps {
  readonly receipt: Receipt
  readonly onAgain: () => void
}

const dueText = ({ due, dueAt }: ClockView): string | undefined => (dueAt ? momentText(dueAt) : due && fullDayText(due))

/** The receipt (回执) of a case opened at the counter, to be printed and handed over. Its code is shown here once. */
export function CounterReceipt({ receipt, onAgain }: CounterReceiptProps) {
  const [, go] = useLocation()
  return (
    <>
      <PageHead title="已经立案，请把回执交给当事人" note="查询码只在这里显示一次">
        <Button type="primary" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          打印回执
        </Button>
        <Button onClick={() => go(`/cases/${receipt.case}`)}>打开案件</Button>
        <Button onClick={onAgain}>再立一件</Button>
      </PageHead>
      <ReceiptSheet receipt={receipt} />
    </>
  )
}

function ReceiptSheet({ receipt }: Pick<CounterReceiptProps, 'receipt'>) {
  return (
    <section className="card narrow receipt-sheet" aria-labelledby="receipt">
      <h2 id="receipt">{receipt.procedureTitle}回执</h2>
      <dl>
        <dt>登记号</dt>
        <dd className="receipt-key">{receipt.number}</dd>
        <dt>查询码</dt>
        <dd className="receipt-key">{receipt.code}</dd>
        <dt>受理机关</dt>
        <dd>{receipt.organName}</dd>
        <dt>收到时间</dt>
        <dd>{momentText(receipt.receivedAt)}</dd>
        {receipt.clocks.map((clock) => (
          <ReceiptClock key={`${clock.clock} ${clock.party ?? ''}`} clock={clock} />
        ))}
      </dl>
      <p className="quiet">
        凭登记号和查询码，可以在门户“查询办理进度”中查看进度、补正、撤回、下载文书。请妥善保管，不要告诉他人。
      </p>
    </section>
  )
}

function ReceiptClock({ clock }: { readonly clock: ClockView }) {
  const due = dueText(clock)
  return (
    <>
      <dt>{clock.title}</dt>
      <dd>
        {due ? `${due}届满` : '暂停计算，恢复后再确定届满日'}
        <span className="under">{clock.sentence}</span>
      </dd>
    </>
  )
}
