import { many, type Procedure } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { BpmnModdle, type Element } from 'bpmn-moddle'
import { beforeAll, describe, expect, test } from 'vitest'
import { bpmn } from './bpmn.ts'
import type { Bounds } from './shapes.ts'

const editions = procedureKeys.flatMap((key) => editionsOf(key).map((procedure) => ({ key, procedure })))
const list = (value: unknown) => value as readonly Element[]
const kind = (elements: readonly Element[], ...types: readonly string[]) =>
  elements.filter(({ $type }) => types.includes($type.replace('bpmn:', '')))

interface Read {
  readonly xml: string
  readonly warnings: readonly { readonly message: string }[]
  readonly nodes: readonly Element[]
  readonly flows: readonly Element[]
  readonly drawn: readonly Element[]
}

async function read(procedure: Procedure): Promise<Read> {
  const xml = await bpmn(procedure)
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
  const elements = list(list(rootElement.get('rootElements'))[0]!.get('flowElements'))
  const plane = list(rootElement.get('diagrams'))[0]!.get('plane') as Element
  return {
    xml,
    warnings,
    nodes: elements.filter(({ $type }) => $type !== 'bpmn:SequenceFlow'),
    flows: kind(elements, 'SequenceFlow'),
    drawn: list(plane.get('planeElement')),
  }
}

describe.each(editions)('$key $procedure.source.edition', ({ procedure }) => {
  let { xml, warnings, nodes, flows, drawn }: Read = { xml: '', warnings: [], nodes: [], flows: [], drawn: [] }
  beforeAll(async () => {
    ;({ xml, warnings, nodes, flows, drawn } = await read(procedure))
  })

  test('is read without warnings, and every name in it is a name of XML', () => {
    expect(warnings).toEqual([])
    const ids = [...xml.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every state and ending stands in it under its title', () => {
    const states = kind(nodes, 'ExclusiveGateway', 'EventBasedGateway', 'IntermediateThrowEvent')
    expect(states.map((one) => one.get('name')).sort()).toEqual(Object.values(procedure.states).sort())
    expect(
      kind(nodes, 'EndEvent')
        .map((one) => one.get('name'))
        .sort(),
    ).toEqual(Object.values(procedure.endings).sort())
  })

  test('every act that moves the case is one task; every other stands in the words of the states it is done in', () => {
    const tasks = kind(nodes, 'UserTask', 'ServiceTask').map(({ id }) => id)
    const words = (state: string) =>
      nodes
        .filter(({ id }) => id === `state_${state}` || id === `ending_${state}`)
        .flatMap((one) => list(one.get('documentation')).map((text) => String(text.get('text'))))
        .join('\n')
    for (const [name, act] of Object.entries(procedure.acts)) {
      const moves = act.opens !== undefined || many(act.from).some((from) => act.to !== undefined && from !== act.to)
      expect([name, tasks.filter((id) => id === `act_${name}`).length]).toEqual([name, moves ? 1 : 0])
      const stays =
        act.opens === undefined ? many(act.from).filter((from) => act.to === undefined || from === act.to) : []
      for (const from of stays) expect(words(from)).toContain(act.title)
    }
  })

  test('every clock the law acts upon is told, and one that moves the case is a timer', () => {
    const timers = kind(nodes, 'IntermediateCatchEvent').filter(
      (one) => list(one.get('eventDefinitions'))[0]?.$type === 'bpmn:TimerEventDefinition',
    )
    for (const { title, otherwise } of Object.values(procedure.clocks)) {
      if (otherwise === undefined) continue
      expect(xml).toContain(`${title}届满`)
      const to = procedure.acts[String(otherwise)]?.to
      if (to !== undefined)
        expect(timers.map((one) => String(one.get('name')))).toContainEqual(expect.stringContaining(title))
    }
  })

  test('the flow begins at a start and can reach everything', () => {
    const starts = kind(nodes, 'StartEvent').map(({ id }) => id)
    const reached = new Set(starts)
    for (const id of reached)
      for (const flow of flows)
        if ((flow.get('sourceRef') as Element).id === id) reached.add((flow.get('targetRef') as Element).id)
    expect(nodes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  test('the drawing shows everything once, none upon another, with lines that join what they should', () => {
    const shapes = drawn.filter(({ $type }) => $type === 'bpmndi:BPMNShape')
    const places = shapes.map((shape) => shape.get('bounds') as unknown as Bounds)
    expect(new Set(shapes.map((shape) => (shape.get('bpmnElement') as Element).id))).toEqual(
      new Set(nodes.map(({ id }) => id)),
    )
    const meet = (a: Bounds, b: Bounds) =>
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    expect(places.filter((place, at) => places.some((other, where) => where > at && meet(place, other)))).toEqual([])
    const lines = drawn.filter(({ $type }) => $type === 'bpmndi:BPMNEdge')
    expect(lines.length).toBe(flows.length)
    for (const line of lines) expect(list(line.get('waypoint')).length).toBeGreaterThan(1)
  })
})

const known = (key: string): Procedure => editionsOf(key)[0]!

test('处罚法61: the decision takes effect by service; 刑事移送 is a case of its own that is waited for', async () => {
  const { nodes } = await read(known('penalty'))
  const named = (id: string) => nodes.find((node) => node.id === id)!
  const served = kind(nodes, 'IntermediateCatchEvent').find((one) => one.get('name') === '行政处罚决定书送达')!
  expect(list(served.get('eventDefinitions'))[0]!.$type).toBe('bpmn:MessageEventDefinition')
  expect(named('begin_transferOut_1').get('calledElement')).toBe('criminalTransfer')
})

test('许可法32: acceptance by silence follows a timer, acceptance by the office does not', async () => {
  const { flows } = await read(known('licence'))
  const into = flows.filter((flow) => (flow.get('targetRef') as Element).id === 'act_accept')
  expect(into.map((flow) => (flow.get('sourceRef') as Element).$type).sort()).toEqual([
    'bpmn:ExclusiveGateway',
    'bpmn:IntermediateCatchEvent',
  ])
})

test('the same procedure is drawn the same twice', async () => {
  expect(await bpmn(known('hotline'))).toBe(await bpmn(known('hotline')))
})
