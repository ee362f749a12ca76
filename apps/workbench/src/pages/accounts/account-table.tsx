import { MoreOutlined } from '@ant-design/icons'
import type { AccountDeed, AccountView } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Dropdown } from 'antd'
import { Link } from 'wouter'
import { type Column, Rows } from '../rows.tsx'
import { stateOf } from './account-kinds.ts'
import { type Deed, deeds } from './deed-dialog.tsx'

/** What may be done with an account as it stands. */
function actsOn({ disabled, lockedUntil }: AccountView): readonly AccountDeed['act'][] {
  if (disabled) return ['enable']
  return [...(lockedUntil === undefined ? [] : (['unlock'] as const)), 'reset', 'rename', 'disable']
}

const columns: readonly Column<AccountView>[] = [
  {
    title: '人员',
    className: 'cell-main',
    plain: true,
    cell: ({ id, account, name }) => (
      <>
        <Link href={`/people/${encodeURIComponent(id)}`}>{name}</Link>
        <span className="under">{account}</span>
      </>
    ),
  },
  {
    title: '状态',
    cell: (account) => (
      <span className="state" data-ended={account.disabled || account.lockedUntil !== undefined || undefined}>
        {stateOf(account)}
      </span>
    ),
  },
  {
    title: '任职',
    cell: ({ posts }) => (posts.length === 0 ? <span className="quiet">没有任职</span> : <PostList posts={posts} />),
  },
  {
    title: '最近登录',
    className: 'cell-day',
    cell: ({ signedInAt }) => (signedInAt ? momentText(signedInAt) : '—'),
  },
]

function PostList({ posts }: Pick<AccountView, 'posts'>) {
  return (
    <ul className="post-list">
      {posts.map(({ organ, role, organName, title, procedures }) => (
        <li key={`${organ} ${role} ${procedures?.join(' ') ?? ''}`}>
          {organName}　{title}
        </li>
      ))}
    </ul>
  )
}

interface AccountTableProps {
  readonly accounts: readonly AccountView[]
  readonly current: number
  readonly onCurrent: (index: number) => void
  /** Only for who deals with accounts. */
  readonly onDeed: ((deed: Deed) => void) | undefined
}

/** Accounts, one a row, with what may be done with each. */
export function AccountTable({ accounts, current, onCurrent, onDeed }: AccountTableProps) {
  const acting: Column<AccountView> = {
    title: '办理',
    className: 'cell-clock',
    plain: true,
    cell: (account) => (
      <Dropdown
        trigger={['click']}
        menu={{
          items: actsOn(account).map((act) => ({
            key: act,
            label: `${deeds[act].title}…`,
            danger: deeds[act].danger ?? false,
            onClick: () => onDeed?.({ act, account }),
          })),
        }}
      >
        <Button
          type="text"
          size="small"
          icon={<MoreOutlined aria-hidden />}
          aria-label={`办理${account.name}（${account.account}）的账号`}
        />
      </Dropdown>
    ),
  }
  return (
    <Rows
      columns={onDeed ? [...columns, acting] : columns}
      rows={accounts}
      keyOf={({ id }) => id}
      current={current}
      onCurrent={onCurrent}
    />
  )
}
