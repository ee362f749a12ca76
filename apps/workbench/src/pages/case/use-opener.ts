import { useEffect, useRef } from 'react'

/** Remembers what had the focus before something opened over the page, and gives it back once that has closed. */
export function useOpener(open: boolean): () => void {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    if (open) return
    if (opener.current instanceof HTMLElement) opener.current.focus()
    opener.current = null
  }, [open])
  return () => {
    opener.current = document.activeElement
  }
}
