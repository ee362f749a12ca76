import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type Quotation, type QuotedFigure, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { App, Button, Input, Modal } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { quotedText } from '../figures/earlier-years.tsx'

/** The published reports whose figures were taken into the district's history; each may be withdrawn as a whole. */
export function QuotationList() {
  const found = useQuery({ queryKey: ['quotations'], queryFn: () => call(routes.quotations, {}) })
  const [leaving, setLeaving] = useState<Quotation>()
  return (
    <section className="card quotations no-print" aria-label="已引入的公开报告">
      <h2>已引入的公开报告</h2>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.length === 0 && (
        <p className="quiet">还没有引入过。检查一份往年的公开报告后，可以把其中的数字引入历年数字，供今年比较。</p>
      )}
      <ul>
        {found.data?.map((one) => (
          <QuotationRow key={one.id} quotation={one} onWithdraw={() => setLeaving(one)} />
        ))}
      </ul>
      {leaving && <Withdrawal quotation={leaving} onClose={() => setLeaving(undefined)} />}
    </section>
  )
}

interface RowProps {
  readonly quotation: Quotation
  readonly onWithdraw: () => void
}

function QuotationRow({ quotation, onWithdraw }: RowProps) {
  const { id, title, year, figures, quotedAt, quotedByName, withdrawal } = quotation
  return (
    <li data-withdrawn={withdrawal ? true : undefined}>
      <div>
        <b>《{title}》</b>
        <p className="quiet">
          {year}年度　{figures}个数字　{quotedByName}于{momentText(quotedAt)}引入
        </p>
        {!withdrawal && <QuotedFigures id={id} />}
        {withdrawal && (
          <p className="quiet">
            已撤销：{withdrawal.byName}于{momentText(withdrawal.at)}撤销，理由：{withdrawal.reason}
          </p>
        )}
      </div>
      {!withdrawal && (
        <Button size="small" onClick={onWithdraw} aria-label={`撤销引自《${title}》的数字`}>
          撤销
        </Button>
      )}
    </li>
  )
}

/** The figures that were taken, each with the way to where it is compared. */
function QuotedFigures({ id }: Pick<Quotation, 'id'>) {
  const found = useQuery({ queryKey: ['quotations', 'figures'], queryFn: () => call(routes.quotedFigures, {}) })
  const own = found.data?.filter(({ quotation }) => quotation === id) ?? []
  if (own.length === 0) return null
  return (
    <p className="quoted-figures">
      {own.map((figure) => (
        <span key={`${figure.from} ${figure.series}`}>
          <Link to={placeOf(figure)}>{figure.title}</Link> {figure.year}年 {quotedText(figure)}
        </span>
      ))}
    </p>
  )
}

const placeOf = ({ series }: QuotedFigure) =>
  series === 'other' ? '/figures' : `/figures?procedure=${encodeURIComponent(series.split('.')[0] ?? '')}`

/** Asks for the reason and withdraws all figures of a report at once. */
function Withdrawal({ quotation, onClose }: { readonly quotation: Quotation; readonly onClose: () => void }) {
  const client = useQueryClient()
  const { message } = App.useApp()
  const [reason, setReason] = useState('')
  const leaving = useMutation({
    mutationFn: () => call(routes.withdrawQuotation, { params: { id: quotation.id }, body: { reason } }),
    onSuccess: async () => {
      message.success(`已撤销引自《${quotation.title}》的${quotation.figures}个数字`)
      onClose()
      await client.invalidateQueries({ queryKey: ['quotations'] })
      await client.invalidateQueries({ queryKey: ['figures'] })
    },
  })
  return (
    <Modal
      open
      title="撤销引入的数字"
      okText="整批撤销"
      cancelText="不撤销"
      okButtonProps={{ disabled: reason.trim() === '', loading: leaving.isPending }}
      onOk={() => leaving.mutate()}
      onCancel={onClose}
    >
      <p>
        《{quotation.title}》的{quotation.figures}个数字将不再参与比较；引入和撤销的经过保留备查。
      </p>
      <label htmlFor="withdrawal-reason">撤销理由</label>
      <Input.TextArea
        id="withdrawal-reason"
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {leaving.error && <ProblemNote error={leaving.error} className="gap-above" />}
    </Modal>
  )
}
