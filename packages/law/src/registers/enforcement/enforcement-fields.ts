import { choice, date, organ, register, text } from '@yifa/kernel'

/** 执法领域: the fields of enforcement and the one organ that holds each (相对集中行政处罚权). */
export const enforcementFields = register({
  title: '执法领域',
  entry: '领域',
  about: '本地的行政执法领域，以及每一领域由哪个机关行使执法权。',
  basis: '行政处罚法（2021）第十八条',
  fields: {
    code: text('领域编码'),
    name: text('领域名称'),
    organ: organ('执法机关'),
    source: choice('行使方式', {
      own: '本机关法定职权',
      concentrated: { title: '相对集中行政处罚权', art: '处罚法 18' },
      town: { title: '乡镇（街道）承接', art: '处罚法 24' },
    }),
    formerHolder: organ('集中前的机关').optional(),
    approval: text('批准文件').optional(),
    since: date('行使之日').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'keeper' },
  public: 'all',
  unique: [['name']],
  flags: [
    { where: { source: ['concentrated', 'town'] }, untold: 'approval', art: '处罚法 18、24', why: '集中或者承接执法权，未写明批准文件' },
    { where: { source: 'concentrated' }, untold: 'formerHolder', why: '未写明集中前的机关，无法核对交接' },
  ],
  indicators: {
    fields: { title: '执法领域数', unit: '个', standing: 'at end', by: 'source' },
    concentrated: { title: '集中处罚领域数', unit: '个', standing: 'at end', where: { source: 'concentrated' } },
    organs: { title: '执法机关数', unit: '个', standing: 'at end', distinct: 'organ' },
  },
  columns: { code: ['领域代码', '序号'], name: ['执法领域', '领域'], organ: ['实施机关', '执法部门'] },
})
