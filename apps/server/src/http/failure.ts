import { UnusableCursor, UnusableDatabase } from '@yifa/record'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Desk } from './desk.ts'
import { Told } from './problem.ts'

/** A problem as it goes over the wire (RFC 9457). */
export function answer(c: Context, { problem, retryAfter }: Told): Response {
  if (retryAfter !== undefined) c.header('retry-after', String(retryAfter))
  c.header('cache-control', 'no-store')
  return c.body(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

/** Everything that was thrown on the way, as a problem; what is our own mistake or the world's is logged once. */
export const failure =
  ({ log }: Pick<Desk, 'log'>) =>
  (error: unknown, c: Context): Response => {
    if (error instanceof Told) return answer(c, error)
    if (error instanceof UnusableCursor) return answer(c, new Told(400, '请求不合法', { detail: error.message }))
    if (error instanceof HTTPException)
      return answer(
        c,
        error.status === 415
          ? new Told(415, '内容类型不受支持', { detail: '请以 JSON 格式提交' })
          : new Told(400, '请求不合法', { detail: '提交的内容无法解析' }),
      )
    log?.(error, `${c.req.method} ${c.req.path}`)
    if (error instanceof UnusableDatabase) return answer(c, new Told(503, '服务暂不可用', { detail: error.message }))
    return answer(c, new Told(500, '系统内部错误', { detail: '已经记录，请稍后再试' }))
  }
