import { choice, date, lines, organ, register, text } from '@yifa/kernel'

/** 专家库: for decisions, case files and reconsideration. */
export const experts = register({
  title: '法治专家库',
  entry: '专家',
  about: '参加决策论证、案卷评查和行政复议委员会的专家；聘期届满自动失效。',
  basis: '重大行政决策程序暂行条例第二十一条',
  unit: '名',
  fields: {
    code: text('编号'),
    name: text('姓名'),
    organ: organ('聘请单位'),
    kind: choice('类别', {
      decision: '决策论证专家',
      review: '案卷评查专家',
      reconsideration: '行政复议委员会委员',
      legislation: '立法咨询专家',
    }),
    unit: text('工作单位'),
    title: text('职称、职务'),
    fields: lines('专业领域'),
    conflicts: lines('须回避的单位').optional(),
    since: date('聘任日期'),
    until: date('聘期至'),
    evaluation: choice('履职评价', { good: '称职', poor: '不称职', none: '未评价' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: ['name', 'kind', 'unit', 'title', 'fields', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  unique: [['name', 'kind', 'unit']],
  flags: [{ where: { evaluation: 'poor' }, blocks: true, why: '履职评价不称职，不再选用' }],
  indicators: {
    experts: { title: '专家库人数', unit: '名', standing: 'at end', by: 'kind' },
    reviewers: { title: '案卷评查专家数', unit: '名', standing: 'at end', where: { kind: 'review' } },
  },
})
