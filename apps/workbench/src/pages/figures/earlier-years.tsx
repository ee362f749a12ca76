import { useQuery } from '@tanstack/react-query'
import { call, type QuotedFigure, routes } from '@yifa/api'
import { figureText, momentText } from '@yifa/ui'
import { Drawer, Skeleton } from 'antd'
import { ProblemNote } from '../../asking/problem-note.tsx'

type OnSource = (figure: QuotedFigure) => void

export const quotedText = ({ value, unit, approx }: QuotedFigure): string =>
  `${approx ? '约' : ''}${figureText(value, unit)}${unit === '%' ? '' : unit}`

interface EarlierProps {
  readonly years: readonly QuotedFigure[]
  readonly onSource: OnSource
}

/** Whole earlier years beside a figure, each with the mark that it was read from a publication. */
export function EarlierYears({ years, onSource }: EarlierProps) {
  return (
    <dd className="earlier">
      {years.map((figure) => (
        <span key={`${figure.quotation} ${figure.year} ${figure.from}`}>
          {figure.year}年全年 <b>{quotedText(figure)}</b>{' '}
          <button
            type="button"
            className="source"
            aria-label={`${figure.year}年${figure.title}${quotedText(figure)}：引自公开报告`}
            onClick={() => onSource(figure)}
          >
            引自公开报告
          </button>
        </span>
      ))}
    </dd>
  )
}

function Sentence({ sentence, quote }: Pick<QuotedFigure, 'sentence' | 'quote'>) {
  const at = sentence.indexOf(quote)
  if (at < 0) return <blockquote className="source-sentence">{sentence}</blockquote>
  return (
    <blockquote className="source-sentence">
      {sentence.slice(0, at)}
      <mark>{quote}</mark>
      {sentence.slice(at + quote.length)}
    </blockquote>
  )
}

/** Where a quoted figure comes from: the sentence, the publication, who took it in and when. */
export function SourceDrawer({
  figure,
  onClose,
}: {
  readonly figure: QuotedFigure | undefined
  readonly onClose: () => void
}) {
  const id = figure?.quotation ?? ''
  const found = useQuery({
    queryKey: ['quotations', id],
    queryFn: () => call(routes.readQuotation, { params: { id } }),
    enabled: figure !== undefined,
  })
  return (
    <Drawer open={figure !== undefined} onClose={onClose} size={560} title="引自公开报告" destroyOnHidden>
      {figure && (
        <>
          <Sentence {...figure} />
          {found.isError && <ProblemNote error={found.error} />}
          {found.isLoading && <Skeleton active />}
          {found.data && (
            <dl className="source-facts">
              <dt>公开报告</dt>
              <dd>《{figure.publication}》</dd>
              <dt>文件</dt>
              <dd>
                {found.data.file}，第{figure.from + 1}字起
              </dd>
              <dt>原文所指</dt>
              <dd>{figure.item || '未能辨认事项'}</dd>
              <dt>引入</dt>
              <dd>
                {found.data.quotedByName}，{momentText(found.data.quotedAt)}
              </dd>
            </dl>
          )}
        </>
      )}
    </Drawer>
  )
}
