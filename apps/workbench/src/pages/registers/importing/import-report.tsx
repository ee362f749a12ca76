import { DownloadOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call, type ImportOutcome, type ImportRow, type ImportView, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Empty, Input, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { useFile } from '../../../asking/fetch-file.ts'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { type Column, Rows } from '../../rows.tsx'
import { AlterationList } from '../alteration-list.tsx'
import type { OfRegister } from '../of-register.ts'
import { CellProblems } from './cell-problems.tsx'

interface ImportReportProps extends OfRegister {
  readonly view: ImportView
  readonly onMapping: () => void
}

const outcomes: readonly { readonly outcome: ImportOutcome; readonly title: string }[] = [
  { outcome: 'refused', title: '不合规' },
  { outcome: 'new', title: '新增' },
  { outcome: 'changed', title: '变更' },
  { outcome: 'ended', title: '停用' },
  { outcome: 'same', title: '相同' },
]

/** What is looked at first: what is wrong, or else the first kind of rows there are. */
const first = ({ counts }: ImportView): ImportOutcome =>
  outcomes.find(({ outcome }) => (counts[outcome] ?? 0) > 0)?.outcome ?? 'new'

const useImportRows = (name: string, id: string, outcome: ImportOutcome, text: string) =>
  useInfiniteQuery({
    queryKey: ['registers', 'rows', name, id, outcome, text],
    queryFn: ({ pageParam }) =>
      call(routes.importRows, {
        params: { register: name, id },
        query: { outcome, text: text || undefined, limit: 100, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

/** What every row of the table would do, and what is wrong with those that cannot be taken in. */
export function ImportReport({ name, register, view, onMapping }: ImportReportProps) {
  const [outcome, setOutcome] = useState(() => first(view))
  const [text, setText] = useState('')
  const { fetching, fetchOne } = useFile()
  const found = useImportRows(name, view.id, outcome, text)
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  const faults = `/api/registers/${encodeURIComponent(name)}/imports/${view.id}/faults`
  return (
    <section className="import-report" aria-label="核对报告">
      <h2>
        核对报告
        <span className="quiet">
          {view.file}，自{dayText(view.effective)}生效{view.whole && '，作为全部清单'}
        </span>
      </h2>
      <div className="filters">
        <Segmented<ImportOutcome>
          value={outcome}
          options={outcomes
            .filter((one) => one.outcome !== 'ended' || view.whole)
            .map((one) => ({ value: one.outcome, label: `${one.title} ${view.counts[one.outcome] ?? 0}` }))}
          onChange={setOutcome}
        />
        <Input.Search
          allowClear
          className="filter-text report-text"
          placeholder={`${register.entry}的名称、编码`}
          aria-label="在报告中查找"
          onSearch={(words) => setText(words.trim())}
        />
        <Button onClick={onMapping}>修改栏目对应</Button>
        {(view.counts.refused ?? 0) > 0 && (
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={fetching !== undefined}
            onClick={() => fetchOne(faults, `${register.title} 核对报告.xlsx`)}
          >
            下载标出问题的表格
          </Button>
        )}
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.isSuccess && rows.length === 0 && <Empty className="card waiting" description="没有这样的行" />}
      {rows.length > 0 && (
        <Rows
          columns={columnsFor(outcome, rows)}
          rows={rows}
          keyOf={({ row, key }, index) => `${row ?? ''} ${key} ${index}`}
        />
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
    </section>
  )
}

const rowColumn: Column<ImportRow> = { title: '行号', className: 'cell-clock', cell: ({ row }) => row ?? '—' }
const entryColumn: Column<ImportRow> = {
  title: '事项',
  className: 'cell-main',
  plain: true,
  cell: ({ key, title }) => (
    <>
      <b>{title || '（无名称）'}</b>
      {key !== title && <span className="under">{key}</span>}
    </>
  ),
}
const problemColumn: Column<ImportRow> = { title: '问题', cell: ({ problems }) => <CellProblems problems={problems} /> }

const columnsFor = (outcome: ImportOutcome, rows: readonly ImportRow[]): readonly Column<ImportRow>[] => {
  const base = outcome === 'ended' ? [entryColumn] : [rowColumn, entryColumn]
  if (outcome === 'refused') return [...base, problemColumn]
  if (rows.every(({ alterations }) => alterations.length === 0)) return base
  return [
    ...base,
    {
      title: outcome === 'new' ? '内容' : '前 → 后',
      cell: ({ alterations }) => (
        <details open={outcome === 'changed'}>
          <summary>{alterations.length}个栏目</summary>
          <AlterationList alterations={alterations} fresh={outcome === 'new'} />
        </details>
      ),
    },
  ]
}
