import type { TurnItem } from '@yifa/api'
import { dayText } from '@yifa/ui'

const words = { act: '无法定期限', sign: '待批准', endorse: '可会签' } as const

const idleText = ({ kind, idle }: TurnItem): string => {
  if (kind !== 'act') return idle === 0 ? '今日呈批' : `已呈${idle}天`
  return idle === 0 ? '今日有办理' : `已${idle}天无进展`
}

/** What waits without a period: that there is none, and how long nothing has happened. */
export function WaitChip({ item }: { readonly item: TurnItem }) {
  return (
    <>
      <span className="yf-chip" data-light={item.kind === 'sign' ? 'yellow' : 'grey'}>
        <span className="yf-word">{words[item.kind]}</span>
        <span className="yf-left">{idleText(item)}</span>
      </span>
      {item.awaited && <span className="under">等待对方，至{dayText(item.awaited)}</span>}
    </>
  )
}
