import { type ReportSummary, routes, yearlyReport } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { type FrozenReport, freezeReport, frozenReport, frozenReports } from '@yifa/record'
import { reportFile, type YearlyReport } from '@yifa/report'
import type { Reader } from '../people/reader.ts'
import { bare, keptReport, reportGroups } from '../views/kept-report.ts'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
import { notPermitted, Told } from './problem.ts'
import { yearOf } from './year.ts'

const summary = ({ id, year, title, frozenAt, problems }: FrozenReport): ReportSummary => ({
  id,
  year,
  title,
  frozenAt,
  sound: problems.length === 0,
  problems,
})

/** Counts a year of the whole region and keeps what it came to. */
async function freeze(year: number, { officer }: Reader, desk: Desk): Promise<FrozenReport> {
  const today = dayOf(desk.clockwork.now())
  if (today < `${year}-01-01`) throw new Told(422, '填写内容有误', { detail: '该年度尚未开始' })
  const model = await yearOf({ year, region: desk.settings.region, today }, desk)
  const problems = model.problems.map(({ text }) => text)
  return freezeReport(desk.database, desk.region, { year, title: model.title, by: officer.id, problems, model })
}

async function found(id: string, reader: Reader, desk: Desk): Promise<FrozenReport & { model: YearlyReport }> {
  const kept = await frozenReport(desk.database, desk.region, id)
  if (!kept) throw new Told(404, '没有找到', { detail: '没有这份报告' })
  const model = keptReport.parse(kept.model)
  return { ...kept, model: reader.supervises ? model : bare(model) }
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

const titleOf = (key: string): string => editionsOf(key)[0]?.title ?? key

/** Yearly reports: frozen by who oversees the organs, read by everybody who works for them. */
export function reportRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.reports, async (c) => c.json((await frozenReports(desk.database, desk.region)).map(summary), 200))
  app.openapi(routes.freezeReport, async (c) => {
    if (!c.var.reader.supervises) throw notPermitted('只有监督机关可以冻结全区的年度报告')
    return c.json(summary(await freeze(c.req.valid('json').year, c.var.reader, desk)), 201)
  })
  app.openapi(routes.readReport, async (c) => {
    const { model, ...kept } = await found(c.req.valid('param').id, c.var.reader, desk)
    const answer = { ...summary(kept), report: yearlyReport.parse(model), groups: reportGroups(model, titleOf) }
    return c.json(answer, 200)
  })
  app.openapi(routes.printReport, async (c) => {
    const { id, format } = c.req.valid('param')
    const { model, title } = await found(id, c.var.reader, desk)
    return download(c, await reportFile(model, format), `${title}.${format}`, types[format])
  })
}
