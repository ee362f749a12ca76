import type { CaseView, ClockView, Preview } from '@yifa/api'
import { ClockChip, dayText } from '@yifa/ui'

interface Change {
  readonly clock: ClockView
  readonly word: string
}

const keyOf = ({ clock, party }: ClockView): string => `${clock} ${party ?? ''}`
const isOver = ({ status }: ClockView): boolean => status !== 'running' && status !== 'paused' && status !== 'overdue'

function wordFor(before: ClockView | undefined, after: ClockView): string | undefined {
  if (!before || before.start !== after.start) return '起算'
  if (!isOver(before) && isOver(after)) return '终结'
  if (before.status !== 'paused' && after.status === 'paused') return '暂停'
  if (before.status === 'paused' && after.status !== 'paused') return '恢复'
  return before.due === after.due ? undefined : before.due ? `由${dayText(before.due)}变更` : '变更'
}

/** What becomes of the clocks, each in one word; those that stay as they are left out. */
export function clockChanges(before: readonly ClockView[], after: readonly ClockView[]): readonly Change[] {
  const old = new Map(before.map((clock) => [keyOf(clock), clock]))
  return after.flatMap((clock) => {
    const word = wordFor(old.get(keyOf(clock)), clock)
    return word === undefined ? [] : [{ clock, word }]
  })
}

interface ConsequencesProps {
  readonly view: CaseView
  readonly preview: Preview
}

/** What an act would do: the state it leads to, the clocks it moves, the papers it issues. */
export function Consequences({ view, preview }: ConsequencesProps) {
  const changes = clockChanges(view.clocks, preview.clocks)
  const moves = preview.stateTitle !== undefined && preview.stateTitle !== view.stateTitle
  return (
    <section className="consequences" aria-label="作出该行为的后果">
      <h3>作出后</h3>
      <p>
        状态：
        {moves ? (
          <>
            {view.stateTitle} → <strong>{preview.stateTitle}</strong>
          </>
        ) : (
          <>仍为“{view.stateTitle}”</>
        )}
      </p>
      {changes.map(({ clock, word }) => (
        <p key={keyOf(clock)}>
          {clock.title}
          <strong>{word}</strong>
          <ClockChip
            light={clock.light}
            status={clock.status}
            due={clock.due}
            dueAt={clock.dueAt}
            provisional={clock.provisional}
          />
        </p>
      ))}
      {changes.length === 0 && <p>期限不变</p>}
      {preview.begins.map(({ procedureTitle, organName }) => (
        <p key={procedureTitle}>
          同时立案：<strong>{procedureTitle}</strong>（{organName}）
        </p>
      ))}
      {preview.documents.length > 0 && <p>制作文书：{preview.documents.map((title) => `《${title}》`).join('')}</p>}
    </section>
  )
}
