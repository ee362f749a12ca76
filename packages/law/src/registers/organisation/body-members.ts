import { choice, date, entry, register, text } from '@yifa/kernel'

/** 议事协调机构成员: one seat each; a change of the person closes one term and opens the next. */
export const bodyMembers = register({
  title: '议事协调机构成员',
  entry: '席位',
  about: '领导小组、委员会和协调小组的组成人员；随人事变动调整，任何一天的名单都可以查到。',
  unit: '人',
  fields: {
    code: text('席位编号'),
    name: text('姓名'),
    body: entry('机构', 'leadingBodies'),
    seat: choice('职务', {
      chair: '主任（组长）',
      executive: '常务副主任（常务副组长）',
      vice: '副主任（副组长）',
      member: '委员（成员）',
      secretary: '办公室主任',
    }),
    position: text('现任职务'),
    since: date('任职日期'),
    until: date('任期至').optional(),
    document: text('调整文件').optional(),
  },
  key: 'code',
  name: 'name',
  kept: { by: 'keeper' },
  public: 'all',
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  unique: [['body', 'name']],
  flags: [{ untold: 'document', why: '未写明调整文件' }],
  indicators: {
    members: { title: '议事协调机构成员数', unit: '人', standing: 'at end', by: 'seat' },
    changed: { title: '成员调整次数', unit: '次', count: ['enter', 'amend', 'end'] },
  },
})
