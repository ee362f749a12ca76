import { choice, count, date, entry, lines, organ, register, text } from '@yifa/kernel'

/** 应急演练. */
export const emergencyDrills = register({
  title: '应急演练',
  entry: '演练',
  about: '应急演练的预案、形式、参加人员、发现的问题和整改。',
  basis: '突发事件应对法（2024修订）',
  unit: '次',
  fields: {
    code: text('编号'),
    name: text('演练名称'),
    organ: organ('组织单位'),
    plan: entry('所演预案', 'emergencyPlans'),
    form: choice('形式', { table: '桌面演练', field: '实战演练', test: '检验性演练' }),
    on: date('日期'),
    persons: count('参加人数', '人'),
    units: count('参加单位', '家').optional(),
    findings: lines('发现的问题').optional(),
    measures: lines('整改措施').optional(),
    due: date('整改期限').optional(),
    doneOn: date('整改日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  flags: [
    { told: 'findings', untold: ['measures', 'due'], why: '发现问题，没有整改措施或者期限' },
    { past: 'due', untold: 'doneOn', why: '整改期限已过' },
  ],
  indicators: {
    drills: { title: '应急演练次数', unit: '次', count: 'enter', by: 'form' },
    persons: { title: '参加演练人次', unit: '人次', count: 'enter', sum: 'persons' },
    plans: { title: '演练过的预案数', unit: '个', standing: 'at end', distinct: 'plan' },
  },
})
