import type { FactKind } from './reading.ts'

export interface Unit {
  readonly unit: string
  readonly kind: FactKind
  readonly end: number
  /** Whether this classifier, after a small Chinese numeral, mostly counts acts (两次) rather than naming a slogan (两个维护). */
  readonly countsActs: boolean
}

const COUNTS_ACTS = [
  ...['人次', '件次', '批次', '场次', '户次', '家次', '车次', '条次', '班次', '台次', '篇次', '例次', '次'],
  ...[
    '场',
    '件',
    '起',
    '宗',
    '桩',
    '份',
    '期',
    '批',
    '名',
    '人',
    '家',
    '部',
    '户',
    '篇',
    '本',
    '册',
    '封',
    '台',
    '辆',
    '例',
    '轮',
  ],
]
const COUNTS_THINGS = [
  ...['个', '项', '条', '类', '种', '位', '卷', '套', '张', '处', '所', '间', '幅', '则', '节', '款', '座', '支'],
  ...['块', '组', '只', '艘', '架', '盏', '栋', '幢', '门', '面', '枚', '棵', '株', '单', '票', '通'],
  ...[
    '大类',
    '小类',
    '课时',
    '学时',
    '公里',
    '千米',
    '平方米',
    '㎡',
    '平方公里',
    '立方米',
    '公顷',
    '亩',
    '吨',
    '公斤',
    '千克',
    '米',
    '集',
    '档',
    '宗地',
    '岁',
    '周岁',
  ],
]
const DURATIONS = ['工作日', '小时', '分钟', '天']
const AFTER_GE = ['工作日', '小时', '百分点', '星期', '季度', '课时', '学时', '月']
const MONEY = ['人民币', '美元', '元']
const WITH_BRACKET = [
  '人（次）',
  '人(次)',
  '件（次）',
  '件(次)',
  '场（次）',
  '场(次)',
  '批（次）',
  '批(次)',
  '户（次）',
  '户(次)',
]

/** Words in which the sign after a number is no classifier. */
const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  人: ['人大', '人民', '人社', '人事', '人员', '人才', '人均'],
  部: ['部门', '部委', '部队', '部署'],
  次: ['次全会', '次中央全会', '次党代会', '次代表大会', '次全体会议', '次会议', '次人代会', '次集体学习', '次党代表'],
  期: ['期间', '期工程', '期货'],
  条: ['条例', '条件', '条款'],
  份: ['份额'],
  家: ['家庭'],
  名: ['名单', '名录'],
  场: ['场所', '场地', '场景'],
  处: ['处罚', '处理', '处室', '处置', '处分', '处级'],
  本: ['本级', '本市', '本区', '本县', '本地', '本月', '本年', '本辖区'],
  个: ['个体', '个性'],
  位: ['位置', '位一体', '位于'],
  所: ['所有'],
  台: ['台账'],
  户: ['户籍'],
  支: ['支部', '支持'],
  组: ['组织', '组长'],
  批: ['批准', '批复', '批示'],
  起: ['起草', '起诉', '起至', '起施行'],
  面: ['面积', '面向', '面对'],
  间: ['间接', '间隔'],
  套: ['套餐', '套取'],
  类: ['类型', '类别'],
  种: ['种植'],
  张: ['张贴'],
  节: ['节约', '节点', '节能', '节假日'],
  单: ['单位', '单元'],
  门: ['门户', '门类'],
  通: ['通过', '通办', '通知', '通用'],
  例: ['例会', '例如'],
  集: ['集中', '集体', '集团'],
  米: ['米粉'],
  天: ['天然'],
}
const SCORE_ENDS = new Set([...'，。；、）)！,; \n以的', ''])

const LENGTHS = [4, 3, 2, 1]
const KNOWN = new Map<string, Omit<Unit, 'end'>>()
const declare = (words: readonly string[], kind: FactKind, countsActs: boolean) => {
  for (const word of words) KNOWN.set(word, { unit: word.replace(/[()（）]/g, ''), kind, countsActs })
}
declare(COUNTS_ACTS, 'count', true)
declare(WITH_BRACKET, 'count', true)
declare(COUNTS_THINGS, 'count', false)
declare(DURATIONS, 'duration', false)
declare(MONEY, 'money', false)
for (const word of AFTER_GE) KNOWN.set(`个${word}`, { unit: word, kind: geKind(word), countsActs: false })
declare(['倍'], 'ratio', false)
declare(['百分点'], 'percent', false)
KNOWN.set('方面', { unit: '', kind: 'count', countsActs: false })
KNOWN.set('大', { unit: '', kind: 'count', countsActs: false })

function geKind(word: string): FactKind {
  if (word === '百分点') return 'percent'
  return word === '课时' || word === '学时' ? 'count' : 'duration'
}

const SIGNS: Readonly<Record<string, string>> = { '%': '%', '％': '%', '﹪': '%', '‰': '‰' }

/** The unit that begins at `at`, the longest known one, or undefined where none does. */
export function unitAt(text: string, at: number): Unit | undefined {
  const sign = SIGNS[text[at] ?? '']
  if (sign) return { unit: sign, kind: 'percent', end: at + 1, countsActs: false }
  const score = scoreAt(text, at)
  if (score) return score
  for (const length of LENGTHS) {
    const word = text.slice(at, at + length)
    const unit = KNOWN.get(word)
    if (unit && !(NOT_BEFORE[word] ?? []).some((longer) => text.startsWith(longer, at)))
      return { ...unit, end: at + length }
  }
  return undefined
}

/** 分 is a mark only where nothing follows that makes it 分别, 分局 or 分类. */
function scoreAt(text: string, at: number): Unit | undefined {
  if (text[at] !== '分' || !SCORE_ENDS.has(text[at + 1] ?? '')) return undefined
  return { unit: '分', kind: 'count', end: at + 1, countsActs: false }
}

const FAMILIES: readonly (readonly string[])[] = [
  ['件', '起', '宗', '件次', '例', '桩'],
  ['人', '名', '位', '人次'],
  ['场', '场次', '次'],
]
const FAMILY = new Map(FAMILIES.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)))

/** Whether two units can count the same kind of thing, as 件 and 起 do. */
export const sameFamily = (one: string, other: string) => (FAMILY.get(one) ?? one) === (FAMILY.get(other) ?? other)
