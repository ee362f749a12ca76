import type { YearMention } from './dates.ts'
import type { Figure } from './figures.ts'
import { itemOf, leadOf, tailOf, topicOf } from './item.ts'
import { directionOf, saysLastYear } from './periods.ts'
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
  /** The year named with this very figure, also as 去年. */
  readonly namedYear: number | undefined
  /** The year its sentence began with. */
  readonly baseYear: number | undefined
  readonly fact: Fact
}

const REACH = 60
const SHORT = 4

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
    mentions.push(mention(figure, place, { before, next, named }, setting))
  })
  return mentions
}

interface Neighbours {
  readonly before: Mention | undefined
  readonly next: number
  readonly named: YearMention | undefined
}

function mention(figure: Figure, place: Place, near: Neighbours, setting: Setting): Mention {
  const { text } = setting
  const { before } = near
  const words = wordsAround(figure, place, near, text)
  const kept = before?.place.paragraph === place.paragraph ? before.topic : undefined
  const twin = words.gap === '、' && before?.kind === figure.kind ? before : undefined
  const rate = figure.kind === 'percent' || figure.kind === 'ratio'
  const direction = rate ? directionOf(words.clause, twin) : undefined
  const subject = subjectOf(text, place.sentenceStart, figure.start)
  const named = namedYear(figure, place, near, words.gap, setting)
  const base = before?.place.sentence === place.sentence ? before.baseYear : named
  const { decimals: _, ...printed } = figure
  const fact: Fact = {
    id: (before?.index ?? -1) + 2,
    ...printed,
    quote: text.slice(figure.start, figure.end),
    item: twin && rate ? twin.fact.item : itemOf(figure, words.lead, words.tail, topicFor(words, kept, before, place)),
    year: named ?? base ?? (figure.start >= setting.plans ? setting.year + 1 : setting.year),
    ...(subject ? { subject } : {}),
    ...(direction ? { direction } : {}),
  }
  const { gap, lead, tail } = words
  const topic = topicOf(figure, lead, tail) ?? kept
  return { ...figure, index: fact.id - 1, place, gap, lead, tail, topic, namedYear: named, baseYear: base, fact }
}

function wordsAround(figure: Figure, place: Place, { before, next }: Neighbours, text: string) {
  const previousEnd = before?.end ?? 0
  const inner = Math.max(place.clauseStart, place.bracketStart)
  const from = (start: number) => text.slice(Math.max(start, previousEnd, figure.start - REACH), figure.start)
  const gap = squeeze(from(place.sentenceStart))
  return {
    gap,
    lead: leadOf(from(inner), previousEnd > inner),
    tail: tailOf(text.slice(figure.end, Math.min(next, figure.end + REACH))),
    clause: squeeze(text.slice(Math.max(place.clauseStart, figure.start - REACH), figure.start)),
    earlier: squeeze(clauseBefore(text, place, figure)).slice(-12),
  }
}

function topicFor(words: { earlier: string }, kept: string | undefined, before: Mention | undefined, place: Place) {
  const close = words.earlier.length < SHORT || before?.place.sentence === place.sentence
  return kept && close ? kept : words.earlier
}

/** The year said in the words between the figure before and this one. */
function namedYear(figure: Figure, place: Place, { before, named }: Neighbours, gap: string, setting: Setting) {
  const start = Math.max(place.sentenceStart, before?.end ?? 0)
  const own = named && named.at >= start && named.at <= figure.start ? named.year : undefined
  return own ?? (saysLastYear(gap) ? setting.year - 1 : undefined)
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
