import type { YearMention } from './dates.ts'
import type { Figure } from './figures.ts'
import { type Heading, headingCursor, headingsIn, headingWords } from './headings.ts'
import { figuresInTurn } from './naming/figures-in-turn.ts'
import { after, afterParagraph, afterStop, NOTHING_NAMED, named } from './naming/item.ts'
import type { Context, Named, Words } from './naming/named.ts'
import { leadOf, tailOf } from './naming/neighbouring-words.ts'
import { isNounUnit } from './noun-units.ts'
import { comparesWith, differenceOf, directionOf, directionSaid, onlyCompared, relativeYear } from './periods.ts'
import { type Place, placesOf } from './places.ts'
import type { Fact } from './reading.ts'
import { skipBlanks, squeeze } from './signs.ts'
import { scopeOf, subjectOf } from './subject.ts'

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

const REACH = 60
const EARLIER = 30

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

interface Neighbours {
  readonly before: Mention | undefined
  readonly next: number
  readonly named: YearMention | undefined
  readonly heading: Heading | undefined
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
  const baseYear = goesOn ? before?.baseYear : said?.compared === true ? undefined : namedYear
  const year = namedYear ?? baseYear ?? (figure.start >= setting.plans ? setting.year + 1 : setting.year)
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

/** The text from `from` or the figure before up to the figure, at most `REACH` signs of it. */
const stretch = (text: string, from: number, figure: Figure, before: Mention | undefined) =>
  text.slice(Math.max(from, before?.end ?? 0, figure.start - REACH), figure.start)

interface Sheet {
  readonly text: string
  readonly following: Figure | undefined
}

const NOTHING = /^(?:无一|没有一|未发生一?|没有发生|未出现一?|[未没]有?[接收]到|零|无)[件起例宗次]?/u

function wordsAround(
  figure: Figure,
  place: Place,
  { before, next, heading }: Neighbours,
  { text, following }: Sheet,
): Words {
  const inner = Math.max(place.clauseStart, place.bracketStart)
  const clause = Math.max(place.sentenceStart, place.clauseStart - EARLIER)
  const earlier = (before?.end ?? 0) > clause ? '' : text.slice(clause, Math.max(clause, place.clauseStart - 1))
  const colon = text[place.clauseStart - 1]
  const label = labelOf(text, place, figure, before)
  const aside = wordsBeforeAside(text, place, figure, before)
  const quote = text.slice(figure.start, figure.end)
  const loss = figure.value === 0 && NOTHING.test(quote) ? quote.replace(NOTHING, '') : ''
  return {
    before: (label ?? aside ?? stretch(text, inner, figure, before).replace(BEHIND_STROKE, '')).replace(
      RANKS_ASIDE,
      '',
    ),
    member: label !== undefined || opensMember(text, place, figure, before),
    shared: aside === undefined && (before?.end ?? 0) > inner,
    after: `${loss}${isNounUnit(figure.unit) ? figure.unit : ''}${textAfter(text, figure, next, following)}`,
    earlier: lastClause(earlier),
    introduced: colon === ':' || colon === '：' ? lastClause(earlier) : '',
    among: AMONG.test(text.slice(Math.max(place.partStart, figure.start - LONGEST_AMONG), figure.start)),
    scope: scopeOf(text, place.sentenceStart, figure.start),
    heading: heading ? headingWords(heading.words) : '',
  }
}

/** `居前的东城区（702件）`: the words before a bracket that holds nothing but a number say what it counts. */
function labelOf(text: string, place: Place, figure: Figure, before: Mention | undefined): string | undefined {
  const opening = place.bracketStart
  if (figure.kind === 'percent' || opening <= place.clauseStart || text.slice(opening, figure.start).trim() !== '')
    return undefined
  const closing = text[skipBlanks(text, figure.end)]
  const from = Math.max(place.clauseStart, before?.end ?? 0)
  const label = text
    .slice(from, opening - 1)
    .replace(LIST_SIGNS, '')
    .replace(RANKED, '')
  return (closing === ')' || closing === '）') && label.length >= 2 ? label : undefined
}

const ENDS_ASIDE = /^[^（(，,。；;\d]{0,4}[)）]\s*$/u

/** `审结（含上年结转12件）165件`: a bracket that closes right before a figure parts it from the words that name it. */
function wordsBeforeAside(text: string, place: Place, figure: Figure, before: Mention | undefined): string | undefined {
  if (!before || before.place.bracket < 0 || place.bracket >= 0) return undefined
  const opening = before.place.bracketStart
  if (opening <= place.clauseStart || !ENDS_ASIDE.test(text.slice(before.end, figure.start))) return undefined
  const words = text.slice(place.clauseStart, opening - 1)
  return words.length >= 2 && !/\d/u.test(words) ? words : undefined
}

/** 省（区、市）: other ranks of the same thing, put in a bracket. */
const RANKS_ASIDE =
  /[（(](?:[省市区县州盟旗乡镇]|自治区|直辖市)(?:[、，,和及与](?:[省市区县州盟旗乡镇]|自治区|直辖市))+[）)]/gu
const AMONG = /其中|包括|按[^，。；、]{1,8}(?:划?分|分类|看)[，,：:]/u
const LONGEST_AMONG = 160
/** A stroke parts the cells of a row: what stands before it is said of other cells. */
const BEHIND_STROKE = /^.*[|｜]/su
const LIST_SIGNS = /^[）)、和及与\s]+/u
const RANKED = /^(?:居前|靠前|排名前\p{Script=Han}位?|较多)的/u
const NEXT_STOP = /[。；;！!？?\n]/u
const LONGEST_MEMBER = 80

/** Whether a figure is the first of a part that a semicolon begins or ends. */
function opensMember(text: string, place: Place, figure: Figure, before: Mention | undefined): boolean {
  if (before && before.place.part === place.part && !/[:：]/u.test(text.slice(before.end, figure.start))) return false
  if (/[；;]/u.test(text[place.partStart - 1] ?? '')) return true
  return /[；;]/u.test(NEXT_STOP.exec(text.slice(figure.end, figure.end + LONGEST_MEMBER))?.[0] ?? '')
}

const lastClause = (text: string) => text.slice(text.search(/[^，,：:]*$/u))

/** The text after a figure up to the next one, or past it where nothing stands between them (3项12个方面). */
function textAfter(text: string, figure: Figure, next: number, following: Figure | undefined): string {
  const own = text.slice(figure.end, Math.min(next, figure.end + REACH)).replace(/[|｜].*$/su, '')
  if (!following || next - figure.end > 2 || !/^\s*、?\s*$/u.test(own)) return own
  return text.slice(following.end, following.end + REACH / 2).replace(/\d.*$/su, '')
}

interface SaidYear {
  readonly year: number
  /** Whether it is told only for comparison: 较2020年的30件减少12件. */
  readonly compared: boolean
}

/** The year said in the words between the figure before and this one; a year the figure is only compared with is not its own. */
function yearNamed(
  figure: Figure,
  place: Place,
  near: Neighbours,
  gap: string,
  setting: Setting,
): SaidYear | undefined {
  const { before, named: year } = near
  const start = Math.max(place.sentenceStart, before?.end ?? 0)
  if (year && year.at >= start && year.at <= figure.start) {
    const until = squeeze(setting.text.slice(Math.max(0, year.at - 4), year.at))
    const after = squeeze(setting.text.slice(year.at + year.digits, Math.min(figure.start, year.at + REACH)))
    if (!onlyCompared(until, after)) return { year: year.year, compared: comparesWith(until) }
  }
  const relative =
    figure.row !== undefined || (figure.unit === '倍' && gap.endsWith('的')) ? undefined : relativeYear(gap)
  return relative && { year: setting.year + relative.offset, compared: relative.compared }
}

/** For ascending places, the last year named before each. */
function yearCursor(years: readonly YearMention[]) {
  let next = 0
  return (place: number) => {
    while ((years[next]?.at ?? Number.POSITIVE_INFINITY) < place) next += 1
    return years[next - 1]
  }
}
