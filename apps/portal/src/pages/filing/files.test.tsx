// @vitest-environment happy-dom
import { enclosureBounds } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { UploadContext } from '@yifa/ui'
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendFile } from '../../asking/send-file.ts'
import { settle, show, takeAway } from '../../testing.tsx'
import { Filing } from './filing.tsx'

const information = editionsOf('openInformation')[0]!
const offer = {
  procedure: 'openInformation',
  title: '政府信息公开申请',
  about: '收到后答复。',
  act: 'apply',
  organs: [{ id: 'o1', name: '区政府办公室' }],
}
const kept = { file: `${'a'.repeat(64)}.${'m'.repeat(43)}`, name: '身份证.jpg', mediaType: 'image/jpeg', size: 3 }
const answer = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status })
const fetched = vi.fn<typeof fetch>()
const page = () =>
  show(
    <UploadContext value={sendFile}>
      <Filing offer={offer} procedure={information} />
    </UploadContext>,
  )

async function choose(...files: readonly File[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
  Object.defineProperty(input, 'files', { configurable: true, value: files })
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await settle()
}
const photo = (name = '身份证.jpg', type = 'image/jpeg') => new File(['abc'], name, { type })
const field = () => document.querySelector('[data-path="identity"]')?.textContent ?? ''

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  window.history.replaceState(null, '', '/apply/openInformation')
})
afterEach(async () => {
  await takeAway()
  sessionStorage.clear()
  fetched.mockReset()
  vi.unstubAllGlobals()
})

test('a file is sent at once, listed with its size, kept over a reload and taken away again', async () => {
  const before = await page()
  fetched.mockResolvedValueOnce(answer(201, kept))
  await choose(photo())
  expect(String(fetched.mock.calls[0]?.[0])).toBe(`/api/portal/files?name=${encodeURIComponent('身份证.jpg')}`)
  expect(field()).toContain('身份证.jpg')
  await before.leave()
  const after = await page()
  expect(field()).toContain('身份证.jpg')
  await after.press('删除')
  expect(field()).not.toContain('身份证.jpg')
})

test('what cannot be taken is said in words, and nothing is sent', async () => {
  await page()
  const large = photo('大图.jpg')
  Object.defineProperty(large, 'size', { value: enclosureBounds.bytes + 1 })
  await choose(large, photo('说明.txt', 'text/plain'))
  expect(document.querySelector('[role="alert"]')?.textContent).toMatch(
    /大图\.jpg.*不超过10兆字节.*说明\.txt.*这种文件/,
  )
  expect(fetched).not.toHaveBeenCalled()
})

test('what the server refuses is told at the field; what was typed meanwhile stays', async () => {
  const shown = await page()
  let refuse: (value: Response) => void = () => undefined
  fetched.mockReturnValueOnce(new Promise((resolve) => (refuse = resolve)))
  await choose(photo('假图.jpg'))
  await shown.type('所需政府信息', '2025年预算')
  await act(async () =>
    refuse(answer(415, { type: 'about:blank', title: '不收这种文件', status: 415, detail: '内容不是图片' })),
  )
  await settle()
  expect(field()).toContain('内容不是图片')
  fetched.mockResolvedValueOnce(answer(201, kept))
  await choose(photo())
  expect(document.querySelector('textarea')?.value).toBe('2025年预算')
  expect(field()).toContain('身份证.jpg')
})

test('an identity paper that is missing is asked for at its field', async () => {
  const shown = await page()
  await shown.press('下一步：核对')
  expect(field()).toContain('必须填写')
})
