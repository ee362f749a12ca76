import { useInfiniteQuery } from '@tanstack/react-query'
import { call, routes, type WorkItem } from '@yifa/api'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { useLocation } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'
import { useRows } from '../use-rows.ts'
import { WorkCounts } from './work-counts.tsx'
import { WorkTable } from './work-table.tsx'

type View = 'mine' | 'organ'

const useWork = (view: View, procedure: string | undefined) =>
  useInfiniteQuery({
    queryKey: ['worklist', view, procedure ?? ''],
    queryFn: ({ pageParam }) => call(routes.worklist, { query: { view, limit: 200, procedure, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

const isLit = (light: string | undefined) => (item: WorkItem) => light === undefined || item.light === light

/** What is due (待办), the most urgent first. */
export function WorklistPage() {
  const me = useMe()
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const view: View = read('view') === 'mine' ? 'mine' : 'organ'
  const procedure = read('procedure')
  const light = read('light')
  const work = useWork(view, procedure)
  const all = work.data?.pages.flatMap(({ items }) => items) ?? []
  const items = all.filter(isLit(light))
  const rows = useRows(items.length, (index) => {
    const item = items[index]
    if (item) go(`/cases/${item.case}`)
  })
  return (
    <>
      <PageHead title="待办">
        <Segmented<View>
          value={view}
          options={[
            { value: 'organ', label: me.supervises ? '全部单位' : '本单位' },
            { value: 'mine', label: '我承办' },
          ]}
          onChange={(next) => write({ view: next === 'organ' ? undefined : next })}
        />
        <ProcedureSelect value={procedure} onChange={(next) => write({ procedure: next })} />
      </PageHead>
      <WorkCounts items={all} more={work.hasNextPage} light={light} onLight={(next) => write({ light: next })} />
      {work.isError && <ProblemNote error={work.error} onRetry={() => void work.refetch()} />}
      {work.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {work.isSuccess && items.length === 0 && (
        <Empty
          className="card waiting"
          description={light || procedure || view === 'mine' ? '没有符合条件的待办' : '没有待办，期限都已履行'}
        />
      )}
      {items.length > 0 && <WorkTable items={items} current={rows.current} onCurrent={rows.setCurrent} />}
      {work.hasNextPage && (
        <Button className="more" loading={work.isFetchingNextPage} onClick={() => void work.fetchNextPage()}>
          更多
        </Button>
      )}
      <p className="quiet keys">
        <kbd>j</kbd> <kbd>k</kbd> 上下移动，<kbd>Enter</kbd> 打开
      </p>
    </>
  )
}
