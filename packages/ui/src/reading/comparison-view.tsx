import { type ReadFigure, type Verdict, verdictOf, verdictSigns, verdictWords } from './reading.ts'

type Printed = Pick<ReadFigure, 'quote' | 'start'>

interface ComparedFigure {
  readonly item: string
  readonly earlier: Printed
  readonly later: Printed
  readonly change: string
}

interface CheckedChange {
  readonly kind: 'growth' | 'step' | 'base'
  readonly stated: Printed
  readonly computation: string
  readonly verdict: string
  readonly holds: boolean
  readonly soft?: boolean | undefined
  readonly passage: string
}

interface Year {
  readonly title: string
  readonly year: number
}

/** Two years of a district as they were set side by side. */
export interface ReadComparison {
  readonly earlier: Year
  readonly later: Year
  readonly figures: readonly ComparedFigure[]
  readonly changes: readonly CheckedChange[]
}

const verdictOn = ({ holds, soft }: CheckedChange): Verdict => verdictOf({ holds, soft })
const order: readonly Verdict[] = ['fails', 'doubtful', 'holds']

/** The figures of two years side by side, and the changes that the later report states, each with its verdict. */
export function ComparisonView({ comparison }: { readonly comparison: ReadComparison }) {
  const { earlier, later, figures, changes } = comparison
  const sorted = order.flatMap((verdict) => changes.filter((change) => verdictOn(change) === verdict))
  return (
    <section className="yf-comparison" aria-label="两年对照">
      <h3>
        {earlier.year}年与{later.year}年对照
      </h3>
      {figures.length + changes.length === 0 && <p className="yf-nothing">没有发现可以确定为同一事项的数字。</p>}
      {sorted.length > 0 && (
        <ul className="yf-changes">
          {sorted.map((change) => (
            <Change key={`${change.stated.start} ${change.kind}`} change={change} />
          ))}
        </ul>
      )}
      {figures.length > 0 && <SideBySide {...comparison} />}
    </section>
  )
}

function Change({ change }: { readonly change: CheckedChange }) {
  const verdict = verdictOn(change)
  return (
    <li className="yf-change" data-verdict={verdict}>
      <strong className="yf-verdict">
        <span aria-hidden="true">{verdictSigns[verdict]} </span>
        {verdictWords[verdict]}
      </strong>
      <span>{change.verdict}</span>
      <span className="yf-computation">{change.computation}</span>
      <q>{change.passage}</q>
    </li>
  )
}

function SideBySide({ earlier, later, figures }: ReadComparison) {
  return (
    <div className="yf-years">
      <table>
        <thead>
          <tr>
            <th scope="col">事项</th>
            <th scope="col">{earlier.year}年</th>
            <th scope="col">{later.year}年</th>
            <th scope="col">变化</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={`${figure.earlier.start} ${figure.later.start}`}>
              <th scope="row">{figure.item}</th>
              <td>{figure.earlier.quote}</td>
              <td>{figure.later.quote}</td>
              <td>{figure.change}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
