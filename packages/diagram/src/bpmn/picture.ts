import type { BpmnModdle, Element } from 'bpmn-moddle'
import type { Bounds, Drawing, Shape } from './shapes.ts'

/** The elements of a process by id, its flows by the ids they join, and what makes new ones. */
export interface Model {
  readonly moddle: BpmnModdle
  readonly process: Element
  readonly elements: ReadonlyMap<string, Element>
  readonly flows: ReadonlyMap<string, Element>
}

export const flowId = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}_to_${to}`

const bounds = (moddle: BpmnModdle, { x, y, width, height }: Bounds): Element =>
  moddle.create('dc:Bounds', { x, y, width, height })

const shape = ({ moddle, elements }: Model, { node, bounds: place, label }: Shape): Element =>
  moddle.create('bpmndi:BPMNShape', {
    id: `${node.id}_shape`,
    bpmnElement: elements.get(node.id),
    bounds: bounds(moddle, place),
    ...(node.type === 'bpmn:ExclusiveGateway' ? { isMarkerVisible: true } : {}),
    ...(label ? { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(moddle, label) }) } : {}),
  })

/** The drawing of a process as BPMN interchanges it. */
export function picture(model: Model, { shapes, lines }: Drawing): Element {
  const { moddle, process, flows } = model
  const edges = lines.map(({ edge, points }) =>
    moddle.create('bpmndi:BPMNEdge', {
      id: `${flowId(edge)}_edge`,
      bpmnElement: flows.get(flowId(edge)),
      waypoint: points.map(({ x, y }) => moddle.create('dc:Point', { x, y })),
    }),
  )
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: process,
    planeElement: [...shapes.map((one) => shape(model, one)), ...edges],
  })
  return moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })
}
