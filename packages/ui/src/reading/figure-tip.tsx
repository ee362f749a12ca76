import { type RefObject, useEffect, useState } from 'react'
import { figureText } from '../figure-text.ts'
import type { ReadFigure } from './reading.ts'

interface Tip {
  readonly figure: ReadFigure
  readonly left: number
  readonly top: number
}

/** The figure element an event happened on, if any. */
export const figureAt = (target: EventTarget | null): HTMLElement | undefined => {
  const found = target instanceof Element ? target.closest('[data-figures]') : null
  return found instanceof HTMLElement ? found : undefined
}

export const idsAt = (element: HTMLElement): readonly number[] =>
  (element.dataset['figures'] ?? '').split(' ').filter(Boolean).map(Number)

const bounds: Readonly<Record<string, string>> = { ge: '不少于', gt: '超过', le: '不超过', about: '约' }
const directions: Readonly<Record<string, string>> = { up: '上升', down: '下降' }

/** What a figure says: item, value, unit, year and whose it is. */
export function figureWords({ value, unit, year, subject, bound, direction }: ReadFigure): string {
  const measured = `${bound ? (bounds[bound] ?? '') : ''}${figureText(value)}${unit}`
  const words = [direction && directions[direction], measured, year && `${year}年`, subject]
  return words.filter(Boolean).join('　')
}

interface TipProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly figures: ReadonlyMap<number, ReadFigure>
}

function tipFor(element: HTMLElement, box: HTMLElement, figures: TipProps['figures']): Tip | undefined {
  const figure = figures.get(idsAt(element)[0] ?? -1)
  if (!figure) return undefined
  const [around, at] = [box.getBoundingClientRect(), element.getBoundingClientRect()]
  const left = Math.max(4, Math.min(at.left - around.left, around.width - 300))
  return { figure, left, top: at.bottom - around.top + 6 }
}

/** Tells what the figure under pointer or focus says; listens once for the whole text. */
export function FigureTip({ box, figures }: TipProps) {
  const [tip, setTip] = useState<Tip>()
  useEffect(() => {
    const area = box.current
    if (!area) return
    const show = (event: Event) => {
      const element = figureAt(event.target)
      setTip(element && tipFor(element, area, figures))
    }
    const hide = () => setTip(undefined)
    for (const name of ['mouseover', 'focusin']) area.addEventListener(name, show)
    for (const name of ['mouseleave', 'focusout']) area.addEventListener(name, hide)
    area.addEventListener('scroll', hide, { capture: true, passive: true })
    return () => {
      for (const name of ['mouseover', 'focusin']) area.removeEventListener(name, show)
      for (const name of ['mouseleave', 'focusout']) area.removeEventListener(name, hide)
      area.removeEventListener('scroll', hide, { capture: true })
    }
  }, [box, figures])
  return (
    <div className="yf-tip" role="status" style={tip ? { left: tip.left, top: tip.top } : undefined} hidden={!tip}>
      <strong>{tip?.figure.item || '未能辨认事项'}</strong>
      <span>{tip && figureWords(tip.figure)}</span>
    </div>
  )
}
