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

/** How far below a figure its line runs, in the room between two lines of text. */
const below = 4

/** From under the figure along its line of text to the edge of the pane, and from there in a bow to the card. */
function threadFrom(figure: Element, key: string, pane: DOMRect, card: DOMRect, around: DOMRect): Thread {
  const at = figure.getBoundingClientRect()
  const foot = at.bottom + below
  const y = clamp(foot, pane.top + 2, pane.bottom - 2) - around.top
  const [x, edge] = [clamp(at.left + at.width / 2, pane.left, pane.right) - around.left, pane.right - around.left - 8]
  const [endX, endY] = [card.left - around.left, clamp(card.top + 20, pane.top, pane.bottom) - around.top]
  const bend = (endX - edge) / 2
  const path = `M${x} ${y - below} V${y} H${edge} C${edge + bend} ${y} ${endX - bend} ${endY} ${endX} ${endY}`
  return { key, path, beyond: foot < pane.top || at.top > pane.bottom }
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
