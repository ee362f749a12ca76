import type { YearMention } from '../dates.ts'
import type { Figure } from '../figures.ts'
import { type Heading, headingWords } from '../headings.ts'
import type { Mention } from '../mentions.ts'
import { isNounUnit } from '../noun-units.ts'
import type { Place } from '../places.ts'
import { skipBlanks } from '../signs.ts'
import { scopeOf } from '../subject.ts'
import type { Words } from './named.ts'

export const REACH = 60
const EARLIER = 30

/** What stands around a figure: the figure before it, where the next begins, the last year named and the heading above. */
export interface Neighbours {
  readonly before: Mention | undefined
  readonly next: number
  readonly named: YearMention | undefined
  readonly heading: Heading | undefined
}

/** The text from `from` or the figure before up to the figure, at most `REACH` signs of it. */
export const stretch = (text: string, from: number, figure: Figure, before: Mention | undefined) =>
  text.slice(Math.max(from, before?.end ?? 0, figure.start - REACH), figure.start)

interface Sheet {
  readonly text: string
  readonly following: Figure | undefined
}

const NOTHING = /^(?:无一|没有一|未发生一?|没有发生|未出现一?|[未没]有?[接收]到|零|无)[件起例宗次]?/u

/** The words a figure may be named by: before and after it, the clause before, the heading above. */
export function wordsAround(
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
