import { useQuery } from '@tanstack/react-query'
import { type ChangeRequest, call, type PendingChange, routes } from '@yifa/api'
import { dayText, momentText } from '@yifa/ui'
import { Button, Empty, Select, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useOpener } from '../../case/use-opener.ts'
import { PageHead } from '../../page-head.tsx'
import { useAddress } from '../../use-address.ts'
import { entryAddress } from '../address.ts'
import { AlterationList } from '../alteration-list.tsx'
import { approving, type Changing, rejecting } from '../entry/changing.ts'
import { SettlingDrawer } from './settling-drawer.tsx'

/** A change about to be approved or sent back. */
export interface Settling {
  readonly pending: PendingChange
  readonly changing: Changing<ChangeRequest>
}

/** Every change that waits for a keeper, those first that the reader may settle. */
export function PendingPage() {
  const { read, write } = useAddress()
  const register = read('register')
  const [settling, setSettling] = useState<Settling>()
  const remember = useOpener(settling !== undefined)
  const found = useQuery({ queryKey: ['registers', 'pending'], queryFn: () => call(routes.pendingChanges, {}) })
  const all = found.data ?? []
  const shown = all.filter((one) => register === undefined || one.register === register)
  const registers = [...new Map(all.map((one) => [one.register, one.registerTitle]))]
  const begin = (next: Settling) => {
    remember()
    setSettling(next)
  }
  return (
    <>
      <PageHead title="待核准的变更" note={<Link href="/registers">全部登记册</Link>} />
      <div className="filters">
        <Select
          allowClear
          className="filter-select filter-organ"
          placeholder="全部登记册"
          aria-label="登记册"
          options={registers.map(([value, label]) => ({ value, label }))}
          {...(register === undefined ? {} : { value: register })}
          onChange={(next: string | undefined) => write({ register: next })}
        />
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {found.isSuccess && shown.length === 0 && <Empty className="card waiting" description="没有待核准的变更" />}
      <div className="pending-list">
        {shown.map((pending) => (
          <PendingCard
            key={`${pending.register} ${pending.key} ${pending.change.seq}`}
            pending={pending}
            onSettling={begin}
          />
        ))}
      </div>
      <SettlingDrawer settling={settling} onClose={() => setSettling(undefined)} />
    </>
  )
}

interface PendingCardProps {
  readonly pending: PendingChange
  readonly onSettling: (settling: Settling) => void
}

function PendingCard({ pending, onSettling }: PendingCardProps) {
  const { register, registerTitle, key, title, organ, change, mine } = pending
  const { seq, act, at, officerName, effective, basis, reason, alterations } = change
  const what = `${title}的${change.title}`
  return (
    <article className="card pending" aria-label={what}>
      <h2>
        <span className="kind">{change.title}</span>
        <Link href={entryAddress(register, key)}>{title}</Link>
      </h2>
      <p className="quiet">{[registerTitle, key, organ?.name].filter(Boolean).join(' · ')}</p>
      <p>
        {officerName}于{momentText(at)}提出
        {effective && `，自${dayText(effective)}${act === 'end' ? '起停用' : '起生效'}`}
      </p>
      {(basis || reason) && (
        <p className="grounds">
          {basis && <span>依据：{basis}</span>}
          {reason && <span>理由：{reason}</span>}
        </p>
      )}
      <AlterationList alterations={alterations} fresh={act === 'enter'} />
      <div className="settling">
        {mine ? (
          <>
            <Button
              type="primary"
              aria-label={`核准${what}`}
              onClick={() => onSettling({ pending, changing: approving(seq, change.title) })}
            >
              核准
            </Button>
            <Button
              aria-label={`退回${what}`}
              onClick={() => onSettling({ pending, changing: rejecting(seq, change.title) })}
            >
              退回
            </Button>
          </>
        ) : (
          <span className="quiet">由主管登记员核准；提出的人员不得自行核准</span>
        )}
      </div>
    </article>
  )
}
