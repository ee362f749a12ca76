import * as z from 'zod'
import { choice, date, prose, text } from './facts.ts'

interface OfficeVerb {
  readonly title: string
  readonly takes: z.ZodObject
  /** Whether it may still be done once the case has ended. */
  readonly afterEnd?: true
  /** Entered by the law alone, never by an office. */
  readonly byLaw?: true
}

const seq = z.int().positive().meta({ title: '记录序号' })
const optionalProse = (title: string) => prose(title).optional().meta({ title, long: true })

/** What any office may do with any case of its own, without a word about it in the procedure. */
export const officeVerbs = {
  '@claim': { title: '认领', takes: z.strictObject({ officer: text('承办人'), name: text('姓名') }) },
  '@assign': {
    title: '交办',
    takes: z.strictObject({ officer: text('承办人'), name: text('姓名'), remark: optionalProse('说明') }),
  },
  '@recuse': {
    title: '决定回避',
    takes: z.strictObject({
      officer: text('回避的工作人员'),
      name: text('姓名'),
      ground: choice('回避理由', {
        party: '本人或者近亲属是本案当事人',
        interest: '本人或者近亲属与本案有直接利害关系',
        witness: '担任过本案的证人、鉴定人、代理人',
        other: '与本案有其他关系，可能影响公正处理',
      }),
      reason: optionalProse('说明'),
    }),
  },
  '@transfer': { title: '移交办理单位', takes: z.strictObject({ organ: text('接收单位'), reason: prose('移交理由') }) },
  '@note': { title: '备注', takes: z.strictObject({ remark: prose('备注') }), afterEnd: true },
  '@serve': {
    title: '送达',
    takes: z.strictObject({
      document: text('文书'),
      recipient: text('受送达人'),
      method: text('送达方式'),
      on: date('送达日期'),
      proof: text('送达证明').optional(),
    }),
    afterEnd: true,
  },
  '@propose': {
    title: '呈批',
    takes: z.strictObject({
      act: text('拟作出的行为'),
      facts: z.record(z.string(), z.unknown()).meta({ title: '拟稿内容' }),
      remark: optionalProse('拟办意见'),
    }),
  },
  '@endorse': { title: '会签', takes: z.strictObject({ seq, remark: optionalProse('会签意见') }) },
  '@return': { title: '退回修改', takes: z.strictObject({ seq, reason: prose('退回理由') }) },
  '@withdraw': { title: '撤回呈批', takes: z.strictObject({ seq }) },
  '@link': {
    title: '关联案件',
    takes: z.strictObject({
      kind: text('关联类型'),
      case: z.uuid().meta({ title: '案件' }),
      number: text('案号').optional(),
      title: text('事项').optional(),
    }),
    afterEnd: true,
  },
  '@rectify': {
    title: '更正记录',
    takes: z.strictObject({
      seq,
      reason: prose('更正理由'),
      void: z.boolean().meta({ title: '作废该条记录' }).optional(),
      at: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
        .meta({ title: '更正后的时间' })
        .optional(),
      facts: z.record(z.string(), z.unknown()).meta({ title: '更正后的内容' }).optional(),
    }),
    afterEnd: true,
  },
  '@firm': {
    title: '期限确定',
    takes: z.strictObject({ notice: text('依据的放假通知'), changes: prose('期限变化') }),
    afterEnd: true,
    byLaw: true,
  },
} as const satisfies Readonly<Record<`@${string}`, OfficeVerb>>

export type OfficeVerbName = keyof typeof officeVerbs
export const isOfficeVerb = (act: string): act is OfficeVerbName => Object.hasOwn(officeVerbs, act)
export const officeVerb = (act: OfficeVerbName): OfficeVerb => officeVerbs[act]
