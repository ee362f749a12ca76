import { DownloadOutlined, SendOutlined } from '@ant-design/icons'
import type { CaseView, IssuedDocument } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Button, Empty } from 'antd'
import { Link } from 'wouter'
import { useFile } from '../../asking/fetch-file.ts'
import { useMe } from '../../session/session.tsx'
import { serveTask } from './office-tasks.ts'
import { officeOption, type Task } from './task.ts'

interface DocumentListProps {
  readonly view: CaseView
  readonly onTask: (task: Task) => void
}

/** The papers of the case: each can be fetched as .docx and its service entered. */
export function DocumentList({ view, onTask }: DocumentListProps) {
  if (view.documents.length === 0) return <Empty description="尚未制作文书" />
  return (
    <ul className="documents">
      {view.documents.map((one) => (
        <li key={`${one.document} ${one.seq}`}>
          <h3>{one.title}</h3>
          <p className="under">
            {one.number ?? '不编文号'}　{dayText(one.issuedOn)}
          </p>
          {one.recipients.map((recipient) => (
            <RecipientRow key={recipient.key} view={view} one={one} recipient={recipient} onTask={onTask} />
          ))}
          {one.recipients.length === 0 && <PublicPaper view={view} one={one} />}
          <Recourses view={view} one={one} />
        </li>
      ))}
    </ul>
  )
}

/** The ways to contest a paper for which this officer can open a case, with what its form is told. */
function Recourses({ view, one }: { readonly view: CaseView; readonly one: IssuedDocument }) {
  const me = useMe()
  const served = me.posts.flatMap(({ procedures = [] }) => procedures)
  const open = (one.recourses ?? []).filter(({ procedure }) => served.includes('*') || served.includes(procedure))
  return open.map(({ title, procedure, act }) => {
    const asked = new URLSearchParams({
      procedure,
      opening: act,
      contests: view.id,
      paper: `${one.seq} ${one.document}`,
    })
    return (
      <Link key={procedure} href={`/cases/new?${asked.toString()}`}>
        {title}
      </Link>
    )
  })
}

/** A paper for the public, which is served on nobody. */
function PublicPaper({ view, one }: { readonly view: CaseView; readonly one: IssuedDocument }) {
  const { fetching, fetchOne } = useFile()
  const file = `/api/cases/${view.id}/documents/${one.seq}/${one.document}${view.via ? `?via=${view.via}` : ''}`
  return (
    <div className="recipient">
      <span>向社会公布</span>
      <span className="grow" />
      <Button
        size="small"
        icon={<DownloadOutlined aria-hidden />}
        aria-label={`下载${one.title}`}
        loading={fetching === file}
        onClick={() => fetchOne(file, `${one.title}.docx`)}
      >
        下载
      </Button>
    </div>
  )
}

interface RecipientRowProps extends DocumentListProps {
  readonly one: IssuedDocument
  readonly recipient: IssuedDocument['recipients'][number]
}

function RecipientRow({ view, one, recipient, onTask }: RecipientRowProps) {
  const { key, name, served } = recipient
  const { fetching, fetchOne } = useFile()
  const option = officeOption(view, '@serve')
  const file = `/api/cases/${view.id}/documents/${one.seq}/${one.document}?to=${encodeURIComponent(key)}${view.via ? `&via=${view.via}` : ''}`
  return (
    <div className="recipient">
      <span>{name}</span>
      <span className="served" data-served={served !== undefined || undefined}>
        {served
          ? `${dayText(served.on)}${served.methodTitle}${served.effective === served.on ? '' : `，${dayText(served.effective)}视为送达`}`
          : '未送达'}
      </span>
      <span className="grow" />
      {option && !served && (
        <Button
          size="small"
          icon={<SendOutlined aria-hidden />}
          aria-label={`送达致${name}的${one.title}`}
          onClick={() => onTask(serveTask(option, { document: one.document, title: one.title, recipient: key, name }))}
        >
          送达
        </Button>
      )}
      <Button
        size="small"
        icon={<DownloadOutlined aria-hidden />}
        loading={fetching === file}
        onClick={() => fetchOne(file, `${one.title}.docx`)}
        aria-label={`下载致${name}的${one.title}`}
      >
        docx
      </Button>
    </div>
  )
}
