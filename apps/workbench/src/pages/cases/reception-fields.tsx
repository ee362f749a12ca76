import type { AnyAct } from '@yifa/kernel'
import { ColleagueField } from '../case/colleague-field.tsx'

/** With which organ a case is opened, when what opens it came in, and the colleagues who did it together. */
export interface Reception {
  readonly organ: string | undefined
  /** Empty for now. */
  readonly at: string
  readonly others: readonly string[]
}

interface ReceptionFieldsProps {
  /** The key of the procedure. */
  readonly name: string
  /** Where it may be opened, by id and name. */
  readonly offices: ReadonlyMap<string, string>
  readonly rule: AnyAct | undefined
  /** Whether a party brings it, so that it was received and not done. */
  readonly heard: boolean
  readonly value: Reception
  readonly onChange: (value: Reception) => void
}

/** Asks for what opening a case needs besides its facts. */
export function ReceptionFields({ name, offices, rule, heard, value, onChange }: ReceptionFieldsProps) {
  const { organ, at, others } = value
  return (
    <>
      <OrganField offices={offices} organ={organ} onOrgan={(next) => onChange({ ...value, organ: next })} />
      {rule?.hands && organ && (
        <ColleagueField
          view={{ organ: { id: organ, name: '' }, procedure: name, recused: [] }}
          hands={rule.hands}
          certified={rule.certified !== undefined}
          value={others}
          onChange={(next) => onChange({ ...value, others: next })}
        />
      )}
      <div className="yf-field">
        <label className="yf-label" htmlFor="received-at">
          {heard ? '收到的时间' : '立案时间'}
          <span className="yf-optional">不填即为现在</span>
        </label>
        <p className="yf-help" id="received-at-help">
          {heard ? '期限自收到之日起算' : '期限自该日起算'}
        </p>
        <input
          id="received-at"
          aria-describedby="received-at-help"
          type="datetime-local"
          className="yf-input"
          value={at}
          onChange={(event) => onChange({ ...value, at: event.target.value })}
        />
      </div>
    </>
  )
}

interface OrganFieldProps extends Pick<ReceptionFieldsProps, 'offices'> {
  readonly organ: string | undefined
  readonly onOrgan: (organ: string) => void
}

/** The organ, for whoever works in several. */
function OrganField({ offices, organ, onOrgan }: OrganFieldProps) {
  if (offices.size < 2) return null
  return (
    <label className="yf-field">
      <span className="yf-label">受理机关</span>
      <select className="yf-input" value={organ} onChange={(event) => onOrgan(event.target.value)}>
        {[...offices].map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
