import type { YearMention } from './dates.ts'
import type { Figure } from './figures.ts'
import { type Heading, headingCursor, headingsIn } from './headings.ts'
import { figuresInTurn } from './naming/figures-in-turn.ts'
import { after, afterParagraph, afterStop, NOTHING_NAMED, named } from './naming/item.ts'
import type { Context, Named } from './naming/named.ts'
import { leadOf, tailOf } from './naming/neighbouring-words.ts'
import { type Neighbours, REACH, stretch, wordsAround } from './naming/words-around.ts'
import { differenceOf, directionOf, directionSaid, looksBack } from './periods.ts'
import { type Place, placesOf } from './places.ts'
import type { Fact } from './reading.ts'
import { squeeze } from './signs.ts'
import { subjectOf } from './subject.ts'
import { yearCursor, yearNamed } from './year-named.ts'

/** A figure with its name and its neighbourhood, as the relations need it. */
export interface Mention extends Figure {
  readonly index: number
  readonly place: Place
  /** The words of the sentence between the figure before and this one. */
  readonly gap: string
  readonly lead: string
  readonly tail: string
  /** The year named with this very figure, also as 去年. */
  readonly namedYear: number | undefined
  /** The year its sentence began with. */
  readonly baseYear: number | undefined
  readonly fact: Fact
}

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
  const headingOf = headingCursor(headingsIn(text))
  const turns = figuresInTurn(text, figures)
  const mentions: Mention[] = []
  let context: Context = NOTHING_NAMED
  let outside: Context = NOTHING_NAMED
  let above: Heading | undefined
  figures.forEach((figure, index) => {
    const place = places[index]
    if (!place) return
    const before = mentions.at(-1)
    const heading = headingOf(figure.start)
    if (before && before.place.bracket >= 0 && place.bracket < 0) context = outside
    context = heading === above ? goingOn(context, before?.place, place) : NOTHING_NAMED
    above = heading
    const near = { before, next: figures[index + 1]?.start ?? text.length, named: yearBefore(figure.start), heading }
    const name = named(figure, wordsAround(figure, place, near, { text, following: figures[index + 1] }), {
      ...context,
      turn: turns.get(index),
    })
    mentions.push(mention(figure, place, near, { setting: { ...setting, year: heading?.year ?? setting.year }, name }))
    context = after(context, name)
    if (place.bracket < 0) outside = context
  })
  return mentions
}

/** What is left of what was named before, where a new sentence or paragraph begins. */
function goingOn(context: Context, before: Place | undefined, place: Place): Context {
  if (before && before.paragraph !== place.paragraph) return afterParagraph(context)
  return before && before.sentence !== place.sentence ? afterStop(context) : context
}

interface Naming {
  readonly setting: Setting
  readonly name: Named
}

function mention(figure: Figure, place: Place, near: Neighbours, { setting, name }: Naming): Mention {
  const { text } = setting
  const { before } = near
  const gap = squeeze(stretch(text, place.sentenceStart, figure, before))
  const inner = Math.max(place.clauseStart, place.bracketStart)
  const lead = leadOf(stretch(text, inner, figure, before), (before?.end ?? 0) > inner)
  const tail = tailOf(text.slice(figure.end, Math.min(near.next, figure.end + REACH)))
  const said = yearNamed(figure, place, near, gap, setting)
  const namedYear = said?.year
  const goesOn =
    before?.place.sentence === place.sentence &&
    (said === undefined || said.compared || before.place.part === place.part)
  const baseYear = goesOn
    ? before?.baseYear
    : said === undefined || said.compared || said.ofCell
      ? undefined
      : namedYear
  const planned = figure.start >= setting.plans && !looksBack(text, place, figure)
  const year = namedYear ?? baseYear ?? (planned ? setting.year + 1 : setting.year)
  const fact = factOf(figure, place, { before, gap, text, heading: near.heading?.words }, { item: name.item, year })
  return assembled(figure, fact, { place, gap, lead, tail, namedYear, baseYear })
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] }
type Neighbourhood = Pick<Mention, 'place' | 'gap' | 'lead' | 'tail' | 'namedYear' | 'baseYear'>

/** One shape for all mentions: spread objects of many shapes cost ten times the time and memory. */
function assembled(
  figure: Figure,
  fact: Fact,
  { place, gap, lead, tail, namedYear, baseYear }: Neighbourhood,
): Mention {
  const { start, end, value, unit, kind, decimals, approx, bound, row } = figure
  const made: Draft<Mention> = {
    start,
    end,
    value,
    unit,
    kind,
    decimals,
    approx,
    index: fact.id - 1,
    place,
    gap,
    lead,
    tail,
    namedYear,
    baseYear,
    fact,
  }
  if (bound) made.bound = bound
  if (row !== undefined) made.row = row
  return made
}

interface Around {
  readonly before: Mention | undefined
  readonly gap: string
  readonly text: string
  readonly heading: string | undefined
}

function factOf(figure: Figure, place: Place, around: Around, said: { item: string; year: number }): Fact {
  const { before, gap, text, heading } = around
  const rate = figure.kind === 'percent' || figure.kind === 'ratio'
  const twin = SHARES_VERB.test(gap) && before?.kind === figure.kind ? before : undefined
  const clause = squeeze(text.slice(Math.max(place.clauseStart, figure.start - REACH), figure.start))
  const direction = rate
    ? (directionSaid(text.slice(figure.start, figure.end)) ?? directionOf(clause, twin))
    : differenceOf(clause)
  const subject = subjectOf(text, place.sentenceStart, figure.start)
  const { start, end, value, unit, kind, approx, bound } = figure
  const { item, year } = said
  const quote = text.slice(start, end)
  const fact: Draft<Fact> = { id: (before?.index ?? -1) + 2, start, end, quote, value, unit, item, kind, year, approx }
  if (subject) fact.subject = subject
  if (heading) fact.heading = heading
  if (bound) fact.bound = bound
  if (direction) fact.direction = direction
  return fact
}

/** Between figures that one verb is said of: 上升42.6%和43%. */
const SHARES_VERB = /^、?(?:[、和与及]|以及)$/u
