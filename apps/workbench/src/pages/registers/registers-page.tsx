import type { RegisterSummary } from '@yifa/api'
import { Button, Empty, Input, Skeleton } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { useAddress } from '../use-address.ts'
import { registerAddress } from './address.ts'
import { type RegisterGroup, registerGroups } from './register-groups.ts'
import { useRegisters } from './use-registers.ts'

const sum = (all: readonly RegisterSummary[], count: (one: RegisterSummary) => number): number =>
  all.reduce((total, one) => total + count(one), 0)

/** Every register of the district, those the reader keeps first. */
export function RegistersPage() {
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const [text, setText] = useState(read('text') ?? '')
  const found = useRegisters()
  const all = found.data ?? []
  const groups = registerGroups(all, text)
  const type = (next: string) => {
    setText(next)
    write({ text: next.trim() })
  }
  return (
    <>
      <PageHead title="登记册" note={found.data && `${all.length}册`}>
        <Button onClick={() => go('/registers/expiring')}>到期提醒 {sum(all, ({ expiring = 0 }) => expiring)}</Button>
        <Button onClick={() => go('/registers/pending')}>待核准 {sum(all, ({ pending }) => pending)}</Button>
      </PageHead>
      <search className="filters">
        <Input
          allowClear
          className="filter-text"
          placeholder="登记册名称或者说明中的词"
          aria-label="搜索登记册"
          value={text}
          onChange={({ target }) => type(target.value)}
        />
      </search>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 12 }} className="card" />}
      {found.isSuccess && groups.length === 0 && (
        <Empty className="card waiting" description={text ? '没有这样的登记册' : '还没有登记册'} />
      )}
      <div className="register-groups">
        {groups.map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </>
  )
}

function Group({ group: { title, registers } }: { readonly group: RegisterGroup }) {
  return (
    <section className="card register-group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {registers.map((one) => (
          <Line key={one.register} register={one} />
        ))}
      </ul>
    </section>
  )
}

function Line({ register: one }: { readonly register: RegisterSummary }) {
  const home = registerAddress(one.register)
  return (
    <li title={one.about}>
      <Link href={home}>{one.title}</Link>
      <span className="register-marks">
        {one.expiring ? (
          <Link href={`${home}?ending=soon`} className="tag-yellow">
            即将到期 {one.expiring}
          </Link>
        ) : null}
        {one.pending > 0 && (
          <Link href={`/registers/pending?register=${one.register}`} className="tag-blue">
            待核准 {one.pending}
          </Link>
        )}
        {one.flagged ? (
          <Link href={`${home}?flagged=yes`} className="tag-red">
            有疑点 {one.flagged}
          </Link>
        ) : null}
      </span>
      <span className="register-count">
        <b>{one.inForce}</b>
        {one.unit}
      </span>
    </li>
  )
}
