import { useMutation } from '@tanstack/react-query'
import { type Credentials, type IssuedDocument, routes } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { send } from '../../asking/send.ts'
import { save } from './save.ts'

interface DocumentsProps {
  readonly documents: readonly IssuedDocument[]
  readonly credentials: Credentials
}

const servedText = ({ recipients }: IssuedDocument): string =>
  recipients
    .map(({ name, served }) =>
      served ? `${name}：${dayText(served.effective)}${served.methodTitle}` : `${name}：尚未送达`,
    )
    .join('；')

function DocumentItem({ paper, credentials }: { readonly paper: IssuedDocument; readonly credentials: Credentials }) {
  const { seq, document, title, number, issuedOn } = paper
  const fetched = useMutation({
    mutationFn: async () => {
      const body = JSON.stringify({ ...credentials, seq, document })
      const response = await send(routes.followDocument.path, body, 'application/json')
      save(await response.blob(), `${title}${number ? ` ${number}` : ''}.docx`)
    },
  })
  return (
    <li className="paper">
      <div>
        <h3>{title}</h3>
        <p className="meta">
          {number && `${number}　`}
          {dayText(issuedOn)}作出　{servedText(paper)}
        </p>
      </div>
      <button
        type="button"
        className="yf-button no-print"
        aria-label={`下载${title}`}
        disabled={fetched.isPending}
        onClick={() => fetched.mutate()}
      >
        {fetched.isPending ? '正在下载……' : '下载（docx）'}
      </button>
      {(paper.recourses ?? []).map(({ title: way, procedure }) => (
        <Link
          key={procedure}
          className="yf-button no-print"
          href={`/apply/${procedure}?contests=${encodeURIComponent(`${seq} ${document}`)}`}
        >
          {way}
        </Link>
      ))}
      {fetched.error && <ProblemNotice error={fetched.error} />}
    </li>
  )
}

/** The papers issued in the case, to be downloaded. */
export function FollowedDocuments({ documents, credentials }: DocumentsProps) {
  if (documents.length === 0) return <p className="empty">目前还没有发出文书。</p>
  return (
    <ul className="papers">
      {documents.map((paper) => (
        <DocumentItem key={`${paper.seq} ${paper.document}`} paper={paper} credentials={credentials} />
      ))}
    </ul>
  )
}
