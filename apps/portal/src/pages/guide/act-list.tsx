import { type AnyAct, citation, many, type Procedure, roleTitle, stateTitle } from '@yifa/kernel'

interface ActItemProps {
  readonly procedure: Procedure
  readonly name: string
  readonly act: AnyAct
}

function wayText(procedure: Procedure, act: AnyAct): string {
  const to = act.opens ?? act.to
  const from = act.opens
    ? '开始'
    : many(act.from)
        .map((state) => stateTitle(procedure, state))
        .join('、')
  return to === undefined ? `在“${from}”阶段，不改变阶段` : `${from} → ${stateTitle(procedure, to)}`
}

const papersOf = ({ documents }: Procedure, name: string): string =>
  Object.values(documents)
    .filter(({ on }) => many(on).map(String).includes(name))
    .map(({ title }) => `《${title}》`)
    .join('、')

function ActItem({ procedure, name, act }: ActItemProps) {
  const papers = papersOf(procedure, name)
  return (
    <li>
      <strong>{act.title}</strong>
      <span className="act-by">
        {many(act.by)
          .map((role) => roleTitle(procedure, role))
          .join('、')}
      </span>
      <span className="act-way">{wayText(procedure, act)}</span>
      <span className="act-art">{citation(procedure, act.art)}</span>
      {papers && <span className="act-papers">发出{papers}</span>}
      {(act.unlawful ?? []).map(({ why }) => (
        <span key={why} className="act-why">
          {why}
        </span>
      ))}
    </li>
  )
}

/** Every act of a procedure in order: who does it, from which stage to which, under which article. */
export function ActList({ procedure }: { readonly procedure: Procedure }) {
  return (
    <ol className="acts">
      {Object.entries(procedure.acts).map(([name, act]) => (
        <ActItem key={name} procedure={procedure} name={name} act={act} />
      ))}
    </ol>
  )
}
