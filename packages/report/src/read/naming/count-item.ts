import type { Figure } from '../figures.ts'
import { endingWord, OUTCOMES } from './act-words.ts'
import { closed } from './closing.ts'
import type { Context, Named, Topic, Words } from './named.ts'
import { COMPARED, comparedWith } from './rate-item.ts'
import { actOf, borrowed, ENOUGH, handedTo, isClass, isRich, topicOf } from './topic.ts'
import { endsClause, nounAfter, phraseAfter, predicateAfter } from './words-after.ts'
import { untorn, withoutClosers, wordsBefore } from './words-before.ts'

const LONGEST_LEAD = 18
const LONGEST_LIST_HEAD = 8
const LONGEST_OVER = 6
const SHORT_TAIL = 7
const OPEN_LIST = /^(.*?)(?:、.*)?(?<!平)等(\p{Script=Han}{0,12})$/u
const TO_WHOM = /[为对向给将与]$/u
const GATHERED = /^(.{2,}?)(?:主要)?(?:集中在|集中于|分为|包括)(.{2,})$/u
const LABELLED = /^(.*?)[（(]([A-Za-z\p{Script=Han}]{1,3}类)[）)]$/u

/** The report's own words for what a count counts: its own act or noun, with the object its neighbours named. */
export function nameCount(figure: Figure, words: Words, context: Context): Named {
  return nameDifference(figure, words, context) ?? namePlain(figure, words, context)
}

const PLANNED = /^(?:完成|为)|预算数?$/u
const DIFFERS = /^\p{Script=Han}{2,4}$/u

/** 比上年减收1070万元: by how much what was counted last differs from another year. */
function nameDifference(figure: Figure, words: Words, { last, counts }: Context): Named | undefined {
  const lead = words.before.replace(/\s/gu, '').replace(/^[，,、]/u, '')
  const comparison = COMPARED.exec(lead)
  const verb = comparison?.index === 0 ? withoutClosers(lead.slice(comparison[0].length)) : ''
  if (!comparison || !last || !DIFFERS.test(verb)) return undefined
  const alike = counts.findLast((name) => name.figure.unit === figure.unit && !name.change && !PLANNED.test(name.own))
  const base = last.change?.base ?? (alike ?? last).stem
  const compared = comparedWith(comparison[0])
  const stem = `${base}${compared}${verb}`
  return {
    figure,
    own: stem,
    stem,
    item: closed(stem, figure),
    change: { base, compared, suffix: `${compared}${verb}` },
  }
}

function namePlain(figure: Figure, words: Words, context: Context): Named {
  const sibling = words.shared && /^\s*、/u.test(words.before)
  const lead = leadWords(words)
  const act = sibling && isListed(lead) ? (context.last?.act ?? '') : actOf(lead)
  const gathered = GATHERED.exec(ownWords(lead, words, context))
  const own = gathered?.[2] ?? ownWords(lead, words, context)
  const over = gathered ? { noun: gathered[1]?.slice(-LONGEST_OVER) ?? '', actor: '' } : undefined
  const borrowing = over ?? borrowed(own, figure.unit, words, context)
  const stem =
    sibling && isListed(own) ? `${act}${own}` : completed(own, figure, { scope: words.scope, topic: borrowing })
  const object = over ?? (isClass(own) ? borrowing : (topicOf(own) ?? handedTo(own, borrowing)))
  return { figure, own, stem, item: closed(stem, figure), act, object }
}

/** A short noun of a list, which shares the act before the list: 编发周报8期、督办单71件. */
const isListed = (own: string) =>
  own.length >= 2 &&
  own.length <= ENOUGH &&
  !isClass(own) &&
  endingWord(own, OUTCOMES) === undefined &&
  actOf(own) !== own

function ownWords(lead: string, words: Words, { last }: Context): string {
  const tail = nounAfter(words.after)
  if (lead !== '' && tail !== '') return joined(lead, tail, words.after)
  if (lead !== '') return labelled(lead)
  if (tail !== '') return words.shared ? `${last?.act ?? ''}${tail}` : clauseAfter(words, tail)
  return last?.own ?? wordsBefore(words.earlier).slice(-LONGEST_LEAD)
}

/** 已解决的(A类): the letter tells the kinds apart, so it closes the name. */
function labelled(lead: string): string {
  const label = LABELLED.exec(lead)
  return label ? `${(label[1] ?? '').slice(-4)}${label[2]}` : lead
}

const joined = (lead: string, tail: string, after: string) =>
  tail.includes(lead) ? tail : `${lead.slice(-12)}${tail}${predicateAfter(after, tail)}`

/** What a number at the head of its clause counts is often said by what follows: 79个社区配备法律顾问. */
const clauseAfter = ({ after }: Words, tail: string) =>
  tail.length < SHORT_TAIL && !tail.includes('的') && endsClause(after) ? phraseAfter(after).slice(0, 14) : tail

function leadWords({ before, shared, after }: Words): string {
  const own = shared ? withoutNeighbour(before) : before
  const plain = own.replace(/\s/gu, '')
  const tail = nounAfter(after)
  const list = OPEN_LIST.exec(plain)
  if (tail !== '' && TO_WHOM.test(plain)) return ''
  if (list && tail !== '') return actOf(wordsBefore(list[1] ?? ''))
  if (list?.[2]) return `${wordsBefore(list[1] ?? '').slice(0, LONGEST_LIST_HEAD)}${withoutClosers(list[2])}`
  const lead = wordsBefore(own)
  return lead.length > LONGEST_LEAD ? untorn(lead.slice(-LONGEST_LEAD)) : lead
}

/** The words between two figures of a clause without the noun of the first: 部门共 of 12家部门共33本. */
function withoutNeighbour(before: string): string {
  const noun = nounAfter(before)
  if (noun === '') return before
  const plain = before.replace(/\s/gu, '').replace(/^的/u, '')
  return plain.startsWith(noun) ? plain.slice(noun.length) : before
}

interface Around {
  readonly scope: string
  readonly topic: Topic | undefined
}

/** A short name takes the object said before, ahead of it: 行政复议案件 + 驳回. */
function completed(own: string, figure: Figure, { scope, topic }: Around): string {
  if (figure.kind === 'money' && own.length > 1) return own.length <= ENOUGH ? prefixed(scope, own) : own
  if (isRich(own)) return own
  if (!topic || own.includes(topic.noun)) return prefixed(scope, own)
  if (isClass(own)) return `${own}${topic.noun.slice(-4)}`
  return `${topic.actor}${topic.noun}${own}`
}

const prefixed = (scope: string, own: string) => (own.includes(scope) ? own : `${scope}${own}`)
