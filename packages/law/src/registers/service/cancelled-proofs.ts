import { choice, date, organ, register, text } from '@yifa/kernel'

/** 已取消的证明事项: what no office may ask for any more, and what takes its place. */
export const cancelledProofs = register({
  title: '已取消的证明事项',
  entry: '证明',
  about: '已经取消、任何单位不得再索要的证明，以及取消后的办理方式。',
  basis: '优化营商环境条例第四十五条',
  fields: {
    code: text('编号'),
    name: text('证明名称'),
    organ: organ('原索要单位').optional(),
    issuer: text('原开具单位').optional(),
    kind: choice('取消理由', {
      absurd: '奇葩证明',
      circular: '循环证明',
      repeated: '重复证明',
      baseless: '没有法律法规依据',
      replaced: '可由其他方式替代',
    }),
    replacement: choice('取消后的办理方式', {
      none: '不再提交',
      promise: '书面承诺',
      check: '部门间核查',
      licence: '提交现有证照',
      share: '数据共享',
    }),
    note: text('说明').optional(),
    basis: text('取消依据'),
    cancelledOn: date('取消日期'),
  },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['name']],
  flags: [{ where: { replacement: 'licence' }, untold: 'note', why: '未写明以何种证照替代' }],
  indicators: {
    cancelled: { title: '已取消的证明事项数', unit: '项', standing: 'at end', by: ['kind', 'replacement'] },
    thisYear: { title: '本年取消证明事项数', unit: '项', count: 'enter', by: 'kind' },
  },
  columns: { name: ['证明事项名称', '取消的证明'], organ: '索要单位', issuer: '开具单位', basis: '取消文件' },
})
