import { choice, date, entry, organ, register, text } from '@yifa/kernel'

/** 执法任务统筹: one entry for all tasks, so that nobody is inspected twice in a period. */
export const enforcementTasks = register({
  title: '执法任务统筹',
  entry: '执法任务',
  about: '派到基层的执法检查任务统一登记；同一对象同一时段只能有一项，重复的先合并再下达。',
  basis: '国务院办公厅关于严格规范涉企行政检查的意见（国办发〔2024〕54号）',
  fields: {
    code: text('任务编号'),
    name: text('任务名称'),
    organ: organ('执行单位'),
    source: text('下达单位'),
    target: entry('检查对象', 'inspectionTargets').optional(),
    item: entry('抽查事项', 'inspectionItems').optional(),
    period: text('时段').max(20),
    from: date('开始日期'),
    until: date('结束日期'),
    merged: text('合并的任务').optional(),
    state: choice('状态', { planned: '待下达', issued: '已下达', done: '已完成', merged: '已并入' }),
    doneOn: date('完成日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  ascending: [['from', 'until']],
  unique: [['target', 'period']],
  flags: [
    { where: { state: 'issued' }, past: 'until', why: '任务期限已过，尚未完成' },
    { where: { state: 'merged' }, untold: 'merged', why: '已并入，未写明任务' },
  ],
  indicators: {
    tasks: { title: '统筹下达执法任务数', unit: '项', count: 'enter', by: 'state' },
    merged: { title: '合并执法任务数', unit: '项', standing: 'at end', where: { state: 'merged' } },
    units: { title: '承接执法任务的单位数', unit: '家', standing: 'at end', distinct: 'organ' },
  },
})
