import { limits } from '../limits.ts'

/** 立项、通知、取证 (审计法 36–42). */
export const fieldworkActs = {
  plan: {
    title: '列入年度审计项目计划',
    art: '条例 34',
    by: 'head',
    opens: 'planned',
    takes: ['audited', 'name', 'kind', 'notifyPlan', 'startOn'],
  },
  tellPlan: {
    title: '告知列入年度计划',
    art: '条例 34',
    by: 'head',
    from: ['planned', 'notified'],
    where: { notifyPlan: 'yes' },
    once: true,
  },
  notify: {
    title: '送达审计通知书',
    art: ['42', '条例 35'],
    by: 'head',
    from: 'planned',
    to: 'notified',
    takes: ['team', 'startOn'],
  },
  begin: { title: '开始实施审计', art: '42', by: 'team', from: 'notified', to: 'auditing' },
  beginAtOnce: {
    title: '直接持审计通知书实施',
    art: ['42', '条例 36'],
    by: 'head',
    from: 'planned',
    to: 'auditing',
    takes: ['team', 'urgency'],
  },
  cancel: { title: '调整计划，取消项目', art: '工作惯例', by: 'head', from: ['planned', 'notified'], to: 'cancelled', takes: ['reason'] },
  investigate: {
    title: '调查取证',
    art: ['43', '条例 37', '条例 38'],
    by: 'team',
    from: 'auditing',
    takes: ['evidence', 'shown'],
    hands: 2,
    unlawful: [{ where: { shown: 'no' }, art: '43', why: '应当出示工作证件和审计通知书副本' }],
  },
  seal: { title: '封存资料、资产', art: ['38', '条例 32'], by: 'head', from: 'auditing', takes: ['sealed'] },
  prolongSeal: {
    title: '延长封存',
    art: '条例 32',
    by: 'head',
    from: ['auditing', 'commenting'],
    takes: ['extraDays', 'reason'],
    unlawful: [{ without: 'seal', art: '条例 32', why: '没有封存' }],
  },
  unseal: {
    title: '解除封存',
    art: '条例 32',
    by: ['head', 'law'],
    from: ['auditing', 'commenting', 'reviewing', 'serving', 'issued'],
    unlawful: [{ without: 'seal', art: '条例 32', why: '没有封存' }],
  },
  askFreezing: { title: '申请法院冻结存款', art: '38.2', by: 'head', from: ['auditing', 'commenting'], takes: ['frozen'] },
} as const

export const fieldworkDocuments = {
  planNotice: { title: '列入年度审计计划告知函', on: 'tellPlan', to: 'audited', prints: ['name'], series: '审计告' },
  notice: {
    title: '审计通知书',
    on: ['notify', 'beginAtOnce'],
    to: 'audited',
    prints: ['name', 'kind', 'team'],
    series: '审计通',
  },
  sealNotice: { title: '封存通知书', on: 'seal', to: 'audited', prints: ['sealed'], series: '审计封' },
} as const

export const fieldworkClocks = {
  tellingPlan: {
    title: '告知列入计划的期限',
    limit: limits['audit.plan.notify'],
    where: { notifyPlan: 'yes' },
    since: 'plan',
    until: 'tellPlan',
  },
  notifying: { title: '送达审计通知书的期限', limit: limits['audit.notice'], ahead: 'startOn', until: 'notify' },
  sealing: {
    title: '封存期限',
    limit: limits['audit.seal'],
    since: 'seal',
    until: 'unseal',
    otherwise: 'unseal',
    extension: { act: 'prolongSeal', granted: 'extraDays' },
    toldIn: 'sealNotice',
  },
} as const
