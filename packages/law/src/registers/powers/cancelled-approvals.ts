import { choice, date, organ, register, text } from '@yifa/kernel'

/** 取消的行政审批事项, by batch; those handed down stand among the transfers. */
export const cancelledApprovals = register({
  title: '取消的行政审批事项',
  entry: '取消事项',
  about: '分批取消、合并或者改为备案的行政审批事项；取消后不得再受理。下放的见“赋权、委托、下放事项”。',
  basis: '行政许可法第二十条、第二十一条',
  fields: {
    code: text('编号'),
    name: text('事项名称'),
    organ: organ('原审批部门'),
    kind: choice('事项性质', { licence: '行政许可', nonLicence: '非行政许可审批', other: '其他审批' }),
    action: choice('处理方式', { cancelled: '取消', merged: '合并', filed: '改为备案', internal: '转为内部审批' }),
    batch: text('批次'),
    basis: text('依据文件'),
    decidedOn: date('决定日期'),
    successor: text('合并后事项').optional(),
    supervision: text('事中事后监管措施').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['name', 'batch']],
  flags: [
    { where: { action: 'merged' }, untold: 'successor', why: '未写明合并后事项' },
    { where: { action: ['cancelled', 'filed'] }, untold: 'supervision', why: '取消审批后的监管措施未写明' },
  ],
  indicators: {
    total: { title: '取消、合并审批事项数（累计）', unit: '项', standing: 'at end', by: ['action', 'kind'] },
    batches: { title: '取消审批批次', unit: '批', standing: 'at end', distinct: 'batch' },
    cancelled: { title: '取消审批事项数（累计）', unit: '项', standing: 'at end', where: { action: 'cancelled' } },
    cancelledShare: { title: '取消占比', unit: '%', share: 'cancelled', of: 'total' },
    thisYear: { title: '本年取消、合并审批事项数', unit: '项', count: 'enter', by: 'action' },
  },
  columns: { name: '审批事项', organ: ['审批部门', '实施部门'], action: '处理决定' },
})
