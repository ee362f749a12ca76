import type { AccountRow } from '@yifa/api'
import { accountFault } from '@yifa/record'
import { plainHeading } from '../registers/import/headings.ts'
import { type TableRow, tableRows, UnreadableTable } from '../registers/import/table-rows.ts'

/** So many accounts are made of one table at most. */
export const mostAccounts = 2000
/** How far down a table its headings may stand: titles and notes come first. */
const headingsWithin = 10

export const accountColumns = {
  account: { title: '账号', also: ['帐号', '登录账号', '系统账号', '用户名'] },
  name: { title: '姓名', also: ['人员姓名'] },
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
  /** Accounts there are already, in lower case. */
  readonly taken: ReadonlySet<string>
  /** In which row of the table an account was met first. */
  readonly met: Map<string, number>
}

function problemsOf({ row, account, name }: Omit<AccountRow, 'problems'>, { taken, met }: Checking) {
  const wrong = (column: Column, problem: string) => ({
    column: accountColumns[column].title,
    value: column === 'account' ? account : name,
    problem,
  })
  const fault = accountFault({ account, name })
  const problems: AccountRow['problems'] = []
  if (account === '') problems.push(wrong('account', '必须填写'))
  else if (fault?.field === 'account') problems.push(wrong('account', fault.problem))
  if (name === '') problems.push(wrong('name', '必须填写'))
  else if (fault?.field === 'name') problems.push(wrong('name', fault.problem))
  const plain = account.toLowerCase()
  const first = met.get(plain)
  if (account !== '' && first !== undefined) problems.push(wrong('account', `与第${first}行相同`))
  else if (taken.has(plain)) problems.push(wrong('account', '该账号已被使用'))
  if (first === undefined) met.set(plain, row)
  return problems
}

function checked({ row, cells }: TableRow, checking: Checking): AccountRow {
  const told = (column: Column): string => cells[checking.head.at.get(column) ?? -1]?.normalize('NFKC').trim() ?? ''
  const one = { row, account: told('account'), name: told('name') }
  return { ...one, problems: problemsOf(one, checking) }
}

/** Reads a table of new accounts, row by row, and says what is wrong with each; throws UnreadableTable. */
export async function readAccountTable(
  path: string,
  accounts: readonly string[],
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
      if (head) checking = { head, taken, met: new Map() }
      else if (before >= headingsWithin) break
    }
    if (rows.length > mostAccounts) throw new UnreadableTable(`一个表格至多${mostAccounts}人，请分成几个`)
  }
  if (!checking) throw new UnreadableTable('没有找到栏目“账号”和“姓名”；请按模板填写，第一行是栏目名称')
  if (rows.length === 0) throw new UnreadableTable('表格中没有人员')
  return { rows, ignored: checking.head.ignored }
}
