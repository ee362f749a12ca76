import type { CaseView } from '@yifa/api'
import { meta, type Procedure, titleOf } from '@yifa/kernel'
import { FactList } from '@yifa/ui'
import { Button } from 'antd'
import { endorseTask, returnTask, withdrawTask } from './office-tasks.ts'
import { actTask, officeOption, type Task } from './task.ts'

type Proposal = CaseView['proposals'][number]

interface ProposalListProps {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly onTask: (task: Task) => void
}

/** A proposed value in words; a party by name. */
function words(procedure: Procedure, fact: string, value: unknown): string {
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name)
  const { options, unit = '' } = meta(procedure.facts[fact])
  return options?.[String(value)]?.title ?? `${String(value)}${unit}`
}

const shown = (procedure: Procedure, { facts }: Proposal) =>
  Object.entries(facts).map(([fact, value]) => {
    const schema = procedure.facts[fact]
    return { title: schema ? titleOf(schema, fact) : fact, text: words(procedure, fact, value) }
  })

/** Drafts waiting for a signature (呈批): approve by doing the act, endorse, return or take back. */
export function ProposalList({ view, procedure, onTask }: ProposalListProps) {
  if (view.proposals.length === 0) return null
  return (
    <section className="card proposals" aria-label="待批">
      <h2>待批</h2>
      {view.proposals.map((one) => (
        <article key={one.seq}>
          <h3>{one.actTitle}</h3>
          <FactList facts={shown(procedure, one)} />
          {one.remark && <p>拟办意见：{one.remark}</p>}
          <p className="quiet">
            第{one.seq}条呈批{one.endorsedBy > 0 && `，已有${one.endorsedBy}人会签`}
          </p>
          <ProposalActions one={one} view={view} procedure={procedure} onTask={onTask} />
        </article>
      ))}
    </section>
  )
}

function ProposalActions({ one, view, procedure, onTask }: ProposalListProps & { readonly one: Proposal }) {
  const sign = view.acts.find(({ act, office }) => act === one.act && !office)
  const verbs = [
    { option: officeOption(view, '@endorse'), make: endorseTask },
    { option: officeOption(view, '@return'), make: returnTask },
    { option: officeOption(view, '@withdraw'), make: withdrawTask },
  ]
  return (
    <div className="yf-actions">
      {sign && (
        <Button type="primary" onClick={() => onTask(actTask(procedure, sign, one.facts))}>
          批准并{one.actTitle}
        </Button>
      )}
      {verbs.map(
        ({ option, make }) =>
          option && (
            <Button key={option.act} onClick={() => onTask(make(option, one.seq))}>
              {option.title}
            </Button>
          ),
      )}
    </div>
  )
}
