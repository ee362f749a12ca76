import type { Flow, FlowArrow, FlowNode } from './flow.ts'

export interface Box extends FlowNode {
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface Line extends FlowArrow {
  readonly path: string
  /** Where the numbers of its acts stand. */
  readonly at: { readonly x: number; readonly y: number }
}

export interface FlowDrawing {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

export const boxHeight = 40
const em = 15
const padding = 26
const gap = 26
const rankHeight = 118
const margin = 56

const widthOf = ({ title }: FlowNode): number => Math.max(76, [...title].length * em + padding)

interface Row {
  readonly rank: number
  readonly nodes: readonly FlowNode[]
}

/** The rows from top to bottom, each sorted so that a node stands near those that lead to it. */
function rowsOf({ nodes, arrows }: Flow): readonly Row[] {
  const place = new Map<string, number>()
  const ranks = [...new Set(nodes.map(({ rank }) => rank))].sort((a, b) => a - b)
  return ranks.map((rank) => {
    const weight = (node: FlowNode): number => {
      const sources = arrows.filter(({ to, from }) => to === node.name && place.has(from))
      return sources.reduce((sum, { from }) => sum + (place.get(from) ?? 0), 0) / Math.max(1, sources.length)
    }
    const row = nodes.filter((node) => node.rank === rank).sort((a, b) => weight(a) - weight(b))
    for (const [index, { name }] of row.entries()) place.set(name, (index + 1) / (row.length + 1))
    return { rank, nodes: row }
  })
}

const rowWidth = (nodes: readonly FlowNode[]): number =>
  nodes.reduce((sum, node) => sum + widthOf(node), 0) + gap * (nodes.length - 1)

function boxesOf(rows: readonly Row[], width: number): readonly Box[] {
  return rows.flatMap(({ nodes }, index) => {
    const boxes: Box[] = []
    let x = (width - rowWidth(nodes)) / 2
    for (const node of nodes) {
      boxes.push({ ...node, x, y: margin / 4 + index * rankHeight, width: widthOf(node) })
      x += widthOf(node) + gap
    }
    return boxes
  })
}

const middle = ({ x, width }: Box): number => x + width / 2

/** Where along a side an arrow meets a box, so that several arrows do not run into one point. */
function port(box: Box, others: readonly number[], own: number): number {
  const sorted = [...others].sort((a, b) => a - b)
  const usable = box.width - 24
  return box.x + 12 + (usable * (sorted.indexOf(own) + 1)) / (sorted.length + 1)
}

interface Ends {
  readonly from: Box
  readonly to: Box
}

function downward(arrow: FlowArrow, { from, to }: Ends, starts: number, ends: number): Line {
  const [y1, y2] = [from.y + boxHeight, to.y - 7]
  const bend = Math.min(80, (y2 - y1) * 0.6)
  return {
    ...arrow,
    path: `M${starts} ${y1} C${starts} ${y1 + bend} ${ends} ${y2 - bend} ${ends} ${y2}`,
    at: { x: ends + (starts - ends) * 0.1, y: y2 - 18 },
  }
}

/** An arrow back to an earlier or equal rank leaves and arrives at the sides. */
function backward(arrow: FlowArrow, { from, to }: Ends, width: number): Line {
  const right = middle(from) >= width / 2
  const [x1, x2] = right ? [from.x + from.width, to.x + to.width + 7] : [from.x, to.x - 7]
  const [y1, y2] = [from.y + boxHeight / 2, to.y + boxHeight / 2]
  const out = (right ? Math.max(x1, x2) : Math.min(x1, x2)) + (right ? 44 : -44)
  return {
    ...arrow,
    path: `M${x1} ${y1} C${out} ${y1} ${out} ${y2} ${x2} ${y2}`,
    at: { x: (x1 + x2) / 8 + out * 0.75, y: (y1 + y2) / 2 },
  }
}

/** Arrows that go down a rank, with the middles of the boxes at their other ends. */
function linesOf({ arrows }: Flow, boxes: readonly Box[], width: number): readonly Line[] {
  const named = new Map(boxes.map((box) => [box.name, box]))
  const known = arrows.flatMap((arrow) => {
    const [from, to] = [named.get(arrow.from), named.get(arrow.to)]
    return from && to ? [{ arrow, from, to }] : []
  })
  const down = known.filter(({ from, to }) => to.rank > from.rank)
  return known.map(({ arrow, from, to }) => {
    if (to.rank <= from.rank) return backward(arrow, { from, to }, width)
    const targets = down.filter((one) => one.from === from).map((one) => middle(one.to))
    const sources = down.filter((one) => one.to === to).map((one) => middle(one.from))
    return downward(arrow, { from, to }, port(from, targets, middle(to)), port(to, sources, middle(from)))
  })
}

/** Places the states of a procedure in ranks from top to bottom and draws the arrows between them; in pixels. */
export function layout(flow: Flow): FlowDrawing {
  const rows = rowsOf(flow)
  const width = Math.max(...rows.map(({ nodes }) => rowWidth(nodes))) + margin * 2
  const boxes = boxesOf(rows, width)
  return {
    width,
    height: (rows.length - 1) * rankHeight + boxHeight + margin / 2,
    boxes,
    lines: linesOf(flow, boxes, width),
  }
}
