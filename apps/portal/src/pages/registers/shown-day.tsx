import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { today } from '../../asking/today.ts'

interface ShownDayProps {
  /** The day asked for; today's unless told. */
  readonly on: string | undefined
  /** What is shown: 清单、内容. */
  readonly what: string
  /** It stood that day; nothing is said to be valid that was not. */
  readonly inForce?: boolean
  /** The same as of today. */
  readonly toToday: string
}

/** Says of which day the page is, and the way back to today. */
export function ShownDay({ on, what, inForce = true, toToday }: ShownDayProps) {
  const now = today()
  const state = inForce ? `有效的${what}` : '的情况'
  if (on === undefined || on === now)
    return (
      <p className="meta">
        本页所示为今天（<time dateTime={now}>{dayText(now)}</time>）{state}。
      </p>
    )
  return (
    <div className="notice">
      <p>
        本页所示为
        <strong>
          <time dateTime={on}>{dayText(on)}</time>
        </strong>
        {state}
        {on > now ? '，按已经登记的变更推算，到时可能不同。' : '，不一定是现在的。'}
      </p>
      <p className="no-print">
        <Link href={toToday}>看今天的{what}</Link>
      </p>
    </div>
  )
}
