import { amount, choice, date, entry, organ, prose, register, text } from '@yifa/kernel'

/** 法律顾问工作记录. */
export const adviserTasks = register({
  title: '法律顾问工作记录',
  entry: '顾问工作',
  about: '法律顾问参与决策、审查、案件和接访的任务、用时、意见和采纳情况。',
  fields: {
    code: text('编号'),
    name: text('任务'),
    organ: organ('委派单位'),
    adviser: entry('法律顾问', 'legalAdvisers'),
    kind: choice('类别', {
      decision: '重大决策论证',
      document: '文件审查',
      contract: '合同审查',
      case: '复议诉讼',
      event: '重大事件处置',
      reception: '领导接访',
      topic: '专题咨询',
    }),
    paper: choice('意见形式', { opinion: '法律意见书', consultation: '会商意见单', oral: '口头意见' }),
    timing: choice('介入时点', { before: '事前', during: '事中', after: '事后' }),
    conflict: choice('利益冲突核查', { none: '无冲突', found: '有冲突' }),
    on: date('委派日期'),
    due: date('要求完成日期'),
    doneOn: date('完成日期').optional(),
    hours: amount('用时', '小时').optional(),
    opinion: prose('意见').optional(),
    adopted: choice('采纳', { yes: '采纳', partly: '部分采纳', no: '不采纳' }).optional(),
    reason: text('不采纳理由').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [['on', 'doneOn']],
  flags: [
    { where: { conflict: 'found' }, blocks: true, why: '有利益冲突，应当另行委派' },
    { past: 'due', untold: 'doneOn', why: '要求完成日期已过' },
    { where: { adopted: ['no', 'partly'] }, untold: 'reason', why: '未采纳，没有理由' },
  ],
  indicators: {
    tasks: { title: '法律顾问工作件数', unit: '件', count: 'enter', by: ['kind', 'timing'] },
    opinions: { title: '法律意见书份数', unit: '份', count: 'enter', where: { paper: 'opinion' } },
    consultations: { title: '会商意见单份数', unit: '份', count: 'enter', where: { paper: 'consultation' } },
    hours: { title: '法律顾问用时', unit: '小时', count: 'enter', sum: 'hours' },
  },
})
