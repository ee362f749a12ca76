// @vitest-environment happy-dom
import { edition } from '@yifa/law'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ActForm, schemasOf } from './act-form.tsx'
import type { Problems } from './check.ts'
import type { Draft, Values } from './draft.ts'

const information = edition('openInformation', '2019')
const schemas = information ? schemasOf(information, 'askToCorrect') : {}

let root: Root
let host: HTMLElement

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  host = document.createElement('div')
  document.body.append(host)
  root = createRoot(host)
})
afterEach(() => {
  act(() => root.unmount())
  host.remove()
  vi.unstubAllGlobals()
})

function Form({ sent, problems = [] }: { readonly sent: (facts: Values) => void; readonly problems?: Problems }) {
  const [draft, setDraft] = useState<Draft>({})
  return (
    <ActForm
      schemas={schemas}
      draft={draft}
      onDraft={setDraft}
      onSubmit={sent}
      submitTitle="告知补正"
      problems={problems}
    />
  )
}

function control(label: string): HTMLInputElement {
  const named = [...host.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label))
  const found = host.querySelector(`[id="${named?.htmlFor}"]`)
  return found as HTMLInputElement
}

function type(label: string, text: string): void {
  const field = control(label)
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  act(() => {
    setter?.call(field, text)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

const submit = () => act(() => host.querySelector('form')?.requestSubmit())

it('says below each field what is missing, and sends nothing', () => {
  const sent = vi.fn()
  act(() => root.render(<Form sent={sent} />))
  submit()
  expect(sent).not.toHaveBeenCalled()
  expect(control('需要补正的事项').getAttribute('aria-invalid')).toBe('true')
  const told = control('需要补正的事项').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(told)?.textContent).toContain('必须填写')
})

it('takes a problem back as soon as it is mended, and sends the facts', () => {
  const sent = vi.fn()
  act(() => root.render(<Form sent={sent} />))
  submit()
  type('需要补正的事项', '请说明文号')
  expect(control('需要补正的事项').getAttribute('aria-invalid')).toBeNull()
  type('补正期限届满日', '2026-03-16')
  submit()
  expect(sent).toHaveBeenCalledExactlyOnceWith({ defects: '请说明文号', correctBy: '2026-03-16' })
})

it('shows what the server found wrong at its field', () => {
  const problems = [{ path: 'facts.correctBy', field: '补正期限届满日', problem: '补正期限届满日：不能早于告知之日' }]
  act(() => root.render(<Form sent={() => undefined} problems={problems} />))
  expect(control('补正期限届满日').getAttribute('aria-invalid')).toBe('true')
  expect(host.querySelector('[role="alert"]')?.textContent).toContain('不能早于告知之日')
})
