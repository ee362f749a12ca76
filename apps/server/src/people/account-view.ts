import type { AccountActName, AccountView } from '@yifa/api'
import type { AccountRow } from '@yifa/record'
import { postTitle } from './me.ts'

export const accountActTitles: Readonly<Record<AccountActName, string>> = {
  create: '建立账号',
  reset: '重置密码',
  disable: '停用',
  enable: '启用',
  unlock: '解除锁定',
  rename: '更正姓名',
  lock: '锁定',
  password: '修改密码',
}

/** The administrators, of each of whom one must always be able to sign in. */
export const keptPosts: Readonly<Record<string, string>> = Object.fromEntries(
  ['system', 'security', 'auditor'].map((role) => [role, postTitle({ role, procedures: [] })]),
)

/** An account as administrators are told. */
export function accountView(row: AccountRow): AccountView {
  const { officer: id, account, name, disabled, oneTime, createdAt, signedInAt, lockedUntil, posts } = row
  return {
    id,
    account,
    name,
    disabled,
    oneTime,
    createdAt,
    ...(signedInAt === undefined ? {} : { signedInAt }),
    ...(lockedUntil === undefined ? {} : { lockedUntil }),
    posts: posts.map((post) => ({ ...post, title: postTitle(post) })),
  }
}

/** How an account stands, in a word. */
export function accountState({ disabled, lockedUntil, oneTime, signedInAt }: AccountView): string {
  if (disabled) return '已停用'
  if (lockedUntil !== undefined) return '已锁定'
  if (signedInAt === undefined) return '从未登录'
  return oneTime ? '待设新密码' : '正常'
}
