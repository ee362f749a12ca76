import { isOneLimit, type Procedure } from '@yifa/kernel'
import { BpmnModdle, type Element } from 'bpmn-moddle'
import { lengthText } from '../clock-words.ts'
import { type Edge, graphOf, type Node } from './graph.ts'
import { layout } from './layout.ts'
import { flowId, picture } from './picture.ts'

const isoUnits = { day: ['P', 'D'], month: ['P', 'M'], year: ['P', 'Y'], hour: ['PT', 'H'] } as const

/** The length of a clock: as ISO 8601 where the law counts natural time, in words otherwise (工作日). */
function durationOf(procedure: Procedure, name: string): string {
  const clock = procedure.clocks[name]
  if (!clock) return name
  const within = clock.limit && isOneLimit(clock.limit) ? clock.limit.within : undefined
  if (!within || within.unit === 'working day') return lengthText(procedure, clock)
  const [before, after] = isoUnits[within.unit]
  return `${before}${within.length}${after}`
}

function definition(moddle: BpmnModdle, procedure: Procedure, node: Node): readonly Element[] {
  if (!node.waits) return []
  const { type, cause } = node.waits
  const body = cause.kind === 'clock' ? durationOf(procedure, cause.name) : undefined
  const timeDuration = body === undefined ? undefined : moddle.create('bpmn:FormalExpression', { body })
  return [moddle.create(type, { id: `${node.id}_waits`, ...(timeDuration ? { timeDuration } : {}) })]
}

const documentation = (moddle: BpmnModdle, note: string) =>
  note === '' ? {} : { documentation: [moddle.create('bpmn:Documentation', { text: note })] }

function element(moddle: BpmnModdle, procedure: Procedure, node: Node): Element {
  const eventDefinitions = definition(moddle, procedure, node)
  return moddle.create(node.type, {
    id: node.id,
    ...(node.name === '' ? {} : { name: node.name }),
    ...documentation(moddle, node.note),
    ...(eventDefinitions.length === 0 ? {} : { eventDefinitions }),
    ...(node.calls === undefined ? {} : { calledElement: node.calls }),
  })
}

function flow(moddle: BpmnModdle, elements: ReadonlyMap<string, Element>, edge: Edge): Element {
  const [sourceRef, targetRef] = [elements.get(edge.from), elements.get(edge.to)]
  if (!sourceRef || !targetRef) throw new Error(`${flowId(edge)} leads nowhere`)
  return moddle.create('bpmn:SequenceFlow', { id: flowId(edge), sourceRef, targetRef })
}

/** The elements refer to their flows as well as the flows to them. */
function tie(
  elements: ReadonlyMap<string, Element>,
  flows: ReadonlyMap<string, Element>,
  edges: readonly Edge[],
): void {
  const through = (side: 'from' | 'to', id: string) =>
    edges.filter((edge) => edge[side] === id).map((edge) => flows.get(flowId(edge)))
  for (const [id, one] of elements) {
    one.set('incoming', through('to', id))
    one.set('outgoing', through('from', id))
  }
}

/**
 * A procedure as BPMN 2.0 XML with a drawing, for bpmn-js and other modellers (权力运行流程图): acts that move the case are
 * tasks named with who does them, states are the gateways between them, what the law brings about follows a timer or a
 * message. Acts that leave the state as it is stand in the documentation of the state.
 */
export async function bpmn(procedure: Procedure): Promise<string> {
  const moddle = new BpmnModdle()
  const graph = graphOf(procedure)
  const elements = new Map(graph.nodes.map((node) => [node.id, element(moddle, procedure, node)]))
  const flows = new Map(graph.edges.map((edge) => [flowId(edge), flow(moddle, elements, edge)]))
  tie(elements, flows, graph.edges)
  const { title, source } = procedure
  const process = moddle.create('bpmn:Process', {
    id: 'procedure',
    name: title,
    isExecutable: false,
    ...documentation(moddle, `依据：${source.law}（${source.edition}年版，自${source.inForce}起施行）`),
    flowElements: [...elements.values(), ...flows.values()],
  })
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    name: title,
    targetNamespace: 'https://yifa.invalid/bpmn',
    rootElements: [process],
    diagrams: [picture({ moddle, process, elements, flows }, await layout(graph))],
  })
  return (await moddle.toXML(definitions, { format: true })).xml
}
