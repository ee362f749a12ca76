import type { Numeral } from './numerals.ts'
import { isBlank, skipBlanksBack, wordEndingAt, wordStartingAt } from './signs.ts'

const COUNTED = [
  ...[
    '案卷',
    '案件',
    '文件',
    '申请',
    '工单',
    '纠纷',
    '合同',
    '建议',
    '提案',
    '证件',
    '线索',
    '事项',
    '项目',
    '问题',
    '企业',
  ],
  ...[
    '单位',
    '信访件',
    '来信',
    '来电',
    '来访',
    '诉求',
    '信息',
    '处罚',
    '许可',
    '强制',
    '征收',
    '公开',
    '复议',
    '诉讼',
    '案',
    '审结',
    '办结',
    '执结',
  ],
]
const SAYS_AMOUNT = [
  '数',
  '量',
  '率',
  '人口',
  '指数',
  '得分',
  '评分',
  '总分',
  '分值',
  '比例',
  '占比',
  '比重',
  '总额',
  '金额',
]
const COPULAS = ['达到', '达', '分别为', '为', '是', '共计', '共', '超过', '突破', '近', '约', '：', ':']
const ENDS = ['进行', '，', '。', '；', '、', ',', ';', '）', ')', '\n', '（', '(']
const NUMBERED = [
  '附件',
  '附表',
  '附图',
  '表',
  '图',
  '方案',
  '例',
  '注',
  '页',
  '版本',
  '专栏',
  '热线',
  '电话',
  '编号',
  '序号',
]

const AMOUNTS = ['经费', '资金', '金额', '总额', '款', '奖金', '补贴', '收入', '支出', '费用', '投资']

/** Whether the noun before a bare number counts money: 安排经费50万. */
export const countsMoney = (text: string, { start }: Numeral) =>
  wordEndingAt(text, skipBlanksBack(text, start), AMOUNTS) !== undefined

const SHARE_BEHIND = /^\s*[（(]\s*(?:占比?)?\d{1,2}(?:\.\d{1,2})?[%％]\s*[）)]/u
const LONGEST_SHARE = 16

/** `一般食品565（41.33%）`: a whole number behind a name, with nothing but its share in the bracket after it. */
function hasShareBehind(text: string, { start, end, decimals }: Numeral): boolean {
  const named = /\p{Script=Han}/u.test(text[start - 1] ?? '') && !'第约近超达前'.includes(text[start - 1] ?? '第')
  return decimals === 0 && named && SHARE_BEHIND.test(text.slice(end, end + LONGEST_SHARE))
}

/** Whether a number without any unit counts all the same: 案卷152进行评查, 受益人口5.8万, 得分为95.6. */
export function countsBare(text: string, numeral: Numeral): boolean {
  if (numeral.script !== 'arabic' || numeral.code) return false
  if (hasShareBehind(text, numeral)) return true
  const ended = wordStartingAt(text, numeral.end, ENDS) !== undefined || numeral.end >= text.length
  if (!ended) return false
  const at = skipBlanksBack(text, numeral.start)
  const copula = wordEndingAt(text, at, COPULAS)
  const word = skipBlanksBack(text, at - (copula?.length ?? 0))
  if (wordEndingAt(text, word, NUMBERED)) return false
  if (wordEndingAt(text, word, SAYS_AMOUNT)) return true
  if (/[万亿]/.test(text.slice(numeral.start, numeral.end)) && !isBlank(text[numeral.start - 1])) return true
  return numeral.decimals === 0 && numeral.value < 100_000 && wordEndingAt(text, word, COUNTED) !== undefined
}
