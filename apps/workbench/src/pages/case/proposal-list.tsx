import type { CaseView } from '@yifa/api'
import type { Procedure } from '@yifa/kernel'
import { FactList } from '@yifa/ui'
import { Button } from 'antd'
import { draftTasks } from './draft-tasks.ts'
import { actTask, knownFacts, officeOption, type Task } from './task.ts'

type Proposal = CaseView['proposals'][number]

interface ProposalListProps {
  readonly view: CaseView
  readonly procedure: Procedure
  readonly onTask: (task: Task) => void
}

/** What a draft proposes, in the words of its line in the record. */
const proposed = ({ record }: CaseView, { seq }: Proposal) =>
  (record.find((line) => line.seq === seq)?.facts ?? []).filter(({ fact }) => fact !== 'act' && fact !== 'remark')

/** Drafts waiting for a signature (呈批): approve by doing the act, endorse, return or take back. */
export function ProposalList({ view, procedure, onTask }: ProposalListProps) {
  if (view.proposals.length === 0 || view.ended) return null
  return (
    <section className="card proposals" aria-label="待批">
      <h2>待批</h2>
      {view.proposals.map((one) => (
        <article key={one.seq}>
          <h3>{one.actTitle}</h3>
          <FactList facts={proposed(view, one)} />
          {one.remark && <p>拟办意见：{one.remark}</p>}
          <p className="quiet">
            第{one.seq}条{one.proposedBy && `，${one.proposedBy}呈批`}
            {one.endorsedBy > 0 && `，已有${one.endorsedBy}人会签`}
          </p>
          <ProposalActions one={one} view={view} procedure={procedure} onTask={onTask} />
        </article>
      ))}
    </section>
  )
}

function ProposalActions({ one, view, procedure, onTask }: ProposalListProps & { readonly one: Proposal }) {
  const sign = view.acts.find(({ act, office }) => act === one.act && !office)
  const moves = one.may.flatMap((verb) => {
    const option = officeOption(view, verb)
    return option ? [{ option, make: draftTasks[verb] }] : []
  })
  return (
    <div className="yf-actions">
      {sign && (
        <Button type="primary" onClick={() => onTask(actTask(procedure, sign, knownFacts(view), one.facts))}>
          批准并{one.actTitle}
        </Button>
      )}
      {moves.map(({ option, make }) => (
        <Button key={option.act} onClick={() => onTask(make(option, one.seq))}>
          {option.title}
        </Button>
      ))}
    </div>
  )
}
