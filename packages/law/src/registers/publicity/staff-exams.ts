import { choice, count, date, organ, register, text, whole } from '@yifa/kernel'

/** 国家工作人员法治考试 and other examinations, unit by unit. */
export const staffExams = register({
  title: '法治理论知识考试',
  entry: '考试',
  about: '国家工作人员和执法人员参加统一法治考试的情况，按单位登记应考、参考和合格人数。',
  basis: '关于完善国家工作人员学法用法制度的意见',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('考试名称'),
    organ: organ('参考单位'),
    kind: choice('考试类别', { staff: '国家工作人员法治理论知识考试', enforcement: '执法资格考试', yearly: '执法人员年度考试' }),
    year: whole('年度', '年'),
    on: date('考试日期'),
    due: count('应考人数', '人'),
    sat: count('参考人数', '人'),
    passed: count('合格人数', '人').optional(),
    resit: date('补考日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  ascending: [
    ['sat', 'due'],
    ['passed', 'sat'],
    ['on', 'resit'],
  ],
  unique: [['kind', 'year', 'organ', 'on']],
  flags: [{ under: { sat: 'due' }, untold: 'resit', why: '有人缺考，未安排补考' }],
  indicators: {
    exams: { title: '法治考试场次', unit: '次', count: 'enter', by: 'kind' },
    due: { title: '应考人数', unit: '人', count: 'enter', sum: 'due', by: 'kind' },
    sat: { title: '法治考试参考人数', unit: '人', count: 'enter', sum: 'sat', by: 'kind' },
    satShare: { title: '参考率', unit: '%', share: 'sat', of: 'due' },
    passed: { title: '法治考试合格人数', unit: '人', count: 'enter', sum: 'passed', by: 'kind' },
    passedShare: { title: '合格率', unit: '%', share: 'passed', of: 'sat' },
  },
})
