import { timingSafeEqual } from 'node:crypto'
import { OpenAPIHono } from '@hono/zod-openapi'
import { type Founded, type Founding, routes } from '@yifa/api'
import { sm3 } from '@yifa/record'
import type { Web, WebEnv } from '../http/desk.ts'
import { failure } from '../http/failure.ts'
import { invalid } from '../http/invalid.ts'
import { workbenchPages } from '../http/pages.ts'
import { Told } from '../http/problem.ts'
import { headers, sameOrigin, sizes } from '../http/security.ts'
import { addressOf, throttle } from '../http/throttle.ts'
import { NotFounded } from './found-district.ts'

export interface FoundingDesk {
  /** What was said on the terminal. */
  readonly code: string
  /** Founds the district; the whole server answers afterwards. */
  readonly found: (founding: Founding) => Promise<Founded>
  /** Whether there is still no district; one may have been founded from the command line meanwhile. */
  readonly isOpen: () => Promise<boolean>
  /** Where the built pages of the workbench lie. */
  readonly workbench: string
  readonly secure: boolean
  readonly trustProxy: boolean
  readonly log: (error: unknown, where: string) => void
}

const alike = (said: string, code: string): boolean =>
  timingSafeEqual(Buffer.from(sm3(said.toUpperCase())), Buffer.from(sm3(code)))

/** Refuses whatever else is asked of a server without a district. */
function nothingYet(app: Web): void {
  app.all('/api/*', () => {
    throw new Told(503, '尚未设立地区', { detail: '请打开工作台，用启动时给出的设立码设立地区' })
  })
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/*', (c) => c.redirect('/workbench/', 302))
}

/** The web side of a server that waits to be told which district it is for: one page, and one thing to do. */
export function foundingApp(desk: FoundingDesk): Web {
  const { code, found, isOpen, workbench, secure, trustProxy, log } = desk
  const attempts = throttle({ times: 10, seconds: 60 })
  const app: Web = new OpenAPIHono<WebEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues)
    },
  })
  app.onError(failure({ log }))
  app.use(headers(secure))
  app.use('/api/*', sameOrigin(trustProxy))
  app.use('/api/*', sizes())
  app.openapi(routes.foundingState, async (c) => c.json({ open: await isOpen() }, 200))
  app.openapi(routes.foundDistrict, async (c) => {
    attempts.count(addressOf(c, trustProxy))
    const { code: said, ...founding } = c.req.valid('json')
    if (!alike(said, code))
      throw new Told(403, '设立码不对', { detail: '设立码在服务器启动时的终端上，每次启动都不同' })
    try {
      return c.json(await found(founding), 201)
    } catch (error) {
      if (error instanceof NotFounded) throw new Told(422, '没有设立', { detail: error.message })
      throw error
    }
  })
  app.get('/api/session', () => {
    throw new Told(401, '尚未登录', { detail: '请先设立地区' })
  })
  workbenchPages(app, workbench)
  nothingYet(app)
  return app
}
