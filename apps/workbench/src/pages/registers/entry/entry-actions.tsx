import type { ChangeRequest, EntryView } from '@yifa/api'
import type { Register } from '@yifa/kernel'
import { Button } from 'antd'
import { amending, approving, type Changing, ending, rejecting } from './changing.ts'

interface EntryActionsProps {
  readonly register: Register
  readonly view: EntryView
  /** A day that is not today is looked at. */
  readonly past: boolean
  readonly onChanging: (changing: Changing<ChangeRequest>) => void
  readonly onDay: (day: string | undefined) => void
}

/** What the reader may do with an entry now. */
export function EntryActions({ register, view, past, onChanging, onDay }: EntryActionsProps) {
  const { may } = view
  const settled = view.changes.filter(({ seq }) => may.approve.includes(seq))
  const stands = view.standing === 'in force' || view.standing === 'to come'
  return (
    <section className="card acts" aria-label="可以作出的变更">
      <h2>可以作出的变更</h2>
      {past && (
        <p className="quiet">
          正在查看历史的一日。
          <Button type="link" size="small" onClick={() => onDay(undefined)}>
            回到今日再变更
          </Button>
        </p>
      )}
      {!past &&
        settled.map(({ seq, title }) => (
          <div key={seq} className="settling">
            <p>
              第{seq}条“{title}”待核准
            </p>
            <Button type="primary" onClick={() => onChanging(approving(seq, title))}>
              核准
            </Button>
            <Button onClick={() => onChanging(rejecting(seq, title))}>退回</Button>
          </div>
        ))}
      {!past && may.change && stands && (
        <div className="settling">
          <Button
            type={settled.length > 0 ? 'default' : 'primary'}
            onClick={() => onChanging(amending(register, view))}
          >
            变更
          </Button>
          <Button onClick={() => onChanging(ending(view))}>停用</Button>
        </div>
      )}
      {!past && may.change && may.proposes && <p className="quiet">您作出的变更须经主管登记员核准后生效。</p>}
      {!past && !may.change && settled.length === 0 && (
        <p className="quiet">以您的岗位，只能查阅该项{view.pending > 0 && '；有变更正待核准'}。</p>
      )}
      {!past && may.change && !stands && <p className="quiet">该项现在没有可以变更或者停用的内容。</p>}
    </section>
  )
}
