import type { EntryView } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Alert, Button } from 'antd'
import { AlterationList } from '../alteration-list.tsx'

interface EntryConflictProps {
  readonly view: EntryView
  readonly basis: number
  readonly onRead: () => void
}

/** Tells what was changed in the entry while the form was open. */
export function EntryConflict({ view, basis, onRead }: EntryConflictProps) {
  const news = view.changes.filter(({ seq }) => seq > basis)
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="填写期间该项有了新的变更，填写的内容已保留"
      description={
        <>
          <ul className="news">
            {news.map(({ seq, at, officerName, title, alterations }) => (
              <li key={seq}>
                {momentText(at)}　{officerName}：<strong>{title}</strong>
                <AlterationList alterations={alterations} />
              </li>
            ))}
          </ul>
          <Button size="small" type="primary" onClick={onRead}>
            已阅，继续
          </Button>
        </>
      }
    />
  )
}
