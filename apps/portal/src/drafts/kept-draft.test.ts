// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { dropDraft, freshKey, keepDraft, keptDraft } from './kept-draft.ts'

const said = { draft: { matter: '路灯不亮', caller: { name: '张某', electronic: true } }, key: freshKey() }

afterEach(() => {
  sessionStorage.clear()
  vi.restoreAllMocks()
})

test('a draft comes back as it was typed, groups and ticks included', () => {
  keepDraft('hotline', said)
  expect(keptDraft('hotline')).toEqual(said)
})

test('drafts of different procedures do not meet', () => {
  keepDraft('hotline', said)
  expect(keptDraft('reconsideration')).toBeUndefined()
})

test('a dropped draft is gone', () => {
  keepDraft('hotline', said)
  dropDraft('hotline')
  expect(keptDraft('hotline')).toBeUndefined()
})

test.each(['{', '[]', '{"draft":{"matter":3},"key":"0123456789abcdef"}', '{"draft":{}}'])(
  'what cannot be read is no draft: %s',
  (text) => {
    sessionStorage.setItem('yifa.draft.hotline', text)
    expect(keptDraft('hotline')).toBeUndefined()
  },
)

test('a browser that keeps nothing does not stop the citizen', () => {
  const refuse = () => {
    throw new DOMException('refused', 'QuotaExceededError')
  }
  vi.stubGlobal('sessionStorage', { setItem: refuse, getItem: refuse, removeItem: refuse })
  keepDraft('hotline', said)
  dropDraft('hotline')
  expect(keptDraft('hotline')).toBeUndefined()
  vi.unstubAllGlobals()
})

test('keys are long and never the same', () => {
  const keys = Array.from({ length: 50 }, freshKey)
  expect(new Set(keys).size).toBe(50)
  expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true)
})
