import { choice, count, date, entry, identityNumber, organ, personalPhone, register, text } from '@yifa/kernel'

/** 执法辅助人员（助管员）: no posting without a finished course. */
export const auxiliaries = register({
  title: '执法辅助人员',
  entry: '辅助人员',
  about: '协助执法的辅助人员；先培训后上岗，不得从事行政执法。',
  basis: '行政处罚法（2021）第四十二条',
  unit: '名',
  fields: {
    number: text('编号'),
    name: text('姓名'),
    organ: organ('用人单位'),
    identity: identityNumber('身份证号').optional(),
    phone: personalPhone('联系电话').optional(),
    kind: choice('用工方式', { contract: '劳动合同', dispatch: '劳务派遣', service: '购买服务' }),
    course: entry('岗前培训班', 'trainings').optional(),
    trainedOn: date('结业日期').optional(),
    hours: count('培训学时', '学时').optional(),
    squad: entry('派驻中队', 'squads').optional(),
    postedOn: date('上岗日期').optional(),
    until: date('合同期至').optional(),
  },
  key: 'number',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['number', 'name', 'organ'],
  expires: { on: 'until', remind: 30 },
  ascending: [
    ['trainedOn', 'postedOn'],
    ['postedOn', 'until'],
  ],
  unique: [['identity']],
  flags: [
    { told: 'postedOn', untold: 'trainedOn', refuses: true, why: '未经岗前培训，不得上岗' },
    { told: 'trainedOn', untold: 'hours', why: '没有培训学时' },
  ],
  indicators: {
    persons: { title: '执法辅助人员数', unit: '名', standing: 'at end', by: 'kind' },
    hired: { title: '新录用辅助人员数', unit: '名', count: 'enter' },
    hours: { title: '辅助人员培训学时', unit: '学时', standing: 'at end', sum: 'hours' },
  },
})
