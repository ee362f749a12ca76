import { choice, date, lines, organ, register, text } from '@yifa/kernel'

/** 法治建设议事协调机构: the leading body, its office and its coordination groups. */
export const leadingBodies = register({
  title: '法治建设议事协调机构',
  entry: '机构',
  about: '法治政府建设领导小组、全面依法治区委员会及其办公室、协调小组的设置和工作规则。',
  basis: '法治政府建设与责任落实督察工作规定第七条',
  unit: '个',
  fields: {
    code: text('编号'),
    name: text('机构名称'),
    organ: organ('办事机构设在'),
    kind: choice('类别', { body: '领导小组、委员会', office: '办公室', group: '协调小组' }),
    field: choice('协调领域', { all: '综合', enforcement: '执法', justice: '司法', publicity: '守法普法', legislation: '立法' }),
    foundedOn: date('成立日期'),
    document: text('成立文件'),
    rules: text('工作规则').optional(),
    details: text('工作细则').optional(),
    duties: lines('职责').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  flags: [
    { untold: 'rules', why: '机构没有工作规则' },
    { where: { kind: 'group' }, untold: 'details', why: '协调小组没有工作细则' },
  ],
  indicators: {
    bodies: { title: '议事协调机构数', unit: '个', standing: 'at end', by: ['kind', 'field'] },
    groups: { title: '协调小组数', unit: '个', standing: 'at end', where: { kind: 'group' } },
  },
  columns: { organ: '办公室所在单位', document: '文号' },
})
