import { many, type Procedure } from '@yifa/kernel'

/** A state or an ending in the diagram; `rank` is how many steps it lies from the beginning. */
export interface FlowNode {
  readonly name: string
  readonly title: string
  readonly kind: 'start' | 'state' | 'ending'
  readonly rank: number
}

/** One arrow: the acts that lead from one state to another, by their numbers in the list of acts. */
export interface FlowArrow {
  readonly from: string
  readonly to: string
  readonly acts: readonly number[]
}

export interface Flow {
  readonly nodes: readonly FlowNode[]
  readonly arrows: readonly FlowArrow[]
}

export const start = '@start'

function arrowsOf({ acts }: Procedure): readonly FlowArrow[] {
  const found = new Map<string, FlowArrow>()
  for (const [index, act] of Object.values(acts).entries()) {
    const to = act.opens ?? act.to
    const sources = act.opens === undefined ? many(act.from) : [start]
    for (const from of to === undefined ? [] : sources) {
      const name = `${from} ${to}`
      const acts = [...(found.get(name)?.acts ?? []), index + 1]
      if (to !== undefined && to !== from) found.set(name, { from, to, acts })
    }
  }
  return [...found.values()]
}

/** Steps from the beginning to each state, by the shortest way. */
function ranksOf(arrows: readonly FlowArrow[]): ReadonlyMap<string, number> {
  const ranks = new Map([[start, 0]])
  for (const name of ranks.keys())
    for (const { from, to } of arrows) if (from === name && !ranks.has(to)) ranks.set(to, (ranks.get(name) ?? 0) + 1)
  return ranks
}

/** The procedure as states and arrows; all endings stand in the last rank. */
export function flowOf(procedure: Procedure): Flow {
  const arrows = arrowsOf(procedure)
  const ranks = ranksOf(arrows)
  const states = Object.entries(procedure.states).map(
    ([name, title]): FlowNode => ({ name, title, kind: 'state', rank: ranks.get(name) ?? 1 }),
  )
  const last = Math.max(0, ...states.map(({ rank }) => rank)) + 1
  const endings = Object.entries(procedure.endings).map(
    ([name, title]): FlowNode => ({ name, title, kind: 'ending', rank: last }),
  )
  return { nodes: [{ name: start, title: '开始', kind: 'start', rank: 0 }, ...states, ...endings], arrows }
}
