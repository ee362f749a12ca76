import type { CaseView } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Alert, Button } from 'antd'

interface ConflictNoteProps {
  readonly view: CaseView
  readonly basis: number
  readonly act: string
  readonly onRead: () => void
}

/** Tells what entered the record while the form was open. Nothing goes on before it has been read. */
export function ConflictNote({ view, basis, act, onRead }: ConflictNoteProps) {
  const news = view.record.filter(({ seq }) => seq > basis)
  const gone = !view.acts.some((option) => option.act === act)
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title="填写期间案件有了新的记录，填写的内容已保留"
      description={
        <>
          <ul className="news">
            {news.map((line) => (
              <li key={line.seq}>
                {momentText(line.at)}　{line.byTitle}
                {line.actorName ? `（${line.actorName}）` : ''}：<strong>{line.title}</strong>
                {line.facts.map(({ title, text }) => `　${title}：${text}`)}
              </li>
            ))}
          </ul>
          <p>
            案件现为“{view.stateTitle}”。{gone && '现在已不能再作出该行为。'}
          </p>
          <Button size="small" type="primary" onClick={onRead}>
            已阅，继续
          </Button>
        </>
      }
    />
  )
}
