import type { YearMention } from './dates.ts'
import type { Figure } from './figures.ts'
import { itemOf, leadOf, tailOf, topicOf } from './item.ts'
import { directionOf, yearOf } from './periods.ts'
import { type Place, placesOf } from './places.ts'
import type { Fact } from './reading.ts'
import { squeeze } from './signs.ts'
import { subjectOf } from './subject.ts'

/** A figure with its name and its neighbourhood, as the relations need it. */
export interface Mention extends Figure {
  readonly index: number
  readonly place: Place
  /** The words of the sentence between the figure before and this one. */
  readonly gap: string
  readonly lead: string
  readonly tail: string
  readonly topic: string | undefined
  readonly fact: Fact
}

const REACH = 60

interface Setting {
  readonly text: string
  readonly years: readonly YearMention[]
  readonly year: number
  readonly plans: number
}

/** Names every figure from the words around it; each looks at a bounded stretch of text. */
export function mentionsOf(figures: readonly Figure[], setting: Setting): Mention[] {
  const { text } = setting
  const places = placesOf(text, figures)
  const yearBefore = yearCursor(setting.years)
  const mentions: Mention[] = []
  figures.forEach((figure, index) => {
    const place = places[index]
    if (!place) return
    const before = mentions.at(-1)
    const next = figures[index + 1]?.start ?? text.length
    const named = yearBefore(figure.start)
    mentions.push(mention(figure, place, before, next, named, setting))
  })
  return mentions
}

function mention(
  figure: Figure,
  place: Place,
  before: Mention | undefined,
  next: number,
  named: YearMention | undefined,
  setting: Setting,
): Mention {
  const { text } = setting
  const previousEnd = before?.end ?? 0
  const from = (start: number) => text.slice(Math.max(start, previousEnd, figure.start - REACH), figure.start)
  const gap = squeeze(from(place.sentenceStart))
  const lead = leadOf(
    from(Math.max(place.clauseStart, place.bracketStart)),
    previousEnd > Math.max(place.clauseStart, place.bracketStart),
  )
  const tail = tailOf(text.slice(figure.end, Math.min(next, figure.end + REACH)))
  const words = squeeze(clauseBefore(text, place, figure)).slice(-12)
  const kept = before && before.place.paragraph === place.paragraph ? before.topic : undefined
  const topic = kept && (words.length < 4 || before?.place.sentence === place.sentence) ? kept : words
  const clause = text.slice(Math.max(place.clauseStart, figure.start - REACH), figure.start)
  const inReach = named && named.at >= Math.max(place.partStart, figure.start - REACH) ? named : undefined
  const follows = gap === '、' && before?.kind === figure.kind
  const direction =
    figure.kind === 'percent' || figure.kind === 'ratio' ? directionOf(clause, follows ? before : undefined) : undefined
  const subject = subjectOf(text, place.sentenceStart, figure.start)
  const { decimals: _, ...printed } = figure
  const fact: Fact = {
    id: (before?.index ?? -1) + 2,
    ...printed,
    quote: text.slice(figure.start, figure.end),
    item: follows && figure.kind === 'percent' ? before.fact.item : itemOf(figure, lead, tail, topic),
    year: yearOf(squeeze(clause), inReach, setting.year, figure.start >= setting.plans),
    ...(subject ? { subject } : {}),
    ...(direction ? { direction } : {}),
  }
  return { ...figure, index: fact.id - 1, place, gap, lead, tail, topic: topicOf(figure, lead, tail) ?? kept, fact }
}

/** The clause that ends where the figure's own clause begins. */
function clauseBefore(text: string, place: Place, figure: Figure): string {
  const start = Math.max(place.sentenceStart, figure.start - REACH)
  return text.slice(start, Math.max(start, place.clauseStart - 1))
}

/** For ascending places, the last year named before each. */
function yearCursor(years: readonly YearMention[]) {
  let next = 0
  return (place: number) => {
    while ((years[next]?.at ?? Number.POSITIVE_INFINITY) < place) next += 1
    return years[next - 1]
  }
}
