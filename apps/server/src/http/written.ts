import type { Context, TypedResponse } from 'hono'
import type { Json } from '../reading/answered.ts'

/** Passes on JSON that was written elsewhere. */
export function written<T>(c: Context, { bytes }: Json<T>): Response & TypedResponse<T, 200, 'json'> {
  const answer: Response = c.body(Uint8Array.from(bytes), 200, { 'content-type': 'application/json' })
  return answer as Response & TypedResponse<T, 200, 'json'>
}
