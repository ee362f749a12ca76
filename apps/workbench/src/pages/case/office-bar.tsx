import { DownOutlined } from '@ant-design/icons'
import type { ActOption, CaseView } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { Button, Dropdown } from 'antd'
import { useMe } from '../../session/session.tsx'
import { useColleagues } from '../organs.ts'
import { proposable, proposeTask } from './draft-tasks.ts'
import { assignTask, claimTask, linkTask, noteTask, recuseTask, transferTask } from './office-tasks.ts'
import { officeOption, type Task } from './task.ts'

interface OfficeBarProps {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly onTask: (task: Task) => void
}

/** What any office may do with its case: claim, assign, transfer, recuse, note, link, submit for signature. */
export function OfficeBar({ view, procedure, onTask }: OfficeBarProps) {
  const me = useMe()
  const colleagues = useColleagues()
  const makers: Readonly<Record<string, (option: ActOption) => Task>> = {
    '@claim': (option) => claimTask(option, me),
    '@assign': (option) => assignTask(option, view, colleagues),
    '@transfer': transferTask,
    '@recuse': (option) => recuseTask(option, view, colleagues),
    '@note': noteTask,
    '@link': (option) => linkTask(option, procedure),
  }
  const offered = Object.entries(makers).flatMap(([verb, make]) => {
    const option = officeOption(view, verb)
    const mine = verb === '@claim' && view.officer?.id === me.officer.id
    return option && !mine ? [{ option, make }] : []
  })
  const propose = officeOption(view, '@propose')
  const drafts = propose ? proposable(view, procedure, propose.by) : []
  if (offered.length === 0 && drafts.length === 0) return null
  return (
    <section className="card office" aria-label="内部办理">
      <h2>内部办理</h2>
      {propose && drafts.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: drafts.map(({ act, title }) => ({
              key: act,
              label: title,
              onClick: () => onTask(proposeTask(propose, procedure, act, title)),
            })),
          }}
        >
          <Button>
            呈批 <DownOutlined aria-hidden />
          </Button>
        </Dropdown>
      )}
      {offered.map(({ option, make }) => (
        <Button key={option.act} onClick={() => onTask(make(option))}>
          {option.title}
        </Button>
      ))}
    </section>
  )
}
