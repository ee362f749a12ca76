import { routes } from '@yifa/api'
import { figures } from '@yifa/kernel'
import { casesBehind, quotedFigures } from '@yifa/record'
import { scopeOf } from '../people/permission.ts'
import { caseSummary } from '../views/case-view.ts'
import { figureGroup } from '../views/figure-view.ts'
import { counted, countedBy, happened, type Period } from './counted.ts'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

function inOrder({ from, to }: Period): Period {
  if (from > to) throw new Told(422, '填写内容有误', { detail: '起始日不能晚于截止日' })
  return { from, to }
}

/** How many years back published reports are set beside a period. */
const reach = 5

const yearsBefore = ({ from }: Period) => {
  const year = Number(from.slice(0, 4))
  return { from: year - reach, to: year - 1 }
}

/** The figures of a period, and the cases behind each. */
export function figureRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.indicators, async (c) => {
    const period = inOrder(c.req.valid('query'))
    const all = await counted(period, scopeOf(c.var.reader), desk)
    const quoted = await quotedFigures(desk.database, desk.region, yearsBefore(period))
    const groups = all.map(({ key, procedure, figures: counts }) => figureGroup({ key, procedure, quoted }, counts))
    return c.json(groups, 200)
  })
  app.openapi(routes.casesBehind, async (c) => {
    const { procedure: key, indicator } = c.req.valid('param')
    const { part, ...asked } = c.req.valid('query')
    const period = inOrder(asked)
    const procedure = countedBy(key, period)
    if (!procedure || !Object.hasOwn(procedure.indicators, indicator))
      throw new Told(404, '没有找到', { detail: '没有这个指标' })
    const scope = scopeOf(c.var.reader)
    const figure = figures(procedure, await happened(key, period, scope, desk))[indicator]
    const cases = part === undefined ? figure?.cases : figure?.parts?.[part]?.cases
    const outlook = await desk.outlook()
    const rows = await casesBehind(desk.database, scope, [...new Set(cases)])
    const summaries = rows.map((row) => caseSummary(row, outlook))
    return c.json(summaries, 200)
  })
}
