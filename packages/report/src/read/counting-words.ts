import type { Numeral } from './numerals.ts'
import { skipBlanksBack, wordEndingAt, wordStartingAt } from './signs.ts'
import type { Unit } from './units.ts'

const TOTALS = ['等', '共', '共计', '合计', '总计', '累计', '等共', '上述', '在内的']
const CLOSED = ['”', '》', '"', '）', ')']
const DONE = [
  ...[
    '设立',
    '下设',
    '内设',
    '设置',
    '成立',
    '组建',
    '新增',
    '增设',
    '取消',
    '废止',
    '印发',
    '出台',
    '制定',
    '召开',
    '举办',
    '开展',
    '查处',
  ],
  ...[
    '办理',
    '受理',
    '建成',
    '入选',
    '获得',
    '选派',
    '抽调',
    '划分',
    '整合为',
    '分为',
    '组织',
    '完成',
    '发布',
    '审查',
    '审议',
  ],
]
const DIVISIONS = new Set(['批', '期', '步', '类', '组'])
const EVERY = ['每天', '每日', '每周', '每月', '每季度', '每季', '每半年', '每年', '每逢']
const CLAUSE_SIGNS = new Set([...'，,。；;：:！!？?\n'])
const LOOK_BACK = 48

/** The signs of the clause before `at`, at most `LOOK_BACK` of them. */
function clauseBefore(text: string, at: number): string {
  let from = at
  while (from > 0 && at - from < LOOK_BACK && !CLAUSE_SIGNS.has(text[from - 1] ?? '')) from -= 1
  return text.slice(from, at)
}

/** 天网、心盾两大行动: the number closes a list that stands right before it and is not left open by 等. */
const closesList = (clause: string) =>
  clause.includes('、') && !clause.includes('等') && /\p{Script=Han}$/u.test(clause)

function afterCountingWord(text: string, numeral: Numeral, unit: Unit): boolean {
  const at = skipBlanksBack(text, numeral.start)
  if (wordEndingAt(text, at, [...TOTALS, ...CLOSED]) || wordEndingAt(text, at, DONE)) return true
  if (wordEndingAt(text, at, ['了', '出', '过']) && wordEndingAt(text, at - 1, DONE)) return true
  if (text[at - 1] === '分' && DIVISIONS.has(unit.unit)) return true
  return closesList(clauseBefore(text, at))
}

const perPeriod = (text: string, at: number) => {
  const clause = clauseBefore(text, at)
  return EVERY.some((word) => clause.includes(word)) && !clause.endsWith('每')
}

const OPEN = ['近', '上', '超', '约', '逾', '过']
const LASTING = ['为期', '历时', '长达', '持续', '延长', '缩短', '提前', '聘期', '满']
/** Names of programmes and doctrines that hold a number and a classifier; common to reports of all places. */
const PROGRAMMES = [
  ...['三项制度', '三大攻坚战', '四个意识', '四个自信', '两个维护', '两个确立', '三个代表', '八项规定', '四个全面'],
  ...[
    '三会一课',
    '五位一体',
    '六稳',
    '六保',
    '两个清单',
    '两个责任',
    '三个清单',
    '一件事',
    '四个最严',
    '三个区分',
    '三次产业',
  ],
  ...['三台县', '五台县', '五台山', '三门县', '三门峡'],
]

/** 数十件 gives no number, and 连续两次 none of the report's own. */
const namesHere = (text: string, { start, value }: Numeral, { unit }: Unit) =>
  wordStartingAt(text, start, PROGRAMMES) !== undefined ||
  (text[start - 1] === '数' && value >= 10) ||
  (unit === '次' && text.startsWith('连续', start - 2))

/**
 * Whether a numeral written in words counts something here. Small ones mostly do not (四个自信, 一件事, 三项制度),
 * so they need a classifier of acts, a closing list, or a word of counting before them.
 */
export function countsHere(text: string, numeral: Numeral, unit: Unit): boolean {
  if (namesHere(text, numeral, unit)) return false
  if (numeral.bare) return numeral.vague || wordEndingAt(text, numeral.start, OPEN) !== undefined
  if (numeral.vague || unit.kind === 'money') return true
  if (text.slice(numeral.start, numeral.end).includes('二') && numeral.value === 2) return false
  if (unit.kind === 'duration' && wordEndingAt(text, numeral.start, LASTING)) return true
  if (numeral.value === 1) return unit.countsActs && perPeriod(text, numeral.start)
  return numeral.value > 10 ? unit.unit !== '' : smallCounts(text, numeral, unit)
}

/** 两个互动栏目，共受理20件: a number that opens its clause before what all it counts has in common. */
const TAKEN_TOGETHER = /^\p{Script=Han}{2,8}[，,]?(?:共计?|合计|总计|累计)(?!同)/u
const opensTogether = (text: string, numeral: Numeral, unit: Unit) =>
  unit.unit === '个' &&
  CLAUSE_SIGNS.has(text[skipBlanksBack(text, numeral.start) - 1] ?? '\n') &&
  TAKEN_TOGETHER.test(text.slice(unit.end, unit.end + 16))

const SPLIT_INTO = ['细分为', '分解为', '划分为', '归纳为']

function smallCounts(text: string, numeral: Numeral, unit: Unit): boolean {
  if (text[numeral.start - 1] === '每') return false
  if (text.startsWith('方面', unit.end - 2)) return wordEndingAt(text, numeral.start, SPLIT_INTO) !== undefined
  if (opensTogether(text, numeral, unit)) return true
  return unit.countsActs || (unit.kind === 'count' && afterCountingWord(text, numeral, unit))
}
