import { choice, count, creditCode, date, entry, organ, register, text } from '@yifa/kernel'

/** 电子证照目录和持有记录. */
export const electronicLicences = register({
  title: '电子证照',
  entry: '电子证照',
  about: '已签发的电子证照及其有效期和调用次数；过期的不得代替纸质材料。',
  basis: '国务院关于在线政务服务的若干规定第十条',
  unit: '件',
  fields: {
    code: text('证照标识'),
    name: text('证照名称'),
    organ: organ('颁发机关'),
    item: entry('对应事项', 'serviceItems').optional(),
    holder: text('持有主体'),
    holderCode: creditCode('持有主体统一社会信用代码').optional(),
    validFrom: date('有效期自'),
    validUntil: date('有效期至').optional(),
    state: choice('状态', { valid: '有效', suspended: '暂停使用', revoked: '已撤销' }),
    uses: count('调用次数', '次').optional(),
    lastUse: date('最近调用日期').optional(),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  expires: { on: 'validUntil', remind: 30 },
  ascending: [['validFrom', 'validUntil']],
  flags: [{ where: { state: ['suspended', 'revoked'] }, blocks: true, why: '证照已暂停或者撤销，不得使用' }],
  indicators: {
    licences: { title: '有效电子证照数', unit: '件', standing: 'at end', by: 'state' },
    kinds: { title: '电子证照种类数', unit: '种', standing: 'at end', distinct: 'name' },
    uses: { title: '电子证照调用次数', unit: '次', standing: 'at end', sum: 'uses' },
  },
})
