import { choice, count, date, organ, register, text } from '@yifa/kernel'

/** 零报告: silence is not a report; “nothing” is said expressly. */
export const zeroReports = register({
  title: '“零报告”',
  entry: '报告',
  about: '重点时段各单位每日报告；没有情况也要明确报告，不报不等于无事。',
  unit: '份',
  fields: {
    code: text('编号'),
    name: text('报告时段'),
    organ: organ('报告单位'),
    on: date('所报日期'),
    due: date('报告期限'),
    reportedOn: date('报告日期').optional(),
    time: text('报告时间').optional(),
    content: choice('情况', { pending: '未报', nothing: '无情况', something: '有情况' }),
    count: count('情况件数', '件').optional(),
    detail: text('情况说明').optional(),
    reporter: text('报告人').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [['on', 'reportedOn']],
  unique: [['organ', 'name', 'on']],
  flags: [
    { where: { content: 'pending' }, past: 'due', why: '逾期未报' },
    { where: { content: 'something' }, untold: ['detail', 'count'], why: '有情况，未写明内容和件数' },
    { where: { content: ['nothing', 'something'] }, untold: 'reportedOn', why: '未写明报告日期' },
  ],
  indicators: {
    due: { title: '应报份数', unit: '份', standing: 'at end' },
    reported: { title: '已报份数', unit: '份', standing: 'at end', where: { content: ['nothing', 'something'] }, by: 'content' },
    reportedShare: { title: '报告率', unit: '%', share: 'reported', of: 'due' },
    events: { title: '零报告所报情况件数', unit: '件', standing: 'at end', sum: 'count' },
  },
})
