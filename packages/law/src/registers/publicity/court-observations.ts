import { choice, count, date, lines, organ, register, text } from '@yifa/kernel'

/** 旁听庭审. */
export const courtObservations = register({
  title: '旁听庭审',
  entry: '旁听',
  about: '组织国家工作人员到庭或者网上旁听行政案件庭审的记录。',
  basis: '关于推动国家工作人员旁听庭审活动常态化制度化的意见',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('旁听案件'),
    organ: organ('组织单位'),
    form: choice('形式', { court: '到庭旁听', online: '网络旁听' }),
    court: text('审理法院'),
    on: date('庭审日期'),
    caseKind: choice('案件类别', { administrative: '行政案件', criminal: '职务犯罪案件', civil: '民事案件' }),
    observers: lines('旁听人员'),
    persons: count('旁听人数', '人'),
    heads: count('其中负责人', '人').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [['heads', 'persons']],
  indicators: {
    hearings: { title: '旁听庭审场次', unit: '次', count: 'enter', by: ['form', 'caseKind'] },
    visits: { title: '旁听庭审人次', unit: '人次', count: 'enter', sum: 'persons', by: 'form' },
    persons: { title: '旁听庭审人数（不重复）', unit: '人', standing: 'at end', distinct: 'observers' },
  },
})
