import { many, type Procedure } from '@yifa/kernel'
import type { Opening } from './openings.ts'

const startedBy = ({ clocks }: Procedure, act: string): readonly string[] =>
  Object.values(clocks)
    .filter(({ since }) => many(since).map(String).includes(act))
    .map(({ title }) => title)

/** The periods that other ways of opening start at once and this one does not, each with the later act that starts it. */
function awaited(procedure: Procedure, { act }: Opening): readonly string[] {
  const { opens = '' } = procedure.acts[act] ?? {}
  const others = Object.entries(procedure.acts).filter(([, rule]) => rule.opens !== undefined && rule.opens !== opens)
  const atOnce = new Set(others.flatMap(([name]) => startedBy(procedure, name)))
  return Object.entries(procedure.acts)
    .filter(([, { from, to }]) => to !== undefined && many(from).includes(opens))
    .flatMap(([name, { title }]) => {
      const clocks = startedBy(procedure, name).filter((clock) => atOnce.has(clock))
      return clocks.length > 0 ? [`自“${title}”之日起算：${clocks.join('、')}`] : []
    })
}

interface OpeningNoteProps {
  readonly procedure: Procedure
  readonly opening: Opening
}

/** From when the periods run if a case is opened so, by which an officer finds the right way to open it. */
export function OpeningNote({ procedure, opening }: OpeningNoteProps) {
  const own = startedBy(procedure, opening.act)
  return (
    <ul className="quiet" aria-label="期限的起算">
      {own.length > 0 && <li>自收到之日起算：{own.join('、')}</li>}
      {awaited(procedure, opening).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
