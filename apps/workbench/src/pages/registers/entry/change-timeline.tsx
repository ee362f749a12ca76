import type { ChangeRequest, EntryChange, EntryView } from '@yifa/api'
import { dayText, momentText } from '@yifa/ui'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { registerAddress } from '../address.ts'
import { AlterationList } from '../alteration-list.tsx'
import { type Changing, cancelling } from './changing.ts'

interface ChangeTimelineProps {
  readonly name: string
  readonly view: EntryView
  readonly onChanging: (changing: Changing<ChangeRequest>) => void
}

const telling = ['enter', 'amend', 'end']
/** Whether a change can still be undone: it says something about the entry, and holds or waits. */
const undoable = ({ act, state }: EntryChange): boolean =>
  telling.includes(act) && (state === 'effective' || state === 'pending')

/** Every change of an entry, the latest first: who, when, from which day, on which paper, why, and what. */
export function ChangeTimeline({ name, view, onChanging }: ChangeTimelineProps) {
  return (
    <ol className="yf-record changes" reversed>
      {view.changes.map((change) => (
        <li key={change.seq} data-voided={change.state === 'cancelled' || change.state === 'rejected' || undefined}>
          <Change name={name} change={change}>
            {view.may.change && undoable(change) && (
              <Button
                type="text"
                size="small"
                className="correct"
                onClick={() => onChanging(cancelling(change.seq, change.title))}
              >
                撤销
              </Button>
            )}
          </Change>
        </li>
      ))}
    </ol>
  )
}

interface ChangeProps {
  readonly name: string
  readonly change: EntryChange
  readonly children: ReactNode
}

function Change({ name, change, children }: ChangeProps) {
  const { seq, act, title, at, recordedAt, officerName, organName, effective, basis, reason, of } = change
  const late = recordedAt.slice(0, 10) !== at.slice(0, 10)
  return (
    <article>
      <header className="yf-entry">
        <h3>
          {title}
          {change.state !== 'effective' && <span className="yf-tag">{change.stateTitle}</span>}
        </h3>
        <time dateTime={at}>{momentText(at)}</time>
      </header>
      <p className="yf-by">
        {officerName && <span>{[organName, officerName].filter(Boolean).join(' · ')}</span>}
        {effective && (
          <span>
            {dayText(effective)}
            {act === 'end' ? '起停用' : '起生效'}
          </span>
        )}
        {of !== undefined && <span>针对第{of}条</span>}
        {late && <span>补录于{momentText(recordedAt)}</span>}
        {change.batch && <Link href={registerAddress(name, 'batches')}>导入批次</Link>}
      </p>
      {(basis || reason) && (
        <p className="grounds">
          {basis && <span>依据：{change.case ? <Link href={`/cases/${change.case}`}>{basis}</Link> : basis}</span>}
          {reason && <span>理由：{reason}</span>}
        </p>
      )}
      {act === 'enter' && change.alterations.length > 0 ? (
        <details>
          <summary>入册内容（{change.alterations.length}个栏目）</summary>
          <AlterationList alterations={change.alterations} fresh />
        </details>
      ) : (
        <AlterationList alterations={change.alterations} />
      )}
      <footer className="yf-foot">
        <span>第{seq}条</span>
        <code title={`SM3 ${change.hash}`}>{change.hash.slice(0, 12)}</code>
        {children}
      </footer>
    </article>
  )
}
