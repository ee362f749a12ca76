// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show, takeAway } from '../../testing.tsx'
import { EntryPage } from './entry-page.tsx'
import { RegisterPage } from './register-page.tsx'
import { RegistersPage } from './registers-page.tsx'

const register = {
  register: 'serviceItems',
  title: '政务服务事项',
  area: '政务服务',
  entry: '事项',
  about: '依申请办理的事项。',
  basis: '优化营商环境条例第三十五条',
  unit: '项',
  inForce: 1004,
  changedOn: '2026-03-01',
  organs: [
    { id: 'market', name: '市场监督管理局' },
    { id: 'water', name: '水务局' },
  ],
  fields: [
    { field: 'name', title: '事项名称' },
    {
      field: 'procedure',
      title: '办理程序',
      options: [
        { value: 'licence', title: '行政许可' },
        { value: 'legalAid', title: '法律援助' },
      ],
    },
    { field: 'materials', title: '办理材料' },
    { field: 'phone', title: '联系电话' },
  ],
}
const told = (field: string, title: string, text: string, value: unknown = text) => ({ field, title, text, value })
const row = {
  key: '许可/1.2',
  title: '食品经营许可',
  organ: { id: 'market', name: '市场监督管理局' },
  standing: 'in force',
  standingTitle: '有效',
  from: '2026-02-01',
  fields: [
    told('name', '事项名称', '食品经营许可'),
    told('procedure', '办理程序', '行政许可', 'licence'),
    told('materials', '办理材料', '申请书\n营业执照', ['申请书', '营业执照']),
    {
      ...told('power', '对应职权', '食品经营许可权'),
      names: [{ register: 'serviceItems', key: '甲', title: '甲', standing: 'ended' }],
    },
  ],
}
const entry = {
  ...row,
  register: 'serviceItems',
  registerTitle: '政务服务事项',
  on: '2026-03-05',
  publishedOn: '2026-01-20',
  flags: [{ why: '办事指南缺少联系电话', blocks: true }],
  periods: [
    { from: '2026-01-01', until: '2026-01-31', basis: '清发〔2026〕1号', alterations: [] },
    {
      from: '2026-02-01',
      alterations: [{ field: 'name', title: '事项名称', before: '食品流通许可', after: '食品经营许可' }],
    },
  ],
}

const answer = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status })
const district = { region: { code: '990101', name: '清源区', demonstration: true }, offers: [] }
let asked: string[] = []
let answers: Readonly<Record<string, unknown>> = {}

async function reply(input: RequestInfo | URL): Promise<Response> {
  const path = String(input)
  asked.push(path)
  const found = Object.entries(answers).find(([begins]) => path.startsWith(begins))
  return found ? answer(found[1]) : answer({ type: 'about:blank', title: '没有找到', status: 404 }, 404)
}

const list = '/api/portal/registers/serviceItems/entries'

beforeEach(() => {
  asked = []
  answers = {
    [`${list}/`]: entry,
    [list]: { items: [row], next: 'b', total: 21 },
    '/api/portal/registers/serviceItems/differences': {
      items: [
        {
          key: '许可/1.2',
          title: '食品经营许可',
          kind: 'amended',
          kindTitle: '变更',
          alterations: entry.periods[1]?.alterations,
        },
      ],
    },
    '/api/portal/registers/serviceItems': register,
    '/api/portal/registers': [register],
    '/api/portal': district,
  }
  vi.stubGlobal('fetch', vi.fn(reply))
})
afterEach(async () => {
  await takeAway()
  vi.unstubAllGlobals()
})

const open = (address: string) => window.history.replaceState(null, '', address)
const tag = (name: string) => document.head.querySelector(`meta[name="${name}"]`)?.getAttribute('content')

test('the index tells what each list is, on what basis, how long it is and when it last changed', async () => {
  const shown = await show(<RegistersPage />)
  expect(shown.text()).toContain('政务服务事项')
  expect(shown.text()).toContain('优化营商环境条例第三十五条')
  expect(shown.text()).toContain('1004项')
  expect(shown.text()).toContain('2026年3月1日')
})

test('a list is asked for as its address says, and shown with the day it is of', async () => {
  open('/registers/serviceItems?mark=procedure=licence&organ=market&on=2025-03-05')
  const shown = await show(<RegisterPage register="serviceItems" />)
  const query = new URL(asked.find((path) => path.startsWith(list)) ?? '', 'http://x').searchParams
  expect(Object.fromEntries(query)).toEqual({
    limit: '20',
    organ: 'market',
    mark: 'procedure=licence',
    on: '2025-03-05',
  })
  expect(shown.text()).toContain('本页所示为2025年3月5日有效的清单')
  expect(shown.text()).toContain('符合条件的共21项')
  const link = document.querySelector('.entries a')
  expect(link?.getAttribute('href')).toBe('/registers/serviceItems/%E8%AE%B8%E5%8F%AF%2F1.2?on=2025-03-05')
})

test('the next page is asked for from where the first ended; the address stays that of the list', async () => {
  open('/registers/serviceItems')
  const shown = await show(<RegisterPage register="serviceItems" />)
  await shown.press('下一页')
  expect(asked.at(-1)).toContain('cursor=b')
  expect(window.location.search).toBe('')
  expect(shown.text()).toContain('第2页，共2页')
})

test('what changed between two days is told in plain words', async () => {
  open('/registers/serviceItems?since=2026-01-01&on=2026-03-05')
  const shown = await show(<RegisterPage register="serviceItems" />)
  expect(shown.text()).toContain('“事项名称”由“食品流通许可”改为“食品经营许可”')
})

test('a guide says which elements it lacks, and shows everything it has, with its history', async () => {
  open('/registers/serviceItems/%E8%AE%B8%E5%8F%AF%2F1.2?on=2026-03-05')
  const shown = await show(<EntryPage register="serviceItems" />)
  expect(asked).toContain(`${list}/%E8%AE%B8%E5%8F%AF%2F1.2?on=2026-03-05`)
  const missing = [...document.querySelectorAll('[data-missing] dt')].map((element) => element.textContent)
  expect(missing).toEqual(
    expect.arrayContaining(['设定依据', '申请条件', '办理地点', '办理时间', '联系电话', '办理流程']),
  )
  expect(missing).not.toContain('办理材料')
  expect([...document.querySelectorAll('.lines li')].map((line) => line.textContent)).toEqual(['申请书', '营业执照'])
  expect(shown.text()).toContain('办事指南缺少联系电话')
  expect(shown.text()).toContain('甲已停用')
  expect(shown.text()).toContain('依据：清发〔2026〕1号')
  expect(shown.text()).toContain('“事项名称”由“食品流通许可”改为“食品经营许可”')
})

test('an entry says of itself to machines what it is, when it was published and whose', async () => {
  open('/registers/serviceItems/1?on=2026-03-05')
  await show(<EntryPage register="serviceItems" />)
  expect(tag('ArticleTitle')).toBe('食品经营许可')
  expect(tag('PubDate')).toBe('2026-01-20')
  expect(tag('ContentSource')).toBe('市场监督管理局')
  expect(tag('ColumnType')).toBe('办事服务')
  expect(tag('SiteIDCode')).toBeUndefined()
})

test('an entry or a list that nobody knows is said to be missing', async () => {
  answers = {}
  open('/registers/serviceItems')
  const shown = await show(<RegisterPage register="serviceItems" />)
  expect(shown.text()).toContain('没有找到这个页面')
})
