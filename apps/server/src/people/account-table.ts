import type { AccountRow } from '@yifa/api'
import { type CellLookup, readCell } from '@yifa/kernel'
import { registers } from '@yifa/law'
import { accountFault } from '@yifa/record'
import * as z from 'zod'
import { plainHeading } from '../registers/import/headings.ts'
import { type TableRow, tableRows, UnreadableTable } from '../registers/import/table-rows.ts'

/** So many accounts are made of one table at most. */
export const mostAccounts = 2000
/** How far down a table its headings may stand: titles and notes come first. */
const headingsWithin = 10

export const accountColumns = {
  account: { title: '账号', also: ['帐号', '登录账号', '系统账号', '用户名'] },
  name: { title: '姓名', also: ['人员姓名'] },
  organ: { title: '机关', also: ['机构', '任职机构', '单位', '所在单位'] },
  role: { title: '岗位', also: ['职位', '角色'] },
  procedures: { title: '办理事项', also: ['办理的程序', '所办程序', '程序'] },
  since: { title: '任职起', also: ['任职日期', '起日'] },
} as const
type Column = keyof typeof accountColumns
const columns = Object.keys(accountColumns) as Column[]

const known = new Map<string, Column>(
  columns.flatMap((column) =>
    [accountColumns[column].title, ...accountColumns[column].also].map((heading) => [heading, column] as const),
  ),
)

interface Head {
  readonly row: number
  readonly at: ReadonlyMap<Column, number>
  readonly ignored: readonly string[]
}

function headIn({ row, cells }: TableRow): Head | undefined {
  const at = new Map<Column, number>()
  const ignored: string[] = []
  cells.forEach((cell, index) => {
    const column = known.get(plainHeading(cell))
    if (column !== undefined && !at.has(column)) at.set(column, index)
    else if (cell.trim() !== '') ignored.push(cell.trim())
  })
  return at.has('account') && at.has('name') ? { row, at, ignored } : undefined
}

interface Checking {
  readonly head: Head
  readonly lookup: CellLookup
  /** Accounts there are already, in lower case. */
  readonly taken: ReadonlySet<string>
  /** In which row of the table an account was met first. */
  readonly met: Map<string, number>
}

type Problems = AccountRow['problems']
type Told = (column: Column) => string

const wrong = (told: Told, column: Column, problem: string): Problems[number] => ({
  column: accountColumns[column].title,
  value: told(column),
  problem,
})

/** What is wrong with the account itself; remembers it for the rows below. */
function accountProblems(row: number, told: Told, { taken, met }: Checking): Problems {
  const [account, name] = [told('account'), told('name')]
  const fault = accountFault({ account, name: name === '' ? '—' : name })
  const plain = account.toLowerCase()
  const first = met.get(plain)
  if (first === undefined) met.set(plain, row)
  if (account === '') return [wrong(told, 'account', '必须填写')]
  return [
    ...(fault ? [wrong(told, fault.field, fault.problem)] : []),
    ...(first === undefined ? [] : [wrong(told, 'account', `与第${first}行相同`)]),
    ...(first === undefined && taken.has(plain) ? [wrong(told, 'account', '该账号已被使用')] : []),
  ]
}

const { organ, role, procedures } = registers.appointments.fields
const postFields = { organ, role, procedures } as const
const postColumns = ['organ', 'role', 'procedures'] as const

/** What is wrong with the post a row asks for; nothing where it asks for none. */
function postProblems(told: Told, { lookup }: Checking): Problems {
  const said = [...postColumns, 'since' as const].filter((column) => told(column) !== '')
  if (said.length === 0) return []
  const missing = (['organ', 'role'] as const).filter((column) => told(column) === '')
  const unread = postColumns.flatMap((column) => {
    const read = told(column) === '' ? undefined : readCell(postFields[column], told(column), lookup)
    return read && !read.ok ? [wrong(told, column, read.problem)] : []
  })
  const since = told('since')
  return [
    ...missing.map((column) => wrong(told, column, '写了任职就必须填写')),
    ...unread,
    ...(since === '' || z.iso.date().safeParse(since).success ? [] : [wrong(told, 'since', '应为日期，如2026-03-01')]),
  ]
}

function checked({ row, cells }: TableRow, checking: Checking): AccountRow {
  const told: Told = (column) => cells[checking.head.at.get(column) ?? -1]?.normalize('NFKC').trim() ?? ''
  const problems = [
    ...accountProblems(row, told, checking),
    ...(told('name') === '' ? [wrong(told, 'name', '必须填写')] : []),
    ...postProblems(told, checking),
  ]
  const since = z.iso.date().safeParse(told('since'))
  const post = {
    organ: told('organ'),
    role: told('role'),
    procedures: told('procedures'),
    ...(since.success ? { since: since.data } : {}),
  }
  return { row, account: told('account'), name: told('name'), ...(post.organ ? { post } : {}), problems }
}

/** Reads a table of new accounts, row by row, and says what is wrong with each; throws UnreadableTable. */
export async function readAccountTable(
  path: string,
  accounts: readonly string[],
  lookup: CellLookup,
): Promise<{ readonly rows: readonly AccountRow[]; readonly ignored: readonly string[] }> {
  const taken = new Set(accounts.map((account) => account.toLowerCase()))
  const rows: AccountRow[] = []
  let checking: Checking | undefined
  let before = 0
  for await (const one of tableRows(path)) {
    if (checking) rows.push(checked(one, checking))
    else {
      before += 1
      const head = headIn(one)
      if (head) checking = { head, lookup, taken, met: new Map() }
      else if (before >= headingsWithin) break
    }
    if (rows.length > mostAccounts) throw new UnreadableTable(`一个表格至多${mostAccounts}人，请分成几个`)
  }
  if (!checking) throw new UnreadableTable('没有找到栏目“账号”和“姓名”；请按模板填写，第一行是栏目名称')
  if (rows.length === 0) throw new UnreadableTable('表格中没有人员')
  return { rows, ignored: checking.head.ignored }
}
