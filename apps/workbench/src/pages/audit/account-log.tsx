import { useInfiniteQuery } from '@tanstack/react-query'
import { type AccountEntry, call, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Empty, Skeleton } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { type Column, Rows } from '../rows.tsx'

const columns: readonly Column<AccountEntry>[] = [
  { title: '时间', className: 'cell-day', plain: true, cell: ({ at }) => momentText(at) },
  {
    title: '账号',
    cell: ({ account, name }) => (
      <>
        {name} <span className="quiet">{account}</span>
      </>
    ),
  },
  { title: '做了什么', cell: ({ actTitle }) => actTitle },
  { title: '由谁', cell: ({ byName }) => byName ?? '服务器' },
  { title: '理由', cell: ({ reason }) => reason },
]

/** What was done to accounts, by whom, when and why; nobody can change it. */
export function AccountLog() {
  const found = useInfiniteQuery({
    queryKey: ['audit', 'accounts'],
    queryFn: ({ pageParam }) => call(routes.accountLog, { query: { limit: 100, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })
  const entries = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.isSuccess && entries.length === 0 && <Empty className="card waiting" description="没有账号操作记录" />}
      {entries.length > 0 && <Rows columns={columns} rows={entries} keyOf={(_, index) => index} />}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </>
  )
}
