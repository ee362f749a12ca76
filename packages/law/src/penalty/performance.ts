import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/** 缴款、强制执行、结案 (处罚法 66–74). */
export const performanceActs = {
  pay: { title: '缴纳罚没款', art: '67', by: 'party', from: 'performing', takes: ['paid', 'voucher'] },
  collect: {
    title: '当场收缴罚款',
    art: ['68', '69'],
    by: 'office',
    from: 'performing',
    takes: ['cash', 'collectGround'],
    hands: 2,
    certified: 'power.field',
    once: true,
    unlawful: [
      { where: { collectGround: 'small' }, over: { cash: 100 }, art: '68.1.1', why: '以一百元以下为由当场收缴的，罚款不得超过一百元' },
      {
        where: { collectGround: ['small', 'difficult'] },
        without: 'punishOnTheSpot',
        art: '68',
        why: '适用普通程序的处罚，只有边远、水上、交通不便地区才能当场收缴',
      },
      { over: { cash: 'fine' }, art: '68', why: '当场收缴的数额不得超过罚款数额' },
    ],
  },
  handOver: { title: '上交当场收缴的罚款', art: '71', by: 'office', from: ['performing', 'closed'], once: true },
  bank: { title: '将罚款缴付银行', art: '71', by: 'office', from: ['performing', 'closed'], once: true },
  defer: {
    title: '批准暂缓或者分期缴纳',
    art: '66.2',
    by: 'head',
    from: 'performing',
    takes: ['hardship', 'extraDays'],
  },
  surcharge: {
    title: '加处罚款',
    art: '72.1.1',
    by: 'office',
    from: ['performing', 'enforcing'],
    takes: ['surcharge'],
    unlawful: [{ over: { surcharge: 'fine' }, art: '72.1.1', why: '加处罚款的数额不得超出罚款的数额' }],
  },
  enforce: {
    title: '催告并申请法院强制执行',
    art: ['72.1.4', '强制法 53'],
    by: 'head',
    from: 'performing',
    to: 'enforcing',
    takes: ['obligation'],
    begins: { procedure: 'enforcement', act: 'urge', link: 'enforcement', carries: { party: 'party', obligation: 'obligation' } },
  },
  endEnforcement: { title: '强制执行程序终结', art: '强制法 57', by: 'law', from: 'enforcing', to: 'performing' },

  recordAlteration: {
    title: '处罚决定被变更、撤销、确认违法或者无效',
    art: '48.2',
    by: 'office',
    from: ['serving', 'performing', 'enforcing', 'closed'],
    takes: ['altered', 'alteredBy'],
    unlawful: [{ without: ['punish', 'punishOnTheSpot'], art: '48.2', why: '尚未作出处罚决定' }],
  },
  withdrawPublication: {
    title: '撤回公示并公开说明理由',
    art: '48.2',
    by: 'office',
    from: ['serving', 'performing', 'enforcing', 'closed'],
    takes: ['reason'],
    unlawful: [{ without: 'recordAlteration', art: '48.2', why: '处罚决定没有被变更、撤销、确认违法或者无效' }],
  },
  close: {
    title: '结案归档',
    art: ['工作惯例', '市监程序规定 77'],
    by: 'head',
    from: ['performing', 'notPunished', 'serving'],
    to: 'closed',
    takes: ['closingReason'],
    unlawful: [
      { where: { closingReason: 'performed', kinds: 'fine' }, without: ['pay', 'collect'], art: '66.1', why: '罚款尚未缴纳' },
      { where: { closingReason: 'enforced' }, without: 'endEnforcement', art: '强制法 57', why: '强制执行程序尚未终结' },
      {
        where: { closingReason: 'notPunished' },
        without: ['exempt', 'findNone'],
        art: '57',
        why: '没有不予处罚或者违法事实不成立的决定',
      },
      { where: { closingReason: 'revoked' }, without: 'recordAlteration', art: '48.2', why: '没有处罚决定被撤销的记录' },
      { where: { closingReason: 'transferred' }, without: 'resumeAfterTransfer', art: '移送规定 10', why: '移送程序尚未终结' },
      { after: 'recordAlteration', without: 'withdrawPublication', art: '48.2', why: '处罚决定已被改变，应当撤回公示并公开说明理由' },
    ],
  },
} as const

export const performanceDocuments = {
  deferral: { title: '暂缓（分期）缴纳罚款批准书', on: 'defer', to: 'party', prints: ['hardship', 'extraDays'], series: '罚缓' },
  surchargeNotice: { title: '加处罚款决定书', on: 'surcharge', to: 'party', series: '罚加', remedies },
} as const

export const performanceClocks = {
  paying: {
    title: '缴款期限',
    limit: limits['penalty.pay'],
    served: ['decision', 'spotDecision'],
    until: ['pay', 'collect'],
    holds: ['surcharge', 'enforce'],
    extension: { act: 'defer', granted: 'extraDays' },
    toldIn: ['decision', 'spotDecision', 'deferral'],
  },
  handingOver: { title: '上交罚款期限', limit: limits['penalty.cash.handover'], since: 'collect', until: 'handOver', outlives: true },
  banking: { title: '缴付银行期限', limit: limits['penalty.cash.bank'], since: 'handOver', until: 'bank', outlives: true },
  reporting: {
    title: '简易程序材料归档期限（市场监管）',
    limit: limits['penalty.simple.archive.samr'],
    since: 'punishOnTheSpot',
    until: 'report',
    outlives: true,
  },
  withdrawing: {
    title: '撤回公示期限',
    limit: limits['penalty.publish.withdraw'],
    since: 'recordAlteration',
    until: 'withdrawPublication',
    outlives: true,
  },
  closing: {
    title: '结案期限（市场监管）',
    limit: limits['penalty.close.samr'],
    where: { regime: 'market' },
    since: ['pay', 'endEnforcement', 'exempt', 'findNone'],
    until: 'close',
  },
} as const
