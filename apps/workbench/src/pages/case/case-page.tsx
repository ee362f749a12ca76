import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { type CaseView, type ClockView, call, routes } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { edition } from '@yifa/law'
import { dayText } from '@yifa/ui'
import { Alert, Button, Skeleton, Tabs } from 'antd'
import { useState } from 'react'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { useAddress } from '../use-address.ts'
import { ActDrawer, type Entered } from './act-drawer.tsx'
import { ActList } from './act-list.tsx'
import { CaseRecord } from './case-record.tsx'
import { CaseSide } from './case-side.tsx'
import { ClockList } from './clock-list.tsx'
import { DocumentList } from './document-list.tsx'
import { LedgerDrawer } from './ledger-drawer.tsx'
import { OfficeBar } from './office-bar.tsx'
import { ProposalList } from './proposal-list.tsx'
import type { Task } from './task.ts'
import { useOpener } from './use-opener.ts'

/** One case: what it is about, its whole record, what may lawfully come next. */
export function CasePage({ id }: { readonly id: string }) {
  const via = useAddress().read('via')
  const found = useQuery({
    queryKey: via ? ['case', id, via] : ['case', id],
    queryFn: () => call(routes.readCase, { params: { id }, query: { via } }),
    // What may be done depends on the hour, too.
    refetchOnWindowFocus: 'always',
  })
  if (found.isPending) return <Skeleton active paragraph={{ rows: 12 }} className="card" />
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  const procedure = edition(found.data.procedure, found.data.edition)
  if (!procedure) return <Alert type="error" title="页面不认识本案适用的程序版本，请刷新页面" />
  return <OpenCase view={found.data} procedure={procedure} />
}

interface OpenCaseProps {
  readonly view: CaseView
  readonly procedure: Procedure
}

const without = (drafts: Readonly<Record<string, Entered>>, key: string) =>
  Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key))

function OpenCase({ view, procedure }: OpenCaseProps) {
  const [task, setTask] = useState<Task>()
  const [clock, setClock] = useState<ClockView>()
  const [drafts, setDrafts] = useState<Readonly<Record<string, Entered>>>({})
  const remember = useOpener(task !== undefined)
  const begin = (next: Task) => {
    remember()
    setTask(next)
  }
  const doing = { view, procedure, onTask: begin }
  return (
    <>
      <CaseHead view={view} />
      <div className="case">
        <div className="case-next">
          {view.via && <LentNote view={view} />}
          <ClockList clocks={view.clocks} onOpen={setClock} />
          <ProposalList {...doing} />
          <ActList {...doing} />
          <OfficeBar {...doing} />
        </div>
        <CaseSide view={view} onTask={begin} />
        <div className="card case-middle">
          <Tabs
            items={[
              {
                key: 'record',
                label: `全过程记录 ${view.record.length}`,
                children: (
                  <>
                    <h2 className="sheet-title">全过程记录</h2>
                    <CaseRecord {...doing} />
                  </>
                ),
              },
              {
                key: 'documents',
                label: `文书 ${view.documents.length}`,
                // Printed with the case, whichever of the two is looked at.
                forceRender: true,
                children: (
                  <>
                    <h2 className="sheet-title">文书</h2>
                    <DocumentList view={view} onTask={begin} />
                  </>
                ),
              },
            ]}
          />
        </div>
      </div>
      <ActDrawer
        view={view}
        task={task}
        drafts={drafts}
        onDraft={(key, entered) => setDrafts((all) => (entered ? { ...all, [key]: entered } : without(all, key)))}
        onClose={() => setTask(undefined)}
      />
      <LedgerDrawer
        id={view.id}
        via={view.via}
        number={view.number}
        version={view.version}
        clock={clock}
        onClose={() => setClock(undefined)}
      />
    </>
  )
}

/** Whose case this is, and that reading it is logged. */
function LentNote({ view }: { readonly view: CaseView }) {
  return <Alert type="info" showIcon title={`${view.organ.name}的案件，随所办案件附卷供查阅，查阅留痕`} />
}

function CaseHead({ view }: { readonly view: CaseView }) {
  const note = (
    <>
      <span className="state" data-ended={view.ended || undefined}>
        {view.stateTitle}
      </span>
      <span>{view.number}</span>
      <span>{view.procedureTitle}</span>
      <span>
        {dayText(view.openedOn)}立案{view.endedOn && `，${dayText(view.endedOn)}办结`}
      </span>
    </>
  )
  return (
    <PageHead title={view.title} note={note}>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        打印
      </Button>
    </PageHead>
  )
}
