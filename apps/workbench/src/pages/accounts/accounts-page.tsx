import { DownloadOutlined, PlusOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type AccountKind, call, type IssuedAccount, routes } from '@yifa/api'
import { Button, Dropdown, Empty, Input, Segmented, Skeleton } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useFile } from '../../asking/fetch-file.ts'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { PageHead } from '../page-head.tsx'
import { useAddress } from '../use-address.ts'
import { useRows } from '../use-rows.ts'
import { kindChoices, kindIn, managesAccounts } from './account-kinds.ts'
import { AccountTable } from './account-table.tsx'
import { type Deed, DeedDialog } from './deed-dialog.tsx'
import { MakeAccount } from './make-account.tsx'
import { OneTimePassword } from './one-time-password.tsx'

interface Filter {
  readonly kind: AccountKind
  readonly text: string | undefined
}

const useAccounts = ({ kind, text }: Filter) =>
  useInfiniteQuery({
    queryKey: ['accounts', kind, text ?? ''],
    queryFn: ({ pageParam }) => call(routes.accounts, { query: { kind, text, limit: 100, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  })

function ExportAccounts({ kind, text }: Filter) {
  const { fetching, fetchOne } = useFile()
  const items = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: format === 'xlsx' ? 'Excel（xlsx）' : 'CSV',
    onClick: () =>
      fetchOne(
        `${routes.exportAccounts.path}?${new URLSearchParams({ format, kind, ...(text ? { text } : {}) }).toString()}`,
        `账号清单.${format}`,
      ),
  }))
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button icon={<DownloadOutlined aria-hidden />} loading={fetching !== undefined}>
        导出
      </Button>
    </Dropdown>
  )
}

const nothing: Readonly<Record<AccountKind, string>> = {
  open: '还没有账号',
  unposted: '在用的账号都有任职',
  never: '在用的账号都登录过',
  idle: '没有90天未用的账号',
  locked: '没有锁定的账号',
  disabled: '没有停用的账号',
}

/** The accounts of the district, found by words and by what may want to be done about them. */
export function AccountsPage() {
  const { read, write } = useAddress()
  const [, go] = useLocation()
  const manages = managesAccounts(useMe())
  const [making, setMaking] = useState(false)
  const [deed, setDeed] = useState<Deed>()
  const [issued, setIssued] = useState<Pick<IssuedAccount, 'account' | 'name' | 'password'>>()
  const filter: Filter = { kind: kindIn(read('kind')), text: read('text') }
  const found = useAccounts(filter)
  const all = found.data?.pages.flatMap(({ items }) => items) ?? []
  const rows = useRows(all.length, (index) => {
    const account = all[index]
    if (account) go(`/people/${encodeURIComponent(account.id)}`)
  })
  return (
    <>
      <PageHead title="账号" note={manages ? undefined : '只读：账号由系统管理员管理'}>
        <ExportAccounts {...filter} />
        {manages && <Button onClick={() => go('/accounts/import')}>批量建立</Button>}
        {manages && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setMaking(true)}>
            新建账号
          </Button>
        )}
      </PageHead>
      <search className="filters">
        <Input.Search
          allowClear
          enterButton="搜索"
          className="filter-text"
          placeholder="账号或者姓名"
          aria-label="搜索账号"
          key={filter.text ?? ''}
          defaultValue={filter.text ?? ''}
          onSearch={(text) => write({ text: text.trim() })}
        />
        <Segmented<AccountKind>
          className="kinds"
          value={filter.kind}
          options={kindChoices(found.data?.pages[0]?.counts)}
          onChange={(kind) => write({ kind: kind === 'open' ? undefined : kind })}
        />
      </search>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {found.isSuccess && all.length === 0 && (
        <Empty className="card waiting" description={filter.text ? '没有这样的账号' : nothing[filter.kind]} />
      )}
      {all.length > 0 && (
        <AccountTable
          accounts={all}
          current={rows.current}
          onCurrent={rows.setCurrent}
          onDeed={manages ? setDeed : undefined}
        />
      )}
      {found.hasNextPage && (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          更多
        </Button>
      )}
      <MakeAccount open={making} onClose={() => setMaking(false)} onMade={setIssued} />
      <DeedDialog
        deed={deed}
        onClose={() => setDeed(undefined)}
        onPassword={({ account, name }, password) => setIssued({ account, name, password })}
      />
      <OneTimePassword issued={issued} onClose={() => setIssued(undefined)} />
    </>
  )
}
