import { useMutation } from '@tanstack/react-query'
import { call, type ExchangeComparison, type ExchangeTable, routes } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { Button, Empty, Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { CellProblems } from '../registers/importing/cell-problems.tsx'
import { SheetDrop } from '../registers/importing/sheet-drop.tsx'
import { type Column, Rows } from '../rows.tsx'
import type { ExchangeAsked } from './exchange-asked.ts'

interface ComparingProps {
  readonly table: ExchangeTable
  readonly asked: ExchangeAsked
}

/** Checks a file of the table row by row and holds it against the cases of the period; nothing is stored. */
export function ExchangeComparing({ table, asked }: ComparingProps) {
  const [file, setFile] = useState<File>()
  const compare = useMutation({
    mutationFn: (sheet: File) =>
      call(routes.compareExchange, {
        params: { procedure: table.procedure },
        query: { ...asked, name: sheet.name },
        body: sheet,
      }),
  })
  const take = (sheet: File) => {
    compare.reset()
    setFile(sheet)
  }
  return (
    <section className="card exchange" aria-label="核对已有的公示表">
      <h2>核对已有的公示表</h2>
      <p className="quiet">
        从信用平台下载的，或者报送前填好的{table.title}
        ：逐行检查代码、证件号码、日期和选项，再与上面期间内公示的案件比对。只作核对，不写入任何内容。
      </p>
      <SheetDrop file={file} disabled={compare.isPending} onFile={take} />
      <div className="yf-actions">
        <Button
          type="primary"
          disabled={!file}
          loading={compare.isPending}
          onClick={() => file && compare.mutate(file)}
        >
          开始核对
        </Button>
      </div>
      {compare.isError && <ProblemNote error={compare.error} />}
      {compare.data && <Compared compared={compare.data} />}
    </section>
  )
}

type Part = 'faults' | 'missing' | 'unknown' | 'different'

function Compared({ compared }: { readonly compared: ExchangeComparison }) {
  const { rows, same, faultCount, missing, unknown, different, ignored } = compared
  const parts: readonly { readonly value: Part; readonly label: string }[] = [
    { value: 'faults', label: `不合规 ${faultCount}处` },
    { value: 'missing', label: `表中没有 ${missing.length}` },
    { value: 'unknown', label: `案件中没有 ${unknown.length}` },
    { value: 'different', label: `内容不同 ${different.length}` },
  ]
  const [part, setPart] = useState<Part>('faults')
  return (
    <div aria-live="polite" className="exchange">
      <p>
        “{compared.file}”共{figureText(rows)}行，与案件一致的{figureText(same)}行。
        {ignored.length > 0 && <span className="quiet">未识别的栏目：{ignored.join('、')}</span>}
      </p>
      <div>
        <Segmented<Part> value={part} options={[...parts]} onChange={setPart} />
      </div>
      <PartRows part={part} compared={compared} />
    </div>
  )
}

const none = <Empty className="waiting" description="没有" />

function PartRows({ part, compared }: { readonly part: Part; readonly compared: ExchangeComparison }) {
  if (part === 'faults') return listed(faultColumns, compared.faults, ({ row, column }) => `${row} ${column}`)
  if (part === 'missing') return listed(missingColumns, compared.missing, ({ case: id }) => id)
  if (part === 'unknown') return listed(unknownColumns, compared.unknown, ({ row }) => `${row}`)
  return listed(differentColumns, compared.different, ({ case: id }) => id)
}

const listed = <R,>(columns: readonly Column<R>[], rows: readonly R[], keyOf: (row: R) => string) =>
  rows.length === 0 ? none : <Rows columns={columns} rows={rows} keyOf={(row, at) => `${keyOf(row)} ${at}`} />

type Of<P extends Part> = ExchangeComparison[P][number]

const rowColumn: Column<{ readonly row: number }> = { title: '行号', className: 'cell-clock', cell: ({ row }) => row }
const ownCase: Column<Of<'missing'>> = {
  title: '案件',
  className: 'cell-main',
  plain: true,
  cell: ({ case: id, title, key, organName }) => (
    <>
      <Link href={`/cases/${id}`}>{title}</Link>
      <span className="under">
        {key} · {organName}
      </span>
    </>
  ),
}
const faultColumns: readonly Column<Of<'faults'>>[] = [
  rowColumn,
  {
    title: '问题',
    cell: ({ title, value, problem }) => (
      <CellProblems problems={[{ column: title, problem, ...(value === undefined ? {} : { value }) }]} />
    ),
  },
]
const missingColumns: readonly Column<Of<'missing'>>[] = [ownCase]
const unknownColumns: readonly Column<Of<'unknown'>>[] = [
  rowColumn,
  { title: '相对人', className: 'cell-main', plain: true, cell: ({ title }) => title || '（无名称）' },
  { title: '文号', cell: ({ key }) => key || '（无文号）' },
]
const differentColumns: readonly Column<Of<'different'>>[] = [
  rowColumn,
  ownCase,
  {
    title: '案件 → 表中',
    cell: ({ cells }) => (
      <ul className="cell-problems">
        {cells.map(({ column, title, ours, theirs }) => (
          <li key={column}>
            <b>{title}</b>
            <span>
              {ours ?? '（空或不显示）'} → {theirs ?? '（空或不显示）'}
            </span>
          </li>
        ))}
      </ul>
    ),
  },
]
