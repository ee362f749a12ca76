import { useInfiniteQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Empty, Skeleton } from 'antd'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'

/** Who read personal data, of which case, when and why. */
export function AuditPage() {
  const found = useInfiniteQuery({
    queryKey: ['audit'],
    queryFn: ({ pageParam }) => call(routes.readsOfPersonalData, { query: { limit: 100, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })
  const entries = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <>
      <PageHead title="审计" note="个人信息查阅记录，最近的在前" />
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.isSuccess && entries.length === 0 && <Empty className="card waiting" description="没有查阅记录" />}
      {entries.length > 0 && (
        <table className="rows">
          <thead>
            <tr>
              <th scope="col">时间</th>
              <th scope="col">人员</th>
              <th scope="col">内容</th>
              <th scope="col">案件</th>
              <th scope="col">事由</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one may read the same twice in a minute
              <tr key={index}>
                <td>{momentText(entry.at)}</td>
                <td data-label="人员">{entry.officerName}</td>
                <td data-label="内容">{entry.what}</td>
                <td data-label="案件">
                  {entry.case ? <Link href={`/cases/${entry.case}`}>{entry.number ?? '打开'}</Link> : '—'}
                </td>
                <td data-label="事由">{entry.why ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </>
  )
}
