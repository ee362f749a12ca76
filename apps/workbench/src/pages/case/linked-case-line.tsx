import type { CaseView, LinkedCase } from '@yifa/api'
import { Button } from 'antd'
import { Link } from 'wouter'
import { attachTask } from './office-tasks.ts'
import { officeOption, type Task } from './task.ts'

interface LinkedCaseLineProps {
  readonly view: CaseView
  readonly link: LinkedCase
  readonly onTask: (task: Task) => void
}

const addressOf = (view: CaseView, { case: id, opens }: LinkedCase): string =>
  opens === 'lent' ? `/cases/${id}?via=${view.id}` : `/cases/${id}`

/** A linked case as it stands, with the way to open it, and to let those who handle it read this one (附卷). */
export function LinkedCaseLine({ view, link, onTask }: LinkedCaseLineProps) {
  const { kindTitle, number, title, organName, stateTitle, opens, lent } = link
  const option = officeOption(view, '@link')
  return (
    <li>
      {kindTitle}　{opens ? <Link href={addressOf(view, link)}>{number}</Link> : number}
      <span className="under">
        {title}　{organName}　{stateTitle}
        {lent && '　已附卷'}
      </span>
      {option && !lent && (
        <Button size="small" onClick={() => onTask(attachTask(option, link))}>
          本案附卷
        </Button>
      )}
    </li>
  )
}
