import type { Context } from 'hono'

/** A file to be saved under a Chinese name (RFC 6266). */
export function download(c: Context, bytes: Uint8Array, name: string, type: string) {
  c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
  c.header('cache-control', 'no-store')
  return c.body(Uint8Array.from(bytes), 200, { 'content-type': type })
}
