import { choice, date, lines, organ, prose, register, text } from '@yifa/kernel'

/** 重大行政执法事件. */
export const enforcementIncidents = register({
  title: '重大行政执法事件',
  entry: '执法事件',
  about: '重大行政执法事件的报告、处置经过和教训。',
  unit: '起',
  fields: {
    code: text('编号'),
    name: text('事件'),
    organ: organ('发生单位'),
    level: choice('等级', { major: '重大', larger: '较大', general: '一般' }),
    on: date('发生日期'),
    kind: choice('类别', { resistance: '暴力抗法', injury: '人员伤亡', opinion: '网络舆情', illegal: '违法执法', mass: '群体性事件' }),
    reportBy: date('应当报告的日期'),
    reportedOn: date('报告日期').optional(),
    told: lines('已报告的单位').optional(),
    timeline: lines('处置经过').optional(),
    measures: lines('防范措施').optional(),
    lesson: prose('教训').optional(),
    state: choice('状态', { open: '处置中', closed: '已办结' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [['on', 'reportedOn']],
  flags: [
    { past: 'reportBy', untold: 'reportedOn', why: '逾期未报告' },
    { where: { level: ['major', 'larger'] }, untold: 'told', why: '较大以上事件未写明报告单位' },
    { where: { state: 'closed' }, untold: 'lesson', why: '已办结，没有总结教训' },
  ],
  indicators: { incidents: { title: '重大行政执法事件数', unit: '起', count: 'enter', by: ['level', 'kind'] } },
})
