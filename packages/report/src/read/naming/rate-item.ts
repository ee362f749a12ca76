import type { Figure } from '../figures.ts'
import type { Change, Context, Named, Words } from './named.ts'
import { borrowed, ENOUGH, objectIn, topicOf, withoutListed } from './topic.ts'
import { nounAfter, phraseAfter } from './words-after.ts'
import { wordsBefore } from './words-before.ts'

const LONGEST = 18
export const COMPARED =
  /(?:与|和|比|较|同)(?:去年|上年度?|上一年度?|前年|往年|前[一二两三四五六七八九十]年|年初|上周|上月|上季度|上半年|\d{4}年)(?:同期)?(?:相比|比)?|(?:去年|上年)同期(?:相比)?|同比|环比|同期/u
const ADVERBS = /(?:分别|均|再|整体|平均|各|又|大幅|明显|进一步)+$/u
const CHANGE =
  /(增长|上升|提高|提升|增加|提速|升高|下降|压降|压减|压缩|减少|降低|回落|精简|精减|缩短|削减|升(?=[至到为])|降(?=[至到为])|(?<=^[，,；;、：:]?(?:同比|环比|同期)?|同比|环比)[增降升多少])(了|至|到|为)?(?:约|近|超|超过|逾|达)?$/u
const FALLS = /[下压减降回缩精削少]/u
const SHARE = /^(.*?)(?:约|分别|各|均|仅|只|总体)?占(?:到|了|比)?(.*?)(?:比例|比重)?$/u
const RATE = /[率度比例重面值幅]$/u

/** What a percentage says: a share of something, a change of something, or a rate by its own name. */
export function nameRate(figure: Figure, words: Words, context: Context): Named {
  const lead = words.before.replace(/\s/gu, '')
  const change = changeOf(lead, figure, context)
  if (change) {
    const stem = `${change.base}${change.suffix}`
    return { figure, own: stem, stem, item: stem, change }
  }
  const stem =
    industryStem(figure, lead, words, context) ??
    memberStem(lead, context) ??
    multipleOf(lead, context) ??
    nextShare(lead, context) ??
    shareStem(lead, words.earlier, context) ??
    levelStem(words, context)
  return { figure, own: stem, stem, item: stem }
}

function changeOf(lead: string, figure: Figure, context: Context): Change | undefined {
  const said = CHANGE.exec(lead)
  if (!said) return repeated(lead, context)
  const verb = said[1] ?? ''
  const comparison = COMPARED.exec(lead)
  const phrase = lead.slice(0, said.index).replace(COMPARED, '').replace(ADVERBS, '')
  const base = wordsBefore(phrase).slice(-LONGEST)
  const named = base === '' || context.turn?.member !== undefined ? changed(context) : withObject(base, context)
  if (said[2] && said[2] !== '了') return RATE.test(named) ? { base: named, suffix: '', compared: '' } : undefined
  const compared = comparison ? comparedWith(comparison[0]) : (context.last?.change?.compared ?? '')
  return { base: named, compared, suffix: `${compared}${way(verb, compared, figure)}` }
}

const INDUSTRIES = ['第一产业比重', '第二产业比重', '第三产业比重']
const STRUCTURE = /三次产业[^，。；]{0,10}$/u

/** 三次产业结构比为8.1∶40.2∶51.7: each of the three in its turn. */
function industryStem(figure: Figure, lead: string, { earlier }: Words, { last }: Context): string | undefined {
  if (figure.unit !== '') return undefined
  if (STRUCTURE.test(lead) || (lead === '' && STRUCTURE.test(earlier))) return INDUSTRIES[0]
  const before = last?.figure.end === undefined ? -1 : INDUSTRIES.indexOf(last.stem)
  return before >= 0 && figure.start - (last?.figure.end ?? 0) <= 2 ? INDUSTRIES[before + 1] : undefined
}

/** The second of 上升40.3%、112%: worded as the first, of the count in its turn. */
function repeated(lead: string, context: Context): Change | undefined {
  const change = context.last?.change
  if (!change || wordsBefore(lead) !== '') return undefined
  const base = context.turn === undefined ? change.base : changed(context)
  return { ...change, base }
}

/** The share or the level of a thing listed before 分别: 教育占比, 满意率. */
function memberStem(lead: string, { turn, last }: Context): string | undefined {
  const member = turn?.member
  if (member === undefined) return undefined
  return /占/u.test(lead) || last?.stem.endsWith('占比') ? `${wordsBefore(member)}占比` : levelOf(member)
}

const levelOf = (member: string) => (RATE.test(member) ? member : `${wordsBefore(member)}比例`)

const way = (verb: string, compared: string, figure: Figure) => {
  if (compared === '' && figure.unit === '%' && !WENT_UP_OR_DOWN.test(verb)) return `${verb}比例`
  return FALLS.test(verb) ? '降幅' : '增幅'
}

const WENT_UP_OR_DOWN = /^(?:上升|下降|增长|增加|减少|[增降升多少])$/u

export function comparedWith(words: string): string {
  if (/环比/u.test(words)) return '环比'
  const span = /上周|上半年/u.exec(words)?.[0]
  if (span !== undefined) return `较${span}`
  if (/上[月季]/u.test(words)) return '环比'
  return /[周月季]|前.年/u.test(words) ? words.replace(/^[比同与和]/u, '较') : '同比'
}

/** What rose or fell where the rate does not say it: the count of the list in the rate's turn, or the last one named. */
function changed(context: Context): string {
  const { counts, turn, last } = context
  const inTurn = turn === undefined ? undefined : counts.at(turn.fromEnd)
  const member = turn?.member
  if (member !== undefined) {
    if (UNIT_NAMES.test(member)) return `${inTurn?.stem ?? ''}${member}`
    return counts.findLast(({ own }) => own.includes(member))?.stem ?? withObject(wordsBefore(member), context)
  }
  const told = last && IS_SHARE.test(last.stem) ? (counts.at(-1) ?? last) : last
  return inTurn?.stem ?? last?.change?.base ?? told?.stem ?? ''
}

/** What rises or falls is the count, not the share told of it in passing. */
const IS_SHARE = /占比$|占[^占]{1,8}比例$/u
const UNIT_NAMES = /^(?:批次|人次|件次|件数|批数|人数|次数|户数|金额|数量)$/u
const JOINT = /^(?:[、，,和与及]|以及)$/u

/** The second of 占来信的45%和30%: the same share, of the count in its turn. */
function nextShare(lead: string, { last, counts, turn }: Context): string | undefined {
  const count = turn === undefined || turn.member !== undefined ? undefined : counts.at(turn.fromEnd)
  const share = JOINT.test(lead) ? /占[^占]*$/u.exec(last?.stem ?? '')?.[0] : undefined
  return count && share !== undefined ? `${count.stem}${share}` : undefined
}

const SHORT_WHOLE = /^.{3,6}$/u
const LONG_WHOLE = 7
const NO_PART = new Set(['percent', 'ratio', 'ordinal'])

const MULTIPLE = /^(.*?)(?:是|为|相当于)((?:去年|上年|前年|前[一二三四五六七八九十]年|\d{4}年)(?:同期)?)的$/u

/** 是去年的6倍: how many times what was counted before. */
function multipleOf(lead: string, { last }: Context): string | undefined {
  const said = MULTIPLE.exec(lead)
  const base = wordsBefore(said?.[1] ?? '') || (last?.stem.replace(/是(?:[去上前]|\d{3}).*$/u, '') ?? '')
  return said ? `${base}是${said[2]}倍数` : undefined
}

function shareStem(lead: string, earlier: string, { last, counts, turn }: Context): string | undefined {
  const share = SHARE.exec(lead)
  if (!share) return undefined
  const inTurn = turn === undefined || turn.member !== undefined ? undefined : counts.at(turn.fromEnd)
  const part = inTurn ? '' : wordsBefore(share[1] || earlier).slice(-LONGEST)
  const whole = (share[2] ?? '').replace(/的$|^[为达是到约]+$/u, '')
  if (part !== '') return whole.length > 1 && whole.length < 9 ? `${part}占${whole}比例` : `${part}占比`
  if (inTurn) return ofWhole(inTurn.stem, whole)
  const stem = (last && NO_PART.has(last.figure.kind) ? (counts.at(-1) ?? last) : last)?.stem ?? ''
  return ofWhole(stem, whole)
}

function ofWhole(stem: string, whole: string): string {
  if (whole.length > LONG_WHOLE) return `${stem.slice(-4)}占${whole}比例`
  const plain = stem.replace(SHARE_SAID, '')
  return SHORT_WHOLE.test(whole) ? `${plain}占${whole}比例` : `${plain === '' ? whole : plain}占比`
}

/** A share of a share is told of what the first was told of. */
const SHARE_SAID = /(?:占比|占[^占]{0,8}比例)+$/u

function levelStem(words: Words, context: Context): string {
  const lead = wordsBefore(words.before).slice(-LONGEST)
  const tail = nounAfter(words.after)
  const said =
    lead === '' && tail !== '' ? phraseAfter(words.after).slice(0, 12) : `${lead}${RATE.test(lead) ? '' : tail}`
  const own = said === '' ? repeatedLevel(context) : said
  const named = own.length >= ENOUGH ? own : borrowing(own, words, context)
  return RATE.test(named) ? named : `${named}比例`
}

const RATE_WORD = /\p{Script=Han}{2}率$/u

/** The second of 满意率分别为100%和99.3%: the same rate, of the count in its turn. */
function repeatedLevel({ last, turn }: Context): string {
  const stem = last?.stem ?? ''
  return turn === undefined || turn.member !== undefined ? stem : (RATE_WORD.exec(stem)?.[0] ?? stem)
}

function borrowing(own: string, words: Words, context: Context): string {
  const inTurn = context.turn === undefined ? undefined : context.counts.at(context.turn.fromEnd)
  const told = inTurn && (topicOf(inTurn.own)?.noun ?? inTurn.own)
  if (told !== undefined && told.length >= 2) return `${told}${own}`
  const topic = borrowed(own, context.counts.at(-1)?.figure.unit ?? '', words, withoutListed(context))
  return !topic || topic.noun.includes(own.slice(0, 2)) ? own : `${topic.actor}${topic.noun}${own}`
}

function withObject(own: string, context: Context): string {
  const object = objectIn('', context)
  return own.length >= ENOUGH || !object || own.includes(object.noun) ? own : `${object.noun}${own}`
}
