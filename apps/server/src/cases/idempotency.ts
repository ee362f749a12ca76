import { createHash } from 'node:crypto'
import type { Who } from './request.ts'

/** The key the record keeps: the same request of the same sender under the same key, and nothing else, is the same act. */
export function requestKey(who: Who, subject: string, request: { readonly key?: string }): string | undefined {
  if (request.key === undefined) return undefined
  const { channel, officer = '', organ = '' } = who
  return createHash('sha256')
    .update(JSON.stringify([channel, officer, organ, subject, request]))
    .digest('hex')
}
