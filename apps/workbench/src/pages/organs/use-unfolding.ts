import { type KeyboardEvent, useState } from 'react'

/** Which organs show who works there. */
export interface Unfolding {
  readonly searching: boolean
  readonly isOpen: (organ: string) => boolean
  readonly turn: (organ: string) => void
  readonly all: (open: boolean) => void
}

/** All are folded at first; while words are looked for, all are unfolded. */
export function useUnfolding(searching: boolean): Unfolding {
  const [state, setState] = useState<{ readonly all: boolean; readonly others: readonly string[] }>({
    all: false,
    others: [],
  })
  return {
    searching,
    isOpen: (organ) => searching || state.all !== state.others.includes(organ),
    turn: (organ) =>
      setState(({ all, others }) => ({
        all,
        others: others.includes(organ) ? others.filter((one) => one !== organ) : [...others, organ],
      })),
    all: (open) => setState({ all: open, others: [] }),
  }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** Arrows up and down go from organ to organ, where one of their switches or names has the focus. */
export function goAround(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (step === undefined) return
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.branch-head a, .staff-switch')]
  const { activeElement: here } = document
  const at = here instanceof HTMLElement ? all.indexOf(here) : -1
  const next = all[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
