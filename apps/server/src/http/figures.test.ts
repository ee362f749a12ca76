import { caseSummary, entryCases, exchangeComparison, exchangeSurvey, figureGroup, reportSummary } from '@yifa/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask, containing, filed, problemIn, signIn, type WebRehearsal, webRehearsal } from './testing.ts'

let house: WebRehearsal
let clerk: string
let supervisor: string
let elsewhere: string
const cases: string[] = []

const act = async (id: string, version: number, body: object) => {
  const answer = await ask(house.app, `/api/cases/${id}/acts`, {
    cookie: clerk,
    body,
    headers: { 'if-match': `"${version}"` },
  })
  if (answer.status !== 200) throw new Error(await answer.text())
}
const facts = { outcome: 'open', grounds: '属于可以公开的政府信息', way: '电子邮件' }

/** One application left over from last year, two of this one; two answered, one of them late; one demands a fee. */
beforeAll(async () => {
  house = await webRehearsal()
  house.at('2025-12-30T09:00')
  const offered = house
  clerk = ''
  cases.push((await filed(offered.app)).case)
  house.at('2026-03-02T09:30')
  clerk = await signIn(house.app, 'clerk')
  supervisor = await signIn(house.app, 'supervisor')
  elsewhere = await signIn(house.app, 'elsewhere')
  cases.push((await filed(house.app)).case, (await filed(house.app)).case)
  await act(cases[1] ?? '', 1, { act: 'reply', by: 'office', facts })
  await act(cases[0] ?? '', 1, { act: 'reply', by: 'office', facts })
  await act(cases[2] ?? '', 1, {
    act: 'demandFee',
    by: 'office',
    facts: { fee: 120, feeStandard: 'items', payment: '缴款码' },
  })
})
afterAll(() => house.stop())

const year = 'from=2026-01-01&to=2026-12-31'
const groupsFor = async (cookie: string, period = year) =>
  z.array(figureGroup).parse(await (await ask(house.app, `/api/indicators?${period}`, { cookie })).json())
const informationFor = async (cookie: string) => {
  const group = (await groupsFor(cookie)).find(({ procedure }) => procedure === 'openInformation')
  return Object.fromEntries((group?.figures ?? []).map((figure) => [figure.indicator, figure]))
}

describe('the figures of a year', () => {
  it('count what happened, with its parts in words; a rate of nothing is no number', async () => {
    const figures = await informationFor(clerk)
    expect(figures['carriedIn']).toMatchObject({ value: 1, cases: 1 })
    expect(figures['received']).toMatchObject({ value: 2, parts: [{ key: 'person', title: '自然人', value: 2 }] })
    expect(figures['handled']?.parts).toEqual([{ key: 'open/person', title: '予以公开 / 自然人', value: 2 }])
    expect(figures['onTime']).toMatchObject({ value: 1 })
    expect(figures['onTimeRate']).toMatchObject({ value: 50, unit: '%' })
    expect(figures['fees']).toMatchObject({ value: 120, unit: '元' })
    expect(figures['carriedOut']).toMatchObject({ value: 1 })
    const group = (await groupsFor(clerk)).find(({ procedure }) => procedure === 'hotline')
    expect(group?.figures.find(({ indicator }) => indicator === 'onTimeRate')?.value).toBeNull()
  })

  it('count their own cases only for an organ, and all of them for who oversees', async () => {
    expect((await informationFor(elsewhere))['received']?.value).toBe(0)
    expect((await informationFor(supervisor))['received']?.value).toBe(2)
  })

  it('open into the cases behind each, also by part', async () => {
    const behind = async (indicator: string, more = '') => {
      const path = `/api/indicators/openInformation/${indicator}/cases?${year}${more}`
      const rows = z.array(caseSummary).parse(await (await ask(house.app, path, { cookie: clerk })).json())
      return rows.map((row) => row.case).toSorted()
    }
    expect(await behind('replied')).toEqual([cases[0], cases[1]].toSorted())
    expect(await behind('onTime')).toEqual([cases[1]])
    expect(await behind('handled', '&part=open/person')).toHaveLength(2)
    expect(await behind('handled', '&part=partial/person')).toEqual([])
    const unknown = await ask(house.app, `/api/indicators/openInformation/nothing/cases?${year}`, { cookie: clerk })
    expect(unknown.status).toBe(404)
  })

  it('need a period the right way round', async () => {
    const answer = await ask(house.app, '/api/indicators?from=2026-12-31&to=2026-01-01', { cookie: clerk })
    expect(await problemIn(answer)).toMatchObject({ status: 422, detail: '起始日不能晚于截止日' })
  })
})

const kept = z.object({
  groups: z.array(
    z.object({
      title: z.string(),
      figures: z.array(
        z.object({
          title: z.string(),
          value: z.number().nullable(),
          cases: z.array(z.object({ case: z.string(), number: z.string() })),
        }),
      ),
    }),
  ),
})

describe('a yearly report', () => {
  const freeze = (cookie: string, asked: number) => ask(house.app, '/api/reports', { cookie, body: { year: asked } })

  it('is frozen by who oversees the organs, is sound, and stays as it is when cases move on', async () => {
    expect((await freeze(clerk, 2026)).status).toBe(403)
    expect((await freeze(supervisor, 2027)).status).toBe(422)
    const answer = await freeze(supervisor, 2026)
    expect(answer.status).toBe(201)
    const summary = reportSummary.parse(await answer.json())
    expect(summary).toMatchObject({ year: 2026, sound: true, problems: [] })
    expect(summary.title).toBe('清源区（演示）2026年法治政府建设年度报告')
    await act(cases[2] ?? '', 3, { act: 'withdraw', by: 'applicant', facts: {} })
    const read = async (cookie: string) => (await ask(house.app, `/api/reports/${summary.id}`, { cookie })).text()
    const { groups } = kept.parse(JSON.parse(await read(supervisor)))
    const information = groups.find(({ title }) => title === '政府信息公开申请')
    const carriedOut = information?.figures.find(({ title }) => title === '结转下年度继续办理')
    expect(carriedOut).toMatchObject({ value: 1, cases: [{ case: cases[2], number: containing('2号') }] })
    expect(await read(clerk)).not.toContain(cases[2])
    const list = await ask(house.app, '/api/reports', { cookie: clerk })
    expect(z.array(reportSummary).parse(await list.json())).toEqual([summary])
  })

  it('is a file in three formats', async () => {
    const { id } = reportSummary.parse(await (await freeze(supervisor, 2026)).json())
    const file = (format: string) => ask(house.app, `/api/reports/${id}/${format}`, { cookie: supervisor })
    const json = await file('json')
    expect(json.headers.get('content-disposition')).toContain(encodeURIComponent('年度报告'))
    expect(await json.json()).toMatchObject({
      format: 'yifa.yearly-report/1',
      year: 2026,
      organ: '清源区人民政府办公室',
    })
    expect(await (await file('md')).text()).toContain('2026年法治政府建设年度报告')
    const bytes = new Uint8Array(await (await file('docx')).arrayBuffer())
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b])
    const missing = await ask(house.app, `/api/reports/${crypto.randomUUID()}/json`, { cookie: supervisor })
    expect(missing.status).toBe(404)
  })
})

describe('published decisions in the table in which they are handed on (双公示)', () => {
  const company = { kind: 'organisation', name: '清源演示商行', code: '91350100M000100Y43', phone: '13800000002' }
  const citizen = { kind: 'person', name: '演示乙', code: '11010519491231002X', phone: '13800000003' }
  const doing = async (id: string, version: number, said: { readonly act: string; readonly facts: object }) => {
    const headers = { 'if-match': `"${version}"` }
    const path = `/api/cases/${id}/acts`
    const answer = await ask(house.app, path, { cookie: elsewhere, body: { by: 'office', ...said }, headers })
    if (answer.status !== 200) throw new Error(await answer.text())
  }
  const granted = async (applicant: object) => {
    const request = { item: 'L1', request: '开办演示餐馆' }
    const body = {
      procedure: 'licence',
      act: 'apply',
      by: 'applicant',
      organ: 'bureau',
      facts: { applicant, ...request },
    }
    const answer = await ask(house.app, '/api/cases', { cookie: elsewhere, body })
    const { id } = z.object({ id: z.string() }).parse(await answer.json())
    await doing(id, 1, { act: 'grantAtOnce', facts: { grounds: '符合条件' } })
    await doing(id, 2, { act: 'publish', facts: { publicTitle: '许可公开', publicText: '准予食品经营' } })
  }
  const textOf = async (cookie: string) =>
    (await ask(house.app, `/api/exchange/licence/file?${year}&format=csv`, { cookie })).text()
  beforeAll(async () => {
    await granted(company)
    await granted(citizen)
  })

  it('tells what each row lacks, by case and column', async () => {
    const answer = await ask(house.app, `/api/exchange/licence?${year}`, { cookie: elsewhere })
    const survey = exchangeSurvey.parse(await answer.json())
    expect(survey).toMatchObject({ rows: 2, whole: 0 })
    expect([...new Set(survey.faults.map(({ column }) => column))]).toEqual(['XK_YXQZ', 'XK_XKJGDM', 'XK_LYDWDM'])
  })

  it('has the numbers of persons for the organ that handles the cases alone, and that is written down', async () => {
    expect(await textOf(elsewhere)).toMatch(/演示乙,自然人,.*,身份证,11010519491231002X,准予行政许可决定书/)
    const seen = await textOf(supervisor)
    expect(seen).toMatch(/清源演示商行,法人及非法人组织,91350100M000100Y43/)
    expect(seen).not.toMatch(/11010519491231002X|演示乙/)
    expect((await textOf(clerk)).trim().split('\n')).toHaveLength(1)
    const reads = await ask(house.app, '/api/audit/reads', { cookie: await signIn(house.app, 'auditor') })
    expect(await reads.text()).toContain('导出行政许可信息公示表（2026-01-01至2026-12-31）')
  })

  it('stands, case by case, with the entry by which it was handled, for whoever may see the cases', async () => {
    const behind = async (cookie: string, key: string) => {
      const answer = await ask(house.app, `/api/registers/serviceItems/entries/${key}/cases`, { cookie })
      return entryCases.parse(await answer.json())
    }
    const own = await behind(elsewhere, 'L1')
    expect(own).toMatchObject({ total: 2, more: false, items: [{ procedure: 'licence' }, { procedure: 'licence' }] })
    expect((await behind(supervisor, 'L1')).total).toBe(2)
    expect((await behind(clerk, 'L1')).total).toBe(0)
    expect((await behind(elsewhere, 'L')).total).toBe(0)
  })

  it('is read back, checked row by row and held against the cases', async () => {
    const compare = async (text: string) => {
      const answer = await house.app.request(`/api/exchange/licence/comparison?${year}&name=a.csv`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', cookie: elsewhere },
        body: new TextEncoder().encode(text),
      })
      return answer.status === 200 ? exchangeComparison.parse(await answer.json()) : problemIn(answer)
    }
    const [head = '', ...rows] = (await textOf(elsewhere)).trim().split('\r\n')
    expect(await compare([head, ...rows].join('\n'))).toMatchObject({ rows: 2, same: 2, missing: [], unknown: [] })
    const [own = ''] = rows.filter((row) => row.includes('清源演示商行'))
    const altered = own.replace('91350100M000100Y43', '91350100M000100Y44').replace('准予食品经营', '准予')
    const compared = await compare([head, altered, own.replace(/〔2026〕\d+号/, '〔2026〕99号')].join('\n'))
    expect(compared).toMatchObject({ same: 0, unknown: [{ row: 3 }], missing: [{ title: containing('演') }] })
    expect(JSON.stringify(compared)).toContain('校验码不正确')
    expect(compared).toMatchObject({
      different: [
        { row: 2, cells: [{ column: 'XK_XDR_SHXYM' }, { column: 'XK_NR', ours: '准予食品经营', theirs: '准予' }] },
      ],
    })
    expect(await compare('名称,日期\n甲,乙\n')).toMatchObject({ status: 422, detail: containing('XK_WSH') })
  })
})
