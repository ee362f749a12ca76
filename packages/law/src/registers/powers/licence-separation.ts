import { choice, count, date, entry, lines, organ, register, text } from '@yifa/kernel'

/** “证照分离”改革事项. */
export const licenceSeparation = register({
  title: '“证照分离”改革事项',
  entry: '改革事项',
  about: '涉企经营许可事项的改革方式和具体措施；办件量从改革起始日计算。',
  basis: '国务院关于深化“证照分离”改革进一步激发市场主体发展活力的通知（国发〔2021〕7号）',
  fields: {
    code: text('事项编号'),
    name: text('许可事项'),
    organ: organ('实施机关'),
    power: entry('对应审批职权', 'powers', { kind: 'approval' }).optional(),
    mode: choice('改革方式', { cancel: '直接取消审批', file: '审批改为备案', promise: '实行告知承诺', improve: '优化审批服务' }),
    measures: lines('改革措施'),
    supervision: lines('事中事后监管措施').optional(),
    from: date('改革起始日期'),
    cases: count('改革以来办件量', '件').optional(),
    document: text('依据文件'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['name', 'organ']],
  flags: [
    { untold: 'supervision', why: '没有事中事后监管措施' },
    { where: { mode: 'cancel' }, told: 'power', why: '直接取消审批的，不应再对应审批职权' },
  ],
  indicators: {
    items: { title: '“证照分离”改革事项数', unit: '项', standing: 'at end', by: 'mode' },
    cases: { title: '“证照分离”办件量（累计）', unit: '件', standing: 'at end', sum: 'cases', by: 'mode' },
  },
})
