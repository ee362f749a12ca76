import { amount, choice, count, entries, organ, prose, register, text } from '@yifa/kernel'

/** 行政审批中介服务事项: services of agencies an approval may ask for, and no others. */
export const intermediaries = register({
  title: '行政审批中介服务事项',
  entry: '中介服务事项',
  about: '审批时可以要求申请人委托中介完成的服务；未列入的，不得作为审批条件。',
  basis: '优化营商环境条例第四十三条',
  fields: {
    code: text('编号'),
    name: text('中介服务名称'),
    organ: organ('审批部门'),
    powers: entries('对应审批事项', 'powers', { kind: 'approval' }).optional(),
    basis: prose('设定依据').optional(),
    provider: text('服务实施机构条件'),
    choosing: choice('委托方', { applicant: '申请人自行委托', organ: '审批部门委托' }),
    pricing: choice('收费', { market: '市场调节价', guided: '政府指导价', organ: '审批部门付费', none: '不收费' }),
    price: amount('收费标准', '元').optional(),
    days: count('服务时限', '工作日').optional(),
    result: text('服务成果').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['name', 'organ']],
  flags: [
    { untold: 'basis', blocks: true, art: '优化营商环境条例 43', why: '没有法律、法规、国务院决定依据，不得作为审批条件' },
    { where: { pricing: 'guided' }, untold: 'price', why: '政府指导价未写明标准' },
    { untold: 'days', why: '未写明服务时限' },
  ],
  indicators: {
    services: { title: '中介服务事项数', unit: '项', standing: 'at end', by: ['pricing', 'choosing'] },
    organs: { title: '涉及审批部门数', unit: '个', standing: 'at end', distinct: 'organ' },
    removed: { title: '清理中介服务事项数', unit: '项', count: 'end' },
  },
  columns: { name: ['事项名称', '中介服务事项名称'], organ: ['主管部门', '实施部门'], basis: '依据' },
})
