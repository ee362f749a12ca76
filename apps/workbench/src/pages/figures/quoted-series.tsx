import { useQuery } from '@tanstack/react-query'
import { call, type QuotedFigure, routes } from '@yifa/api'
import { quotedText } from './earlier-years.tsx'

interface SeriesProps {
  readonly onSource: (figure: QuotedFigure) => void
}

const byTitle = (figures: readonly QuotedFigure[]): ReadonlyMap<string, readonly QuotedFigure[]> => {
  const found = new Map<string, readonly QuotedFigure[]>()
  for (const figure of figures) found.set(figure.title, [...(found.get(figure.title) ?? []), figure])
  return found
}

/** Series of earlier years that no procedure counts, as published reports state them. */
export function QuotedSeries({ onSource }: SeriesProps) {
  const found = useQuery({ queryKey: ['quotations', 'figures'], queryFn: () => call(routes.quotedFigures, {}) })
  const other = found.data?.filter(({ series }) => series === 'other') ?? []
  if (other.length === 0) return null
  return (
    <section className="card figures" aria-label="其他历年数字">
      <h2>其他历年数字（引自公开报告）</h2>
      <dl>
        {[...byTitle(other)].map(([title, years]) => (
          <div key={title} className="figure-row">
            <dt>{title}</dt>
            <dd className="earlier">
              {years.map((figure) => (
                <button
                  key={`${figure.quotation} ${figure.from}`}
                  type="button"
                  className="source"
                  onClick={() => onSource(figure)}
                >
                  {figure.year}年 {quotedText(figure)}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
