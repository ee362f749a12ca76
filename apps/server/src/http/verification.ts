import { routes } from '@yifa/api'
import type { Desk, Web } from './desk.ts'
import { notPermitted, Told } from './problem.ts'

/** Checks the whole record of the region: for auditors and for those who oversee the others. */
export function verificationRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.verification, async (c) => {
    if (!c.var.reader.audits && !c.var.reader.supervises) throw notPermitted('只有审计管理员和监督机关可以校验全部记录')
    if (!desk.verify) throw new Told(503, '服务暂不可用', { detail: '校验组件尚未安装' })
    return c.json({ ...(await desk.verify(desk.region)) }, 200)
  })
}
