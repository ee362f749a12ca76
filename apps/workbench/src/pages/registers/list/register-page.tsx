import { PlusOutlined, PrinterOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useFile } from '../../../asking/fetch-file.ts'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useAddress } from '../../use-address.ts'
import { useRows } from '../../use-rows.ts'
import { entryAddress, registerAddress } from '../address.ts'
import { todayInChina } from '../day.ts'
import { EnterDrawer } from '../entry/enter-drawer.tsx'
import type { OfRegister } from '../of-register.ts'
import { RegisterHead } from '../register-head.tsx'
import { useSummary } from '../use-registers.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { chosenColumns, keepColumns } from './columns.ts'
import { type EntryFilter, filterFrom, queryOf } from './entry-filter.ts'
import { EntryFilters } from './entry-filters.tsx'
import { EntryTable } from './entry-table.tsx'
import { ExportMenu } from './export-menu.tsx'

/** So many entries are read at a time. */
const atOnce = 100

const useEntries = (name: string, filter: EntryFilter) =>
  useInfiniteQuery({
    queryKey: ['registers', 'entries', name, JSON.stringify(queryOf(filter))],
    queryFn: ({ pageParam }) =>
      call(routes.registerEntries, {
        params: { register: name },
        query: { ...queryOf(filter), limit: atOnce, cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

/** What stands in a register on a day. */
export function RegisterPage({ name, register }: OfRegister) {
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const filter = filterFrom(register, read)
  const [columns, setColumns] = useState(() => chosenColumns(name, register))
  const found = useEntries(name, filter)
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? []
  const total = found.data?.pages[0]?.total ?? 0
  const walking = useRows(rows.length, (index) => {
    const one = rows[index]
    if (one) go(entryAddress(name, one.key, filter.on))
  })
  const choose = (next: readonly string[]) => {
    keepColumns(name, next)
    setColumns(next)
  }
  return (
    <>
      <RegisterHead name={name} register={register} here="list">
        <ListActions name={name} register={register} filter={filter} />
      </RegisterHead>
      <EntryFilters register={register} filter={filter} onFilter={write} />
      <div className="list-line">
        <p aria-live="polite">
          {dayText(filter.on ?? todayInChina())}
          {found.isSuccess && (
            <>
              ，共<b>{total}</b>
              {register.unit ?? '项'}
              {rows.length < total && `，先列${rows.length}${register.unit ?? '项'}`}
            </>
          )}
        </p>
        <span className="grow" />
        <ColumnChooser register={register} columns={columns} onColumns={choose} />
      </div>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 10 }} className="card" />}
      {found.isSuccess && rows.length === 0 && (
        <Empty className="card waiting" description={`没有符合条件的${register.entry}`} />
      )}
      {rows.length > 0 && (
        <EntryTable
          name={name}
          register={register}
          rows={rows}
          columns={columns}
          on={filter.on}
          standings={filter.standing !== 'in force' || filter.endingBy !== undefined}
          current={walking.current}
          onCurrent={walking.setCurrent}
        />
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          再列{Math.min(atOnce, total - rows.length)}
          {register.unit ?? '项'}
        </Button>
      )}
      {rows.length > 0 && (
        <p className="quiet keys">
          <kbd>j</kbd> <kbd>k</kbd> 上下移动，<kbd>Enter</kbd> 打开
        </p>
      )}
    </>
  )
}

function ListActions({ name, register, filter }: OfRegister & { readonly filter: EntryFilter }) {
  const [, go] = useLocation()
  const [entering, setEntering] = useState(false)
  const { fetching, fetchOne } = useFile()
  const may = useSummary(name)?.may
  const template = `/api/registers/${encodeURIComponent(name)}/template`
  return (
    <>
      {may?.enter && (
        <>
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEntering(true)}>
            入册
          </Button>
          <Button onClick={() => go(registerAddress(name, 'import'))}>导入</Button>
          <Button loading={fetching !== undefined} onClick={() => fetchOne(template, `${register.title}导入模板.xlsx`)}>
            下载模板
          </Button>
        </>
      )}
      <ExportMenu name={name} register={register} filter={filter} />
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        打印
      </Button>
      <EnterDrawer name={name} register={register} open={entering} onClose={() => setEntering(false)} />
    </>
  )
}
