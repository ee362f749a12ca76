import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type ReadEntry, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { type Column, Rows } from '../rows.tsx'
import { useAddress } from '../use-address.ts'
import { AccountLog } from './account-log.tsx'

const columns: readonly Column<ReadEntry>[] = [
  { title: '时间', className: 'cell-day', plain: true, cell: ({ at }) => momentText(at) },
  { title: '人员', cell: ({ officerName }) => officerName },
  { title: '内容', cell: ({ what }) => what },
  {
    title: '案件',
    cell: ({ case: id, number }) => (id ? <Link href={`/cases/${id}`}>{number ?? '打开'}</Link> : '—'),
  },
  { title: '事由', cell: ({ why }) => why ?? '—' },
]

/** Who read personal data, of which case, when and why. */
function ReadLog() {
  const found = useInfiniteQuery({
    queryKey: ['audit', 'reads'],
    queryFn: ({ pageParam }) => call(routes.readsOfPersonalData, { query: { limit: 100, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })
  const entries = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.isSuccess && entries.length === 0 && <Empty className="card waiting" description="没有查阅记录" />}
      {entries.length > 0 && <Rows columns={columns} rows={entries} keyOf={(_, index) => index} />}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </>
  )
}

const logs = [
  { value: 'reads' as const, label: '个人信息查阅' },
  { value: 'accounts' as const, label: '账号操作' },
]

/** What is kept for whoever audits: who read personal data, and what was done to accounts. */
export function AuditPage() {
  const { read, write } = useAddress()
  const log = read('log') === 'accounts' ? 'accounts' : 'reads'
  return (
    <>
      <PageHead title="审计" note="只增不改的记录，最近的在前" />
      <div className="filters">
        <Segmented
          value={log}
          options={logs}
          onChange={(next) => write({ log: next === 'reads' ? undefined : next })}
        />
      </div>
      {log === 'reads' ? <ReadLog /> : <AccountLog />}
    </>
  )
}
