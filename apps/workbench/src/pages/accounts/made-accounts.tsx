import { DownloadOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { type AccountRow, call, routes } from '@yifa/api'
import { Button } from 'antd'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { saveFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'

interface MadeAccountsProps {
  readonly passwords: Blob
  /** The table they were made of. */
  readonly sheet: File | undefined
  readonly rows: readonly AccountRow[]
}

/** How many posts the table asks for, day by day. */
function postsByDay(rows: readonly AccountRow[]): readonly (readonly [string, number])[] {
  const counted = new Map<string, number>()
  for (const { post } of rows) if (post) counted.set(post.since ?? '', (counted.get(post.since ?? '') ?? 0) + 1)
  return [...counted].sort(([a], [b]) => a.localeCompare(b))
}

/** The posts that were asked for, as tables for whoever appoints. */
function Appointments({ sheet, rows }: Pick<MadeAccountsProps, 'sheet' | 'rows'>) {
  const fetching = useMutation({
    mutationFn: ({ file, since }: { readonly file: File; readonly since: string }) =>
      call(routes.appointmentsOfTable, { query: since === '' ? {} : { since }, body: file }),
    onSuccess: (table, { since }) => saveFile(`任职导入表${since && `-${since}`}.xlsx`, table),
  })
  const days = postsByDay(rows)
  if (days.length === 0 || !sheet) return null
  return (
    <>
      <p>表格中请求的任职尚未生效。请把任职导入表交给安全管理员，在登记册“任职”中导入，生效之日即任职起日。</p>
      {fetching.isError && <ProblemNote error={fetching.error} />}
      <div className="yf-actions">
        {days.map(([since, count]) => (
          <Button key={since} loading={fetching.isPending} onClick={() => fetching.mutate({ file: sheet, since })}>
            任职导入表{since && `（自${since}）`}：{count}人
          </Button>
        ))}
      </div>
    </>
  )
}

/** What comes of a table of accounts. The passwords wait in the page until they are saved; leaving before that asks first. */
export function MadeAccounts({ passwords, sheet, rows }: MadeAccountsProps) {
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    if (saved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [saved])
  return (
    <section className="card narrow import-start" aria-label="一次性密码">
      <h2>已建立 {rows.length} 个账号</h2>
      <p>
        一次性密码都在这个文件里，只给这一次，服务器上不保存。请按人分发，分发以后销毁；丢失了可以逐个重置。各人首次登录时须改为自己的密码。
      </p>
      <div className="yf-actions">
        <Button
          type="primary"
          icon={<DownloadOutlined aria-hidden />}
          onClick={() => {
            saveFile('一次性密码.xlsx', passwords)
            setSaved(true)
          }}
        >
          {saved ? '再存一次' : '下载一次性密码'}
        </Button>
        <Link href="/accounts?kind=unposted">查看没有任职的账号</Link>
      </div>
      <Appointments sheet={sheet} rows={rows} />
    </section>
  )
}
