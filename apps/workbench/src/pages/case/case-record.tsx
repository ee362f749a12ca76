import { EditOutlined } from '@ant-design/icons'
import type { CaseView, RecordLine } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { RecordTimeline } from '@yifa/ui'
import { Button, Dropdown } from 'antd'
import { type Correction, rectifyTask } from './rectify-task.ts'
import { officeOption, type Task } from './task.ts'
import { useEnclosure } from './use-enclosure.ts'

interface CaseRecordProps {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly onTask: (task: Task) => void
}

const corrections: readonly { readonly key: Correction; readonly label: string }[] = [
  { key: 'facts', label: '更正内容' },
  { key: 'time', label: '更正时间' },
  { key: 'void', label: '作废该条' },
]

/** Whether a line can be corrected: an act of the procedure that somebody did, not voided before. */
const correctable = (line: RecordLine, procedure: Procedure): boolean =>
  (line.act in procedure.acts || line.act === '@recuse') && line.by !== 'law' && !line.voided

/** What an entry says; the name that repeats the officer's is left out. */
const telling = ({ act, facts }: RecordLine) =>
  act === '@claim' || act === '@assign' || act === '@recuse' ? facts.filter(({ fact }) => fact !== 'name') : facts

/** The record with the way to correct each of its lines. */
export function CaseRecord({ view, procedure, onTask }: CaseRecordProps) {
  const option = officeOption(view, '@rectify')
  const onFile = useEnclosure(view)
  const lines = view.record.map((line) => ({ ...line, facts: telling(line), byLaw: line.channel === 'law' }))
  return (
    <RecordTimeline
      lines={lines}
      onFile={onFile}
      actions={(line) =>
        option &&
        correctable(line, procedure) && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: corrections
                .filter(({ key }) =>
                  line.act === '@recuse' ? key === 'void' : key !== 'facts' || line.facts.length > 0,
                )
                .map(({ key, label }) => ({
                  key,
                  label,
                  onClick: () => onTask(rectifyTask(option, procedure, view, line, key)),
                })),
            }}
          >
            <Button type="text" size="small" icon={<EditOutlined aria-hidden />} className="correct">
              更正
            </Button>
          </Dropdown>
        )
      }
    />
  )
}
