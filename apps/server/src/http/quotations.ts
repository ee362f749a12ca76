import { type NewQuotation, routes } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import { figuresOfQuotation, keepQuotation, quotations, quotedFigures, sm3, withdrawQuotation } from '@yifa/record'
import type { Reader } from '../people/reader.ts'
import { chosenFigures } from '../views/chosen-figures.ts'
import { figureSeriesOn } from '../views/figure-series.ts'
import { quotationView } from '../views/quotation-view.ts'
import type { Desk, Web } from './desk.ts'
import { notPermitted, Told } from './problem.ts'
import { written } from './written.ts'

/** The history of a district is in the care of the organ that oversees the others, as its yearly reports are. */
function mustOversee({ supervises }: Reader): void {
  if (!supervises) throw notPermitted('只有监督机关（司法局）的工作人员可以引入或者撤销历年数字')
}

const seriesToday = (desk: Desk) => figureSeriesOn(dayOf(desk.clockwork.now()))

async function found(id: string, desk: Desk) {
  const kept = (await quotations(desk.database, desk.region)).find((one) => one.id === id)
  if (!kept) throw new Told(404, '没有找到', { detail: '没有引用过这份报告' })
  return quotationView(kept, await desk.directory())
}

const withFigures = async (id: string, desk: Desk) => ({
  ...(await found(id, desk)),
  quoted: [...(await figuresOfQuotation(desk.database, desk.region, id))],
})

async function quote(asked: NewQuotation, by: string, desk: Desk): Promise<string> {
  const { title, year, name: file, text } = asked
  const found = await desk.readings.ask('quotablesAt', { name: file, text, places: asked.figures })
  const figures = chosenFigures(asked, found, seriesToday(desk))
  const kept = await keepQuotation(desk.database, desk.region, { title, year, file, textHash: sm3(text), by, figures })
  if (kept.ok) return kept.id
  const taken = kept.taken.map((one) => `${one.year}年“${one.title}”已引自《${one.publication}》`)
  throw new Told(422, '已有引用的数字', { detail: `${taken.join('；')}。请先撤销原来的引用` })
}

/** Figures of published reports in the history of the district: taken by who oversees the organs, read by all of them. */
export function quotationRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.quotations, async (c) => {
    const names = await desk.directory()
    const kept = await quotations(desk.database, desk.region)
    return c.json(
      kept.map((one) => quotationView(one, names)),
      200,
    )
  })
  app.openapi(routes.quotedFigures, async (c) => c.json([...(await quotedFigures(desk.database, desk.region))], 200))
  app.openapi(routes.draftQuotation, async (c) => {
    mustOversee(c.var.reader)
    return written(c, await desk.readings.ask('draft', { ...c.req.valid('json'), series: seriesToday(desk) }))
  })
  app.openapi(routes.quote, async (c) => {
    mustOversee(c.var.reader)
    const id = await quote(c.req.valid('json'), c.var.reader.officer.id, desk)
    return c.json(await withFigures(id, desk), 201)
  })
  app.openapi(routes.readQuotation, async (c) => c.json(await withFigures(c.req.valid('param').id, desk), 200))
  app.openapi(routes.withdrawQuotation, async (c) => {
    mustOversee(c.var.reader)
    const { id } = c.req.valid('param')
    const { withdrawal } = await found(id, desk)
    if (withdrawal) throw new Told(422, '已经撤销', { detail: `该批数字已由${withdrawal.byName}撤销` })
    const { reason } = c.req.valid('json')
    await withdrawQuotation(desk.database, desk.region, { id, by: c.var.reader.officer.id, reason })
    return c.json(await found(id, desk), 200)
  })
}
