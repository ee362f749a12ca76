import { choice, date, lines, organ, prose, register, text, whole } from '@yifa/kernel'

/** 短板问题: found, explained, answered by a measure of the next year's points, closed. */
export const shortcomings = register({
  title: '法治建设短板问题',
  entry: '问题',
  about: '查找出来的短板问题、原因、对应的下一年度措施和销号情况。',
  basis: '法治政府建设与责任落实督察工作规定第二十五条',
  fields: {
    code: text('编号'),
    name: text('问题'),
    organ: organ('责任单位'),
    year: whole('发现年度', '年'),
    found: choice('发现渠道', {
      report: '年度报告',
      inspection: '督察',
      assessment: '考核',
      audit: '审计',
      review: '案卷评查',
      hotline: '热线信访',
      litigation: '复议诉讼',
    }),
    cause: prose('原因').optional(),
    measures: lines('整改措施').optional(),
    point: text('写入的年度工作要点').optional(),
    due: date('整改期限').optional(),
    state: choice('状态', { open: '整改中', closed: '已销号', carried: '结转下一年度' }),
    closedOn: date('销号日期').optional(),
    evidence: text('销号依据').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  flags: [
    { untold: ['measures', 'point'], why: '没有对应到下一年度的措施' },
    { untold: 'cause', why: '没有分析原因' },
    { where: { state: 'closed' }, untold: 'evidence', why: '已销号，没有依据' },
    { where: { state: ['open', 'carried'] }, past: 'due', why: '整改期限已过' },
  ],
  indicators: {
    problems: { title: '短板问题数', unit: '个', standing: 'at end', by: ['found', 'state'] },
    closed: { title: '已销号问题数', unit: '个', standing: 'at end', where: { state: 'closed' } },
    closedShare: { title: '问题销号率', unit: '%', share: 'closed', of: 'problems' },
    found: { title: '本年查找问题数', unit: '个', count: 'enter', by: 'found' },
  },
})
