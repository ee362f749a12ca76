import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { Router } from 'wouter'
import { CredentialsHolder } from './credentials/credentials.tsx'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}
globalThis.IS_REACT_ACT_ENVIRONMENT = true

/** A page in a document of its own, with what a reader can do to it. */
export interface Shown {
  readonly text: () => string
  readonly type: (label: string, value: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  readonly leave: () => Promise<void>
}

const named = (selector: string, name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.trim() === name)
  if (!found) throw new Error(`没有“${name}”：${document.body.textContent}`)
  return found
}

function labelled(label: string): HTMLElement {
  const caption = [...document.querySelectorAll<HTMLLabelElement>('label')].find((one) =>
    one.textContent?.startsWith(label),
  )
  const control = caption?.htmlFor ? document.getElementById(caption.htmlFor) : caption?.querySelector('input')
  if (!control) throw new Error(`没有标为“${label}”的控件`)
  return control
}

async function type(label: string, value: string): Promise<void> {
  const control = labelled(label)
  await act(async () => {
    if (control instanceof HTMLInputElement && control.type === 'radio') return control.click()
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set
    setter?.call(control, value)
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  })
}

/** Lets questions in flight be answered and drawn. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0))
  })

async function press(name: string): Promise<void> {
  await act(async () => named('button, a', name).click())
  await settle()
}

let shown: Root | undefined

/** Takes away what was drawn; a page left standing would hear of the next one's address. */
export async function takeAway(): Promise<void> {
  await act(async () => shown?.unmount())
  shown = undefined
}

/** Draws a part of the portal as it stands in the site. */
export async function show(page: ReactNode): Promise<Shown> {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const root = createRoot(place)
  shown = root
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  await act(async () =>
    root.render(
      <QueryClientProvider client={client}>
        <CredentialsHolder>
          <Router>{page}</Router>
        </CredentialsHolder>
      </QueryClientProvider>,
    ),
  )
  await settle()
  return { text: () => document.body.textContent ?? '', type, press, leave: takeAway }
}
