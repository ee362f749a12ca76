import { type ReportSummary, routes } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import { type FrozenReport, freezeReport, frozenReport, frozenReports } from '@yifa/record'
import type { Reader } from '../people/reader.ts'
import { dayText } from '../views/fact-text.ts'
import { frozenGroup, problemsOf, type ReportModel, reportModel } from '../views/frozen-report.ts'
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

/** Counts a year of the whole region; a year that is not over is counted up to today. */
async function frozen(year: number, { officer }: Reader, desk: Desk): Promise<FrozenReport> {
  const { region } = desk.settings
  const today = dayOf(desk.clockwork.now())
  const [from, end] = [`${year}-01-01`, `${year}-12-31`]
  if (today < from) throw new Told(422, '填写内容有误', { detail: '该年度尚未开始' })
  const to = today < end ? today : end
  const all = await counted({ from, to }, { region: desk.region, organs: '*' }, desk)
  const title = `${region.name}${year}年法治政府建设年度报告${to < end ? `（截至${dayText(to)}）` : ''}`
  const { demonstration, name } = region
  const model: ReportModel = { region: name, title, year, from, to, demonstration, groups: all.map(frozenGroup) }
  return freezeReport(desk.database, desk.region, { year, title, by: officer.id, problems: problemsOf(all), model })
}

/** Without the cases, for those who may not see all of them. */
const bare = (model: ReportModel): ReportModel => ({
  ...model,
  groups: model.groups.map((group) => ({
    ...group,
    figures: group.figures.map((figure) => ({
      ...figure,
      cases: [],
      parts: figure.parts.map((part) => ({ ...part, cases: [] })),
    })),
  })),
})

async function found(id: string, reader: Reader, desk: Desk): Promise<FrozenReport & { model: ReportModel }> {
  const kept = await frozenReport(desk.database, desk.region, id)
  if (!kept) throw new Told(404, '没有找到', { detail: '没有这份报告' })
  const model = reportModel.parse(kept.model)
  return { ...kept, model: reader.supervises ? model : bare(model) }
}

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

async function printed(model: ReportModel, format: 'docx' | 'md', { printReport }: Desk): Promise<Uint8Array> {
  if (!printReport) throw new Told(503, '服务暂不可用', { detail: '报告排版组件尚未安装，可以先下载 JSON 格式' })
  return printReport(model, format)
}

/** Yearly reports: frozen by who oversees the organs, read by everybody who works for them. */
export function reportRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.reports, async (c) => c.json((await frozenReports(desk.database, desk.region)).map(summary), 200))
  app.openapi(routes.freezeReport, async (c) => {
    if (!c.var.reader.supervises) throw notPermitted('只有监督机关可以冻结全区的年度报告')
    return c.json(summary(await frozen(c.req.valid('json').year, c.var.reader, desk)), 201)
  })
  app.openapi(routes.readReport, async (c) => {
    const { model, ...kept } = await found(c.req.valid('param').id, c.var.reader, desk)
    return c.json({ ...summary(kept), ...model }, 200)
  })
  app.openapi(routes.printReport, async (c) => {
    const { id, format } = c.req.valid('param')
    const { model, title } = await found(id, c.var.reader, desk)
    const bytes =
      format === 'json'
        ? new TextEncoder().encode(`${JSON.stringify(model, null, 2)}\n`)
        : await printed(model, format, desk)
    return download(c, bytes, `${title}.${format}`, types[format])
  })
}
