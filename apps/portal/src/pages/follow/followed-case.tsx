import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type Credentials, call, type FollowedCase as Followed, routes } from '@yifa/api'
import { FactList, RecordTimeline } from '@yifa/ui'
import { ProblemNotice } from '../../asking/problem-notice.tsx'
import { Waiting } from '../../asking/waiting.tsx'
import { ClockList } from '../../clocks/clock-item.tsx'
import { Page } from '../../frame/page.tsx'
import { FollowedActs } from './followed-acts.tsx'
import { FollowedBranches } from './followed-branches.tsx'
import { FollowedDocuments } from './followed-documents.tsx'
import { followedKey } from './followed-key.ts'
import { useFollowedFile } from './use-followed-file.ts'

interface FollowedCaseProps {
  readonly credentials: Credentials
  readonly onLeave: () => void
}

/** One's own case: where it stands, what can be done, its periods, papers and record. */
export function FollowedCase({ credentials, onLeave }: FollowedCaseProps) {
  const client = useQueryClient()
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: followedKey(credentials),
    queryFn: () => call(routes.follow, { body: credentials }),
    staleTime: 5_000,
    gcTime: 60_000,
  })
  const leave = () => {
    onLeave()
    client.removeQueries({ queryKey: followedKey(credentials) })
    client.removeQueries({ queryKey: ['ledger'] })
  }
  if (!data)
    return (
      <Page title="查询办理进度">
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Waiting what="案件" />}
        <Ways busy={isFetching} onRefresh={() => void refetch()} onLeave={leave} />
      </Page>
    )
  return (
    <Page title={`${data.procedureTitle} ${data.number}`}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <Standing followed={data} />
      <Ways busy={isFetching} onRefresh={() => void refetch()} onLeave={leave} />
      <FollowedActs followed={data} credentials={credentials} />
      <Sections followed={data} credentials={credentials} />
    </Page>
  )
}

function Standing({ followed: { stateTitle, ended, organName, title } }: { readonly followed: Followed }) {
  return (
    <div className="standing" role="status">
      <p className="standing-state" data-ended={ended || undefined}>
        {stateTitle}
      </p>
      {ended && <p>案件已经办结。</p>}
      <p className="meta">
        承办机关：{organName}　{title}
      </p>
    </div>
  )
}

interface WaysProps {
  readonly busy: boolean
  readonly onRefresh: () => void
  readonly onLeave: () => void
}

function Ways({ busy, onRefresh, onLeave }: WaysProps) {
  return (
    <div className="actions no-print">
      <button type="button" className="yf-button" disabled={busy} onClick={onRefresh}>
        {busy ? '正在刷新……' : '刷新'}
      </button>
      <button type="button" className="yf-button" onClick={onLeave}>
        结束查询
      </button>
    </div>
  )
}

function Sections({ followed, credentials }: { readonly followed: Followed; readonly credentials: Credentials }) {
  const { error, mutate: fetchFile } = useFollowedFile(credentials)
  return (
    <>
      {error && <ProblemNotice error={error} />}
      {followed.begun && (
        <section aria-labelledby="begun">
          <h2 id="begun">分项办理</h2>
          <FollowedBranches branches={followed.begun} />
        </section>
      )}
      <section aria-labelledby="clocks">
        <h2 id="clocks">期限</h2>
        <ClockList clocks={followed.clocks} credentials={credentials} />
      </section>
      <section aria-labelledby="documents">
        <h2 id="documents">文书</h2>
        <FollowedDocuments documents={followed.documents} credentials={credentials} />
      </section>
      <section aria-labelledby="record">
        <h2 id="record">办理过程</h2>
        <RecordTimeline lines={followed.record} onFile={fetchFile} />
      </section>
      <section aria-labelledby="facts">
        <h2 id="facts">登记内容</h2>
        <div className="sheet">
          <FactList facts={followed.facts} onFile={fetchFile} />
        </div>
      </section>
    </>
  )
}
