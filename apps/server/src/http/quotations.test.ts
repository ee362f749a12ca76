import { figureGroup, frozenReport, quotation, quotationDraft, quotationWithFigures, quotedFigure } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask, containing, problemIn, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
let supervisor: string
let clerk: string
let auditor: string
beforeAll(async () => {
  house = await webRehearsal()
  supervisor = await signIn(house.app, 'supervisor')
  clerk = await signIn(house.app, 'clerk')
  auditor = await signIn(house.app, 'auditor')
})
afterAll(() => house.stop())

const text = `清源区2025年法治政府建设年度报告

一、行政复议
全年收到行政复议申请120件，受理行政复议案件108件，不予受理12件，按期审结率98.5%。

二、普法
全年举办法治讲座近60场。
`
const source = { name: '2025.txt', text }
const placeOf = (quote: string) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length })
const received = { ...placeOf('120件'), series: 'reconsideration.received', year: 2025 }
const whole = { ...source, title: '清源区2025年法治政府建设年度报告', year: 2025 }

const post = (path: string, body: unknown, cookie = supervisor) => ask(house.app, path, { cookie, body })
const quoted = async (figures: readonly object[]) => {
  const answer = await post('/api/quotations', { ...whole, figures })
  if (answer.status !== 201) throw new Error(await answer.text())
  return quotationWithFigures.parse(await answer.json())
}
const withdraw = (id: string, cookie = supervisor) =>
  post(`/api/quotations/${id}/withdrawal`, { reason: '引错了报告' }, cookie)
const earlierOf = async (cookie: string, year: number) => {
  const path = `/api/indicators?from=${year}-01-01&to=${year}-12-31`
  const groups = z.array(figureGroup).parse(await (await ask(house.app, path, { cookie })).json())
  const figures = groups.find(({ procedure }) => procedure === 'reconsideration')?.figures ?? []
  return figures.find(({ indicator }) => indicator === 'received')?.earlier
}

describe('figures of a published report', () => {
  it('are offered with the indicators their words point at; nothing is kept', async () => {
    const draft = quotationDraft.parse(await (await post('/api/quotations/draft', source)).json())
    expect(draft).toMatchObject({ title: whole.title, year: 2025 })
    const suggested = Object.fromEntries(draft.candidates.map(({ quote, suggested: series }) => [quote, series]))
    expect(suggested['120件']).toBe('reconsideration.received')
    expect(suggested['108件']).toBe('reconsideration.accepted')
    expect(draft.series.find(({ id }) => id === 'reconsideration.onTimeRate')).toMatchObject({ unit: '%' })
    expect(await (await ask(house.app, '/api/quotations', { cookie: clerk })).json()).toEqual([])
  })

  it('stand beside the next year with their source, until they are withdrawn as a whole', async () => {
    const kept = await quoted([received, { ...placeOf('近60场'), series: 'other', title: '法治讲座', year: 2025 }])
    expect(kept).toMatchObject({ title: whole.title, figures: 2, quotedByName: '演示员supervisor' })
    expect(await earlierOf(clerk, 2026)).toMatchObject([
      { year: 2025, value: 120, quotation: kept.id, sentence: containing('收到行政复议申请120件'), quote: '120件' },
    ])
    expect(await earlierOf(clerk, 2025)).toEqual([])
    const all = z
      .array(quotedFigure)
      .parse(await (await ask(house.app, '/api/quotations/figures', { cookie: clerk })).json())
    expect(all.find(({ series }) => series === 'other')).toMatchObject({ title: '法治讲座', value: 60, approx: true })

    expect(await problemIn(await post('/api/quotations', { ...whole, figures: [received] }))).toMatchObject({
      status: 422,
      detail: containing('请先撤销'),
    })
    expect((await withdraw(kept.id, clerk)).status).toBe(403)
    const withdrawn = quotation.parse(await (await withdraw(kept.id)).json())
    expect(withdrawn.withdrawal).toMatchObject({ byName: '演示员supervisor', reason: '引错了报告' })
    expect((await withdraw(kept.id)).status).toBe(422)
    expect(await earlierOf(clerk, 2026)).toEqual([])
    const still = await ask(house.app, `/api/quotations/${kept.id}`, { cookie: clerk })
    expect(quotationWithFigures.parse(await still.json()).quoted).toHaveLength(2)
  })

  it('let the yearly report say how its figures moved, and where the earlier ones are from', async () => {
    const { id } = await quoted([received])
    const frozen = async () => {
      const made = z.object({ id: z.string() }).parse(await (await post('/api/reports', { year: 2026 })).json())
      const answer = await ask(house.app, `/api/reports/${made.id}`, { cookie: clerk })
      const { report } = frozenReport.parse(await answer.json())
      return report.sections.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n')
    }
    expect(await frozen()).not.toContain('上年的数字引自')
    house.at('2027-01-05T09:30')
    const said = await frozen()
    house.at('2026-03-02T09:30')
    expect(said).toContain('收到行政复议申请由上年的120件减至0件，同比下降100.00%')
    expect(said).toContain(`上年的数字引自《${whole.title}》`)
    await withdraw(id)
  })

  it('have the value the text itself states, once a year and series, in a unit that fits', async () => {
    const refused = async (figures: readonly object[]) =>
      (await problemIn(await post('/api/quotations', { ...whole, figures }))).detail
    expect(await refused([{ ...received, from: received.from + 1 }])).toContain('没有读到数字')
    expect(await refused([{ ...received, series: 'reconsideration.onTimeRate' }])).toContain('单位')
    expect(await refused([{ ...received, series: 'reconsideration.nothing' }])).toContain('没有')
    expect(await refused([{ ...received, series: 'other' }])).toContain('系列名称')
    expect(await refused([received, { ...received, ...placeOf('108件') }])).toContain('不止一个')
    expect((await post('/api/quotations', { ...whole, figures: [] })).status).toBe(422)
  })

  it('are taken in only by who oversees the organs', async () => {
    for (const cookie of [clerk, auditor]) {
      expect((await post('/api/quotations/draft', source, cookie)).status).toBe(403)
      expect((await post('/api/quotations', { ...whole, figures: [received] }, cookie)).status).toBe(403)
    }
    expect((await ask(house.app, '/api/quotations')).status).toBe(401)
  })

  it('belong to one district', async () => {
    const { id } = await quoted([received])
    const beside = await house.beside('990102')
    const cookie = await signIn(beside, 'supervisor')
    expect(await (await ask(beside, '/api/quotations', { cookie })).json()).toEqual([])
    expect((await ask(beside, `/api/quotations/${id}`, { cookie })).status).toBe(404)
    expect((await ask(beside, `/api/quotations/${id}/withdrawal`, { cookie, body: { reason: '试' } })).status).toBe(404)
    expect((await withdraw(id)).status).toBe(200)
  })

  it('may come from a text longer than a form', async () => {
    const long = { ...whole, text: `${text}${'本年度工作情况。'.repeat(60_000)}`, figures: [received] }
    const answer = await post('/api/quotations', long)
    expect(answer.status).toBe(201)
    await withdraw(quotationWithFigures.parse(await answer.json()).id)
  })
})
