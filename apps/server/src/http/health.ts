import type { Desk, Web } from './desk.ts'
import type { Metrics } from './metrics.ts'
import { Told } from './problem.ts'
import { isLocal } from './throttle.ts'

/** Whether the process lives, whether it can serve, and what it has served. */
export function healthRoutes(app: Web, desk: Desk, metrics: Metrics): void {
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => {
    const ready = await desk.database
      .outside((session) => session.query('select 1'))
      .then(
        () => true,
        () => false,
      )
    if (!ready) throw new Told(503, '服务暂不可用', { detail: '数据库无法访问' })
    return c.text('ok')
  })
  app.get('/metrics', (c) => {
    if (!isLocal(c)) throw new Told(404, '没有找到', { detail: '没有这个地址' })
    return c.text(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })
}
