import { choice, date, organ, prose, register, text, whole } from '@yifa/kernel'

/** 第一责任人履职: what party and government chiefs did for the rule of law. */
export const leaderDuties = register({
  title: '第一责任人履职和述法',
  entry: '履职事项',
  about: '各单位党政主要负责人推进法治建设的会议、学习、述法等履职记录。',
  basis: '党政主要负责人履行推进法治建设第一责任人职责规定第五条',
  fields: {
    code: text('编号'),
    name: text('履职事项'),
    organ: organ('单位'),
    person: text('主要负责人'),
    role: choice('职务', { party: '党组织主要负责人', government: '行政主要负责人' }),
    year: whole('年度', '年'),
    kind: choice('履职类别', {
      statement: '述法',
      meeting: '主持会议',
      study: '带头学法',
      review: '审核重大决策',
      visit: '调研督办',
      court: '出庭应诉',
    }),
    on: date('日期'),
    content: prose('内容').optional(),
    evidence: text('证明材料').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [{ untold: 'evidence', why: '没有证明材料' }],
  indicators: {
    acts: { title: '第一责任人履职次数', unit: '次', count: 'enter', by: ['kind', 'role'] },
    persons: { title: '履职的主要负责人数', unit: '人', standing: 'at end', distinct: 'person' },
    statements: { title: '述法单位数', unit: '家', standing: 'at end', where: { kind: 'statement' }, distinct: 'organ' },
  },
})
