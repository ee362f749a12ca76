import { useEffect, useRef, useState } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isOurs = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !isTyping(target) && !ctrlKey && !metaKey && !altKey

/** Walking through a list by keyboard: j and k (or the arrows) move, Enter opens. Answers which row is current. */
export function useRows(count: number, open: (index: number) => void) {
  const [current, setCurrent] = useState(-1)
  const opening = useRef(open)
  useEffect(() => {
    opening.current = open
  })
  const at = Math.min(current, count - 1)
  useEffect(() => {
    const walk = (step: number) => {
      const next = Math.max(0, Math.min(count - 1, at + step))
      setCurrent(next)
      document.querySelector(`[data-index="${next}"]`)?.scrollIntoView({ block: 'nearest' })
    }
    const pressed = (event: KeyboardEvent) => {
      const step = steps[event.key]
      if (!isOurs(event) || count === 0) return
      if (step !== undefined) {
        event.preventDefault()
        walk(step)
      } else if (event.key === 'Enter' && at >= 0 && event.target === document.body) opening.current(at)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [at, count])
  return { current: at, setCurrent }
}
