import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { FigureTip, figureAt, idsAt } from './figure-tip.tsx'
import { neighbourOf } from './figure-walk.ts'
import { paragraphsOf } from './paragraphs.ts'
import { byVerdict, type ReadReport, type Verdict, verdictOf, verdictsOnFigures } from './reading.ts'
import { RelationList } from './relation-list.tsx'
import { ReportText } from './report-text.tsx'
import { Threads } from './threads.tsx'

const none: ReadonlySet<number> = new Set()

function useReading({ text, facts, relations }: ReadReport) {
  return useMemo(
    () => ({
      paragraphs: paragraphsOf(text, facts),
      figures: new Map(facts.map((figure) => [figure.id, figure])),
      sorted: byVerdict(relations),
      verdicts: verdictsOnFigures(relations),
    }),
    [text, facts, relations],
  )
}

/**
 * A report with its figures marked and, beside it, the relations between them with their verdicts.
 * Choosing a relation lights its figures and draws lines to them; choosing a figure shows its relations. Arrow keys walk
 * from figure to figure, Enter chooses, Escape lets go.
 */
export function ReadingView({ report }: { readonly report: ReadReport }) {
  const { paragraphs, figures, sorted, verdicts } = useReading(report)
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<Verdict | 'all'>('all')
  const box = useRef<HTMLDivElement>(null)
  const relation = sorted.find(({ id }) => id === chosen)
  const lit = useMemo(() => (relation ? new Set(relation.facts) : none), [relation])
  useFirstFigureInTabOrder(box, paragraphs)
  useEffect(() => {
    if (chosen === undefined) return
    // Paragraphs take their true height only once they are near, so one look is not enough.
    let frame = 0
    const look = (times: number) => {
      bringIntoSight(box.current)
      if (times > 0) frame = requestAnimationFrame(() => look(times - 1))
    }
    look(looks)
    return () => cancelAnimationFrame(frame)
  }, [chosen])
  const pick = (target: EventTarget) => {
    const element = figureAt(target)
    const ids = element ? idsAt(element) : []
    const about = sorted.filter(({ facts }) => facts.some((id) => ids.includes(id)))
    const next = about[(about.findIndex(({ id }) => id === chosen) + 1) % about.length]
    if (next) {
      setShown('all')
      setChosen(next.id)
    }
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick(event.target)
    const next = neighbourOf(box.current, event)
    if (next) event.preventDefault()
    next?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape lets go of the relation wherever the focus is
    <div className="yf-reading" ref={box} onKeyDown={(event) => event.key === 'Escape' && setChosen(undefined)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for the figures inside, which take the focus */}
      <div className="yf-text" onClick={(event) => pick(event.target)} onKeyDown={onKey}>
        <ReportText paragraphs={paragraphs} lit={lit} verdicts={verdicts} />
      </div>
      <RelationList
        relations={sorted}
        figures={figures}
        shown={shown}
        chosen={chosen}
        onShow={setShown}
        onChoose={(id) => setChosen(id === chosen ? undefined : id)}
      />
      <Threads box={box} relation={chosen} verdict={relation && verdictOf(relation)} />
      <FigureTip box={box} figures={figures} />
    </div>
  )
}

/** One figure stands in the tab order, the others are reached from it with the arrow keys. */
function useFirstFigureInTabOrder(box: { readonly current: HTMLDivElement | null }, paragraphs: unknown): void {
  useEffect(() => {
    const first = paragraphs === undefined ? null : box.current?.querySelector('[data-figures]')
    if (first instanceof HTMLElement) first.tabIndex = 0
  }, [box, paragraphs])
}

const looks = 20

/** Where the list stands above the text, the page itself is scrolled and no pane. */
const isStacked = (pane: Element): boolean => getComputedStyle(pane).overflowY === 'visible'

/** Scrolls the first lit figure and the chosen card into their panes, as far as these show in the window. */
function bringIntoSight(box: HTMLElement | null): void {
  const figure = box?.querySelector('[data-lit]')
  const card = box?.querySelector('[data-relation][aria-pressed="true"]')
  for (const element of [figure, card]) {
    const pane = element?.closest('.yf-text, .yf-cards')
    if (!element || !pane) continue
    if (isStacked(pane)) element.scrollIntoView({ block: 'center' })
    const [at, around] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
    const bottom = Math.min(around.bottom, window.innerHeight)
    if (at.top < around.top || at.bottom > bottom) pane.scrollTop += at.top - around.top - (bottom - around.top) / 3
  }
}
