// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Shown, show, takeAway } from '../../testing.tsx'
import { FollowPage } from './follow-page.tsx'

const correcting = {
  number: '依复〔2026〕1号',
  version: 2,
  procedure: 'openInformation',
  procedureTitle: '政府信息公开申请',
  edition: '2019',
  title: '年度预算',
  organName: '财政局',
  stateTitle: '待补正',
  ended: false,
  facts: [{ title: '申请人 · 姓名或者名称', text: '张某' }],
  record: [{ title: '提出申请', byTitle: '申请人', at: '2026-03-02T09:30', facts: [] }],
  clocks: [],
  documents: [],
  acts: [
    {
      act: 'correct',
      title: '补正',
      by: 'applicant',
      byTitle: '申请人',
      parties: [],
      takes: ['supplement'],
      office: false,
      starts: ['答复期限'],
      ends: ['补正期限'],
      pauses: [],
      to: '办理',
      documents: [],
    },
  ],
}
const problem = (status: number, title: string) => ({ type: 'about:blank', title, status })
const answer = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })
const fetched = vi.fn<typeof fetch>()

async function open({ type, press }: Shown): Promise<void> {
  await type('登记号', '依复〔2026〕1号')
  await type('查询码', 'K7QF-22XM')
  await press('查询')
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  window.history.replaceState(null, '', '/follow')
})
afterEach(async () => {
  await takeAway()
  sessionStorage.clear()
  fetched.mockReset()
  vi.unstubAllGlobals()
})

test('a wrong code is told plainly and what was typed stays', async () => {
  fetched.mockResolvedValueOnce(answer(404, problem(404, '没有找到')))
  const shown = await show(<FollowPage />)
  await open(shown)
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('登记号或者查询码不正确')
  expect(document.querySelector<HTMLInputElement>('input')?.value).toBe('依复〔2026〕1号')
})

test('the code is in no address and no storage', async () => {
  fetched.mockResolvedValueOnce(answer(200, correcting))
  const shown = await show(<FollowPage />)
  await open(shown)
  expect(shown.text()).toContain('待补正')
  expect(window.location.href).not.toContain('K7QF')
  expect(String(fetched.mock.calls[0]?.[0])).not.toContain('K7QF')
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('K7QF')
})

test('a correction is sent with the version it was decided on', async () => {
  fetched.mockResolvedValueOnce(answer(200, correcting))
  const shown = await show(<FollowPage />)
  await open(shown)
  await shown.press('补正')
  await shown.type('补正内容', '2025年度部门预算')
  fetched.mockResolvedValueOnce(answer(200, { ...correcting, version: 3, stateTitle: '办理', acts: [] }))
  await shown.press('确认补正')
  expect(JSON.parse(String(fetched.mock.calls[1]?.[1]?.body))).toMatchObject({
    version: 2,
    request: { act: 'correct', by: 'applicant', facts: { supplement: '2025年度部门预算' } },
  })
  expect(shown.text()).toContain('“补正”已经提交')
})

test('a case that moved on meanwhile is read again; what was typed stays', async () => {
  fetched.mockResolvedValueOnce(answer(200, correcting))
  const shown = await show(<FollowPage />)
  await open(shown)
  await shown.press('补正')
  await shown.type('补正内容', '2025年度部门预算')
  fetched.mockResolvedValueOnce(answer(412, problem(412, '案件已被他人更新')))
  fetched.mockResolvedValueOnce(answer(200, { ...correcting, version: 3 }))
  await shown.press('确认补正')
  expect(shown.text()).toContain('页面已经更新')
  expect(document.querySelector('textarea')?.value).toBe('2025年度部门预算')
  fetched.mockResolvedValueOnce(answer(200, { ...correcting, version: 4, acts: [] }))
  await shown.press('确认补正')
  expect(JSON.parse(String(fetched.mock.calls[3]?.[1]?.body))).toMatchObject({ version: 3 })
})
