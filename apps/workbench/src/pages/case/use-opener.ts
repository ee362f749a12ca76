import { useEffect, useRef } from 'react'

/**
 * Remembers what had the focus before something opened over the page, and gives it back once that has closed;
 * the page stays where it is, so that nothing moves under the reader's hand.
 */
export function useOpener(open: boolean): () => void {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (open) return
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
    opener.current = null
  }, [open])
  return () => {
    opener.current = document.activeElement
  }
}
