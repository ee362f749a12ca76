import { type FigureGroup, routes } from '@yifa/api'
import { addDays, type Day } from '@yifa/calendar'
import { type Figure, figures, type Happened, type Procedure } from '@yifa/kernel'
import { editionOn, editionsOf, procedureKeys } from '@yifa/law'
import type { CaseFile, Scope } from '@yifa/record'
import { scopeOf } from '../people/permission.ts'
import { caseSummary } from '../views/case-view.ts'
import { figureGroup } from '../views/figure-view.ts'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'

/** A span of days, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What happened in a period under a procedure, as the figures count it. */
async function happened(key: string, { from, to }: Period, scope: Scope, { record }: Desk): Promise<Happened> {
  const [tallies, atStart, atEnd] = await Promise.all([
    record.tallies(scope, { procedure: key, from, to }),
    record.standing(scope, { procedure: key, on: addDays(from, -1) }),
    record.standing(scope, { procedure: key, on: to }),
  ])
  return { from, to, tallies, atStart, atEnd }
}

/** The edition whose indicators a period is counted by: that in force at its end. */
const countedBy = (key: string, { to }: Period): Procedure | undefined => editionOn(key, to) ?? editionsOf(key)[0]

export interface Counted {
  readonly key: string
  readonly procedure: Procedure
  readonly figures: Readonly<Record<string, Figure>>
}

/** The figures of every procedure over a period, within a scope. */
export async function counted(period: Period, scope: Scope, desk: Desk): Promise<readonly Counted[]> {
  const all = procedureKeys.map(async (key) => {
    const procedure = countedBy(key, period)
    if (!procedure) return []
    return [{ key, procedure, figures: figures(procedure, await happened(key, period, scope, desk)) }]
  })
  return (await Promise.all(all)).flat()
}

export const groups = (all: readonly Counted[]): FigureGroup[] =>
  all.map(({ key, procedure, figures: counts }) => figureGroup(key, procedure, counts))

function inOrder({ from, to }: Period): Period {
  if (from > to) throw new Told(422, '填写内容有误', { detail: '起始日不能晚于截止日' })
  return { from, to }
}

const atOnce = 8

/** The rows of cases, a few at a time. */
async function rowsOf(ids: readonly string[], scope: Scope, { record }: Desk): Promise<CaseFile[]> {
  const rows: CaseFile[] = []
  for (let start = 0; start < ids.length; start += atOnce) {
    const some = await Promise.all(ids.slice(start, start + atOnce).map((id) => record.loadCase(scope, id)))
    rows.push(...some.filter((row) => row !== undefined))
  }
  return rows
}

/** The figures of a period, and the cases behind each. */
export function figureRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.indicators, async (c) => {
    const period = inOrder(c.req.valid('query'))
    return c.json(groups(await counted(period, scopeOf(c.var.reader), desk)), 200)
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
    const rows = await rowsOf([...new Set(cases ?? [])], scope, desk)
    return c.json(
      rows.map((row) => caseSummary(row, outlook)),
      200,
    )
  })
}
