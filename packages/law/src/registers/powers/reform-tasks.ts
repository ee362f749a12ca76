import { choice, date, lines, organ, register, text } from '@yifa/kernel'

/** 改革任务: the tasks of a reform, of whichever working group, with its preconditions in law. */
export const reformTasks = register({
  title: '放权改革任务',
  entry: '任务',
  about: '经济发达镇改革、强镇扩权、综合执法改革等任务的分工、批准和进度。',
  fields: {
    code: text('编号'),
    name: text('任务'),
    organ: organ('责任单位'),
    reform: text('所属改革'),
    group: choice('工作组', { powers: '权限下放', window: '便民服务', team: '综合执法', net: '网格管理', centre: '指挥调度' }),
    precondition: lines('法律前提').optional(),
    approval: text('上级批准文号').optional(),
    due: date('完成期限'),
    doneOn: date('完成日期').optional(),
    state: choice('状态', { preparing: '准备', approved: '已批准', running: '实施中', done: '完成' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  flags: [
    { where: { state: ['running', 'done'] }, untold: 'approval', why: '未经批准已经实施' },
    { past: 'due', untold: 'doneOn', why: '完成期限已过' },
  ],
  indicators: {
    tasks: { title: '改革任务数', unit: '项', standing: 'at end', by: ['group', 'state'] },
    groups: { title: '改革工作组数', unit: '个', standing: 'at end', distinct: 'group' },
  },
})
