import * as z from 'zod'
import { post } from './people.ts'

/** `open` are those that may sign in; of them some hold no post, were never used, not for long, or are locked. */
export const accountKind = z.enum(['open', 'unposted', 'never', 'idle', 'locked', 'disabled'])
export type AccountKind = z.infer<typeof accountKind>

export const accountField = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z._@-]{1,64}$/, '只能由字母、数字和 . _ @ - 组成，不超过 64 个字符')
  .meta({ title: '账号' })
export const nameField = z.string().trim().min(1).max(64).meta({ title: '姓名' })
const reason = z.string().trim().min(1).max(500).meta({ title: '理由' })

export const accountView = z
  .object({
    id: z.string(),
    account: z.string(),
    name: z.string(),
    disabled: z.boolean(),
    /** Waits for the first sign-in with its one-time password. */
    oneTime: z.boolean(),
    createdAt: z.string(),
    signedInAt: z.string().optional(),
    lockedUntil: z.string().optional(),
    /** The posts held today. */
    posts: z.array(post),
  })
  .meta({ id: 'Account' })
export type AccountView = z.infer<typeof accountView>

export const accountCounts = z.object({
  open: z.int(),
  unposted: z.int(),
  never: z.int(),
  idle: z.int(),
  locked: z.int(),
  disabled: z.int(),
})
export type AccountCounts = z.infer<typeof accountCounts>

export const newAccount = z.object({ account: accountField, name: nameField }).meta({ id: 'NewAccount' })
export type NewAccount = z.infer<typeof newAccount>

/** An account with its one-time password, told once and kept nowhere. */
export const issuedAccount = z
  .object({ id: z.string(), account: z.string(), name: z.string(), password: z.string() })
  .meta({ id: 'IssuedAccount' })
export type IssuedAccount = z.infer<typeof issuedAccount>

export const accountAct = z.enum(['create', 'reset', 'disable', 'enable', 'unlock', 'rename', 'lock', 'password'])
export type AccountActName = z.infer<typeof accountAct>

/** What an administrator does with an account; `rename` tells the right name. */
export const accountDeed = z
  .object({
    act: accountAct.extract(['reset', 'disable', 'enable', 'unlock', 'rename']),
    reason,
    name: nameField.optional(),
  })
  .meta({ id: 'AccountDeed' })
export type AccountDeed = z.infer<typeof accountDeed>

/** What was done to an account; without `byName` it was done at the server itself. */
export const accountEntry = z
  .object({
    at: z.string(),
    account: z.string(),
    name: z.string(),
    act: accountAct,
    actTitle: z.string(),
    byName: z.string().optional(),
    reason: z.string(),
  })
  .meta({ id: 'AccountEntry' })
export type AccountEntry = z.infer<typeof accountEntry>

/** A row of a table of new accounts, with what is wrong with it: column, value and rule. */
export const accountRow = z.object({
  row: z.int(),
  account: z.string(),
  name: z.string(),
  /** The post the table asks for, as it says it; from the day it names, if it names one. */
  post: z
    .object({ organ: z.string(), role: z.string(), procedures: z.string(), since: z.iso.date().optional() })
    .optional(),
  problems: z.array(z.object({ column: z.string().optional(), value: z.string().optional(), problem: z.string() })),
})
export type AccountRow = z.infer<typeof accountRow>

/** A table of new accounts as it was read; nothing is made of it yet. */
export const accountTable = z
  .object({ rows: z.array(accountRow), faulty: z.int(), ignored: z.array(z.string()) })
  .meta({ id: 'AccountTable' })
export type AccountTable = z.infer<typeof accountTable>
