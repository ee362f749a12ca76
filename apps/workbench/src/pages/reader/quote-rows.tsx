import type { FigureSeries, QuotationCandidate } from '@yifa/api'
import { memo } from 'react'
import type { Choice } from './choice.ts'

interface RowsProps {
  readonly candidates: readonly QuotationCandidate[]
  readonly choices: readonly Choice[]
  readonly series: readonly FigureSeries[]
  /** Which of them are listed. */
  readonly listed: (candidate: QuotationCandidate) => boolean
  readonly onChoice: (at: number, choice: Choice) => void
}

/** The figures of a report, each with the sentence it stands in and the series it would go into. */
export function QuoteRows({ candidates, choices, series, listed, onChoice }: RowsProps) {
  return (
    <ul className="quotables">
      {candidates.map((candidate, at) => {
        const choice = choices[at]
        if (!choice || !listed(candidate)) return null
        return (
          <QuoteRow
            key={`${candidate.from} ${candidate.to}`}
            at={at}
            candidate={candidate}
            choice={choice}
            series={series}
            onChoice={onChoice}
          />
        )
      })}
    </ul>
  )
}

interface RowProps extends Pick<RowsProps, 'series' | 'onChoice'> {
  readonly at: number
  readonly candidate: QuotationCandidate
  readonly choice: Choice
}

const QuoteRow = memo(function QuoteRow({ at, candidate, choice, series, onChoice }: RowProps) {
  const { quote, item, sentence, approx, disputed } = candidate
  const change = (next: Partial<Choice>) => onChoice(at, { ...choice, ...next })
  const name = `${item} ${quote}`
  return (
    <li data-taken={choice.taken || undefined}>
      <label className="quotable-figure">
        <input type="checkbox" checked={choice.taken} onChange={(event) => change({ taken: event.target.checked })} />
        <b>{quote}</b> {item}
      </label>
      <span className="quotable-notes">
        {disputed && <span className="quotable-warning">× 所在的关系不成立</span>}
        {approx && <span>约数</span>}
      </span>
      <p className="quiet">{sentence}</p>
      {choice.taken && (
        <div className="quotable-series">
          <SeriesSelect name={name} choice={choice} series={series} unit={candidate.unit} onChange={change} />
          {choice.series === 'other' && (
            <input
              className="yf-input"
              aria-label={`${name}：系列名称`}
              value={choice.title}
              maxLength={60}
              onChange={(event) => change({ title: event.target.value })}
            />
          )}
          <input
            className="yf-input"
            type="number"
            aria-label={`${name}：年度`}
            min={1949}
            max={2200}
            value={choice.year}
            onChange={(event) => change({ year: Number(event.target.value) })}
          />
        </div>
      )}
    </li>
  )
})

interface SelectProps {
  readonly name: string
  readonly choice: Choice
  readonly series: readonly FigureSeries[]
  readonly unit: string
  readonly onChange: (next: Partial<Choice>) => void
}

const isRate = (unit: string): boolean => unit === '%'

/** The indicators of the procedures whose unit fits, and a free series. */
function SeriesSelect({ name, choice, series, unit, onChange }: SelectProps) {
  const fitting = series.filter((one) => isRate(one.unit) === isRate(unit))
  const procedures = [...new Set(fitting.map(({ procedure }) => procedure))]
  return (
    <select
      className="yf-input"
      aria-label={`${name}：引入到`}
      value={choice.series}
      onChange={(event) => onChange({ series: event.target.value })}
    >
      <option value="other">其他系列</option>
      {procedures.map((procedure) => (
        <optgroup key={procedure} label={procedure}>
          {fitting
            .filter((one) => one.procedure === procedure)
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}
