import type { AccountCounts, AccountKind, AccountView, Me } from '@yifa/api'

export const accountKinds: readonly { readonly kind: AccountKind; readonly title: string }[] = [
  { kind: 'open', title: '在用' },
  { kind: 'unposted', title: '没有任职' },
  { kind: 'never', title: '从未登录' },
  { kind: 'idle', title: '90天未用' },
  { kind: 'locked', title: '已锁定' },
  { kind: 'disabled', title: '已停用' },
]

/** A kind as the address of a page names it. */
export const kindIn = (said: string | undefined): AccountKind =>
  accountKinds.find(({ kind }) => kind === said)?.kind ?? 'open'

export const kindChoices = (counts: AccountCounts | undefined) =>
  accountKinds.map(({ kind, title }) => ({ value: kind, label: counts ? `${title} ${counts[kind]}` : title }))

/** How an account stands, in a word. */
export function stateOf({ disabled, lockedUntil, oneTime, signedInAt }: AccountView): string {
  if (disabled) return '已停用'
  if (lockedUntil !== undefined) return '已锁定'
  if (signedInAt === undefined) return '从未登录'
  return oneTime ? '待设新密码' : '正常'
}

/** Whether the officer at work deals with accounts, and does not only look at them. */
export const managesAccounts = ({ posts }: Me): boolean => posts.some(({ role }) => role === 'system')
