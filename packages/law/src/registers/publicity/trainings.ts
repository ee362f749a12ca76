import { amount, choice, count, date, entries, organ, register, text, whole } from '@yifa/kernel'

/** 执法人员、辅助人员培训. */
export const trainings = register({
  title: '执法培训',
  entry: '培训班',
  about: '行政执法人员和执法辅助人员的培训班次、学时、参训人员和经费。',
  basis: '提升行政执法质量三年行动计划（2023—2025年）（国办发〔2023〕27号）',
  unit: '期',
  fields: {
    code: text('编号'),
    name: text('培训班'),
    organ: organ('举办单位'),
    for: choice('培训对象', { officers: '行政执法人员', auxiliaries: '执法辅助人员', supervisors: '执法监督人员', staff: '国家工作人员' }),
    kind: choice('内容', { common: '通用法律知识', special: '专门法律知识', fresh: '新颁法律法规', practice: '执法实务' }),
    level: choice('层次', { city: '上级统一', district: '全区', department: '部门', self: '自学' }),
    year: whole('年度', '年'),
    from: date('开始日期'),
    until: date('结束日期'),
    hours: whole('学时', '学时'),
    officers: entries('参训执法人员', 'officers').optional(),
    auxiliaries: entries('参训辅助人员', 'auxiliaries').optional(),
    persons: count('参训人数', '人'),
    passed: count('结业人数', '人').optional(),
    place: text('地点').optional(),
    budget: amount('经费预算', '元').optional(),
    spent: amount('经费支出', '元').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [
    ['from', 'until'],
    ['passed', 'persons'],
  ],
  flags: [
    { over: { spent: 'budget' }, why: '支出超出培训预算' },
    { where: { for: 'auxiliaries' }, untold: ['budget', 'place'], why: '辅助人员培训应当落实经费、场所' },
  ],
  indicators: {
    courses: { title: '执法培训期数', unit: '期', count: 'enter', by: ['for', 'kind', 'level'] },
    persons: { title: '培训人次', unit: '人次', count: 'enter', sum: 'persons', by: 'for' },
    auxiliaries: { title: '辅助人员培训人次', unit: '人次', count: 'enter', where: { for: 'auxiliaries' }, sum: 'persons' },
    spent: { title: '培训支出', unit: '元', count: 'enter', sum: 'spent' },
    budget: { title: '培训预算', unit: '元', count: 'enter', sum: 'budget' },
    spentShare: { title: '培训预算执行率', unit: '%', share: 'spent', of: 'budget' },
  },
})
