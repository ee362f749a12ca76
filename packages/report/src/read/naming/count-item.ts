import type { Figure } from '../figures.ts'
import { endingWord, OUTCOMES } from './act-words.ts'
import { closed } from './closing.ts'
import type { Context, Named, Topic, Words } from './named.ts'
import { COMPARED, comparedWith } from './rate-item.ts'
import { takenTogether } from './taken-together.ts'
import { actOf, borrowed, ENOUGH, handedTo, isClass, isRich, topicOf, withoutListed } from './topic.ts'
import { undertaking } from './undertaking.ts'
import { endsClause, nounAfter, phraseAfter, predicateAfter } from './words-after.ts'
import { untorn, withoutClosers, wordsBefore } from './words-before.ts'

const LONGEST_LEAD = 18
const LONGEST_LIST_HEAD = 8
const LONGEST_OVER = 6
const SHORT_TAIL = 7
const OPEN_LIST = /^(.*?)(?:、.*)?(?<!平)等(\p{Script=Han}{0,12})$/u
const REACHES = /^.{2,10}(?:涉及|覆盖|涵盖|包括|惠及|分布在)/u
const TO_WHOM = /[为对向给将与由]$/u
const GATHERED = /^(.{2,}?)(?:主要)?(?:集中在|集中于|分为|包括)(.{2,})$/u
/** 平均每天: how often, not what. */
const PER_SPAN = /^(?:平均)?每[天日月周年]$|^[日月周]均$/u
const LABELLED = /^(.*?)[（(]([A-Za-z\p{Script=Han}]{1,3}类)[）)]$/u

/** The report's own words for what a count counts: its own act or noun, with the object its neighbours named. */
export function nameCount(figure: Figure, words: Words, context: Context): Named {
  return (
    nameOfYearBefore(figure, words, context) ??
    nameDifference(figure, words, context) ??
    namePlain(figure, words, context)
  )
}

const YEAR_BEFORE =
  /^[，,、（(]?(?:较|比|与|同)?((?:去年|上年|上一年|(?:19|20)\d{2}年)(?:同期|同月|同季)?)(?:为|是|仅|共|数|的|该类案件量?)?$/u

/** `接收诉求379件，去年同期363件`: what was counted last, a year before. */
function nameOfYearBefore(figure: Figure, words: Words, { last, counts }: Context): Named | undefined {
  const said = YEAR_BEFORE.exec(words.before.replace(/\s/gu, ''))?.[1]
  const alike = counts.findLast((name) => name.figure.unit === figure.unit && !name.change)
  if (said === undefined || !last || !alike || nounAfter(words.after) !== '') return undefined
  const stem = /^\d/u.test(said) ? `${said}${alike.stem}` : `${alike.stem}${said}`
  const change = { base: alike.stem, compared: '同比', suffix: '同比' }
  return { figure, own: stem, stem, item: closed(stem, figure), change }
}

const PLANNED = /^(?:完成|为)|预算数?$/u
const DIFFERS = /^\p{Script=Han}{2,4}$/u

/** 比上年减收1070万元: by how much what was counted last differs from another year. */
function nameDifference(figure: Figure, words: Words, context: Context): Named | undefined {
  return nameOfStep(figure, words, context) ?? nameCompared(figure, words, context)
}

const STEP = /^[，,、]?(多|少|增加|减少|增|减|降)了?$/u
const SAID_IN_FULL: Readonly<Record<string, string>> = { 多: '增加', 增: '增加', 少: '减少', 减: '减少', 降: '减少' }

/** `执行20件，下降5.2%，少1件`: by how much what the rate before is told of went up or down. */
function nameOfStep(figure: Figure, words: Words, { last }: Context): Named | undefined {
  const verb = STEP.exec(words.before.replace(/\s/gu, ''))?.[1]
  const change = last?.change
  if (verb === undefined || !change || nounAfter(words.after) !== '') return undefined
  const stem = `${change.base}${change.compared || '同比'}${SAID_IN_FULL[verb] ?? verb}`
  return { figure, own: stem, stem, item: closed(stem, figure), change }
}

function nameCompared(figure: Figure, words: Words, { last, counts }: Context): Named | undefined {
  const lead = words.before.replace(/\s/gu, '').replace(/^[，,、]/u, '')
  const comparison = COMPARED.exec(lead)
  const verb = comparison?.index === 0 ? withoutClosers(lead.slice(comparison[0].length)) : ''
  if (!comparison || !last || !(DIFFERS.test(verb) || verb in SAID_IN_FULL)) return undefined
  const alike = counts.findLast((name) => name.figure.unit === figure.unit && !name.change && !PLANNED.test(name.own))
  const base = last.change?.base ?? (alike ?? last).stem
  const compared = comparedWith(comparison[0])
  const suffix = `${compared}${SAID_IN_FULL[verb] ?? verb}`
  const stem = `${base}${suffix}`
  return {
    figure,
    own: stem,
    stem,
    item: closed(stem, figure),
    change: { base, compared, suffix },
  }
}

const PLAN = /^(?:完成|占|为)?((?:年初|年度|全年|调整|调整后)?预算数?|目标(?:任务)?数?|计划数?)$/u

/** 完成预算数257288万元: the plan of what was counted before. */
function planned(figure: Figure, lead: string, { counts }: Context): Named | undefined {
  const words = PLAN.exec(lead)?.[1]
  const base = counts.findLast((name) => name.figure.unit === figure.unit)
  if (words === undefined || !base) return undefined
  const stem = `${base.stem}${words}`
  return { figure, own: words, stem, item: stem }
}

function namePlain(figure: Figure, words: Words, context: Context): Named {
  const lead = leadWords(figure, words)
  return planned(figure, lead, context) ?? nameByAct(figure, lead, words, context)
}

function nameByAct(figure: Figure, lead: string, words: Words, context: Context): Named {
  const sibling = words.shared && /^\s*、/u.test(words.before)
  const act = sibling && isListed(lead) ? (context.last?.act ?? '') : actOf(lead)
  const said = attending(figure, words) ?? ownWords(lead, words, context)
  const gathered = GATHERED.exec(said)
  const own = gathered?.[2] ?? said
  const over = gathered ? { noun: gathered[1]?.slice(-LONGEST_OVER) ?? '', actor: '' } : undefined
  const topic = over ?? kindsOf(own, figure, words, context) ?? borrowed(own, figure.unit, words, context)
  const around = { scope: words.scope, topic: words.member ? withoutActor(own, topic) : topic }
  const stem =
    sibling && isListed(own) && !words.among
      ? `${act}${listedName(own, figure, { act, topic, last: context.last })}`
      : completed(own, figure, around)
  const object = isOnlyTold(own, sibling, words) ? undefined : objectOf(over ?? passedOn(own, topic), act, words)
  return { figure, own, stem, item: closed(stem, figure), act, object }
}

/** What later figures inherit of a name: its object, and of a class what it is a class of. */
function passedOn(own: string, topic: Topic | undefined): Topic | undefined {
  if (isClass(own)) return topic && { ...topic, listed: false }
  return topicOf(own) ?? handedTo(own, topic)
}

/** What a class is a class of, 提案 of A类, rather than one of its other kinds. */
const kindsOf = (own: string, { unit }: Figure, words: Words, context: Context): Topic | undefined =>
  own.endsWith('类') ? borrowed(own, unit, words, withoutListed(context)) : undefined

/** Two signs say too little without what they are kinds of: 政法工单. */
function listedName(
  own: string,
  { kind, unit }: Figure,
  { act, topic, last }: { act: string; topic: Topic | undefined; last: Named | undefined },
): string {
  const bare = act === '' && kind === 'count' && own.length === 2 && last?.figure.unit === unit
  return bare && topic && topic.listed !== true && !topic.noun.includes(own) ? `${own}${topic.noun}` : own
}

/** Names that later figures do not inherit: how often something was, or one of the kinds told after 其中. */
const isOnlyTold = (own: string, sibling: boolean, { among }: Words) => (among && sibling) || PER_SPAN.test(own)

function objectOf(named: Topic | undefined, act: string, words: Words): Topic | undefined {
  const object = act === '' ? labelling(named, words) : named
  return object && { ...object, listed: object.listed === true && isOfKinds(words) }
}

/** Whether a figure stands in a list of kinds: behind 、, a semicolon, a colon or 其中. */
const isOfKinds = ({ before, shared, among, member, introduced }: Words) =>
  among || member || introduced !== '' || (shared && /^[^，,]{0,8}、/u.test(before))

/** A member of a list that names no outcome goes without the office that acts on all of them. */
const withoutActor = (own: string, topic: Topic | undefined) =>
  topic && endingWord(own, OUTCOMES) === undefined ? { ...topic, actor: '' } : topic

const labelling = (named: Topic | undefined, { member }: Words) => (named && member ? { ...named, label: true } : named)

/** A short noun of a list, which shares the act before the list: 编发周报8期、督办单71件. */
const isListed = (own: string) =>
  own.length >= 2 &&
  own.length <= ENOUGH &&
  !isClass(own) &&
  endingWord(own, OUTCOMES) === undefined &&
  actOf(own) !== own

const PERSONS = new Set(['人', '名', '位'])
const ATTENDS = /^((?:参加|参与|接受|旁听)了?)([^，。；、“]{3,16})$/u

/** 组织143名干部职工参加网上学法考试: what persons took part in says more of them than who sent them. */
function attending({ unit }: Figure, { after }: Words): string | undefined {
  const who = PERSONS.has(unit) && endsClause(after) ? nounAfter(after) : ''
  const said = who === '' ? null : ATTENDS.exec(phraseAfter(after).slice(who.length))
  return said ? `${said[1]?.slice(0, 2)}${said[2]}${who}` : undefined
}

const HANDLED = /^(?:的)?([^，。；、]{2,16}?)进行(?:了)?(\p{Script=Han}{2,6})(?=[，。；,;\n])/u

/** 对8件举报进行了督办: what was done with them tells them apart. */
function handled({ before, after }: Words): string | undefined {
  if (!/^[，,、\s]*[对将把]/u.test(before)) return undefined
  const said = HANDLED.exec(after.replace(/[ \t]/gu, ''))
  return said ? `${said[2]}${said[1]}` : undefined
}

function ownWords(lead: string, words: Words, context: Context): string {
  const { last, counts, turn } = context
  if (turn?.member !== undefined) return wordsBefore(turn.member)
  const done = handled(words)
  if (done !== undefined) return done
  const tail = nounAfter(words.after)
  const undertaken = undertaking(words, tail, context)
  if (undertaken !== undefined) return undertaken
  if (lead !== '' && tail !== '') return joined(lead, tail, words.after)
  if (lead !== '') return labelled(lead)
  if (tail !== '') return words.shared ? `${last?.act ?? ''}${tail}` : clauseAfter(words, tail)
  return (
    takenTogether(words, { last, counts }) ??
    (last?.change?.base || last?.own) ??
    wordsBefore(words.earlier).slice(-LONGEST_LEAD)
  )
}

/** 已解决的(A类): the letter tells the kinds apart, so it closes the name. */
function labelled(lead: string): string {
  const label = LABELLED.exec(lead)
  return label?.[2] ?? lead
}

const joined = (lead: string, tail: string, after: string) =>
  tail.includes(lead) ? tail : `${lead.slice(-12)}${tail}${predicateAfter(after, tail)}`

/** What a number at the head of its clause counts is often said by what follows: 79个社区配备法律顾问. */
const clauseAfter = ({ after }: Words, tail: string) =>
  tail.length < SHORT_TAIL && !tail.includes('的') && endsClause(after) ? phraseAfter(after).slice(0, 14) : tail

const APPOSED = /(?:公司|单位|部门|[局院厅委办所站村镇乡街道市县区])$/u

/** 甲公司、乙公司两家企业…: names that only say who the counted ones are. */
const isApposed = (figure: Figure, plain: string) =>
  APPOSED.test(plain) && /[、及和与]/u.test(plain) && figure.value <= 10 && /[家个]/u.test(figure.unit)

function leadWords(figure: Figure, { before, shared, after }: Words): string {
  const own = shared ? withoutNeighbour(before) : before
  const plain = own.replace(/\s/gu, '')
  const tail = nounAfter(after)
  const list = OPEN_LIST.exec(plain)
  if (tail !== '' && (TO_WHOM.test(plain) || isApposed(figure, plain))) return ''
  if (list && tail !== '') return REACHES.exec(list[1] ?? '')?.[0] ?? actOf(wordsBefore(list[1] ?? ''))
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
  if (figure.kind === 'money' && own.length > 1) return own.length <= ENOUGH ? ofThing(own, scope, topic) : own
  if (PER_SPAN.test(own)) return `${own.replace(/^平均每[天日]$/u, '日均')}${topic?.noun ?? ''}`
  if (isRich(own)) return own
  if (!topic || own.includes(topic.noun)) return prefixed(scope, own)
  if (isClass(own)) return `${own}${topic.noun.slice(-4)}`
  return endingWord(own, OUTCOMES) === own || /^.均$/u.test(own)
    ? `${topic.actor}${own}${topic.noun}`
    : `${topic.actor}${topic.noun}${own}`
}

/** 案值, 标的额: an amount whose name does not say of what. */
const BARE_AMOUNT = /^(?:总?案值|标的额?|货值|价值|支出)$/u
const ofThing = (own: string, scope: string, topic: Topic | undefined) =>
  topic && BARE_AMOUNT.test(own) && !own.includes(topic.noun) ? `${topic.noun}${own}` : prefixed(scope, own)

const prefixed = (scope: string, own: string) => (own.includes(scope) ? own : `${scope}${own}`)
