import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context } from 'hono'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

const hashed = /\/assets\/.+-[\w-]{8,}\.\w+$/

/** Files named by their content never change; pages are asked for anew each time. */
const caching = (path: string, c: Context): void => {
  c.header(
    'cache-control',
    hashed.test(path.replaceAll('\\', '/')) ? 'public, max-age=31536000, immutable' : 'no-cache',
  )
}

const isPage = (path: string): boolean => !/\.\w+$/.test(path)

/** One app's built files below a path; addresses the app itself knows get its first page. */
function pagesOf(app: Web, base: string, root: string, title: string): void {
  const below = (path: string): string => (base !== '' && path.startsWith(base) ? path.slice(base.length) || '/' : path)
  const files = serveStatic({ root, rewriteRequestPath: below, onFound: caching })
  const first = serveStatic({ root, path: 'index.html', onFound: caching })
  const built = (): boolean => existsSync(join(root, 'index.html'))
  app.get(`${base}/*`, async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next()
    if (!built()) return c.text(`${title}的网页尚未构建，请先运行 npm run build，然后重新启动。`, 503)
    return (await files(c, async () => undefined)) ?? (isPage(c.req.path) ? first(c, next) : next())
  })
}

/** The workbench below /workbench/, the portal everywhere else. */
export function pages(app: Web, { settings: { dist } }: Desk): void {
  app.get('/workbench', (c) => c.redirect('/workbench/', 308))
  pagesOf(app, '/workbench', dist.workbench, '工作台')
  pagesOf(app, '', dist.portal, '公众门户')
  app.notFound(() => {
    throw new Told(404, '没有找到', { detail: '没有这个地址' })
  })
}
