import { choice, count, date, organ, register, text } from '@yifa/kernel'

/** 应急预案. */
export const emergencyPlans = register({
  title: '应急预案',
  entry: '预案',
  about: '各级各类应急预案的版本、备案和修订期限；到期应当评估修订。',
  basis: '突发事件应急预案管理办法（国办发〔2024〕5号）',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('预案名称'),
    organ: organ('编制单位'),
    kind: choice('类别', {
      overall: '总体预案',
      special: '专项预案',
      department: '部门预案',
      town: '镇街村居预案',
      unit: '企事业单位预案',
      event: '重大活动预案',
    }),
    event: choice('突发事件', { natural: '自然灾害', accident: '事故灾难', health: '公共卫生', security: '社会安全', all: '综合' }),
    version: text('版本'),
    issuedOn: date('发布日期'),
    filedOn: date('备案日期').optional(),
    reviewBy: date('应当评估修订的日期'),
    drilledOn: date('最近演练日期').optional(),
    drillBy: date('应当演练的日期').optional(),
    drills: count('累计演练', '次').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'organ', 'kind', 'event', 'version', 'issuedOn'],
  ascending: [
    ['issuedOn', 'filedOn'],
    ['issuedOn', 'reviewBy'],
  ],
  flags: [
    { past: 'reviewBy', why: '已到评估修订期限' },
    { untold: 'drilledOn', why: '从未演练' },
    { past: 'drillBy', why: '已到演练期限' },
    { untold: 'filedOn', why: '没有备案' },
  ],
  indicators: {
    plans: { title: '应急预案数', unit: '个', standing: 'at end', by: ['kind', 'event'] },
    revised: { title: '本年修订预案数', unit: '个', count: 'amend' },
    drills: { title: '预案累计演练次数', unit: '次', standing: 'at end', sum: 'drills' },
  },
})
