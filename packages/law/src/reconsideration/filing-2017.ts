import { oldSentences } from '../limits/reconsideration-before-2024.ts'
import { limits } from '../limits.ts'
import { toCourt } from '../remedies.ts'
import { pending, representation } from './representation-2017.ts'

/** 受理前后 under the edition of 2017: representatives, agents, corrections, allocation, acceptance (11–18; 条例 8–31). */
export const filingActs2017 = {
  explainDelay: {
    title: '说明耽误申请期限的事由',
    art: '9.2',
    by: 'applicant',
    from: ['screening', 'correcting'],
    takes: ['hinderedFrom', 'hinderedUntil'],
  },
  nameRepresentative: {
    title: '推选代表人',
    art: '条例 8',
    by: 'applicant',
    from: pending,
    takes: ['representative'],
    times: 5,
  },
  appointAgent: { title: '委托代理人', art: ['10.5', '条例 10'], by: 'applicant', from: pending, takes: ['agent'], times: 2 },
  appointThirdPartyAgent: {
    title: '第三人委托代理人',
    art: ['10.5', '条例 10'],
    by: 'thirdParty',
    from: 'reviewing',
    takes: ['thirdPartyAgent'],
  },
  adviseRespondent: {
    title: '告知变更被申请人',
    art: '条例 22',
    by: 'office',
    from: ['screening', 'reviewing'],
    takes: ['rightRespondent'],
  },
  changeRespondent: {
    title: '变更被申请人',
    art: '条例 22',
    by: 'applicant',
    from: ['screening', 'reviewing'],
    takes: ['respondent'],
  },
  askToCorrect: { title: '通知补正', art: '条例 29', by: 'office', from: 'screening', to: 'correcting', takes: ['defects'], once: true },
  correct: { title: '补正', art: '条例 29', by: 'applicant', from: 'correcting', to: 'screening', takes: ['supplement', 'exhibits'] },
  setAside: {
    title: '登记逾期不补正，视为放弃',
    art: '条例 29',
    by: 'office',
    from: 'correcting',
    to: 'abandoned',
  },
  beginAllocation: { title: '开始协商、指定受理机关', art: '条例 30', by: 'office', from: 'screening' },
  endAllocation: {
    title: '确定受理机关',
    art: '条例 30',
    by: 'office',
    from: 'screening',
    unlawful: [{ without: 'beginAllocation', since: 'endAllocation', art: '条例 30', why: '没有进行中的协商、指定' }],
  },
  accept: {
    title: '受理',
    art: '17',
    by: ['organ', 'law'],
    from: 'screening',
    to: 'reviewing',
    unlawful: representation,
  },
  reject: {
    title: '不予受理',
    art: '17.1',
    by: 'organ',
    from: 'screening',
    to: 'rejected',
    takes: ['rejection', 'refusal', 'competent'],
    unlawful: [
      {
        where: { rejection: 'wrongRespondent' },
        without: 'adviseRespondent',
        art: '条例 22',
        why: '错列被申请人的，应当先告知申请人变更',
      },
      { where: { rejection: 'jurisdiction' }, untold: 'competent', art: '17.1', why: '应当告知申请人向有关行政复议机关提出' },
    ],
  },
  forward: { title: '转送有权机关', art: '18', by: 'organ', from: 'screening', to: 'forwarded', takes: ['competent'] },
} as const

export const filingDocuments2017 = {
  correctionNotice: { title: '补正行政复议申请通知书', on: 'askToCorrect', to: 'applicant', series: '复补' },
  acceptanceNotice: { title: '行政复议受理通知书', on: 'accept', to: 'applicant', prints: ['claim'], series: '复受' },
  rejection: { title: '不予受理行政复议申请决定书', on: 'reject', to: 'applicant', series: '复不受', remedies: toCourt },
  respondentAdvice: { title: '告知变更被申请人通知书', on: 'adviseRespondent', to: 'applicant', series: '复变' },
} as const

export const filingClocks2017 = {
  filing: {
    title: '申请期限',
    limit: limits['reconsideration-pre2024.apply'],
    where: {
      periodFrom: ['known', 'onTheSpot', 'delivered', 'mailed', 'announced', 'supplemented', 'overdue', 'urgent'],
    },
    sinceDate: 'learnedOn',
    until: 'apply',
    bars: 'accept',
    suspending: [{ title: '耽误申请期限', dates: ['hinderedFrom', 'hinderedUntil'], art: '9.2' }],
  },
  inaction: {
    title: '不作为满六十日',
    limit: oldSentences.inaction,
    where: { periodFrom: 'requested' },
    sinceDate: 'requestedOn',
    holds: 'accept',
  },
  filingAgainstInaction: {
    title: '申请期限（不作为）',
    limit: limits['reconsideration-pre2024.apply'],
    following: 'inaction',
    until: 'apply',
    bars: 'accept',
    suspending: [{ title: '耽误申请期限', dates: ['hinderedFrom', 'hinderedUntil'], art: '9.2' }],
  },
  screening: {
    title: '受理审查期限',
    limit: limits['reconsideration-pre2024.accept'],
    since: ['apply', 'correct'],
    until: ['accept', 'reject', 'forward', 'askToCorrect'],
    otherwise: 'accept',
  },
  checking: { title: '通知补正期限', limit: limits['reconsideration-pre2024.supplement'], since: 'apply', bars: 'askToCorrect' },
  forwarding: { title: '转送期限', limit: limits['reconsideration-pre2024.forward'], since: 'apply', bars: 'forward' },
} as const
