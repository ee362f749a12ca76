import type { CaseView } from '@yifa/api'
import { ColleagueField } from './colleague-field.tsx'
import type { Task } from './task.ts'

/** When an act was done, whom it concerns and who did it together. */
export interface Circumstances {
  /** Empty for now. */
  readonly at: string
  readonly as: string | undefined
  /** The colleagues who did it together with whoever enters it, by id. */
  readonly others: readonly string[]
}

interface CircumstanceFieldsProps {
  readonly view: CaseView
  readonly task: Task
  readonly value: Circumstances
  readonly onChange: (value: Circumstances) => void
}

/** Asks for what every act has besides its facts. */
export function CircumstanceFields({ view, task, value, onChange }: CircumstanceFieldsProps) {
  return (
    <div className="circumstances">
      {task.parties.length > 0 && (
        <label className="yf-field">
          <span className="yf-label">何人</span>
          <select
            className="yf-input"
            value={value.as}
            onChange={(event) => onChange({ ...value, as: event.target.value })}
          >
            {task.parties.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {task.hands && (
        <ColleagueField
          view={view}
          hands={task.hands}
          certified={task.certified ?? false}
          value={value.others}
          onChange={(others) => onChange({ ...value, others })}
        />
      )}
      <label className="yf-field">
        <span className="yf-label">
          行为时间<span className="yf-optional">不填即为现在</span>
        </span>
        <input
          className="yf-input"
          type="datetime-local"
          value={value.at}
          onChange={(event) => onChange({ ...value, at: event.target.value })}
        />
      </label>
    </div>
  )
}
