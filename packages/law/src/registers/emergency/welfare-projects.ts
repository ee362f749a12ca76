import { amount, choice, count, date, entry, organ, register, text, whole } from '@yifa/kernel'

/** 公益创投项目. */
export const welfareProjects = register({
  title: '公益创投项目',
  entry: '公益项目',
  about: '公益创投项目的申报、评审、资助和结项。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('项目名称'),
    organ: organ('主办单位'),
    applicant: entry('申报组织', 'socialOrganisations'),
    year: whole('年度', '年'),
    level: choice('级别', { district: '区级', city: '市级' }),
    score: amount('评审得分', '分').optional(),
    fund: amount('资助金额', '元').optional(),
    spent: amount('使用金额', '元').optional(),
    served: count('服务人次', '人次').optional(),
    state: choice('状态', { applied: '申报', funded: '资助中', closed: '已结项', refused: '未入选' }),
    due: date('结项期限').optional(),
    closedOn: date('结项日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'organ', 'applicant', 'year', 'level', 'fund', 'state'],
  ascending: [['spent', 'fund']],
  flags: [
    { where: { state: ['funded', 'closed'] }, untold: ['score', 'fund'], why: '已资助，没有评审得分或者金额' },
    { where: { state: 'funded' }, past: 'due', why: '结项期限已过' },
    { where: { state: 'closed' }, untold: ['closedOn', 'spent'], why: '已结项，没有日期或者使用金额' },
  ],
  indicators: {
    projects: { title: '公益创投项目数', unit: '个', standing: 'at end', where: { state: ['funded', 'closed'] }, by: 'level' },
    fund: { title: '公益创投资助金额', unit: '元', standing: 'at end', sum: 'fund' },
    served: { title: '公益项目服务人次', unit: '人次', standing: 'at end', sum: 'served' },
  },
})
