import { useRef } from 'react'

/** Remembers what had the focus when a drawer opened over the page, and gives it back when the drawer has closed. */
export function useOpener() {
  const opener = useRef<Element | null>(null)
  return {
    remember: () => {
      opener.current = document.activeElement
    },
    giveBack: (open: boolean) => {
      if (!open && opener.current instanceof HTMLElement) opener.current.focus()
    },
  }
}
