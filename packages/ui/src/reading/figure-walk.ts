const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

interface Pressed {
  readonly key: string
  readonly target: EventTarget
}

/** The figure an arrow key leads to from the one in focus, now the one in the tab order; none at either end. */
export function neighbourOf(box: HTMLElement | null, { key, target }: Pressed): HTMLElement | undefined {
  const step = steps[key] ?? ends[key]
  if (!box || step === undefined || !(target instanceof HTMLElement) || !target.dataset['figures']) return undefined
  const all = [...box.querySelectorAll<HTMLElement>('[data-figures]')]
  const at = all.indexOf(target)
  const next = all[key in ends ? (step < 0 ? 0 : all.length - 1) : at + step]
  if (!next) return undefined
  target.tabIndex = -1
  next.tabIndex = 0
  return next
}

const ends: Readonly<Record<string, number>> = { Home: -1, End: 1 }
