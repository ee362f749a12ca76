import { routes } from '@yifa/api'
import { enclosureBounds } from '@yifa/kernel'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { readerOfToken, tokenIn } from '../people/session.ts'
import type { Desk, WebEnv } from './desk.ts'
import { notPermitted, Told } from './problem.ts'

/** Headers that keep foreign scripts, frames and guesses out. Styles may stand in the page: the component library writes them there. */
export const headers = (secure: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: secure ? 'max-age=31536000' : false,
  })

const hostOf = (c: Context, trustProxy: boolean): string =>
  (trustProxy ? c.req.header('x-forwarded-host') : undefined) ?? c.req.header('host') ?? new URL(c.req.url).host

/** Whether a page of another site asks: browsers say so themselves, older ones by the origin alone. */
function isForeign(c: Context, trustProxy: boolean): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const origin = c.req.header('origin')
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== hostOf(c, trustProxy))
}

/** Refuses what a page of another site would have us do. */
export const sameOrigin =
  (trustProxy: boolean): MiddlewareHandler =>
  async (c, next) => {
    const reads = ['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
    if (!reads && isForeign(c, trustProxy)) throw notPermitted('请求来自其他网站，已被拒绝')
    await next()
  }

const megabyte = 1024 * 1024

const limited = (size: number): MiddlewareHandler =>
  bodyLimit({
    maxSize: size,
    onError: () => {
      throw new Told(413, '内容过大', { detail: `至多 ${size / megabyte} 兆字节` })
    },
  })

const carriesReport = (path: string): boolean =>
  path.startsWith('/api/portal/reader') ||
  path.startsWith(routes.quote.path) ||
  path.startsWith(`${routes.exchangeTables.path}/`)

const sendsTable = (path: string): boolean => /^\/api\/registers\/[^/]+\/imports$/.test(path)

const sendsFile = (path: string): boolean => path === routes.sendFile.path || path === routes.addFile.path

/** What may be sent at most: a report to be read, a table to be taken in, a file to be enclosed, or an ordinary form. */
export function sizes(): MiddlewareHandler {
  const reports = limited(20 * megabyte)
  const files = limited(enclosureBounds.bytes)
  const forms = limited(megabyte)
  const tables = limited(100 * megabyte)
  return (c, next) => {
    if (carriesReport(c.req.path)) return reports(c, next)
    if (sendsTable(c.req.path)) return tables(c, next)
    return sendsFile(c.req.path) ? files(c, next) : forms(c, next)
  }
}

const isPublic = (method: string, path: string): boolean =>
  path === '/api/portal' ||
  path.startsWith('/api/portal/') ||
  path === '/api/openapi.json' ||
  path === '/api/deadlines' ||
  path === '/api/founding' ||
  (path === '/api/session' && method === 'POST')

/** What is answered to whoever signed in with a one-time password: who they are, the new password, the way out. */
const mayBeforeChange = (path: string): boolean => path === '/api/session' || path === '/api/session/password'

/** Nobody passes unknown but to what is public; whoever passes is known to the handlers as `reader`. */
export const signedIn =
  (desk: Desk): MiddlewareHandler<WebEnv> =>
  async (c, next) => {
    if (!isPublic(c.req.method, c.req.path)) {
      const reader = await readerOfToken(tokenIn(c, desk.settings.secure), { ...desk })
      if (!reader) throw new Told(401, '尚未登录', { detail: '请登录后再试' })
      if (reader.oneTime && !mayBeforeChange(c.req.path))
        throw new Told(403, '请先设置新密码', { detail: '您用一次性密码登录，设置自己的新密码以后才能办理其他事项' })
      c.set('reader', reader)
    }
    await next()
  }
