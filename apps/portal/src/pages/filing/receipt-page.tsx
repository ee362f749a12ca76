import type { Receipt } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ClockList } from '../../clocks/clock-item.tsx'
import { useCredentials } from '../../credentials/credentials.tsx'
import { Page } from '../../frame/page.tsx'
import { CopyButton } from './copy-button.tsx'
import { Steps } from './steps.tsx'

/** Asks before the tab is left while the code has not been kept. */
function useWarningUntil(kept: boolean): void {
  useEffect(() => {
    if (kept) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [kept])
}

/** The receipts of one filing: its own, and those of the further cases it began. */
const allOf = ({ begun = [], ...own }: ReceiptPageProps['receipt']): readonly Receipt[] => [own, ...begun]

const receiptText = ({ procedureTitle, number, code, organName, receivedAt, enclosed = [] }: Receipt): string =>
  [
    `${procedureTitle}回执`,
    `登记号：${number}`,
    `查询码：${code}`,
    `受理机关：${organName}`,
    `收到时间：${momentText(receivedAt)}`,
    ...enclosed.map(({ title, names }) => `${title}：${names.join('、')}`),
  ].join('\n')

interface ReceiptPageProps {
  readonly receipt: Receipt & { readonly begun?: readonly Receipt[] | undefined }
  readonly onAgain: () => void
}

/** The third step: the receipt (回执). Its code is shown here once and nowhere else. */
export function ReceiptPage({ receipt, onAgain }: ReceiptPageProps) {
  const [kept, setKept] = useState(false)
  const [, hold] = useCredentials()
  const [, go] = useLocation()
  useWarningUntil(kept)
  const { enclosed = [] } = receipt
  const credentials = { number: receipt.number, code: receipt.code }
  const print = () => {
    setKept(true)
    window.print()
  }
  const follow = () => {
    hold(credentials)
    go('/follow')
  }
  return (
    <Page
      title="已经收到，请保存回执"
      lead="查询码只在这里显示一次。凭登记号和查询码可以查询进度、补正、撤回、下载文书。"
    >
      <Steps at={2} />
      <section className="sheet receipt" aria-labelledby="receipt">
        <h2 id="receipt">{receipt.procedureTitle}回执</h2>
        <dl className="receipt-facts">
          <div className="receipt-key">
            <dt>登记号</dt>
            <dd>{receipt.number}</dd>
          </div>
          <div className="receipt-key">
            <dt>查询码</dt>
            <dd>
              <code>{receipt.code}</code>
            </dd>
          </div>
          <div>
            <dt>受理机关</dt>
            <dd>{receipt.organName}</dd>
          </div>
          <div>
            <dt>收到时间</dt>
            <dd>{momentText(receipt.receivedAt)}</dd>
          </div>
          {enclosed.map(({ title, names }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{names.join('、')}</dd>
            </div>
          ))}
        </dl>
        {(receipt.begun ?? []).map(({ case: id, procedureTitle, number, code, organName }) => (
          <dl key={id} className="receipt-facts">
            <div className="receipt-key">
              <dt>{procedureTitle}</dt>
              <dd>{number}</dd>
            </div>
            <div className="receipt-key">
              <dt>查询码</dt>
              <dd>
                <code>{code}</code>
              </dd>
            </div>
            <div>
              <dt>受理机关</dt>
              <dd>{organName}</dd>
            </div>
          </dl>
        ))}
        <div className="actions no-print">
          <CopyButton text={allOf(receipt).map(receiptText).join('\n\n')} onCopied={() => setKept(true)} />
          <button type="button" className="yf-button" onClick={print}>
            打印回执
          </button>
        </div>
      </section>
      <section aria-labelledby="clocks">
        <h2 id="clocks">法定期限</h2>
        <ClockList clocks={receipt.clocks} credentials={credentials} />
      </section>
      <div className="actions no-print">
        <button type="button" className="yf-button" onClick={follow}>
          查看办理进度
        </button>
        <button type="button" className="yf-button" onClick={onAgain}>
          再提交一件
        </button>
      </div>
    </Page>
  )
}
