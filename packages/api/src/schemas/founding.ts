import * as z from 'zod'
import { accountField, nameField } from './account.ts'

const administrator = z.object({ account: accountField, name: nameField })

export const foundingOrgan = z.object({
  name: z.string().trim().min(1).max(100).meta({ title: '机关名称' }),
  /** What its papers are numbered under; its name unless told. */
  mark: z.string().trim().min(1).max(20).meta({ title: '机关代字' }).optional(),
})

/** What a district starts with: its code and name, its first organs and its three administrators. */
export const founding = z
  .object({
    region: z.object({
      code: z.string().trim().meta({ title: '行政区划代码' }),
      name: z.string().trim().min(1).max(50).meta({ title: '地区名称' }),
    }),
    government: foundingOrgan.meta({ title: '人民政府' }),
    justice: foundingOrgan.meta({ title: '司法局' }),
    /** Other organs below the government. */
    organs: z.array(foundingOrgan).max(200).default([]),
    administrators: z.object({
      system: administrator.meta({ title: '系统管理员' }),
      security: administrator.meta({ title: '安全管理员' }),
      auditor: administrator.meta({ title: '审计管理员' }),
    }),
  })
  .meta({ id: 'Founding' })
export type Founding = z.infer<typeof founding>
export type FoundingInput = z.input<typeof founding>

/** What came of it: the administrators' accounts with their one-time passwords, told once. */
export const founded = z
  .object({
    region: z.object({ code: z.string(), name: z.string() }),
    administrators: z.array(
      z.object({ post: z.string(), title: z.string(), account: z.string(), name: z.string(), password: z.string() }),
    ),
  })
  .meta({ id: 'Founded' })
export type Founded = z.infer<typeof founded>
