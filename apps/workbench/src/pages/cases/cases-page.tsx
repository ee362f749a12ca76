import { PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { Button, Empty, Input, Segmented, Skeleton } from 'antd'
import { useLocation } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { ProcedureSelect } from '../procedure-select.tsx'
import { useAddress } from '../use-address.ts'
import { useRows } from '../use-rows.ts'
import { CaseTable } from './case-table.tsx'

type Ended = 'all' | 'no' | 'yes'
const endings = [
  { value: 'all' as const, label: '全部' },
  { value: 'no' as const, label: '在办' },
  { value: 'yes' as const, label: '办结' },
]

interface Filter {
  readonly text: string | undefined
  readonly procedure: string | undefined
  readonly ended: Ended
}

const useCases = ({ text, procedure, ended }: Filter) =>
  useInfiniteQuery({
    queryKey: ['cases', text ?? '', procedure ?? '', ended],
    queryFn: ({ pageParam }) =>
      call(routes.searchCases, {
        query: { text, procedure, ended: ended === 'all' ? undefined : ended, limit: 50, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

/** All cases within sight, searched by words, procedure and whether they have ended. */
export function CasesPage() {
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const said = read('ended')
  const filter: Filter = {
    text: read('text'),
    procedure: read('procedure'),
    ended: said === 'yes' || said === 'no' ? said : 'all',
  }
  const found = useCases(filter)
  const cases = found.data?.pages.flatMap(({ items }) => items) ?? []
  const rows = useRows(cases.length, (index) => {
    const one = cases[index]
    if (one) go(`/cases/${one.case}`)
  })
  return (
    <>
      <PageHead title="案件">
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => go('/cases/new')}>
          立案
        </Button>
      </PageHead>
      <search className="filters">
        <Input.Search
          allowClear
          enterButton="搜索"
          className="filter-text"
          placeholder="案号、当事人、事项中的词"
          aria-label="搜索词"
          key={filter.text ?? ''}
          defaultValue={filter.text ?? ''}
          onSearch={(text) => write({ text: text.trim() })}
        />
        <ProcedureSelect value={filter.procedure} onChange={(procedure) => write({ procedure })} />
        <Segmented<Ended>
          value={filter.ended}
          options={endings}
          onChange={(ended) => write({ ended: ended === 'all' ? undefined : ended })}
        />
      </search>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {found.isSuccess && cases.length === 0 && <Empty className="card waiting" description="没有找到案件" />}
      {cases.length > 0 && <CaseTable cases={cases} current={rows.current} onCurrent={rows.setCurrent} />}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </>
  )
}
