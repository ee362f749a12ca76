import { editionOn, editionsOf, type ProcedureKey } from '@yifa/law'
import { Link } from 'wouter'
import { FlowSection } from '../guide/flow-section.tsx'

interface EntryFlowProps {
  readonly procedure: ProcedureKey
  /** The day of whose edition the chart is. */
  readonly on: string
}

/** How a power runs (权力运行流程图), from the procedure its cases run under on the day. */
export function EntryFlow({ procedure: key, on }: EntryFlowProps) {
  const procedure = editionOn(key, on) ?? editionsOf(key)[0]
  if (!procedure) return null
  return (
    <>
      <FlowSection name={key} procedure={procedure} />
      <p className="ways">
        <Link href={`/guide/${key}`}>看“{procedure.title}”的法定期限和行为清单</Link>
      </p>
    </>
  )
}
