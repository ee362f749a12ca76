import type { RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { problem } from '../schemas/problem.ts'

export const json = <S extends z.ZodType>(schema: S) => ({
  content: { 'application/json': { schema } },
  required: true as const,
})
export const result = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
})

const bytes = z.string().meta({ format: 'binary' })

/** A file as it is, sent as the body. */
export const fileBody = { content: { 'application/octet-stream': { schema: bytes } }, required: true as const }

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const docxResult = (description: string) => ({ description, content: { [docx]: { schema: bytes } } })

const refused = (description: string) => ({ description, content: { 'application/problem+json': { schema: problem } } })

/** The refusals any call may meet. */
export const problems = {
  400: refused('请求不合法'),
  401: refused('尚未登录'),
  403: refused('没有权限'),
  404: refused('没有找到'),
  409: refused('法律不允许'),
  412: refused('案件已被他人更新'),
  422: refused('填写内容有误'),
  428: refused('没有说明依据的案件版本'),
  429: refused('尝试过于频繁'),
  503: refused('服务暂不可用'),
}

/** What sending a file may meet besides. */
export const tooMuch = { 413: refused('文件过大'), 415: refused('不收这种文件') }

/** A whole number in an address. */
export const whole = z
  .union([
    z.int(),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ])
  .meta({ type: 'integer' })

/** A case of the reader's own through which a case lent to it is read. */
export const via = z.object({ via: z.uuid().optional() })

export const page = z.object({
  cursor: z.string().optional(),
  limit: whole.pipe(z.int().min(1).max(200)).default(50),
})
export const pageOf = <S extends z.ZodType>(item: S) => z.object({ items: z.array(item), next: z.string().optional() })

/** One call of the contract, with the problems every call may answer; plain data, so that browsers carry no server. */
export const route = <const R extends RouteConfig>(config: R) => ({
  ...config,
  responses: { ...problems, ...config.responses },
})
