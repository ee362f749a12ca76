import { amount, choice, date, organ, prose, register, text } from '@yifa/kernel'

/** “新官不理旧账”问题台账. */
export const oldAccounts = register({
  title: '“新官不理旧账”问题台账',
  entry: '旧账',
  about: '历任作出而未兑现的承诺；只增不删，责任人变更留痕。',
  basis: '优化营商环境条例第三十一条',
  unit: '件',
  fields: {
    code: text('编号'),
    name: text('承诺事项'),
    organ: organ('责任单位'),
    promisedOn: date('承诺日期'),
    promisedBy: text('承诺时的负责人').optional(),
    creditor: text('权利人'),
    kind: choice('类别', {
      contract: '合同款',
      policy: '政策兑现',
      compensation: '征收补偿',
      works: '工程款',
      land: '土地出让',
      other: '其他',
    }),
    amount: amount('金额', '万元').optional(),
    document: text('承诺文件').optional(),
    owner: text('现任责任人'),
    plan: prose('解决方案').optional(),
    due: date('解决期限').optional(),
    paid: amount('已兑现', '万元').optional(),
    solvedOn: date('解决日期').optional(),
    state: choice('状态', { open: '未解决', partly: '部分兑现', solved: '已解决', court: '进入诉讼' }),
  },
  key: 'code',
  name: 'name',
  organ: 'organ',
  kept: { by: 'organ' },
  ascending: [
    ['promisedOn', 'solvedOn'],
    ['paid', 'amount'],
  ],
  flags: [
    { untold: 'plan', why: '没有解决方案' },
    { where: { state: ['open', 'partly'] }, past: 'due', why: '解决期限已过' },
    { where: { state: 'solved' }, untold: 'solvedOn', why: '已解决，未写明日期' },
  ],
  indicators: {
    accounts: { title: '在册旧账数', unit: '件', standing: 'at end', by: ['kind', 'state'] },
    amount: { title: '旧账金额', unit: '万元', standing: 'at end', sum: 'amount', by: 'kind' },
    paid: { title: '已兑现金额', unit: '万元', standing: 'at end', sum: 'paid' },
    paidShare: { title: '旧账兑现率', unit: '%', share: 'paid', of: 'amount' },
  },
})
