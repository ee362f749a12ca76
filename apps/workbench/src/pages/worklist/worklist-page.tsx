import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { call, routes, type WorkKind, workKind } from '@yifa/api'
import { Button, Empty, Segmented, Skeleton } from 'antd'
import { useLocation } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'
import { useRows } from '../use-rows.ts'
import { KindTabs } from './kind-tabs.tsx'
import { isLit, WorkCounts } from './work-counts.tsx'
import { WorkTable } from './work-table.tsx'

interface Asked {
  readonly view: 'mine' | 'organ'
  readonly procedure: string | undefined
}

const useWork = ({ view, procedure }: Asked, kind: WorkKind | undefined) =>
  useInfiniteQuery({
    queryKey: ['worklist', view, procedure ?? '', kind ?? ''],
    queryFn: ({ pageParam }) =>
      call(routes.worklist, { query: { view, limit: 200, procedure, kind, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    refetchOnWindowFocus: 'always',
  })

const useCounts = (asked: Asked) =>
  useQuery({
    queryKey: ['worklist', 'counts', asked.view, asked.procedure ?? ''],
    queryFn: () => call(routes.workCounts, { query: asked }),
    refetchOnWindowFocus: 'always',
  }).data

/** What waits for an officer (待办): drafts to sign, then what is due, the most urgent first, then what has no period. */
export function WorklistPage() {
  const me = useMe()
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const asked: Asked = { view: read('view') === 'mine' ? 'mine' : 'organ', procedure: read('procedure') }
  const kind = workKind.safeParse(read('kind')).data
  const timed = kind === undefined || kind === 'timed'
  const light = timed ? read('light') : undefined
  const work = useWork(asked, kind)
  const counts = useCounts(asked)
  const all = work.data?.pages.flatMap(({ items }) => items) ?? []
  const items = all.filter(isLit(light))
  const rows = useRows(items.length, (index) => {
    const item = items[index]
    if (item) go(`/cases/${item.case}`)
  })
  const narrowed = light || kind || asked.procedure || asked.view === 'mine'
  return (
    <>
      <PageHead title="待办">
        <Segmented<Asked['view']>
          value={asked.view}
          options={[
            { value: 'organ', label: me.supervises ? '全部单位' : '本单位' },
            { value: 'mine', label: '我承办' },
          ]}
          onChange={(next) => write({ view: next === 'organ' ? undefined : next })}
        />
        <ProcedureSelect value={asked.procedure} onChange={(next) => write({ procedure: next })} />
      </PageHead>
      <KindTabs value={kind} counts={counts} onChange={(next) => write({ kind: next, light: undefined })} />
      {timed && (
        <WorkCounts items={all} more={work.hasNextPage} light={light} onLight={(next) => write({ light: next })} />
      )}
      {work.isError && <ProblemNote error={work.error} onRetry={() => void work.refetch()} />}
      {work.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {work.isSuccess && items.length === 0 && (
        <Empty
          className="card waiting"
          description={narrowed ? '没有符合条件的待办' : '没有待办，期限都已履行，也没有等待您办理的案件'}
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
