import type { Flow, FlowArrow, FlowNode } from './flow.ts'

/** Something that takes room in a row: a box, or the lane by which an arrow passes between boxes. */
export interface Item {
  readonly name: string
  readonly width: number
  readonly rank: number
  readonly node?: FlowNode
}

/** An arrow from a higher to a lower rank, or back up when `turned`; `way` names what it touches from top to bottom. */
export interface Strand {
  readonly arrow: FlowArrow
  readonly way: readonly string[]
  readonly turned: boolean
}

const em = 15
const padding = 26
const laneWidth = 16
const digit = 7.5

export const pillText = ({ acts }: FlowArrow): string => acts.join('·')
export const pillWidth = (arrow: FlowArrow): number => pillText(arrow).length * digit + 13
/** The room an arrow takes where it meets the top of a box. */
export const slotWidth = (arrow: FlowArrow): number => pillWidth(arrow) + 6

/** The arrows between ranks, each with the lanes it needs where it passes a rank by. */
export function strandsOf({ nodes, arrows }: Flow): readonly Strand[] {
  const ranks = new Map(nodes.map(({ name, rank }) => [name, rank]))
  return arrows.flatMap((arrow) => {
    const [from = 0, to = 0] = [ranks.get(arrow.from), ranks.get(arrow.to)]
    if (from === to) return []
    const turned = to < from
    const [top, bottom] = turned ? [arrow.to, arrow.from] : [arrow.from, arrow.to]
    const [first, last] = [Math.min(from, to), Math.max(from, to)]
    const lanes = Array.from(
      { length: last - first - 1 },
      (_, index) => `${arrow.from} ${arrow.to} ${first + index + 1}`,
    )
    return [{ arrow, turned, way: [top, ...lanes, bottom] }]
  })
}

function itemsOf({ nodes }: Flow, strands: readonly Strand[]): readonly Item[] {
  const boxes = nodes.map((node): Item => {
    const slots = strands.filter(({ way }) => way.at(-1) === node.name).map(({ arrow }) => slotWidth(arrow))
    const needed = slots.reduce((sum, slot) => sum + slot, 8)
    return {
      name: node.name,
      rank: node.rank,
      node,
      width: Math.max(76, [...node.title].length * em + padding, needed),
    }
  })
  const ranks = new Map(nodes.map(({ name, rank }) => [name, rank]))
  const lanes = strands.flatMap(({ way }) =>
    way
      .slice(1, -1)
      .map((name, index): Item => ({ name, width: laneWidth, rank: (ranks.get(way[0] ?? '') ?? 0) + index + 1 })),
  )
  return [...boxes, ...lanes]
}

/** Sorts a row by the middle of what its items are tied to in the rows around. */
function sorted(
  row: readonly Item[],
  ties: ReadonlyMap<string, readonly string[]>,
  places: ReadonlyMap<string, number>,
) {
  const weight = ({ name }: Item): number => {
    const known = (ties.get(name) ?? []).map((other) => places.get(other)).filter((place) => place !== undefined)
    return known.length === 0 ? (places.get(name) ?? 0) : known.reduce((sum, place) => sum + place, 0) / known.length
  }
  return [...row].sort((a, b) => weight(a) - weight(b))
}

function tiesOf(strands: readonly Strand[]): ReadonlyMap<string, readonly string[]> {
  const ties = new Map<string, string[]>()
  const tie = (one: string, other: string) => ties.set(one, [...(ties.get(one) ?? []), other])
  for (const { way } of strands)
    for (const [index, name] of way.entries()) {
      const next = way[index + 1]
      if (next === undefined) continue
      tie(name, next)
      tie(next, name)
    }
  return ties
}

const sweeps = 8

/** The rows from top to bottom, ordered so that few arrows cross. */
export function rowsOf(flow: Flow, strands: readonly Strand[]): readonly (readonly Item[])[] {
  const items = itemsOf(flow, strands)
  const ranks = [...new Set(items.map(({ rank }) => rank))].sort((a, b) => a - b)
  const ties = tiesOf(strands)
  const rows = ranks.map((rank) => items.filter((item) => item.rank === rank))
  const places = new Map<string, number>()
  const place = (row: readonly Item[]) => {
    for (const [index, { name }] of row.entries()) places.set(name, (index + 1) / (row.length + 1))
  }
  for (const row of rows) place(row)
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    for (let step = 0; step < rows.length; step += 1) {
      const at = sweep % 2 === 0 ? step : rows.length - 1 - step
      const row = sorted(rows[at] ?? [], ties, places)
      rows[at] = row
      place(row)
    }
  return rows
}
