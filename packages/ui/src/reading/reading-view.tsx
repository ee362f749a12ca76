import { useEffect, useMemo, useRef, useState } from 'react'
import { FigureTip, figureAt, idsAt } from './figure-tip.tsx'
import { paragraphsOf } from './paragraphs.ts'
import { type ReadRelation, type ReadReport, type Verdict, verdictOf, verdictWords } from './reading.ts'
import { RelationCard } from './relation-card.tsx'
import { ReportText } from './report-text.tsx'
import { Threads } from './threads.tsx'

const order: readonly Verdict[] = ['fails', 'doubtful', 'holds']
const rank = (relation: ReadRelation): number => order.indexOf(verdictOf(relation))

const none: ReadonlySet<number> = new Set()

function useReading({ text, facts, relations }: ReadReport) {
  return useMemo(() => {
    const failing = relations.filter((relation) => verdictOf(relation) === 'fails')
    return {
      paragraphs: paragraphsOf(text, facts),
      figures: new Map(facts.map((figure) => [figure.id, figure])),
      sorted: [...relations].sort((a, b) => rank(a) - rank(b)),
      wrong: new Set(failing.flatMap((relation) => relation.facts)),
    }
  }, [text, facts, relations])
}

/**
 * A report with its figures marked and, beside it, the relations between them with their verdicts.
 * Choosing a relation lights its figures and draws lines to them; choosing a figure shows its relations.
 */
export function ReadingView({ report }: { readonly report: ReadReport }) {
  const { paragraphs, figures, sorted, wrong } = useReading(report)
  const [chosen, setChosen] = useState<string>()
  const [shown, setShown] = useState<Verdict | 'all'>('all')
  const box = useRef<HTMLDivElement>(null)
  const relation = sorted.find(({ id }) => id === chosen)
  const lit = useMemo(() => (relation ? new Set(relation.facts) : none), [relation])
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
  return (
    <div className="yf-reading" ref={box}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for the figures inside, which take the focus */}
      <div
        className="yf-text"
        onClick={(event) => pick(event.target)}
        onKeyDown={(event) => event.key === 'Enter' && pick(event.target)}
      >
        <ReportText paragraphs={paragraphs} lit={lit} wrong={wrong} />
      </div>
      <section className="yf-relations" aria-label="数字之间的关系">
        <Verdicts relations={sorted} shown={shown} onShow={setShown} />
        <div className="yf-cards">
          {sorted
            .filter((one) => shown === 'all' || verdictOf(one) === shown)
            .map((one) => (
              <RelationCard
                key={one.id}
                relation={one}
                figures={figures}
                chosen={one.id === chosen}
                onChoose={(id) => setChosen(id === chosen ? undefined : id)}
              />
            ))}
        </div>
      </section>
      <Threads box={box} relation={chosen} verdict={relation && verdictOf(relation)} />
      <FigureTip box={box} figures={figures} />
    </div>
  )
}

const looks = 20

/** Scrolls the first lit figure and the chosen card into their panes, as far as these show in the window. */
function bringIntoSight(box: HTMLElement | null): void {
  const figure = box?.querySelector('[data-lit]')
  const card = box?.querySelector('[data-relation][aria-pressed="true"]')
  for (const element of [figure, card]) {
    const pane = element?.closest('.yf-text, .yf-cards')
    if (!element || !pane) continue
    const [at, around] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
    const bottom = Math.min(around.bottom, window.innerHeight)
    if (at.top < around.top || at.bottom > bottom) pane.scrollTop += at.top - around.top - (bottom - around.top) / 3
  }
}

interface VerdictsProps {
  readonly relations: readonly ReadRelation[]
  readonly shown: Verdict | 'all'
  readonly onShow: (verdict: Verdict | 'all') => void
}

/** How many relations hold, and which of them are listed. */
function Verdicts({ relations, shown, onShow }: VerdictsProps) {
  const all = [{ key: 'all' as const, title: '全部', count: relations.length }]
  const each = order.map((key) => ({
    key,
    title: verdictWords[key],
    count: relations.filter((relation) => verdictOf(relation) === key).length,
  }))
  return (
    <fieldset className="yf-verdicts">
      <legend className="yf-hidden">只看</legend>
      {[...all, ...each].map(({ key, title, count }) => (
        <button key={key} type="button" data-verdict={key} aria-pressed={shown === key} onClick={() => onShow(key)}>
          {title} <b>{count}</b>
        </button>
      ))}
    </fieldset>
  )
}
