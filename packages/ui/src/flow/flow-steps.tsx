import { actName, type Flow, type FlowNode } from '@yifa/diagram'
import type { Procedure } from '@yifa/kernel'

interface FlowStepsProps {
  readonly procedure: Procedure
  readonly flow: Flow
}

function Ways({ procedure, flow, node }: FlowStepsProps & { readonly node: FlowNode }) {
  const acts = Object.values(procedure.acts)
  const titles = new Map(flow.nodes.map(({ name, title }) => [name, title]))
  const ways = flow.arrows
    .filter(({ from }) => from === node.name)
    .flatMap(({ to, acts: numbers }) =>
      numbers.map((number) => ({ number, act: acts[number - 1], to: titles.get(to) })),
    )
  return (
    <ul>
      {ways.map(
        ({ number, act, to }) =>
          act && (
            <li key={`${number} ${to}`}>
              {number}　{actName(procedure, act)}，进入“{to}”
            </li>
          ),
      )}
    </ul>
  )
}

/** The flow chart in words: from each stage, which acts lead on and where to. */
export function FlowSteps({ procedure, flow }: FlowStepsProps) {
  const nodes = flow.nodes.filter(({ kind }) => kind !== 'ending').sort((one, other) => one.rank - other.rank)
  const ends = flow.nodes.filter(({ kind }) => kind === 'ending')
  return (
    <ol className="flow-steps">
      {nodes.map((node) => (
        <li key={node.name}>
          <strong>{node.title}</strong>
          <Ways procedure={procedure} flow={flow} node={node} />
        </li>
      ))}
      <li>
        <strong>结果</strong>
        <p>{ends.map(({ title }) => title).join('、')}</p>
      </li>
    </ol>
  )
}
