import type { CaseView } from '@yifa/api'
import { useMe } from '../../session/session.tsx'
import { useColleagues } from '../organs.ts'

interface ColleagueFieldProps {
  readonly view: Pick<CaseView, 'organ' | 'procedure' | 'recused'>
  readonly hands: number
  readonly certified: boolean
  readonly value: readonly string[]
  readonly onChange: (others: readonly string[]) => void
}

/** The colleagues who do an act together with whoever enters it, chosen by name; those who must stay away are not among them. */
export function ColleagueField({ view, hands, certified, value, onChange }: ColleagueFieldProps) {
  const me = useMe()
  const colleagues = useColleagues()
  const away = new Set(view.recused.map(({ id }) => id))
  const fit = colleagues.filter(
    ({ id, organ, procedures }) =>
      id !== me.officer.id &&
      organ === view.organ.id &&
      !away.has(id) &&
      (procedures.includes('*') || procedures.includes(view.procedure)),
  )
  const rule = `法定不少于${hands}名，含您本人${certified ? '；每人都应当持有效的行政执法证' : ''}`
  return (
    <fieldset className="yf-field colleagues">
      <legend className="yf-label">
        共同作出的工作人员<span className="yf-optional">{rule}</span>
      </legend>
      {fit.length === 0 && <p className="quiet">本单位没有其他办理这一程序的工作人员</p>}
      {fit.map(({ id, name }) => (
        <label key={id} className="colleague">
          <input
            type="checkbox"
            checked={value.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...value, id] : value.filter((other) => other !== id))}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}
