import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'

interface ShownDayProps {
  /** The day asked for; today's unless told. */
  readonly on: string | undefined
  /** What is shown: 清单、内容. */
  readonly what: string
  /** The same as of today. */
  readonly toToday: string
}

/** Says of which day the page is, and the way back to today. */
export function ShownDay({ on, what, toToday }: ShownDayProps) {
  const now = today()
  if (on === undefined || on === now)
    return (
      <p className="meta">
        本页所示为今天（<time dateTime={now}>{dayText(now)}</time>）有效的{what}。
      </p>
    )
  return (
    <div className="notice">
      <p>
        本页所示为
        <strong>
          <time dateTime={on}>{dayText(on)}</time>
        </strong>
        有效的{what}
        {on > now ? '，按已经登记的变更推算，到时可能不同。' : '，不一定是现在的。'}
      </p>
      <p className="no-print">
        <Link href={toToday}>看今天的{what}</Link>
      </p>
    </div>
  )
}
