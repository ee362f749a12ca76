import { choice, date, lines, organ, register, text, whole } from '@yifa/kernel'

/** 政务公开工作要点. */
export const opennessPoints = register({
  title: '政务公开工作要点',
  entry: '公开任务',
  about: '年度政务公开要点确定的公开领域、责任单位和期限，以及已公开的信息。',
  fields: {
    code: text('编号'),
    name: text('公开事项'),
    organ: organ('责任单位'),
    year: whole('年度', '年'),
    field: choice('领域', {
      budget: '财政预决算',
      procurement: '政府采购',
      projects: '重大建设项目',
      health: '医疗卫生',
      education: '教育',
      safety: '食品药品和生产安全',
      environment: '生态环境',
      policy: '政策解读',
      enforcement: '行政执法',
      welfare: '社会保障',
    }),
    due: date('公开期限'),
    doneOn: date('完成日期').optional(),
    links: lines('公开网址').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  flags: [
    { past: 'due', untold: 'doneOn', why: '公开期限已过' },
    { told: 'doneOn', untold: 'links', why: '已完成，没有公开网址' },
  ],
  indicators: {
    points: { title: '政务公开任务数', unit: '项', standing: 'at end', by: 'field' },
    organs: { title: '承担公开任务的单位数', unit: '家', standing: 'at end', distinct: 'organ' },
  },
})
