import * as z from 'zod'
import { meta } from '../facts.ts'
import { isCreditCode, isIdentityNumber } from '../identity.ts'
import type { Many } from '../many.ts'

/** Which entries a reference may name: of which register, and with which values of its choices. */
export interface Reference {
  readonly register: string
  readonly where?: Readonly<Record<string, Many<string>>>
  /** Fields that must name the same entry as a fact of the case does (裁量基准须属于本案的处罚职权): field to fact. */
  readonly of?: Readonly<Record<string, string>>
}

declare module 'zod' {
  interface GlobalMeta {
    /** The key of an entry of a register, or a list of such keys. */
    entry?: Reference
    /** Said by yes or no. */
    yes?: true
    /** Several plain texts, each on a line of its own. */
    lines?: true
    /** The id of an officer of the region. */
    officer?: true
  }
}

const key = z.string().trim().min(1).max(120)

/** An entry of a register (登记事项), by its key: in force on the day it is used. */
export const entry = (title: string, register: string, where?: Reference['where'], of?: Reference['of']) =>
  key.brand<'entry'>().meta({ title, entry: { register, ...(where ? { where } : {}), ...(of ? { of } : {}) } })

/** Several entries of a register, by their keys. */
export const entries = (title: string, register: string, where?: Reference['where']) =>
  z
    .array(key)
    .min(1)
    .max(500)
    .meta({ title, entry: { register, ...(where ? { where } : {}) } })

/** An officer of the region, by the id of the account. */
export const officer = (title: string) => z.string().trim().min(1).max(64).meta({ title, officer: true })

/** Several of a fixed list of values, each once. */
export const choices = <const Options extends Readonly<Record<string, string>>>(
  title: string,
  options: Options,
  help?: string,
) =>
  z
    .array(z.enum(Object.keys(options) as [keyof Options & string]))
    .min(1)
    .max(500)
    .meta({
      title,
      options: Object.fromEntries(Object.entries(options).map(([key, option]) => [key, { title: option }])),
      ...(help === undefined ? {} : { help }),
    })

/** Yes or no. */
export const yes = (title: string) => z.boolean().meta({ title, yes: true })

/** How many there are; none is a number too. */
export const count = (title: string, unit: string) => z.int().nonnegative().meta({ title, unit })

/** Several plain texts (材料、条件), one a line. */
export const lines = (title: string) =>
  z.array(z.string().trim().min(1).max(500)).min(1).max(200).meta({ title, lines: true })

/** A unified social credit code (统一社会信用代码); GB 32100-2015. */
export const creditCode = (title: string) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .refine(isCreditCode, '校验码不正确（GB 32100-2015，18位）')
    .meta({ title, help: '18位统一社会信用代码' })

/** An identity number (公民身份号码), kept under seal and masked; GB 11643-1999. */
export const identityNumber = (title: string) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .refine(isIdentityNumber, '校验码不正确（GB 11643-1999，18位）')
    .meta({ title, personal: 'identity', help: '18位，加密保存，对外不显示' })

/** A telephone number of a person, kept under seal and masked. */
export const personalPhone = (title: string) =>
  z
    .string()
    .trim()
    .regex(/^(?:\+?86)?(?:1\d{10}|0\d{2,3}-?\d{7,8})(?:-\d{1,6})?$/, '应为手机号码，或者带区号的固定电话')
    .meta({ title, personal: 'phone' })

/** The code of a region (行政区划代码): six digits, of a town nine, of a village twelve; GB/T 2260, GB/T 10114. */
export const regionCode = (title: string) =>
  z
    .string()
    .trim()
    .regex(/^[1-9]\d{5}(?:\d{3}(?:\d{3})?)?$/, '应为6位、9位或者12位数字的行政区划代码')
    .meta({ title })

/** The register a field refers to. */
export const referenceOf = (schema: z.ZodType | undefined): Reference | undefined => meta(schema).entry

/** The keys a field names: one, several, or none. */
export const namedIn = (schema: z.ZodType | undefined, value: unknown): readonly string[] => {
  if (referenceOf(schema) === undefined || value === undefined || value === null) return []
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string')
}
