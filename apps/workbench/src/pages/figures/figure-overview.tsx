import type { FigureGroup } from '@yifa/api'
import { areas } from '@yifa/law'
import { figureText } from '@yifa/ui'

/** Whether anything of a procedure fell into the period, or a published report tells of its earlier years. */
export const isBusy = ({ figures }: FigureGroup): boolean =>
  figures.some(({ cases, earlier }) => cases > 0 || earlier.length > 0)

/** How many figures of a procedure are told in its line. */
const told = 4

interface FigureOverviewProps {
  readonly groups: readonly FigureGroup[]
  readonly onChoose: (procedure: string) => void
}

/** All procedures of a period by area, each with its first figures; one is opened in full. */
export function FigureOverview({ groups, onChoose }: FigureOverviewProps) {
  const idle = groups.filter((group) => !isBusy(group))
  return (
    <div className="figure-groups">
      {areas.map(({ title, procedures }) => {
        const own = groups.filter((group) => isBusy(group) && procedures.some((key) => key === group.procedure))
        return own.length === 0 ? null : (
          <section key={title} className="card figures" aria-label={title}>
            <h2>{title}</h2>
            {own.map((group) => (
              <Line key={group.procedure} group={group} onChoose={onChoose} />
            ))}
          </section>
        )
      })}
      {idle.length > 0 && (
        <section className="card figures" aria-label="本期没有案件">
          <h2>本期没有案件</h2>
          <p className="quiet">{idle.map(({ title }) => title).join('、')}</p>
        </section>
      )}
    </div>
  )
}

interface LineProps {
  readonly group: FigureGroup
  readonly onChoose: (procedure: string) => void
}

function Line({ group: { procedure, title, figures }, onChoose }: LineProps) {
  const quoted = figures.reduce((sum, { earlier }) => sum + earlier.length, 0)
  const first = figures.filter(({ value }) => value !== null && value !== 0).slice(0, told)
  return (
    <div className="figure-line">
      <button type="button" className="part" onClick={() => onChoose(procedure)}>
        {title}
      </button>
      <span className="quiet">
        {first.map(({ indicator, title: name, value, unit }) => (
          <span key={indicator}>
            {name} <b>{figureText(value, unit)}</b>
            {unit === '%' ? '' : unit}
          </span>
        ))}
        {quoted > 0 && <span>引自公开报告的往年数字 {quoted}个</span>}
      </span>
    </div>
  )
}
