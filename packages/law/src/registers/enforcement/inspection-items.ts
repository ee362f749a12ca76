import { amount, choice, date, entry, lines, organ, prose, register, text } from '@yifa/kernel'

/** 随机抽查事项清单. */
export const inspectionItems = register({
  title: '随机抽查事项清单',
  entry: '抽查事项',
  about: '可以随机抽查的检查事项；具备条件的一律列入，结果向社会公布。',
  basis: '国务院关于在市场监管领域全面推行部门联合“双随机、一公开”监管的意见（国发〔2019〕5号）',
  fields: {
    code: text('事项编号'),
    name: text('抽查事项'),
    organ: organ('抽查机关'),
    power: entry('对应检查职权', 'powers', { kind: ['inspection', 'supervision'] }).optional(),
    field: entry('执法领域', 'enforcementFields').optional(),
    kind: choice('事项类别', { general: '一般检查事项', key: '重点检查事项' }),
    basis: prose('抽查依据'),
    target: text('抽查对象'),
    contents: lines('抽查内容'),
    method: choice('抽查方式', { site: '实地检查', written: '书面检查', online: '网络监测', sample: '抽样检测' }),
    share: amount('抽查比例', '%'),
    frequency: text('抽查频次'),
    joint: choice('联合抽查', { yes: '部门联合', no: '本部门' }).optional(),
    reviewDue: date('清单评估期限').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  unique: [['name', 'organ']],
  flags: [
    { untold: 'power', why: '未写明对应的检查职权' },
    { over: { share: 100 }, blocks: true, why: '抽查比例超过百分之百' },
    { past: 'reviewDue', why: '清单应当评估而未评估' },
  ],
  indicators: {
    items: { title: '随机抽查事项数', unit: '项', standing: 'at end', by: ['kind', 'method'] },
    organs: { title: '随机抽查涉及部门数', unit: '个', standing: 'at end', distinct: 'organ' },
    added: { title: '新增随机抽查事项数', unit: '项', count: 'enter' },
  },
  columns: {
    name: ['抽查事项名称', '事项名称'],
    organ: ['抽查主体', '部门', '检查主体'],
    target: '检查对象',
    share: '比例',
    contents: '检查内容',
  },
})
