import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Verdict } from './reading.ts'

interface ThreadsProps {
  readonly box: RefObject<HTMLDivElement | null>
  readonly relation: string | undefined
  readonly verdict: Verdict | undefined
}

interface Thread {
  readonly key: string
  readonly path: string
  /** The figure itself is scrolled out of sight; the line ends at the edge. */
  readonly beyond: boolean
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

function threadFrom(figure: Element, key: string, pane: DOMRect, card: DOMRect, around: DOMRect): Thread {
  const at = figure.getBoundingClientRect()
  const middle = at.top + at.height / 2
  const y = clamp(middle, pane.top + 2, pane.bottom - 2) - around.top
  const x = clamp(at.right, pane.left, pane.right) - around.left
  const [endX, endY] = [card.left - around.left, clamp(card.top + 20, pane.top, pane.bottom) - around.top]
  const bend = Math.max(30, (endX - x) / 2)
  const path = `M${x} ${y} C${x + bend} ${y} ${endX - bend} ${endY} ${endX} ${endY}`
  return { key, path, beyond: middle < pane.top || middle > pane.bottom }
}

/** The lines from a relation's card to its figures; none where card and text do not stand side by side. */
function threadsIn(box: HTMLElement, relation: string): readonly Thread[] {
  const card = box.querySelector(`[data-relation="${CSS.escape(relation)}"]`)?.getBoundingClientRect()
  const pane = box.querySelector('.yf-text')?.getBoundingClientRect()
  if (!card || !pane || card.left < pane.right) return []
  const around = box.getBoundingClientRect()
  return [...box.querySelectorAll('[data-lit]')].map((figure, index) =>
    threadFrom(figure, `${relation} ${index}`, pane, card, around),
  )
}

/** What moves text or cards: a pane is scrolled, or a paragraph takes its true height. */
const moving = ['scroll', 'contentvisibilityautostatechange'] as const

/** Draws lines between the chosen relation and its figures, and keeps them in place while either side is scrolled. */
export function Threads({ box, relation, verdict }: ThreadsProps) {
  const [threads, setThreads] = useState<readonly Thread[]>([])
  useLayoutEffect(() => {
    const area = box.current
    if (!area || relation === undefined) {
      setThreads([])
      return
    }
    let frame = 0
    const draw = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => setThreads(threadsIn(area, relation)))
      })
    }
    draw()
    for (const name of moving) area.addEventListener(name, draw, { capture: true, passive: true })
    const watch = new ResizeObserver(draw)
    watch.observe(area)
    return () => {
      cancelAnimationFrame(frame)
      for (const name of moving) area.removeEventListener(name, draw, { capture: true })
      watch.disconnect()
    }
  }, [box, relation])
  return (
    <svg className="yf-threads" data-verdict={verdict} aria-hidden="true">
      {threads.map(({ key, path, beyond }) => (
        <path key={key} d={path} data-beyond={beyond || undefined} />
      ))}
    </svg>
  )
}
