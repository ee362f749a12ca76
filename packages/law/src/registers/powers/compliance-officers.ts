import { choice, creditCode, date, lines, organ, personalPhone, register, text } from '@yifa/kernel'

/** 首席合规员、法治督察员. */
export const complianceOfficers = register({
  title: '首席合规员和法治督察员',
  entry: '合规人员',
  about: '企业首席合规员、企业法治督察员和合规示范企业；聘期届满自动失效。',
  unit: '名',
  fields: {
    code: text('编号'),
    name: text('姓名、企业名称'),
    organ: organ('指导单位'),
    kind: choice('类别', { officer: '首席合规员', inspector: '法治督察员', model: '合规示范企业' }),
    firm: text('所在企业'),
    firmCode: creditCode('统一社会信用代码').optional(),
    phone: personalPhone('联系电话').optional(),
    since: date('聘任、命名日期'),
    until: date('期限至'),
    visits: lines('到访和督察记录').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  public: ['name', 'organ', 'kind', 'firm', 'since', 'until'],
  expires: { on: 'until', remind: 60 },
  ascending: [['since', 'until']],
  flags: [{ where: { kind: 'inspector' }, untold: 'visits', why: '没有到访记录' }],
  indicators: {
    persons: { title: '合规员、督察员和示范企业数', unit: '个', standing: 'at end', by: 'kind' },
    firms: { title: '配有合规员的企业数', unit: '户', standing: 'at end', where: { kind: 'officer' }, distinct: 'firm' },
  },
})
