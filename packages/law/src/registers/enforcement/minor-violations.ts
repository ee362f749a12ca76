import { choice, entry, lines, organ, prose, register, text, yes } from '@yifa/kernel'

/** 轻微违法不予处罚清单（免罚轻罚清单）. */
export const minorViolations = register({
  title: '轻微违法免罚、轻罚清单',
  entry: '免罚轻罚事项',
  about: '符合条件时不予处罚、从轻或者减轻处罚的违法行为。',
  basis: '行政处罚法（2021）第三十二条、第三十三条',
  fields: {
    code: text('编号'),
    name: text('违法行为'),
    organ: organ('执法机关'),
    power: entry('对应处罚职权', 'powers', { kind: 'penalty' }),
    outcome: choice('处理', {
      first: { title: '首违不罚', art: '处罚法 33.1' },
      slight: { title: '轻微免罚', art: '处罚法 33.1' },
      noFault: { title: '无主观过错免罚', art: '处罚法 33.2' },
      lighter: { title: '从轻处罚', art: '处罚法 32' },
      mitigated: { title: '减轻处罚', art: '处罚法 32' },
    }),
    basis: prose('依据'),
    conditions: lines('适用条件'),
    correction: text('改正要求').optional(),
    education: yes('应当进行教育').optional(),
    guidance: text('行政指导措施').optional(),
    newBusiness: yes('新业态适用').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  unique: [['power', 'outcome', 'name']],
  flags: [{ where: { outcome: ['first', 'slight'] }, untold: 'correction', art: '处罚法 33.1', why: '及时改正是条件，未写明改正要求' }],
  indicators: {
    listed: { title: '免罚轻罚事项数', unit: '项', standing: 'at end', by: 'outcome' },
    organs: { title: '制定清单的部门数', unit: '个', standing: 'at end', distinct: 'organ' },
    added: { title: '本年新增免罚轻罚事项数', unit: '项', count: 'enter' },
  },
  columns: { name: ['事项名称', '违法行为名称'], conditions: ['适用情形', '免罚条件'], organ: ['实施部门', '执法部门'] },
})
