import type { NameChoice } from './names.ts'
import type { Finding } from './use-finding.ts'

interface PickerListProps {
  readonly id: string
  readonly finding: Finding
  /** The place the keyboard stands on. */
  readonly current: number
  readonly taken: readonly string[]
  readonly onPick: (choice: NameChoice) => void
}

function Told({ finding }: Pick<PickerListProps, 'finding'>) {
  if (finding.state === 'finding') return <p className="yf-picker-note">正在查找……</p>
  if (finding.state === 'failed') return <p className="yf-picker-note yf-problem">没有查到：{finding.why}</p>
  const { choices, total } = finding.found
  if (choices.length === 0) return <p className="yf-picker-note">没有符合的有效事项，请换一个词</p>
  return total > choices.length ? (
    <p className="yf-picker-note">
      共{total}项，先列{choices.length}项；请输入更多的字
    </p>
  ) : null
}

/** What the words typed have found. */
export function PickerList({ id, finding, current, taken, onPick }: PickerListProps) {
  const choices = finding.state === 'found' ? finding.found.choices : []
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field keeps the keyboard while its list is clicked
    <div className="yf-picker-list" onMouseDown={(event) => event.preventDefault()}>
      <div role="listbox" id={id} tabIndex={-1}>
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
          <div
            key={choice.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={taken.includes(choice.key)}
            data-current={index === current || undefined}
            ref={index === current ? (line) => line?.scrollIntoView?.({ block: 'nearest' }) : undefined}
            onClick={() => onPick(choice)}
          >
            {choice.title}
            {choice.note && <small>{choice.note}</small>}
          </div>
        ))}
      </div>
      <div role="status">
        <Told finding={finding} />
      </div>
    </div>
  )
}
