import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'
import { perMention } from '../reckoning/per-mention.ts'

/** The steps a case goes through; what has reached a later step is part of what reached an earlier one. */
export const STEPS: readonly (readonly string[])[] = [
  [
    ...['收到', '接到', '接收', '收件', '来电', '梳理', '排查', '清理', '摸排', '收集', '征集', '共接', '新收'],
    ...['总数', '总量', '移送', '移交', '需办理'],
    ...[
      '发现',
      '反馈的?(?:问题|意见)',
      '提出',
      '报送',
      '申请',
      '申报',
      '参加',
      '参训',
      '参考',
      '举报',
      '线索',
      '交办',
      '转办',
      '在编',
      '共有',
      '应',
    ],
  ],
  ['受理', '立案', '转交', '审查', '审核', '实考', '实到', '调解', '调处', '检查', '抽查'],
  [
    '办结',
    '审结',
    '结案',
    '成功',
    '准予',
    '答复',
    '采纳',
    '沿用',
    '填报',
    '废止',
    '修改(?!意见|建议)',
    '保留',
    '判决',
    '裁定',
    '销号',
    '回复',
    ...[
      '整改',
      '化解',
      '解决',
      '更正',
      '合格',
      '通过',
      '达标',
      '持证',
      '属实',
      '查实',
      '调结',
      '鉴定为',
      '认定为',
      '查出',
      '印发',
      '采用',
      '批准',
      '同意',
      '出庭',
      '反馈(?!的?问题|的?意见)',
      '优秀',
      '纠正',
    ],
    ...['办理完毕', '达成', '开庭', '网站公开', '执结', '有效', '完成', '实际', '满意'],
  ],
]

const STEP_WORDS = STEPS.map((step) => new RegExp(step.join('|'), 'u'))
/** 应出庭64件, 应参加1230人: what was due, before what was done. */
const OUGHT = /(?:^|[^适响反对回供])应当?(?!诉|急|用|对|答|聘|邀|\p{Script=Han}{0,2}诉)/u
/** 话务总数为: all there was to begin with. */
const TOTAL = /总[数量][为是达]?$/u
const DONE = /已[^，。；、已]{0,6}$/u

/** The latest step named with a figure, or -1. */
export const stepOf = perMention((mention: Mention) => {
  if (DONE.test(mention.gap)) return STEPS.length - 1
  const words = wordsOf(mention)
  if (OUGHT.test(words)) return 0
  const step = STEP_WORDS.findLastIndex((named) => named.test(words))
  return step < 0 && TOTAL.test(mention.gap) ? 0 : step
})
