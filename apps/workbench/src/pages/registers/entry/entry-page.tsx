import { PrinterOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { type ChangeRequest, call, type EntryView, routes } from '@yifa/api'
import type { Draft } from '@yifa/ui'
import { dayText } from '@yifa/ui'
import { Button, Skeleton, Tabs } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../../asking/problem-note.tsx'
import { useOpener } from '../../case/use-opener.ts'
import { PageHead } from '../../page-head.tsx'
import { useAddress } from '../../use-address.ts'
import { registerAddress } from '../address.ts'
import { isDay } from '../day.ts'
import { DayField } from '../day-field.tsx'
import type { OfRegister } from '../of-register.ts'
import { spanText } from './change-consequences.tsx'
import { ChangeDrawer } from './change-drawer.tsx'
import { ChangeTimeline } from './change-timeline.tsx'
import type { Changing } from './changing.ts'
import { EntryActions } from './entry-actions.tsx'
import { countText, EntryCases, useEntryCases } from './entry-cases.tsx'
import { EntryFields } from './entry-fields.tsx'
import { EntryUses } from './entry-uses.tsx'
import { PeriodList } from './period-list.tsx'

interface EntryPageProps extends OfRegister {
  /** Its key. */
  readonly entry: string
}

/** One entry of a register: how it stood on a day, its whole history, what may be done with it. */
export function EntryPage({ name, register, entry }: EntryPageProps) {
  const said = useAddress().read('on')
  const on = isDay(said) ? said : undefined
  const found = useQuery({
    queryKey: ['registers', 'entry', name, entry, on ?? ''],
    queryFn: () => call(routes.readRegisterEntry, { params: { register: name, key: entry }, query: { on } }),
  })
  if (found.isPending) return <Skeleton active paragraph={{ rows: 12 }} className="card" />
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  return <OpenEntry name={name} register={register} view={found.data} on={on} />
}

interface OpenEntryProps extends OfRegister {
  readonly view: EntryView
  readonly on: string | undefined
}

const without = (drafts: Readonly<Record<string, Draft>>, key: string) =>
  Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key))

function OpenEntry({ name, register, view, on }: OpenEntryProps) {
  const { write } = useAddress()
  const [changing, setChanging] = useState<Changing<ChangeRequest>>()
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({})
  const remember = useOpener(changing !== undefined)
  const begin = (next: Changing<ChangeRequest>) => {
    remember()
    setChanging(next)
  }
  const toDay = (day: string | undefined) => write({ on: day })
  const cases = useEntryCases(name, view.key)
  return (
    <>
      <EntryHead name={name} view={view} />
      <div className="entry">
        <div className="entry-next">
          <section className="card" aria-label="查看哪一日">
            <h2>查看哪一日</h2>
            <DayField label="查看哪一日" day={on} onDay={toDay} />
          </section>
          <EntryActions register={register} view={view} past={on !== undefined} onChanging={begin} onDay={toDay} />
        </div>
        <div className="entry-main">
          <EntryFields register={register} view={view} on={on} />
          <div className="card">
            <Tabs
              items={[
                {
                  key: 'changes',
                  label: `变更记录 ${view.changes.length}`,
                  children: (
                    <>
                      <h2 className="sheet-title">变更记录</h2>
                      <ChangeTimeline name={name} view={view} onChanging={begin} />
                    </>
                  ),
                },
                {
                  key: 'periods',
                  label: `各个时期 ${view.periods.length}`,
                  children: <PeriodList view={view} onDay={toDay} />,
                },
                ...(cases === undefined
                  ? []
                  : [
                      {
                        key: 'cases',
                        label: `据此办理的案件 ${countText(cases)}`,
                        children: <EntryCases cases={cases} />,
                      },
                    ]),
                { key: 'uses', label: `引用它的 ${view.uses.total}`, children: <EntryUses uses={view.uses} on={on} /> },
              ]}
            />
          </div>
        </div>
      </div>
      <ChangeDrawer
        name={name}
        register={register}
        view={view}
        changing={changing}
        drafts={drafts}
        onDraft={(key, draft) => setDrafts((all) => (draft ? { ...all, [key]: draft } : without(all, key)))}
        onClose={() => setChanging(undefined)}
      />
    </>
  )
}

function EntryHead({ name, view }: { readonly name: string; readonly view: EntryView }) {
  const { from, until } = view
  const note = (
    <>
      <span className="state" data-ended={view.standing !== 'in force' || undefined}>
        {view.standingTitle}
      </span>
      <span>{view.key}</span>
      <Link href={registerAddress(name)}>{view.registerTitle}</Link>
      {view.organ && <span>{view.organ.name}</span>}
      {from ? <span>{spanText({ from, until })}</span> : until && <span>至{dayText(until)}</span>}
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
