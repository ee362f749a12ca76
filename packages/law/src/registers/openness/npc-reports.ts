import { choice, date, organ, prose, register, text } from '@yifa/kernel'

/** 向人大报告、向政协通报、接受询问和执法检查. */
export const npcReports = register({
  title: '向人大报告、向政协通报',
  entry: '报告、询问',
  about: '向人大及其常委会报告、向政协通报、接受询问和执法检查的计划、答复和落实。',
  basis: '各级人民代表大会常务委员会监督法',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('事项'),
    organ: organ('报告单位'),
    to: choice('对象', { npc: '人大及其常委会', cppcc: '政协' }),
    kind: choice('类别', {
      yearly: '法治政府建设年度报告',
      special: '专项工作报告',
      inquiry: '询问',
      inspection: '执法检查',
      briefing: '情况通报',
    }),
    due: date('应当报告、答复的日期'),
    doneOn: date('报告、答复日期').optional(),
    answer: prose('答复').optional(),
    opinions: prose('审议意见').optional(),
    followBy: date('落实审议意见的期限').optional(),
    followedOn: date('落实情况报告日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'organ', 'to', 'kind', 'doneOn'],
  flags: [
    { past: 'due', untold: 'doneOn', why: '期限已过，尚未报告或者答复' },
    { where: { kind: 'inquiry' }, told: 'doneOn', untold: 'answer', why: '询问没有记录答复' },
    { past: 'followBy', untold: 'followedOn', why: '审议意见逾期未落实' },
  ],
  indicators: {
    reports: { title: '向人大报告、向政协通报次数', unit: '次', count: 'enter', by: ['to', 'kind'] },
    inquiries: { title: '接受询问次数', unit: '次', count: 'enter', where: { kind: 'inquiry' } },
  },
})
