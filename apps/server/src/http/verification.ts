import { routes } from '@yifa/api'
import type { Verdict } from '@yifa/record'
import type { Desk, Web } from './desk.ts'
import { notPermitted, Told } from './problem.ts'

/** What a walk over the record found: how much is sound, or the first broken place. */
function found(verdict: Verdict) {
  if (!verdict.sound) return { sound: false, acts: 0, cases: 0, checkpoints: 0, broken: verdict.flaw.message }
  const sum = (of: 'acts' | 'cases' | 'checkpoints') => verdict.accounts.reduce((total, one) => total + one[of], 0)
  return { sound: true, acts: sum('acts'), cases: sum('cases'), checkpoints: sum('checkpoints') }
}

/** Checks the whole record of the region: for auditors and for those who oversee the others. One walk at a time. */
export function verificationRoutes(app: Web, desk: Desk): void {
  let walking: Promise<Verdict> | undefined
  app.openapi(routes.verification, async (c) => {
    if (!c.var.reader.audits && !c.var.reader.supervises) throw notPermitted('只有审计管理员和监督机关可以校验全部记录')
    if (!desk.verify) throw new Told(503, '服务暂不可用', { detail: '校验组件尚未安装' })
    walking ??= desk.verify(desk.region).finally(() => {
      walking = undefined
    })
    return c.json(found(await walking), 200)
  })
}
