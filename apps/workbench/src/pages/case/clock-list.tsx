import type { ClockView } from '@yifa/api'
import { ClockChip, dayText } from '@yifa/ui'

interface ClockListProps {
  readonly clocks: readonly ClockView[]
  readonly onOpen: (clock: ClockView) => void
}

const runs = ({ status }: ClockView): boolean => status === 'running' || status === 'paused' || status === 'overdue'

/** The periods of a case: those that run, then those that are over. Each opens its day-by-day account. */
export function ClockList({ clocks, onOpen }: ClockListProps) {
  const over = clocks.filter((clock) => !runs(clock))
  return (
    <section className="card clocks" aria-label="期限">
      <h2>期限</h2>
      {clocks.filter(runs).map((clock) => (
        <ClockRow key={`${clock.clock} ${clock.party ?? ''}`} clock={clock} onOpen={onOpen} />
      ))}
      {clocks.every((clock) => !runs(clock)) && <p className="quiet">没有正在计算的期限</p>}
      {over.length > 0 && (
        <details>
          <summary>已结束的期限（{over.length}）</summary>
          {over.map((clock) => (
            <ClockRow key={`${clock.clock} ${clock.party ?? ''}`} clock={clock} onOpen={onOpen} />
          ))}
        </details>
      )}
    </section>
  )
}

function ClockRow({ clock, onOpen }: { readonly clock: ClockView; readonly onOpen: ClockListProps['onOpen'] }) {
  return (
    <button type="button" className="clock-row" onClick={() => onOpen(clock)} title={clock.sentence}>
      <span className="clock-title">
        {clock.title}
        {clock.unverified && <span className="mark">待核</span>}
      </span>
      <ClockChip
        light={clock.light}
        status={clock.status}
        due={clock.due}
        dueAt={clock.dueAt}
        provisional={clock.provisional}
      />
      <span className="under">
        自{dayText(clock.start)}
        {clock.met && `，${dayText(clock.met)}履行`}
      </span>
    </button>
  )
}
