import { choice, count, creditCode, date, organ, register, text } from '@yifa/kernel'

/** 社会组织、社工. */
export const socialOrganisations = register({
  title: '社会组织和社工',
  entry: '社会组织',
  about: '登记的社会组织、等级评估和持证社工。',
  basis: '社会团体登记管理条例',
  unit: '个',
  fields: {
    code: creditCode('统一社会信用代码'),
    name: text('名称'),
    organ: organ('业务指导单位'),
    kind: choice('类别', { society: '社会团体', service: '民办非企业单位', foundation: '基金会', community: '社区社会组织' }),
    field: choice('领域', {
      legal: '法律服务',
      elderly: '为老',
      children: '未成年人',
      mediation: '调解',
      charity: '慈善',
      environment: '环保',
      other: '其他',
    }),
    grade: choice('等级', { none: '未评', a3: '3A', a4: '4A', a5: '5A' }),
    gradeUntil: date('等级有效期至').optional(),
    workers: count('持证社工', '人').optional(),
    volunteers: count('志愿者', '人').optional(),
    since: date('登记日期'),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: 'all',
  flags: [
    { past: 'gradeUntil', why: '等级已过有效期' },
    { where: { grade: ['a3', 'a4', 'a5'] }, untold: 'gradeUntil', why: '未写明等级有效期' },
  ],
  indicators: {
    organisations: { title: '社会组织数', unit: '个', standing: 'at end', by: ['kind', 'grade'] },
    workers: { title: '持证社工数', unit: '人', standing: 'at end', sum: 'workers' },
  },
})
