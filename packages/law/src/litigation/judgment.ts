import { limits } from '../limits.ts'
import { afterDefeat } from './litigation-words.ts'

/** 上诉、生效、履行、再审 (行政诉讼法 85–96). */
export const judgmentActs = {
  appeal: { title: '上诉', art: '85', by: ['plaintiff', 'head'], from: 'judged', to: 'appealed', takes: ['appealReason'] },
  becomeFinal: { title: '上诉期满，裁判生效', art: '85', by: 'law', from: 'judged', to: 'performing', sets: { effect: 'final' } },
  answerAppeal: { title: '对上诉提出答辩', art: '解释 108', by: 'office', from: 'appealed', takes: ['answer'] },
  judgeFinally: {
    title: '收到二审裁判',
    art: '89',
    by: 'court',
    from: 'appealed',
    to: 'performing',
    takes: ['form', 'outcome', 'ruling', 'performBy', 'disclosure'],
    sets: { effect: 'final' },
  },
  perform: { title: '履行生效裁判', art: '94', by: 'office', from: 'performing', takes: ['performance'] },
  enforceJudgment: { title: '权利人申请执行', art: ['95', '解释 153'], by: 'plaintiff', from: ['performing', 'closed'] },
  askRetrial: {
    title: '申请再审',
    art: ['90', '解释 110'],
    by: ['plaintiff', 'head'],
    from: ['performing', 'closed'],
    takes: ['retrialReason'],
  },
  close: {
    title: '归档',
    art: '工作惯例',
    by: 'office',
    from: 'performing',
    to: 'closed',
    unlawful: [{ where: { outcome: afterDefeat }, without: 'perform', art: '94', why: '生效裁判确定的义务尚未履行' }],
  },
} as const

export const judgmentDocuments = {
  appealAnswer: { title: '上诉答辩状', on: 'answerAppeal', to: 'court', series: '诉答' },
} as const

export const judgmentClocks = {
  appealing: {
    title: '上诉期限',
    limit: { form: { judgment: limits['litigation.appeal.judgment'], ruling: limits['litigation.appeal.ruling'] } },
    since: 'judge',
    until: 'appeal',
    otherwise: 'becomeFinal',
  },
  answeringAppeal: { title: '上诉答辩期限', limit: limits['litigation.appeal.answer'], since: 'appeal', until: 'answerAppeal' },
  secondInstance: {
    title: '二审审理期限',
    limit: limits['litigation.second-instance'],
    since: 'appeal',
    until: ['judgeFinally', 'withdraw'],
    extension: { act: 'prolong', granted: 'extraDays' },
  },
  performing: {
    title: '履行期限',
    art: '94',
    where: { outcome: afterDefeat },
    since: ['judge', 'judgeFinally'],
    due: 'performBy',
    until: 'perform',
  },
  disclosing: {
    title: '依判决公开政府信息的期限',
    limit: limits['info.court.disclose'],
    where: { outcome: 'ordered', disclosure: 'yes' },
    since: ['becomeFinal', 'judgeFinally'],
    until: 'perform',
  },
  enforcing: {
    title: '申请执行期限',
    limit: limits['litigation.enforce.apply'],
    where: { outcome: afterDefeat },
    sinceDate: 'performBy',
    bars: 'enforceJudgment',
    outlives: true,
  },
  retrial: {
    title: '申请再审期限',
    limit: limits['litigation.retrial.apply'],
    since: ['becomeFinal', 'judgeFinally'],
    bars: 'askRetrial',
    outlives: true,
  },
} as const
