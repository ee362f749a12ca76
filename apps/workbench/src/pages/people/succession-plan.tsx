import type { SuccessionPlan } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Checkbox } from 'antd'

interface PlanViewProps {
  readonly plan: SuccessionPlan
  readonly left: ReadonlySet<string>
  readonly onLeft: (left: ReadonlySet<string>) => void
}

const switched = (set: ReadonlySet<string>, one: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(one)) next.add(one)
  return next
}

function Cases({ cases, later }: Pick<SuccessionPlan, 'cases' | 'later'>) {
  if (cases.length === 0) return <p className="quiet">名下没有随任职移交的在办案件。</p>
  return (
    <>
      <h3>
        随之移交的在办案件 <span className="kind-count">{cases.length}</span>
      </h3>
      {later && <p className="quiet">到起日当天移交，每件的记录中都写明。</p>}
      <ul className="plan-list">
        {cases.map(({ case: id, number, procedureTitle, organName, problem }) => (
          <li key={id}>
            {number}　{procedureTitle}　{organName}
            {problem !== undefined && <span className="yf-problem">不能移交，须另行交办：{problem}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What would change hands: the appointments, of which some may stay, and the cases that go with them. */
export function PlanView({ plan: { appointments, cases, later }, left, onLeft }: PlanViewProps) {
  if (appointments.length === 0) return <p className="yf-problem">这一天没有登记册中的任职。</p>
  return (
    <section aria-label="核对">
      <h3>任职</h3>
      <ul className="plan-list">
        {appointments.map(({ appointment, organName, title, until, problems }) => (
          <li key={appointment}>
            <Checkbox checked={!left.has(appointment)} onChange={() => onLeft(switched(left, appointment))}>
              {organName}　{title}
              {until !== undefined && <span className="quiet">　至{dayText(until)}</span>}
            </Checkbox>
            {!left.has(appointment) &&
              problems.map((problem) => (
                <span key={problem} className="yf-problem">
                  {problem}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <Cases cases={cases} later={later} />
    </section>
  )
}
