import * as z from 'zod'
import { isCreditCode, isIdentityNumber } from './identity.ts'

/** One value of a choice: its title and, where the law names it, the article it rests on. */
export interface Option {
  readonly title: string
  readonly art?: string
}

declare module 'zod' {
  interface GlobalMeta {
    /** The values a choice may take. */
    options?: Readonly<Record<string, Option>>
    /** How a personal datum is masked for those outside the handling organ. */
    personal?: 'name' | 'phone' | 'identity' | 'address'
    /** Written over several lines. */
    long?: true
    /** A party the case may have several of, each joined by an act of its own. */
    joins?: true
    /** Who takes part in the case. */
    party?: true
    /** The id of an organ of the region. */
    organ?: true
    /** What a number counts. */
    unit?: string
    help?: string
  }
}

// A fact is a plain zod schema with a title, so forms, OpenAPI and checks all come from it.
export const text = (title: string) => z.string().trim().min(1).max(500).meta({ title })
export const prose = (title: string) => z.string().trim().min(1).max(20_000).meta({ title, long: true })
export const date = (title: string) => z.iso.date().meta({ title })
export const amount = (title: string, unit: string) => z.number().nonnegative().meta({ title, unit })
export const whole = (title: string, unit: string) => z.int().positive().meta({ title, unit })

/** An organ of the region, by its id. */
export const organ = (title: string) => z.string().trim().min(1).brand<'organ'>().meta({ title, organ: true })

/** A fact with a fixed list of values; an option may carry the article it rests on. */
export const choice = <const Options extends Readonly<Record<string, string | Option>>>(
  title: string,
  options: Options,
) =>
  z.enum(Object.keys(options) as [keyof Options & string]).meta({
    title,
    options: Object.fromEntries(
      Object.entries(options).map(([key, option]) => [key, typeof option === 'string' ? { title: option } : option]),
    ),
  })

const phone = z
  .string()
  .trim()
  .regex(/^(?:\+?86)?(?:1\d{10}|0\d{2,3}-?\d{7,8})(?:-\d{1,6})?$/)
  .meta({ title: '联系电话', personal: 'phone', help: '手机号码，或者带区号的固定电话' })

const partySchema = z.object({
  kind: choice('身份', { person: '公民', organisation: '法人或者其他组织' }),
  name: text('姓名或者名称').meta({ title: '姓名或者名称', personal: 'name' }),
  code: z
    .string()
    .trim()
    .refine((code) => isIdentityNumber(code) || isCreditCode(code))
    .meta({
      title: '身份证号码或者统一社会信用代码',
      personal: 'identity',
      help: '18位，字母大写；加密保存，对外不显示',
    })
    .optional(),
  phone: phone.optional(),
  address: text('通信地址').meta({ title: '通信地址', personal: 'address' }).optional(),
  electronic: z.boolean().meta({ title: '同意电子送达', help: '同意后，文书到达本平台之日即为送达之日' }).optional(),
})

/** Who takes part: a citizen or an organisation (当事人). The role of the same name acts through it. */
export const party = (title: string) => partySchema.meta({ title, party: true })

/** A party who must leave a telephone number, where the law asks for one (联系方式). */
export const reachableParty = (title: string) => partySchema.extend({ phone }).meta({ title, party: true })

/** Parties who join one at a time (第三方); each act that takes this fact adds one. */
export const joiningParty = (title: string) => partySchema.meta({ title, party: true, joins: true })

export type Party = z.output<typeof partySchema>

/** The title, options and marks of a fact; what wraps its schema may add to them. */
export function meta(schema: z.ZodType | undefined): z.GlobalMeta {
  if (schema === undefined) return {}
  const own = z.globalRegistry.get(schema) ?? {}
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
  return wraps ? { ...meta(schema.unwrap() as z.ZodType), ...own } : own
}

export const titleOf = (schema: z.ZodType, fallback: string): string => meta(schema).title ?? fallback
/** The facts inside a fact that has some (当事人的姓名、电话……); none in a plain one. */
export const innerFacts = (schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject
    ? Object.fromEntries(
        Object.entries(schema.shape).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
      )
    : {}

/** Whether a fact may be left out. */
export const isOptional = (schema: z.ZodType | undefined): boolean => schema?.safeParse(undefined).success ?? false
