import { choice, lines, organ, prose, register, text } from '@yifa/kernel'

/** 证明事项（保留）清单: the proofs an office may still ask for. */
export const proofs = register({
  title: '证明事项清单',
  entry: '证明事项',
  about: '办事时仍可要求提交的证明；清单以外的，不得索要。',
  basis: '国务院办公厅关于做好证明事项清理工作的通知（国办发〔2018〕47号）',
  fields: {
    code: text('编号'),
    name: text('证明名称'),
    organ: organ('索要单位'),
    issuer: text('开具单位'),
    basis: prose('设定依据').optional(),
    level: choice('设定层级', { law: '法律', regulation: '行政法规', local: '地方性法规', rule: '规章', decision: '国务院决定' }),
    purpose: text('用途').optional(),
    commitment: choice('是否实行告知承诺', { yes: '实行', no: '不实行' }),
    guide: lines('开具指引').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ', approved: true },
  public: 'all',
  unique: [['name', 'organ']],
  flags: [
    { untold: 'basis', blocks: true, why: '没有法律、法规依据，应当取消' },
    { names: { register: 'cancelledProofs', in: 'name' }, blocks: true, why: '已经取消的证明仍在清单' },
  ],
  indicators: {
    proofs: { title: '保留的证明事项数', unit: '项', standing: 'at end', by: ['level', 'commitment'] },
    onPromise: { title: '实行告知承诺的证明事项数', unit: '项', standing: 'at end', where: { commitment: 'yes' } },
    removed: { title: '移出清单的证明事项数', unit: '项', count: 'end' },
  },
  columns: { name: ['证明事项名称', '证明材料名称'], organ: ['索要部门', '实施部门'], issuer: ['开具部门', '证明开具单位'] },
})
