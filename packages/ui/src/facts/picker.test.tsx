// @vitest-environment happy-dom
import { entries, entry } from '@yifa/kernel'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ActForm } from './act-form.tsx'
import type { Draft, Values } from './draft.ts'
import { type Names, NamesContext } from './names.ts'

const items = [
  { key: 'A-1', title: '食品经营许可', note: '市场监督管理局' },
  { key: 'A-2', title: '食品生产许可', note: '市场监督管理局' },
  { key: 'B-1', title: '户外广告设置', note: '城市管理局' },
]
const find: Names['entries'] = (_, words) => {
  const choices = items.filter(({ key, title }) => title.includes(words) || key.includes(words))
  return Promise.resolve({ choices, total: choices.length })
}
const known: Names = {
  entries: vi.fn(find),
  entry: (_, key) => Promise.resolve(items.find((one) => one.key === key)?.title),
}

const schemas = {
  item: entry('许可事项', 'serviceItems', { type: '01' }),
  proofs: entries('要求的证明', 'proofs').optional(),
}

let root: Root
let host: HTMLElement

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.createElement('div')
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

interface FormProps {
  readonly first?: Draft
  readonly names?: Names
  readonly sent?: (facts: Values) => void
}

function Form({ first = {}, names = known, sent = () => undefined }: FormProps) {
  const [draft, setDraft] = useState<Draft>(first)
  return (
    <NamesContext value={names}>
      <ActForm schemas={schemas} draft={draft} onDraft={setDraft} onSubmit={sent} submitTitle="入册" />
    </NamesContext>
  )
}

const show = (form: FormProps = {}) => act(async () => root.render(<Form {...form} />))
const fields = () => [...host.querySelectorAll<HTMLInputElement>('[role="combobox"]')]
const options = () => [...host.querySelectorAll('[role="option"]')].map((one) => one.firstChild?.textContent)
const settle = () => act(async () => vi.runAllTimers())

async function type(field: HTMLInputElement | undefined, words: string): Promise<void> {
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  act(() => {
    setter?.call(field, words)
    field?.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await settle()
}

const press = (field: HTMLInputElement | undefined, key: string) =>
  act(async () => void field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))

const submit = () => act(() => host.querySelector('form')?.requestSubmit())

it('finds entries by words, picks one by keyboard, and sends its key', async () => {
  const sent = vi.fn()
  await show({ sent })
  const [item] = fields()
  await type(item, '食品')
  expect(known.entries).toHaveBeenLastCalledWith({ register: 'serviceItems', where: { type: '01' } }, '食品')
  expect(options()).toEqual(['食品经营许可', '食品生产许可'])
  await press(item, 'ArrowDown')
  await press(item, 'Enter')
  expect(item?.value).toBe('食品生产许可')
  expect(options()).toEqual([])
  submit()
  expect(sent).toHaveBeenCalledExactlyOnceWith({ item: 'A-2' })
})

it('tells chosen entries by name, takes more, and lets them go', async () => {
  const sent = vi.fn()
  await show({ first: { item: 'A-1', proofs: ['B-1'] }, sent })
  const [item, proofs] = fields()
  expect(item?.value).toBe('食品经营许可')
  await type(proofs, 'A-2')
  await press(proofs, 'Enter')
  submit()
  expect(sent).toHaveBeenLastCalledWith({ item: 'A-1', proofs: ['B-1', 'A-2'] })
  act(() => host.querySelector<HTMLElement>('[aria-label="移除户外广告设置"]')?.click())
  submit()
  expect(sent).toHaveBeenLastCalledWith({ item: 'A-1', proofs: ['A-2'] })
})

it('chooses nothing where words are typed and nothing is picked, and says that it is missing', async () => {
  const sent = vi.fn()
  await show({ sent })
  const [item] = fields()
  await type(item, '食品')
  await press(item, 'Escape')
  expect(item?.value).toBe('')
  submit()
  expect(sent).not.toHaveBeenCalled()
  expect(fields()[0]?.getAttribute('aria-invalid')).toBe('true')
})

it('says why nothing could be found', async () => {
  const away: Names = { ...known, entries: () => Promise.reject(new Error('服务暂不可用')) }
  await show({ names: away })
  await type(fields()[0], '食品')
  expect(host.querySelector('[role="status"]')?.textContent).toBe('没有查到：服务暂不可用')
})
