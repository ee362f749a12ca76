import { choice, date, entry, organ, prose, register, text } from '@yifa/kernel'

/** 村务公开和村务监督. */
export const villageAffairs = register({
  title: '村务公开和监督',
  entry: '村务',
  about: '村务公开事项、公开期限、村务监督委员会意见和村民异议的答复。',
  basis: '村民委员会组织法第三十条至第三十二条',
  fields: {
    code: text('编号'),
    name: text('公开事项'),
    organ: organ('所在镇街'),
    region: entry('村居', 'regionCodes', { level: 'village' }),
    kind: choice('类别', {
      finance: '财务',
      land: '土地征用',
      welfare: '救助补贴',
      project: '工程项目',
      election: '选举',
      committee: '村务监督委员会',
    }),
    due: date('公开期限'),
    doneOn: date('公开日期').optional(),
    committee: text('村务监督委员会意见').optional(),
    objection: text('村民异议').optional(),
    answerBy: date('答复期限').optional(),
    answer: prose('答复').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'region', 'kind', 'due', 'doneOn'],
  flags: [
    { past: 'due', untold: 'doneOn', art: '村民委员会组织法 30', why: '公开期限已过' },
    { past: 'answerBy', untold: 'answer', art: '村民委员会组织法 31', why: '村民异议逾期未答复' },
    { told: 'objection', untold: 'answerBy', why: '有异议，未定答复期限' },
  ],
  indicators: {
    published: { title: '村务公开事项数', unit: '项', count: 'enter', by: 'kind' },
    villages: { title: '实行村务公开的村居数', unit: '个', standing: 'at end', distinct: 'region' },
  },
})
