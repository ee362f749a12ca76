import { choice, count, date, lines, organ, register, text } from '@yifa/kernel'

/** 基层应急管理、安委办、消委办. */
export const safetyOffices = register({
  title: '基层安委办、消委办',
  entry: '机构',
  about: '镇街安委办、消委办的人员、职责和任务。',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('机构名称'),
    organ: organ('所在镇街、部门'),
    kind: choice('类别', { safety: '安委办', fire: '消委办', emergency: '应急管理站' }),
    head: text('负责人'),
    staff: count('工作人员', '人'),
    duties: lines('职责').optional(),
    since: date('实体化日期').optional(),
    inspections: count('本年检查', '次').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [{ untold: 'since', why: '尚未实体化运作' }],
  indicators: {
    offices: { title: '基层安委办、消委办数', unit: '个', standing: 'at end', by: 'kind' },
    staff: { title: '基层应急工作人员数', unit: '人', standing: 'at end', sum: 'staff' },
    inspections: { title: '基层安全检查次数', unit: '次', standing: 'at end', sum: 'inspections' },
  },
})
