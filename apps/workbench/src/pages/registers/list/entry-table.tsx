import type { EntryRow } from '@yifa/api'
import type { Register } from '@yifa/kernel'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { type Column, Rows } from '../../rows.tsx'
import { entryAddress } from '../address.ts'
import { FieldText } from '../field-text.tsx'
import { fieldTitle } from '../field-title.ts'
import { FlagList } from '../flag-list.tsx'

interface EntryTableProps {
  readonly name: string
  readonly register: Register
  readonly rows: readonly EntryRow[]
  /** The fields shown beside the name. */
  readonly columns: readonly string[]
  readonly on?: string | undefined
  /** Whether entries stand in different ways, so that each says how. */
  readonly standings?: boolean
  readonly current?: number
  readonly onCurrent?: (index: number) => void
}

/** So many flags are told in a row, the gravest first. */
const told = 1

const standingColumn: Column<EntryRow> = {
  title: '状态',
  cell: ({ standing, standingTitle, until }) => (
    <>
      <span className="state" data-ended={standing !== 'in force' || undefined}>
        {standingTitle}
      </span>
      {until && <span className="under">至{dayText(until)}</span>}
    </>
  ),
}

/** Entries of a register, one a row, as they stand on a day. */
export function EntryTable({ name, register, rows, columns, on, standings = false, ...walking }: EntryTableProps) {
  const title = fieldTitle(register)
  const nameColumn: Column<EntryRow> = {
    title: title(String(register.name)),
    className: 'cell-main',
    plain: true,
    cell: (row) => (
      <>
        <Link href={entryAddress(name, row.key, on)}>{row.title}</Link>
        {row.key !== row.title && <span className="under">{row.key}</span>}
        {row.pending > 0 && <span className="tag-blue">待核准 {row.pending}</span>}
        <FlagList flags={row.flags} titleOf={title} most={told} />
      </>
    ),
  }
  const fieldColumn = (field: string): Column<EntryRow> => ({
    title: title(field),
    cell: (row) => (
      <span className="clamped">
        <FieldText field={row.fields.find((one) => one.field === field)} on={on} />
      </span>
    ),
  })
  const shown = [nameColumn, ...columns.map(fieldColumn), ...(standings ? [standingColumn] : [])]
  return (
    <div className="wide">
      <Rows columns={shown} rows={rows} keyOf={({ key }) => key} {...walking} />
    </div>
  )
}
