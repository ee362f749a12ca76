import { choice, date, organ, prose, register, text, whole } from '@yifa/kernel'

/** 上级交办信访件: numbered batches without gaps. */
export const assignedPetitions = register({
  title: '上级交办信访件',
  entry: '交办件',
  about: '巡视组、督导组、督察组分批交办的信访件，按批次期限办结并报告。',
  unit: '件',
  fields: {
    code: text('交办编号'),
    name: text('反映事项'),
    organ: organ('承办单位'),
    source: choice('交办来源', {
      inspection: '巡视组',
      supervision: '督导组',
      environment: '生态环境督察组',
      upper: '上级信访部门',
      npc: '人大交办',
    }),
    batch: whole('批次', '批'),
    number: whole('批内序号', '号'),
    petition: text('信访件编号').optional(),
    on: date('交办日期'),
    due: date('办结期限'),
    doneOn: date('办结日期').optional(),
    verified: choice('是否属实', { yes: '属实', partly: '部分属实', no: '不属实' }).optional(),
    report: prose('办结报告').optional(),
    returned: choice('退回重办', { yes: '退回', no: '未退回' }).optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  ascending: [
    ['on', 'due'],
    ['on', 'doneOn'],
  ],
  unique: [['source', 'batch', 'number']],
  flags: [
    { past: 'due', untold: 'doneOn', why: '办结期限已过' },
    { told: 'doneOn', untold: 'report', why: '已办结，没有办结报告' },
    { where: { returned: 'yes' }, why: '退回重办' },
  ],
  indicators: {
    assigned: { title: '上级交办信访件数', unit: '件', count: 'enter', by: 'source' },
    batches: { title: '上级交办批次', unit: '批', standing: 'at end', distinct: 'batch' },
    verified: { title: '交办件属实数', unit: '件', standing: 'at end', where: { verified: ['yes', 'partly'] }, by: 'verified' },
  },
})
