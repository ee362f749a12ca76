// @vitest-environment happy-dom
import { editionsOf } from '@yifa/law'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Shown, show, takeAway } from '../../testing.tsx'
import { Filing } from './filing.tsx'

const hotline = editionsOf('hotline')[0]!
const offer = {
  procedure: 'hotline',
  title: '12345热线工单',
  about: '收到后答复。',
  act: 'call',
  organs: [
    { id: 'o1', name: '热线中心' },
    { id: 'o2', name: '镇便民中心' },
  ],
}
const receipt = {
  case: '0b9b3c39-0f3c-4c35-9d4b-1f2b3c4d5e6f',
  number: '热线〔2026〕1号',
  code: 'K7QF-22XM',
  procedureTitle: '12345热线工单',
  organName: '热线中心',
  receivedAt: '2026-03-02T09:30',
  clocks: [],
}

const answer = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })
const fetched = vi.fn<typeof fetch>()
const page = () => show(<Filing offer={offer} procedure={hotline} />)

async function fill({ type }: Shown): Promise<void> {
  await type('受理机关', 'o1')
  await type('公民', 'person')
  await type('姓名或者名称', '张三')
  await type('求助', 'help')
  await type('诉求内容', '路灯不亮')
}

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  window.history.replaceState(null, '', '/apply/hotline')
})
afterEach(async () => {
  await takeAway()
  sessionStorage.clear()
  fetched.mockReset()
  vi.unstubAllGlobals()
})

test('what is missing is said field by field, and what was typed stays', async () => {
  const shown = await page()
  await shown.type('诉求内容', '路灯不亮')
  await shown.press('下一步：核对')
  expect(shown.text()).toContain('受理机关：必须填写')
  expect(shown.text()).toContain('姓名或者名称：必须填写')
  expect(shown.text()).toContain('诉求类别：必须填写')
  expect(document.querySelector('textarea')?.value).toBe('路灯不亮')
  expect(fetched).not.toHaveBeenCalled()
})

test('a reload loses nothing', async () => {
  const before = await page()
  await fill(before)
  await before.leave()
  const after = await page()
  expect(after.text()).toContain('已恢复')
  await after.press('下一步：核对')
  expect(after.text()).toContain('路灯不亮')
  expect(after.text()).toContain('张三')
})

test('sent again after a broken connection, it bears the same key; the receipt ends the draft', async () => {
  const shown = await page()
  await fill(shown)
  await shown.press('下一步：核对')
  fetched.mockRejectedValueOnce(new TypeError('network'))
  await shown.press('确认提交')
  expect(shown.text()).toContain('服务暂不可用')
  expect(shown.text()).toContain('路灯不亮')
  fetched.mockResolvedValueOnce(answer(201, receipt))
  await shown.press('确认提交')
  expect(shown.text()).toContain('热线〔2026〕1号')
  expect(shown.text()).toContain('K7QF-22XM')
  const keys = fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get('idempotency-key'))
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
  expect(sessionStorage.length).toBe(0)
  expect(window.location.href).not.toContain('K7QF')
})

test('the body names the organ, the act and the channel, and carries typed facts only', async () => {
  const shown = await page()
  await fill(shown)
  await shown.press('下一步：核对')
  fetched.mockResolvedValueOnce(answer(201, receipt))
  await shown.press('确认提交')
  expect(JSON.parse(String(fetched.mock.calls[0]?.[1]?.body))).toEqual({
    procedure: 'hotline',
    act: 'call',
    organ: 'o1',
    facts: {
      caller: { kind: 'person', name: '张三' },
      channel: 'online',
      class: 'help',
      enterprise: 'no',
      matter: '路灯不亮',
    },
  })
})

test('what the server finds wrong leads back to the field', async () => {
  const shown = await page()
  await fill(shown)
  await shown.press('下一步：核对')
  fetched.mockResolvedValueOnce(
    answer(422, {
      type: 'about:blank',
      title: '填写内容有误',
      status: 422,
      errors: [{ path: 'facts.matter', field: '诉求内容', problem: '诉求内容：请写明地点' }],
    }),
  )
  await shown.press('确认提交')
  expect(document.querySelector('[data-path="matter"]')?.textContent).toContain('请写明地点')
  expect(document.querySelector('textarea')?.value).toBe('路灯不亮')
})
