import type { Flow, FlowArrow, FlowNode } from './flow.ts'
import { type Item, rowsOf, type Strand, slotWidth, strandsOf } from './flow-rows.ts'

export interface Box extends FlowNode {
  readonly x: number
  readonly y: number
  readonly width: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export interface Line extends FlowArrow {
  readonly path: string
  /** Where the numbers of its acts stand. */
  readonly at: Point
}

export interface FlowDrawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

export const boxHeight = 40
const gap = 24
const rankHeight = 124
const margin = 16
const head = 7
const pillAbove = 24

interface Placed extends Item {
  readonly x: number
  readonly y: number
}
type Places = ReadonlyMap<string, Placed>

const rowWidth = (row: readonly Item[]): number => row.reduce((sum, { width }) => sum + width, gap * (row.length - 1))

function placesOf(rows: readonly (readonly Item[])[], width: number): Places {
  const places = new Map<string, Placed>()
  for (const [index, row] of rows.entries()) {
    let x = (width - rowWidth(row)) / 2
    for (const item of row) {
      places.set(item.name, { ...item, x, y: margin + index * rankHeight })
      x += item.width + gap
    }
  }
  return places
}

const middle = (place: Placed | undefined): number => (place ? place.x + place.width / 2 : 0)

/** Where a strand meets the top of its lower box: in a slot as wide as its numbers, in the order the strands arrive. */
function arrival(strand: Strand, strands: readonly Strand[], places: Places): Point {
  const name = strand.way.at(-1) ?? ''
  const box = places.get(name)
  const before = (one: Strand) => middle(places.get(one.way.at(-2) ?? ''))
  const all = strands.filter(({ way }) => way.at(-1) === name).sort((a, b) => before(a) - before(b))
  const total = all.reduce((sum, { arrow }) => sum + slotWidth(arrow), 0)
  const left = all.slice(0, all.indexOf(strand)).reduce((sum, { arrow }) => sum + slotWidth(arrow), 0)
  return { x: middle(box) - total / 2 + left + slotWidth(strand.arrow) / 2, y: box?.y ?? 0 }
}

/** Where a strand meets the bottom of its upper box: spread evenly. */
function departure(strand: Strand, strands: readonly Strand[], places: Places): Point {
  const name = strand.way[0] ?? ''
  const box = places.get(name)
  const after = (one: Strand) => middle(places.get(one.way[1] ?? ''))
  const all = strands.filter(({ way }) => way[0] === name).sort((a, b) => after(a) - after(b))
  const usable = (box?.width ?? 0) - 16
  return {
    x: (box?.x ?? 0) + 8 + (usable * (all.indexOf(strand) + 0.5)) / all.length,
    y: (box?.y ?? 0) + boxHeight,
  }
}

const curve = (from: Point, to: Point): string => {
  const half = (from.y + to.y) / 2
  return `C${from.x} ${half} ${to.x} ${half} ${to.x} ${to.y}`
}

/** Curves between rows and straight lanes through them, by turns. */
function pathThrough([first, ...rest]: readonly Point[]): string {
  if (!first) return ''
  let last = first
  const parts = rest.map((point, index) => {
    const part = index % 2 === 0 ? curve(last, point) : `L${point.x} ${point.y}`
    last = point
    return part
  })
  return `M${first.x} ${first.y}${parts.join('')}`
}

function lineOf(strand: Strand, strands: readonly Strand[], places: Places): Line {
  const [top, bottom] = [departure(strand, strands, places), arrival(strand, strands, places)]
  const lanes = strand.way.slice(1, -1).flatMap((name) => {
    const lane = places.get(name)
    return lane
      ? [
          { x: middle(lane), y: lane.y - 4 },
          { x: middle(lane), y: lane.y + boxHeight + 4 },
        ]
      : []
  })
  const from = { ...top, y: top.y + (strand.turned ? head : 0) }
  const to = { ...bottom, y: bottom.y - (strand.turned ? 0 : head) }
  const points = [from, ...lanes, to]
  return {
    ...strand.arrow,
    path: pathThrough(strand.turned ? points.reverse() : points),
    at: { x: bottom.x, y: bottom.y - pillAbove },
  }
}

/** An arrow between boxes of one rank, below them. */
function levelLine(arrow: FlowArrow, places: Places): Line {
  const [from, to] = [places.get(arrow.from), places.get(arrow.to)]
  const [a, b, y] = [middle(from), middle(to), (from?.y ?? 0) + boxHeight]
  return {
    ...arrow,
    path: `M${a} ${y}C${a} ${y + 44} ${b} ${y + 44} ${b} ${y + head}`,
    at: { x: (a + b) / 2, y: y + 34 },
  }
}

/** Places the states of a procedure in ranks from top to bottom and draws the arrows between them; in pixels. */
export function layout(flow: Flow): FlowDrawing {
  const strands = strandsOf(flow)
  const rows = rowsOf(flow, strands)
  const width = Math.max(...rows.map(rowWidth)) + margin * 2
  const places = placesOf(rows, width)
  const level = flow.arrows.filter((arrow) => places.get(arrow.from)?.rank === places.get(arrow.to)?.rank)
  return {
    width,
    height: (rows.length - 1) * rankHeight + boxHeight + margin * 2,
    boxes: [...places.values()].flatMap(({ node, x, y, width }) => (node ? [{ ...node, x, y, width }] : [])),
    lines: [
      ...strands.map((strand) => lineOf(strand, strands, places)),
      ...level.map((arrow) => levelLine(arrow, places)),
    ],
  }
}
