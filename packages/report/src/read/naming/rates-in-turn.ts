import type { Figure } from '../figures.ts'

const BETWEEN = /^\s*(?:[、，,]|[和及与]|以及)?\s*$/u
const RESPECTIVELY = /分别[^，。；]{0,8}$/u

/** For rates listed after 分别, which of the counts before each belongs to, counted from the last: -2, -1 for the first of two. */
export function ratesInTurn(text: string, figures: readonly Figure[]): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  for (let at = 0; at < figures.length; ) {
    const end = runEnd(text, figures, at)
    const first = figures[at]
    if (end - at > 1 && first && RESPECTIVELY.test(text.slice(Math.max(0, first.start - 12), first.start)))
      for (let place = at; place < end; place += 1) turns.set(place, place - end)
    at = Math.max(end, at + 1)
  }
  return turns
}

/** Where a run of rates that only 、 or 和 parts ends. */
function runEnd(text: string, figures: readonly Figure[], from: number): number {
  let at = from
  for (; figures[at]?.kind === 'percent'; at += 1) {
    const [before, one] = [figures[at - 1], figures[at]]
    if (at > from && before && one && !BETWEEN.test(text.slice(before.end, Math.min(one.start, before.end + 6)))) break
  }
  return at
}
