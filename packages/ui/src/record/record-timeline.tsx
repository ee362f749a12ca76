import type { Enclosure } from '@yifa/kernel'
import type { ReactNode } from 'react'
import { momentText } from '../day-text.ts'
import { sizeText } from '../facts/upload.ts'
import { DrawCheck, drawsOf, type MadeDraw } from './draw-check.tsx'

export interface TimelineFact {
  readonly fact?: string | undefined
  readonly title: string
  readonly text: string
  /** The value itself, where what was drawn by lot is to be drawn again. */
  readonly value?: unknown
  /** The files it holds, where the reader may have them. */
  readonly files?: readonly Enclosure[] | undefined
}

/** One act as the record shows it. The portal knows less of it than the workbench. */
export interface TimelineLine {
  readonly seq?: number | undefined
  readonly title: string
  readonly byTitle: string
  readonly actorName?: string | undefined
  /** Whom that one stood in for (代行). */
  readonly actingFor?: string | undefined
  /** Who did it together with that one. */
  readonly withNames?: readonly string[] | undefined
  readonly at: string
  readonly recordedAt?: string | undefined
  readonly article?: string | undefined
  readonly facts: readonly TimelineFact[]
  readonly voided?: boolean | undefined
  readonly correctedBy?: number | undefined
  readonly hash?: string | undefined
  /** Done by the law itself, when a period ran out or a paper was served. */
  readonly byLaw?: boolean | undefined
}

/** Fetches an enclosed file for its reader. */
export type OnFile = (file: Enclosure) => void

interface TimelineProps<L extends TimelineLine> {
  readonly lines: readonly L[]
  /** What may be done about a line, such as correcting it. */
  readonly actions?: (line: L) => ReactNode
  readonly onFile?: OnFile | undefined
}

/** The whole record of a case (全过程记录), the newest act first. */
export function RecordTimeline<L extends TimelineLine>({ lines, actions, onFile }: TimelineProps<L>) {
  return (
    <ol className="yf-record" reversed>
      {[...lines].reverse().map((line, index) => (
        <li
          key={line.seq ?? lines.length - index}
          data-voided={line.voided || undefined}
          data-law={line.byLaw || undefined}
        >
          <Entry line={line} draws={drawsOf(line, lines)} actions={actions?.(line)} onFile={onFile} />
        </li>
      ))}
    </ol>
  )
}

interface EntryProps {
  readonly line: TimelineLine
  readonly draws: readonly MadeDraw[]
  readonly actions: ReactNode
  readonly onFile: OnFile | undefined
}

const actorText = ({ actorName = '', actingFor }: TimelineLine): string =>
  actingFor === undefined ? actorName : `${actorName}（代行${actingFor}）`

function Entry({ line, draws, actions, onFile }: EntryProps) {
  const late = line.recordedAt && line.recordedAt.slice(0, 10) !== line.at.slice(0, 10) ? line.recordedAt : undefined
  return (
    <article>
      <header className="yf-entry">
        <h3>
          {line.title}
          {line.voided && <span className="yf-tag">已作废</span>}
          {!line.voided && line.correctedBy !== undefined && <span className="yf-tag">已更正</span>}
        </h3>
        <time dateTime={line.at}>{momentText(line.at)}</time>
      </header>
      <p className="yf-by">
        {line.byTitle}
        {line.actorName &&
          line.actorName !== line.byTitle &&
          ` · ${[actorText(line), ...(line.withNames ?? [])].join('、')}`}
        {line.article && <span className="yf-article">{line.article}</span>}
        {line.correctedBy !== undefined && <span>见第{line.correctedBy}条更正</span>}
        {late && <span>补录于{momentText(late)}</span>}
      </p>
      <FactList facts={line.facts} onFile={onFile} />
      {draws.map((draw) => (
        <DrawCheck key={draw.title} draw={draw} />
      ))}
      {(line.hash || actions) && (
        <footer className="yf-foot">
          {line.seq !== undefined && <span>第{line.seq}条</span>}
          {line.hash && <code title={`SM3 ${line.hash}`}>{line.hash.slice(0, 12)}</code>}
          {actions}
        </footer>
      )}
    </article>
  )
}

interface FactListProps {
  readonly facts: readonly TimelineFact[]
  readonly onFile?: OnFile | undefined
}

/** Facts under their titles. */
export function FactList({ facts, onFile }: FactListProps) {
  if (facts.length === 0) return null
  return (
    <dl className="yf-facts">
      {facts.map(({ title, text, files = [] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parties may stand under one title
        <div key={index}>
          <dt>{title}</dt>
          <dd>{onFile && files.length > 0 ? <Files files={files} onFile={onFile} /> : text === '' ? '—' : text}</dd>
        </div>
      ))}
    </dl>
  )
}

function Files({ files, onFile }: { readonly files: readonly Enclosure[]; readonly onFile: OnFile }) {
  return (
    <ul className="yf-enclosed">
      {files.map((one) => (
        <li key={one.file}>
          <button type="button" className="yf-link" aria-label={`下载附件${one.name}`} onClick={() => onFile(one)}>
            {one.name}
          </button>
          <span className="yf-file-size">{sizeText(one.size)}</span>
        </li>
      ))}
    </ul>
  )
}
