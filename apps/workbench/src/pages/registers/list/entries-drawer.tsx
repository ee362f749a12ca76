import { useInfiniteQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Button, Drawer, Empty, Skeleton } from 'antd'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { todayInChina } from '../day.ts'
import type { OfRegister } from '../of-register.ts'
import { usualColumns } from './columns.ts'
import { EntryTable } from './entry-table.tsx'

/** One figure, or one part of it, whose entries are asked for. */
export interface AskedFigure {
  readonly indicator: string
  readonly title: string
  readonly part?: string
}

interface EntriesDrawerProps extends OfRegister {
  readonly asked: AskedFigure | undefined
  readonly period: { readonly from: string; readonly to: string }
  readonly onClose: () => void
}

/** So many fields are shown beside the name in the narrow place. */
const most = 3

/** The entries a figure counts. */
export function EntriesDrawer({ name, register, asked, period, onClose }: EntriesDrawerProps) {
  const found = useInfiniteQuery({
    queryKey: ['registers', 'behind', name, asked?.indicator, asked?.part, period.from],
    queryFn: ({ pageParam }) =>
      call(routes.entriesBehind, {
        params: { register: name, indicator: asked?.indicator ?? '' },
        query: { ...period, part: asked?.part, limit: 100, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: asked !== undefined,
  })
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  return (
    <Drawer open={asked !== undefined} onClose={onClose} size={900} title={asked?.title} destroyOnHidden>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isLoading && <Skeleton active />}
      {found.isSuccess && rows.length === 0 && <Empty description={`没有${register.entry}`} />}
      {rows.length > 0 && (
        <EntryTable
          name={name}
          register={register}
          rows={rows}
          columns={usualColumns(register).slice(0, most)}
          on={period.to < todayInChina() ? period.to : undefined}
          standings
        />
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </Drawer>
  )
}
