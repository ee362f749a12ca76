// @vitest-environment happy-dom
import { editionsOf } from '@yifa/law'
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { beforeEach, expect, test } from 'vitest'
import { FlowDiagram } from './flow-diagram.tsx'

const penalty = editionsOf('penalty')[0]!
let place: HTMLElement
beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  place = document.body.appendChild(document.createElement('div'))
  await act(async () => createRoot(place).render(<FlowDiagram procedure={penalty} />))
})

const width = () => Number(place.querySelector('svg')!.getAttribute('width'))
const press = (title: string) =>
  act(async () => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === title)!.click())

test('the drawing is made larger, smaller and brought back to its size', async () => {
  const own = width()
  await press('放大')
  expect(width()).toBeGreaterThan(own)
  await press('原大')
  expect(width()).toBe(own)
  await press('缩小')
  expect(width()).toBeLessThan(own)
})

test('who cannot see the drawing is told in words which act leads from where to where', () => {
  const steps = [...place.querySelectorAll('.flow-steps > li')]
  const hearing = steps.find((step) => step.querySelector('strong')!.textContent === '听取陈述申辩')!
  expect(hearing.textContent).toMatch(/要求听证（当事人），进入“听证”/)
  expect(steps.at(-1)!.textContent).toContain('不予立案')
})
