import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type AccountRow, type AccountTable, call, routes } from '@yifa/api'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { CellProblems } from '../registers/importing/cell-problems.tsx'
import { SheetDrop } from '../registers/importing/sheet-drop.tsx'
import { type Column, Rows } from '../rows.tsx'
import { MadeAccounts } from './made-accounts.tsx'

const columns: readonly Column<AccountRow>[] = [
  { title: '行号', className: 'cell-clock', cell: ({ row }) => row },
  {
    title: '人员',
    className: 'cell-main',
    plain: true,
    cell: ({ account, name }) => (
      <>
        <b>{name || '（无姓名）'}</b>
        <span className="under">{account || '（无账号）'}</span>
      </>
    ),
  },
  {
    title: '请求的任职',
    cell: ({ post }) =>
      post ? [post.organ, post.role, post.procedures, post.since && `自${post.since}`].filter(Boolean).join('　') : '—',
  },
]
const problemColumn: Column<AccountRow> = {
  title: '问题',
  cell: ({ problems }) => <CellProblems problems={problems} />,
}

function Report({ table: { rows, faulty, ignored } }: { readonly table: AccountTable }) {
  const [wrong, setWrong] = useState(faulty > 0)
  const shown = rows.filter(({ problems }) => problems.length > 0 === wrong)
  return (
    <section className="gap-above" aria-label="核对报告">
      <div className="filters">
        <Segmented
          value={wrong}
          options={[
            { value: true, label: `有误 ${faulty}` },
            { value: false, label: `可以建立 ${rows.length - faulty}` },
          ]}
          onChange={setWrong}
        />
      </div>
      {ignored.length > 0 && <p className="quiet">不读取的栏目：{ignored.join('、')}</p>}
      {shown.length > 0 && (
        <Rows columns={wrong ? [...columns, problemColumn] : columns} rows={shown} keyOf={({ row }) => row} />
      )}
    </section>
  )
}

/** Makes many accounts of a table: checked row by row, all or nothing, the passwords in a file. */
export function ImportAccountsPage() {
  const client = useQueryClient()
  const { fetching, fetchOne } = useFile()
  const [sheet, setSheet] = useState<File>()
  const checking = useMutation({ mutationFn: (file: File) => call(routes.checkAccountTable, { body: file }) })
  const making = useMutation({
    mutationFn: (file: File) => call(routes.makeAccountsOfTable, { body: file }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  })
  const table = checking.data
  const choose = (file: File) => {
    setSheet(file)
    making.reset()
    checking.mutate(file)
  }
  return (
    <>
      <PageHead title="批量建立账号" note={<Link href="/accounts">账号</Link>} />
      {making.data ? (
        <MadeAccounts passwords={making.data} sheet={sheet} rows={table?.rows ?? []} />
      ) : (
        <section className="card narrow import-start" aria-label="选择文件">
          <p>
            表格有“账号”“姓名”两个栏目，还可以有“机关”“岗位”“办理事项”“任职起”。先逐行核对，全部无误才建立；有一行有误，一个账号也不建立。任职由安全管理员办理：建立以后生成任职导入表交给他。
            <Button
              type="link"
              size="small"
              loading={fetching !== undefined}
              onClick={() => fetchOne(routes.accountTemplate.path, '账号导入模板.xlsx')}
            >
              下载模板
            </Button>
          </p>
          <SheetDrop file={sheet} disabled={checking.isPending || making.isPending} onFile={choose} />
          {checking.isError && <ProblemNote error={checking.error} />}
          {making.isError && <ProblemNote error={making.error} />}
          {table && (
            <div className="yf-actions">
              <Button
                type="primary"
                disabled={table.faulty > 0 || !sheet}
                loading={making.isPending}
                onClick={() => sheet && making.mutate(sheet)}
              >
                建立 {table.rows.length} 个账号
              </Button>
              {table.faulty > 0 && <span className="quiet">请改正有误的行，再选一次文件</span>}
            </div>
          )}
        </section>
      )}
      {table && !making.data && <Report key={checking.submittedAt} table={table} />}
    </>
  )
}
