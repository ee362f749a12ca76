import { useQuery } from '@tanstack/react-query'
import { call, type PersonView, routes, type Succession } from '@yifa/api'
import { momentText } from '@yifa/ui'
import { Button, Empty, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { useMe } from '../../session/session.tsx'
import { works } from '../../session/works.ts'
import { stateOf } from '../accounts/account-kinds.ts'
import { PageHead } from '../page-head.tsx'
import { type Column, Rows } from '../rows.tsx'
import { PostTable } from './post-table.tsx'
import { SuccessionDrawer } from './succession-drawer.tsx'

type Lying = PersonView['cases'][number]

/** Cases are told without what they are about; only who handles cases may open them. */
const caseColumns = (opens: boolean): readonly Column<Lying>[] => [
  {
    title: '案件',
    className: 'cell-main',
    plain: true,
    cell: ({ case: id, number, procedureTitle }) => (
      <>
        {opens ? <Link href={`/cases/${id}`}>{number}</Link> : <b>{number}</b>}
        <span className="under">{procedureTitle}</span>
      </>
    ),
  },
  { title: '办理机关', cell: ({ organName }) => organName },
  { title: '状态', cell: ({ stateTitle }) => <span className="state">{stateTitle}</span> },
]

function Sections({ person }: { readonly person: PersonView }) {
  const opens = works(useMe())
  const { posts, cases, drafts } = person
  return (
    <>
      <section aria-labelledby="person-posts" className="person-part">
        <h2 id="person-posts">任职</h2>
        {posts.length === 0 ? (
          <Empty className="card waiting" description="没有任职；由安全管理员在登记册“任职”中任职" />
        ) : (
          <PostTable posts={posts} />
        )}
      </section>
      <section aria-labelledby="person-cases" className="person-part">
        <h2 id="person-cases">
          名下在办案件 <span className="kind-count">{cases.length}</span>
        </h2>
        {drafts > 0 && <p>等待其岗位签批、会签的文稿 {drafts} 件。</p>}
        {cases.length === 0 ? (
          <Empty className="card waiting" description="名下没有在办案件" />
        ) : (
          <Rows columns={caseColumns(opens)} rows={cases} keyOf={({ case: id }) => id} />
        )}
      </section>
    </>
  )
}

/** One person: all posts in all organs, what lies with them, and handing it over. */
export function PersonPage({ id }: { readonly id: string }) {
  const [open, setOpen] = useState<Succession['kind']>()
  const found = useQuery({
    queryKey: ['people', id],
    queryFn: () => call(routes.readPerson, { params: { id } }),
  })
  const person = found.data
  const held = person?.posts.filter(({ standing, appointment }) => standing !== 'past' && appointment) ?? []
  return (
    <>
      <PageHead
        title={person?.account.name ?? '人员'}
        note={
          person && (
            <>
              {person.account.account} · {stateOf(person.account)}
              {person.account.signedInAt && ` · 最近登录 ${momentText(person.account.signedInAt)}`}
            </>
          )
        }
      >
        {person?.appoints && held.length > 0 && (
          <>
            <Button onClick={() => setOpen('absence')}>代行</Button>
            <Button type="primary" onClick={() => setOpen('handover')}>
              交接
            </Button>
          </>
        )}
      </PageHead>
      {found.isError && <ProblemNote error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Skeleton active paragraph={{ rows: 8 }} className="card" />}
      {person && <Sections person={person} />}
      {person && <SuccessionDrawer key={open ?? ''} person={person} kind={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
