import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { dayOf } from '@yifa/kernel'
import type { Context, MiddlewareHandler } from 'hono'
import type { Desk, Web } from './desk.ts'
import { type Address, tagged } from './page-tags.ts'
import { Told } from './problem.ts'
import { openEntry } from './register-portal.ts'

const hashed = /[\\/]assets[\\/].+-[\w-]{8,}\.\w+$/

/** Files named by their content never change; pages are asked for anew each time. */
const caching = (path: string, c: Context): void =>
  c.header('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')

/** Whether an address may be one the app itself knows, and not a file that is missing; keys of entries may hold dots. */
const isPage = (path: string): boolean => /\/registers\/./.test(path) || !/\.\w+$/.test(path)

interface Built {
  readonly files: MiddlewareHandler
  readonly firstPage: MiddlewareHandler
}

/** The built files of an app; undefined as long as it is not built. */
function builtIn(root: string, base: string): () => Built | undefined {
  let found: Built | undefined
  const below = (path: string): string => path.slice(base.length) || '/'
  return () => {
    if (!found && existsSync(join(root, 'index.html')))
      found = {
        files: serveStatic({ root, rewriteRequestPath: below, onFound: caching }),
        firstPage: serveStatic({ root, path: 'index.html', onFound: caching }),
      }
    return found
  }
}

const nothing = async (): Promise<void> => undefined

type FirstPage = (c: Context) => Promise<Response>

/** An entry as its page tells it; a page is shown whether or not its entry can be read. */
const entryFor =
  (desk: Desk): Address['entry'] =>
  async (register, key, on) => {
    try {
      return await openEntry(register, key, on, desk)
    } catch (error) {
      if (!(error instanceof Told)) desk.log?.(error, '网页标签')
      return undefined
    }
  }

/** The portal's first page, with what the page asked for tells machines. */
function portalPage(desk: Desk): FirstPage {
  const { settings, clockwork } = desk
  const { dist, secure, site = {} } = settings
  return async (c) => {
    const { host, pathname: path, search } = new URL(c.req.url)
    const origin = `${secure ? 'https' : 'http'}://${site.domain ?? host}`
    const html = await readFile(join(dist.portal, 'index.html'), 'utf8')
    c.header('cache-control', 'no-cache')
    return c.html(
      await tagged(html, site, { path, search, origin, day: dayOf(clockwork.now()), entry: entryFor(desk) }),
    )
  }
}

/** One app's files below a path; addresses the app itself knows get its first page. */
function pagesOf(app: Web, base: string, root: string, title: string, first?: FirstPage): void {
  const built = builtIn(root, base)
  app.get(`${base}/*`, async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    const pages = built()
    if (!pages) return c.text(`${title}的网页尚未构建，请先运行 npm start，由它构建网页并启动。`, 503)
    const file = first && c.req.path === '/' ? undefined : await pages.files(c, nothing)
    if (file || !isPage(c.req.path)) return file ?? next()
    return first ? first(c) : pages.firstPage(c, next)
  })
}

/** The workbench below /workbench/. */
export function workbenchPages(app: Web, root: string): void {
  app.get('/workbench', (c) => c.redirect('/workbench/', 308))
  pagesOf(app, '/workbench', root, '工作台')
}

/** The workbench below /workbench/, the portal everywhere else. */
export function pages(app: Web, desk: Desk): void {
  const { dist } = desk.settings
  workbenchPages(app, dist.workbench)
  pagesOf(app, '', dist.portal, '公众门户', portalPage(desk))
  app.notFound(() => {
    throw new Told(404, '没有找到', { detail: '没有这个地址' })
  })
}
