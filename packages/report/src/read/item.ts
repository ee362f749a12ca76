import type { Figure } from './figures.ts'
import { squeeze } from './signs.ts'

const OPENERS = [
  ...[
    '据统计',
    '经统计',
    '今年以来',
    '一年来',
    '全年',
    '今年',
    '本年度',
    '年内',
    '年初以来',
    '截至目前',
    '截止目前',
    '目前',
    '截至',
    '截止',
  ],
  ...[
    '其中',
    '同时',
    '此外',
    '另外',
    '另有',
    '另',
    '并且',
    '并',
    '且',
    '至此',
    '先后',
    '分别',
    '共计',
    '合计',
    '总计',
    '累计',
    '共有',
    '共',
  ],
  ...[
    '已经',
    '已',
    '现有',
    '现',
    '全区',
    '全市',
    '全县',
    '全州',
    '我区',
    '我市',
    '我县',
    '一是',
    '二是',
    '三是',
    '四是',
    '五是',
    '六是',
  ],
  ...[
    '和',
    '及',
    '与',
    '为',
    '将',
    '对',
    '使',
    '从',
    '由',
    '有',
    '等',
    '的',
    '了',
    '以',
    '、',
    '，',
    ',',
    '：',
    ':',
    '；',
    '年度',
    '年',
  ],
]
const CLOSERS = [
  ...[
    '分别为',
    '分别达',
    '均达到',
    '均为',
    '达到',
    '数量为',
    '总数为',
    '共计',
    '合计',
    '总计',
    '累计',
    '共有',
    '共',
    '分别',
    '各',
    '达',
    '为',
  ],
  ...[
    '等',
    '了',
    '有',
    '的',
    '是',
    '至',
    '到',
    '约',
    '近',
    '超',
    '和',
    '及',
    '与',
    '在',
    '、',
    '，',
    ',',
    '：',
    ':',
    '(',
    '（',
    '在全',
    '全市',
    '全省',
  ],
]
const VERBS_AFTER = [
  ...[
    '进行',
    '全部',
    '均',
    '在',
    '为',
    '并',
    '以',
    '由',
    '被',
    '用于',
    '给',
    '到',
    '是',
    '已',
    '占',
    '达',
    '等',
    '整合',
    '统一',
    '且',
  ],
  ...[
    '以上',
    '左右',
    '上',
    '共',
    '，',
    '同比',
    '较',
    '比',
    '高效',
    '其中',
    '成功',
    '按期',
    '同',
    '与',
    '至',
    '后',
    '时',
  ],
]
const WHOLE_WORDS = [
  ...[
    '和谐',
    '和解',
    '和平',
    '有效',
    '有序',
    '有关',
    '共享',
    '共建',
    '共治',
    '共性',
    '对接',
    '对口',
    '现场',
    '现时',
    '并联',
  ],
  ...['等级', '为民', '以案', '及时', '年审', '年检', '另行', '从业', '将军', '以下'],
]
const PHRASE_END = /[，。；、：,;:（(）)\n!！?？《]/u

function strip(phrase: string, words: readonly string[], from: 'head' | 'foot'): string {
  let rest = phrase
  for (let round = 0; round < 8; round += 1) {
    const word = words.find((one) => (from === 'head' ? rest.startsWith(one) : rest.endsWith(one)))
    if (!word || (from === 'head' && WHOLE_WORDS.some((whole) => rest.startsWith(whole)))) break
    rest = from === 'head' ? rest.slice(word.length) : rest.slice(0, rest.length - word.length)
  }
  return rest
}

const trimmed = (phrase: string) => {
  const words = squeeze(phrase).replace(
    /^[（(][一二三四五六七八九十\d]{1,3}[）)]|^\d{1,2}[.、]|[12]\d{3}年(?:度|以来)?/g,
    '',
  )
  return strip(strip(words, OPENERS, 'head'), CLOSERS, 'foot')
}

/** The phrase before a number that says what is counted, without openers such as 全年共 and closers such as 达到. */
export function leadOf(before: string, sharesClause: boolean): string {
  const own = sharesClause ? before.slice(before.lastIndexOf('、') + 1) : before
  const closesList = /(?:、|[^平]等)\s*$/u.test(own)
  return trimmed(closesList ? '' : own)
}

/** The noun after a number (`12家警企工作站`), or nothing where a verb or a stop follows. */
export function tailOf(after: string): string {
  const phrase = squeeze(after).replace(/^的/, '')
  const end = phrase.search(PHRASE_END)
  const noun = end < 0 ? phrase : phrase.slice(0, end)
  if (VERBS_AFTER.some((word) => noun.startsWith(word))) return ''
  return strip(noun, CLOSERS, 'foot').slice(0, 16)
}

const CHANGE =
  /(?:同比|环比|比上年|较上年|比去年|较去年)?(?:分别|再|整体)*(?:增长|上升|提高|提升|增加|下降|压降|压减|减少|降低|回落)(?:了|至|到)?$/u
const COUNTED_AS: Readonly<Record<string, string>> = {
  次: '次数',
  人: '人数',
  人次: '人次',
  户: '户数',
  元: '金额',
  场次: '场次',
  批次: '批次',
}
const SAYS_AMOUNT = /[金款额资费]$/u
const SAYS_NUMBER = /[总人件次]数$|总?量$/u

/** The report's own words for what a figure counts, closed by 数, 次数, 金额 and the like. */
export function itemOf(figure: Figure, lead: string, tail: string, topic: string): string {
  if (figure.kind === 'percent') return rateItem(lead, topic)
  if (figure.kind === 'ordinal') return `${phrase(lead, tail, topic)}${figure.unit === '' ? '排名' : '次序'}`
  const noun = phrase(lead, tail, topic)
  if (SAYS_NUMBER.test(noun) || (figure.unit === '元' && SAYS_AMOUNT.test(noun))) return noun
  return `${noun}${COUNTED_AS[figure.unit] ?? '数'}`
}

function rateItem(lead: string, topic: string): string {
  const change = CHANGE.exec(lead)
  const noun = (change ? lead.slice(0, change.index) : lead).replace(/(?:同比|环比)$/u, '')
  const named = noun.length < ENOUGH ? `${topic}${noun}` : noun
  if (!change) return /[率度比例]$/u.test(named) ? named : `${named}比例`
  return `${named}同比${/[下压减降回]/u.test(change[0]) ? '降幅' : '增幅'}`
}

const ENOUGH = 4

function phrase(lead: string, tail: string, topic: string): string {
  const own = `${lead.slice(-16)}${tail}`
  return own.length < ENOUGH && !own.includes(topic) ? `${own}${topic}` : own
}

/** The noun that later figures of the paragraph leave out, or nothing where this one is too short to name it. */
export function topicOf(figure: Figure, lead: string, tail: string): string | undefined {
  const own = `${lead.slice(-10)}${tail}`
  return figure.kind === 'count' && own.length > ENOUGH ? own.slice(-14) : undefined
}
