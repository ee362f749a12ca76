import { useInfiniteQuery } from '@tanstack/react-query'
import { type BatchView, call, routes } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { type Column, Rows } from '../../rows.tsx'
import type { OfRegister } from '../of-register.ts'
import { RegisterHead } from '../register-head.tsx'
import { UndoDialog } from './undo-dialog.tsx'

const countsText = ({ entered, amended, ended }: BatchView): string =>
  [entered > 0 && `新增${entered}`, amended > 0 && `变更${amended}`, ended > 0 && `停用${ended}`]
    .filter(Boolean)
    .join('，')

/** Every import of a register; one can be undone as a whole. */
export function BatchesPage({ name, register }: OfRegister) {
  const [undoing, setUndoing] = useState<BatchView>()
  const found = useInfiniteQuery({
    queryKey: ['registers', 'batches', name],
    queryFn: ({ pageParam }) =>
      call(routes.registerBatches, { params: { register: name }, query: { limit: 50, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })
  const batches = found.data?.pages.flatMap(({ items }) => items) ?? []
  const columns: readonly Column<BatchView>[] = [
    {
      title: '文件',
      className: 'cell-main',
      plain: true,
      cell: ({ file, hash, undoes }) => (
        <>
          <b>{undoes ? `撤销：${file}` : file}</b>
          <span className="under" title={`SM3 ${hash}`}>
            SM3 {hash.slice(0, 12)}
          </span>
        </>
      ),
    },
    { title: '时间', className: 'cell-day', cell: ({ at }) => momentText(at) },
    { title: '经办', cell: ({ officerName }) => officerName },
    { title: '内容', cell: countsText },
    { title: '理由', cell: ({ reason }) => reason },
    { title: '状态', cell: (batch) => <BatchState batch={batch} all={batches} onUndo={setUndoing} /> },
  ]
  return (
    <>
      <RegisterHead name={name} register={register} here="batches" />
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active className="card" />}
      {found.isSuccess && batches.length === 0 && <Empty className="card waiting" description="还没有导入过" />}
      {batches.length > 0 && <Rows columns={columns} rows={batches} keyOf={({ batch }) => batch} />}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
      <UndoDialog name={name} register={register} batch={undoing} onClose={() => setUndoing(undefined)} />
    </>
  )
}

interface BatchStateProps {
  readonly batch: BatchView
  readonly all: readonly BatchView[]
  readonly onUndo: (batch: BatchView) => void
}

function BatchState({ batch, all, onUndo }: BatchStateProps) {
  if (batch.undoes) return <span className="state">撤销已有批次</span>
  const by = all.find((one) => one.batch === batch.undoneBy)
  if (batch.undoneBy)
    return (
      <>
        <span className="state" data-ended>
          已撤销
        </span>
        {by && (
          <span className="under">
            {momentText(by.at)}，{by.officerName}：{by.reason}
          </span>
        )}
      </>
    )
  return (
    <>
      <span className="state">已写入</span>
      {batch.undo && (
        <Button size="small" className="undo" aria-label={`撤销${batch.file}`} onClick={() => onUndo(batch)}>
          整批撤销
        </Button>
      )}
    </>
  )
}
