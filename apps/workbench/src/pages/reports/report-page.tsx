import { useQuery } from '@tanstack/react-query'
import { call, type FrozenFigure, routes } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { Drawer, Skeleton } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { ProblemNote } from '../../asking/problem-note.tsx'
import { PageHead } from '../page-head.tsx'
import { Downloads } from './reports-page.tsx'

/** One frozen report: its figures, each opening into the cases frozen with it. */
export function ReportPage({ id }: { readonly id: string }) {
  const [opened, setOpened] = useState<FrozenFigure>()
  const found = useQuery({
    queryKey: ['report', id],
    queryFn: () => call(routes.readReport, { params: { id } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (found.isPending) return <Skeleton active className="card" />
  if (found.isError) return <ProblemNote error={found.error} onRetry={() => void found.refetch()} />
  const report = found.data
  return (
    <>
      <PageHead title={report.title}>
        <Downloads id={id} title={report.title} />
      </PageHead>
      <div className="figure-groups">
        {report.groups.map((group) => (
          <section key={group.title} className="card figures" aria-label={group.title}>
            <h2>{group.title}</h2>
            <dl>
              {group.figures.map((figure) => (
                <FrozenRow key={figure.title} figure={figure} onOpen={setOpened} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Drawer open={opened !== undefined} onClose={() => setOpened(undefined)} size={520} title={opened?.title}>
        <ol>
          {opened?.cases.map((one) => (
            <li key={one.case}>
              <Link href={`/cases/${one.case}`}>{one.number ?? one.case}</Link>
            </li>
          ))}
        </ol>
      </Drawer>
    </>
  )
}

interface FrozenRowProps {
  readonly figure: FrozenFigure
  readonly onOpen: (figure: FrozenFigure) => void
}

function FrozenRow({ figure, onOpen }: FrozenRowProps) {
  const text = figureText(figure.value, figure.unit)
  return (
    <div className="figure-row">
      <dt>{figure.title}</dt>
      <dd>
        {figure.cases.length > 0 ? (
          <button type="button" className="figure" onClick={() => onOpen(figure)}>
            {text}
          </button>
        ) : (
          <span className="figure">{text}</span>
        )}
        {figure.unit !== '%' && figure.value !== null && <span className="unit">{figure.unit}</span>}
      </dd>
    </div>
  )
}
