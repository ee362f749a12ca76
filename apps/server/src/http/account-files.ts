import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AccountRow, type AccountView, routes } from '@yifa/api'
import { registers } from '@yifa/law'
import { accounts, type Issued, makeAccounts, officers } from '@yifa/record'
import type { Context } from 'hono'
import type { CellValue } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { accountColumns, readAccountTable } from '../people/account-table.ts'
import { accountState, accountView } from '../people/account-view.ts'
import { UnreadableTable } from '../registers/import/table-rows.ts'
import { tableNaming } from '../registers/table-names.ts'
import { separated } from '../registers/tables.ts'
import { scratch } from '../scratch.ts'
import { peopleChanged, requireAdministrator, requireSystem, today } from './accounts.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { download } from './download.ts'
import { Told } from './problem.ts'
import { streamed, xlsxType } from './register-files.ts'

const most = 5000

async function sheet(name: string, header: readonly string[], rows: CellValue[][]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name, rows: [[...header], ...rows], freezePane: { rows: 1 }, columns: header.map(() => ({ width: 24 })) },
    ],
  })
}

/** Reads the table that was sent; what cannot be read is told. */
async function tableSent(c: Context<WebEnv>, taken: readonly string[], desk: Desk) {
  const directory = await scratch('accounts')
  const path = join(directory, 'table')
  try {
    await writeFile(path, Buffer.from(await c.req.arrayBuffer()), { mode: 0o600 })
    const { lookup } = await tableNaming(desk.region, registers.appointments, today(desk), desk.registers)
    return await readAccountTable(path, taken, lookup)
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Told(422, '表格不能读取', { detail: error.message })
    throw error
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

const accountsTaken = async ({ database, region }: Desk): Promise<readonly string[]> =>
  (await officers(database, region)).map(({ account }) => account)

/** The posts a table asks for from one day, or without a day, as the register of appointments takes them in. */
const appointmentRows = (rows: readonly AccountRow[], since: string | undefined): CellValue[][] =>
  rows.flatMap(({ account, name, post }) =>
    post && post.since === since
      ? [[`R-${account}`, name, account, post.organ, post.role, post.procedures || null]]
      : [],
  )
const appointmentHeader = ['任职编号', '姓名', '账号', '任职机构', '职位', '办理的程序']

const listHeader = ['账号', '姓名', '状态', '任职', '建立时间', '最近登录']
const dayText = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')

const listed = (view: AccountView): CellValue[] => [
  view.account,
  view.name,
  accountState(view),
  view.posts.map(({ organName, title }) => `${organName}${title}`).join('；') || null,
  dayText(view.createdAt),
  view.signedInAt === undefined ? null : dayText(view.signedInAt),
]

async function* asRows(rows: readonly CellValue[][]): AsyncGenerator<CellValue[]> {
  yield* rows
}

const passwordRows = (issued: readonly Issued[]): CellValue[][] =>
  issued.map(({ account, name, password }) => [account, name, password])

/** Accounts as files: the list, the template, and a table of new ones taken in. */
export function accountFileRoutes(app: Web, desk: Desk): void {
  const { database, region } = desk
  app.openapi(routes.exportAccounts, async (c) => {
    requireAdministrator(c.var.reader)
    const { kind, text, format } = c.req.valid('query')
    const asked = { day: today(desk), limit: most, ...(kind === undefined ? {} : { kind }), ...(text ? { text } : {}) }
    const { rows } = await accounts(database, region, asked)
    const cells = rows.map(accountView).map(listed)
    const name = `账号清单-${today(desk)}`
    if (format === 'csv')
      return streamed(c, separated(asRows([listHeader, ...cells])), `${name}.csv`, 'text/csv; charset=utf-8')
    return download(c, await sheet('账号', listHeader, cells), `${name}.xlsx`, xlsxType)
  })
  app.openapi(routes.accountTemplate, async (c) => {
    const header = Object.entries(accountColumns).map(([column, { title }]) =>
      column === 'account' || column === 'name' ? `${title}*` : title,
    )
    return download(c, await sheet('账号', header, []), '账号导入模板.xlsx', xlsxType)
  })
  app.openapi(routes.checkAccountTable, async (c) => {
    requireSystem(c.var.reader)
    const { rows, ignored } = await tableSent(c, await accountsTaken(desk), desk)
    return c.json(
      { rows: [...rows], faulty: rows.filter(({ problems }) => problems.length > 0).length, ignored: [...ignored] },
      200,
    )
  })
  app.openapi(routes.makeAccountsOfTable, async (c) => {
    requireSystem(c.var.reader)
    const { rows } = await tableSent(c, await accountsTaken(desk), desk)
    const faulty = rows.filter(({ problems }) => problems.length > 0).length
    if (faulty > 0) throw new Told(422, '没有建立', { detail: `有${faulty}行有误，一个账号也没有建立；请改正后再导入` })
    const made = await makeAccounts(database, region, rows, { by: c.var.reader.officer.id, reason: '批量建立账号' })
    if (!made.ok) throw new Told(422, '没有建立', { detail: `${made.message}；请重新核对` })
    peopleChanged(desk)
    const file = await sheet('一次性密码', ['账号', '姓名', '一次性密码'], passwordRows(made.value))
    return download(c, file, `一次性密码-${today(desk)}.xlsx`, xlsxType)
  })
  app.openapi(routes.appointmentsOfTable, async (c) => {
    requireSystem(c.var.reader)
    const { since } = c.req.valid('query')
    const { rows } = await tableSent(c, [], desk)
    if (rows.some(({ problems }) => problems.length > 0))
      throw new Told(422, '没有生成', { detail: '表格有误，请先核对' })
    const file = await sheet('任职', appointmentHeader, appointmentRows(rows, since))
    return download(c, file, `任职导入表${since === undefined ? '' : `-${since}`}.xlsx`, xlsxType)
  })
}
