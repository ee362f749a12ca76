import elk, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Edge, Graph, Node } from './graph.ts'
import { type Bounds, type Drawing, labelSize, type Point, type Shape, sizeOf } from './shapes.ts'

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=20,left=20,bottom=20,right=20]',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '12',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.randomSeed': '1',
}

const way = { in: 'WEST', out: 'EAST' } as const
const portId = (id: string, side: keyof typeof way): string => `${id} ${side}`

/** What comes enters in the middle of the left side, what goes leaves in the middle of the right. */
const port = (id: string, side: keyof typeof way, { width, height }: { width: number; height: number }) => ({
  id: portId(id, side),
  x: side === 'in' ? 0 : width,
  y: height / 2,
  layoutOptions: { 'elk.port.side': way[side] },
})

function placing(node: Node): ElkNode {
  const label = labelSize(node)
  const size = sizeOf(node)
  return {
    id: node.id,
    ...size,
    ports: [port(node.id, 'in', size), port(node.id, 'out', size)],
    ...(label ? { labels: [{ text: node.name, ...label }] } : {}),
    layoutOptions: {
      'elk.nodeLabels.placement': '[OUTSIDE, V_BOTTOM, H_CENTER]',
      'elk.portConstraints': 'FIXED_POS',
    },
  }
}

const edgeId = ({ from, to }: Edge): string => `${from} ${to}`

const boundsOf = (
  { x = 0, y = 0, width = 0, height = 0 }: Partial<Bounds>,
  origin: Point = { x: 0, y: 0 },
): Bounds => ({
  x: Math.round(origin.x + x),
  y: Math.round(origin.y + y),
  width: Math.round(width),
  height: Math.round(height),
})

function shapeOf(node: Node, placed: ElkNode | undefined): Shape {
  const bounds = boundsOf(placed ?? {})
  const label = placed?.labels?.[0]
  return label ? { node, bounds, label: boundsOf(label, bounds) } : { node, bounds }
}

const pointsOf = ({ sections = [] }: ElkExtendedEdge): readonly Point[] =>
  sections
    .flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])
    .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))

/** The elements by how far they lie from a beginning, so that what leads back is drawn as leading back. */
function inOrder({ nodes, edges }: Graph): readonly Node[] {
  const reached = new Set(nodes.filter(({ type }) => type === 'bpmn:StartEvent').map(({ id }) => id))
  for (const id of reached) for (const { from, to } of edges) if (from === id) reached.add(to)
  const ids = [...reached]
  return [...nodes].sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

/** Places the elements from left to right and leads the flows around them at right angles. */
export async function layout(graph: Graph): Promise<Drawing> {
  const { nodes, edges } = graph
  const drawn = await new elk.default().layout({
    id: 'drawing',
    layoutOptions: options,
    children: inOrder(graph).map(placing),
    edges: edges.map((edge) => ({
      id: edgeId(edge),
      sources: [portId(edge.from, 'out')],
      targets: [portId(edge.to, 'in')],
    })),
  })
  const placed = new Map(drawn.children?.map((node) => [node.id, node]))
  const routed = new Map(drawn.edges?.map((edge) => [edge.id, pointsOf(edge)]))
  return {
    shapes: nodes.map((node) => shapeOf(node, placed.get(node.id))),
    lines: edges.map((edge) => ({ edge, points: routed.get(edgeId(edge)) ?? [] })),
  }
}
