import type { Task } from './task.ts'

/** When an act was done, whom it concerns and how many did it. */
export interface Circumstances {
  /** Empty for now. */
  readonly at: string
  readonly as: string | undefined
  readonly hands: number
}

interface CircumstanceFieldsProps {
  readonly task: Task
  readonly value: Circumstances
  readonly onChange: (value: Circumstances) => void
}

/** Asks for what every act has besides its facts. */
export function CircumstanceFields({ task, value, onChange }: CircumstanceFieldsProps) {
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
        <label className="yf-field">
          <span className="yf-label">共同作出的工作人员（法定不少于{task.hands}名）</span>
          <input
            className="yf-input"
            type="number"
            min={1}
            value={value.hands}
            onChange={(event) => onChange({ ...value, hands: Number(event.target.value) })}
          />
        </label>
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
