import { choice, date, organ, personalPhone, register, text } from '@yifa/kernel'

/** 政务服务监督员. */
export const serviceSupervisors = register({
  title: '政务服务监督员',
  entry: '监督员',
  about: '聘请的政务服务、行政执法监督员；不得考评本单位，聘期届满自动失效。',
  unit: '名',
  fields: {
    code: text('编号'),
    name: text('姓名'),
    organ: organ('聘请单位'),
    kind: choice('监督领域', { service: '政务服务', enforcement: '行政执法', environment: '营商环境' }),
    from: choice('代表', {
      npc: '人大代表',
      cppcc: '政协委员',
      enterprise: '企业代表',
      expert: '专家',
      resident: '群众代表',
      media: '媒体',
    }),
    unit: text('所在单位'),
    phone: personalPhone('联系电话').optional(),
    since: date('聘任日期'),
    until: date('聘期至'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'kind', 'from', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  indicators: { supervisors: { title: '监督员数', unit: '名', standing: 'at end', by: ['kind', 'from'] } },
})
