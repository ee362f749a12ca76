import { type ReportSummary, routes } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { casesBehind, type FrozenReport, freezeReport, frozenReport, frozenReports } from '@yifa/record'
import { reportFile, type YearlyReport, yearlyReport } from '@yifa/report'
import type { Reader } from '../people/reader.ts'
import { type Counted, imbalance } from '../views/balance.ts'
import { bare, keptReport, reportGroups } from '../views/kept-report.ts'
import { counted } from './counted.ts'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
import { notPermitted, Told } from './problem.ts'

const summary = ({ id, year, title, frozenAt, problems }: FrozenReport): ReportSummary => ({
  id,
  year,
  title,
  frozenAt,
  sound: problems.length === 0,
  problems,
})

const whole = ({ region }: Desk) => ({ region, organs: '*' }) as const
const yearOf = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` })

/** The body that signs: the one no other stands above. */
async function signing({ directory, settings: { region } }: Desk): Promise<string> {
  const { organs } = await directory()
  return organs.find(({ parent }) => parent === undefined)?.name ?? region.name
}

/** The numbers of every case a figure counts. */
async function numbersOf(all: readonly Counted[], desk: Desk): Promise<Readonly<Record<string, string>>> {
  const ids = new Set(all.flatMap(({ figures }) => Object.values(figures).flatMap(({ cases }) => cases)))
  const rows = await casesBehind(desk.database, whole(desk), [...ids])
  return Object.fromEntries(rows.flatMap(({ case: id, number }) => (number === undefined ? [] : [[id, number]])))
}

/** Counts a year of the whole region and keeps what it came to. */
async function freeze(year: number, { officer }: Reader, desk: Desk): Promise<FrozenReport> {
  const today = dayOf(desk.clockwork.now())
  if (today < `${year}-01-01`) throw new Told(422, '填写内容有误', { detail: '该年度尚未开始' })
  const [figures, before] = [
    await counted(yearOf(year), whole(desk), desk),
    await counted(yearOf(year - 1), whole(desk), desk),
  ]
  const { code, name, demonstration } = desk.settings.region
  const model = yearlyReport({
    year,
    region: { code, name },
    organ: await signing(desk),
    figures,
    before,
    numbers: await numbersOf(figures, desk),
    countedOn: today,
    demonstration,
  })
  const problems = [...model.problems.map(({ text }) => text), ...figures.flatMap(imbalance)]
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
    return c.json({ ...summary(kept), report: model, groups: reportGroups(model, titleOf) }, 200)
  })
  app.openapi(routes.printReport, async (c) => {
    const { id, format } = c.req.valid('param')
    const { model, title } = await found(id, c.var.reader, desk)
    return download(c, await reportFile(model, format), `${title}.${format}`, types[format])
  })
}
