import { type AnyAct, linkTitles, many, type Procedure } from '@yifa/kernel'
import { actName, actNote, causeName, causeNote, stateNote } from '../notes.ts'
import { byPeople, type Cause, causesOf, leaves } from '../way.ts'

/** One element of the process; `type` is its name in BPMN 2.0. */
export interface Node {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly note: string
  /** The event definition it carries, for events that wait for something. */
  readonly waits?: { readonly type: string; readonly cause: Cause }
  /** The procedure a call activity begins. */
  readonly calls?: string
}

/** A sequence flow between the ids of two nodes. */
export interface Edge {
  readonly from: string
  readonly to: string
}

export interface Graph {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

const stateId = (procedure: Procedure, name: string): string =>
  `${Object.hasOwn(procedure.endings, name) ? 'ending' : 'state'}_${name}`
const actId = (name: string): string => `act_${name}`

const ends = (procedure: Procedure): readonly Node[] =>
  Object.entries(procedure.endings).map(([name, title]) => ({
    id: stateId(procedure, name),
    type: 'bpmn:EndEvent',
    name: title,
    note: stateNote(procedure, name),
  }))

function state(procedure: Procedure, name: string, title: string): Node {
  const ways = Object.entries(procedure.acts)
    .filter(([, act]) => leaves(act).includes(name))
    .flatMap(([act, declared]) => [...(byPeople(declared) ? ['people'] : []), ...causesOf(procedure, act)])
  const type =
    ways.length <= 1
      ? 'bpmn:IntermediateThrowEvent'
      : ways.includes('people')
        ? 'bpmn:ExclusiveGateway'
        : 'bpmn:EventBasedGateway'
  return { id: stateId(procedure, name), type, name: title, note: stateNote(procedure, name) }
}

const waiting = (procedure: Procedure, act: string, cause: Cause): Node => ({
  id: `${cause.kind}_${cause.name}_${act}`,
  type: 'bpmn:IntermediateCatchEvent',
  name: causeName(procedure, cause),
  note: causeNote(procedure, cause),
  waits: { type: cause.kind === 'clock' ? 'bpmn:TimerEventDefinition' : 'bpmn:MessageEventDefinition', cause },
})

const task = (procedure: Procedure, name: string, act: AnyAct): Node => ({
  id: actId(name),
  type: byPeople(act) ? 'bpmn:UserTask' : 'bpmn:ServiceTask',
  name: actName(procedure, act, '\n'),
  note: actNote(procedure, name, act),
})

const calls = (procedure: Procedure, name: string, act: AnyAct): readonly Node[] =>
  many(act.begins).map(({ procedure: called, link }, index) => ({
    id: `begin_${name}_${index + 1}`,
    type: 'bpmn:CallActivity',
    name: `启动：${linkTitles(procedure)[link] ?? link}`,
    note: '',
    calls: called,
  }))

/** An act with what goes before it and what it begins. Several cases begin side by side, so they fork and join. */
function actGraph(procedure: Procedure, name: string, act: AnyAct): Graph {
  const id = actId(name)
  const to = act.opens ?? act.to
  const target = to === undefined ? undefined : stateId(procedure, to)
  const begun = calls(procedure, name, act)
  const waits = causesOf(procedure, name).map((cause) => waiting(procedure, name, cause))
  const sources = leaves(act).map((from) => stateId(procedure, from))
  const fork = begun.length > 1 ? [`fork_${name}`, `join_${name}`] : []
  const [before = id, after] = fork
  const gateways = fork.map((gateway): Node => ({ id: gateway, type: 'bpmn:InclusiveGateway', name: '', note: '' }))
  const opening: readonly Node[] =
    act.opens === undefined ? [] : [{ id: `start_${name}`, type: 'bpmn:StartEvent', name: '开始', note: '' }]
  const direct = byPeople(act) || waits.length === 0 ? sources : []
  const last = begun.length === 0 ? [id] : after === undefined ? begun.map((call) => call.id) : [after]
  return {
    nodes: [...opening, ...waits, task(procedure, name, act), ...gateways, ...begun],
    edges: [
      ...opening.map((start) => ({ from: start.id, to: id })),
      ...direct.map((from) => ({ from, to: id })),
      ...waits.flatMap((event) => [...sources.map((from) => ({ from, to: event.id })), { from: event.id, to: id }]),
      ...(fork.length === 0 ? [] : [{ from: id, to: before }]),
      ...begun.flatMap((call) => [
        { from: before, to: call.id },
        ...(after === undefined ? [] : [{ from: call.id, to: after }]),
      ]),
      ...(target === undefined ? [] : last.map((from) => ({ from, to: target }))),
    ],
  }
}

/** A procedure as a graph of BPMN elements: states are gateways or milestones, acts that move the case are tasks. */
export function graphOf(procedure: Procedure): Graph {
  const moving = Object.entries(procedure.acts).filter(([, act]) => act.opens !== undefined || leaves(act).length > 0)
  const acts = moving.map(([name, act]) => actGraph(procedure, name, act))
  const states = Object.entries(procedure.states).map(([name, title]) => state(procedure, name, title))
  return {
    nodes: [...acts.flatMap(({ nodes }) => nodes), ...states, ...ends(procedure)],
    edges: acts.flatMap(({ edges }) => edges),
  }
}
