import type { Figure, Happened, Procedure } from '@yifa/kernel'

/** What happened under one procedure in a period, and the figures counted from it. */
export interface Counted {
  readonly key: string
  readonly procedure: Procedure
  readonly happened: Happened
  readonly figures: Readonly<Record<string, Figure>>
}

/** A case leaves the work of a period when an act brings it to an ending. */
const ends = (procedure: Procedure, act: string): boolean => {
  const to = procedure.acts[act]?.to
  return to !== undefined && Object.hasOwn(procedure.endings, to)
}

/** What was pending and what came in must be what was finished and what is pending still; in words where it is not. */
export function imbalance({ procedure, happened }: Counted): readonly string[] {
  const { atStart, atEnd, tallies } = happened
  const opened = tallies.filter(({ act }) => procedure.acts[act]?.opens !== undefined).length
  const ended = tallies.filter(({ act }) => ends(procedure, act)).length
  if (atStart.length + opened === ended + atEnd.length) return []
  const sum = `上年结转${atStart.length}件＋新收${opened}件≠办结${ended}件＋结转下年${atEnd.length}件`
  return [`${procedure.title}：${sum}`]
}
