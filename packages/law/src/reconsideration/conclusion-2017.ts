import { oldSentences } from '../limits/reconsideration-before-2024.ts'
import { limits } from '../limits.ts'
import { toCourt } from '../remedies.ts'
import { decisionConditions2017 } from './decision-2017.ts'
import { handled } from './words.ts'

/** 审结 under the edition of 2017: withdrawal, termination, settlement, decision (25, 28, 31; 条例 38, 42, 48, 50). */
export const conclusionActs2017 = {
  dismiss: {
    title: '驳回申请',
    art: '条例 48',
    by: 'organ',
    from: 'reviewing',
    to: 'dismissed',
    takes: ['dismissal', 'refusal'],
    sets: { result: 'dismissed' },
  },
  askWithdrawal: {
    title: '申请撤回',
    art: ['25', '条例 38'],
    by: 'applicant',
    from: ['reviewing', 'suspended'],
    takes: ['withdrawalReason'],
  },
  permitWithdrawal: {
    title: '准予撤回',
    art: ['25', '条例 42'],
    by: 'office',
    from: ['reviewing', 'suspended'],
    to: 'terminated',
    sets: { result: 'withdrawn' },
    unlawful: [{ without: 'askWithdrawal', art: '25', why: '申请人没有要求撤回' }],
  },
  terminate: {
    title: '终止',
    art: '条例 42',
    by: 'organ',
    from: ['reviewing', 'suspended'],
    to: 'terminated',
    takes: ['endGround'],
    sets: { result: 'terminated' },
  },
  terminateAfterStay: {
    title: '中止满六十日后终止',
    art: '条例 42.2',
    by: 'organ',
    from: 'suspended',
    to: 'terminated',
    where: { stayGround: ['death', 'incapacity', 'dissolved'] },
    sets: { result: 'terminated' },
  },
  settle: {
    title: '制作调解书',
    art: '条例 50',
    by: 'organ',
    from: 'reviewing',
    to: 'settled',
    takes: ['settlement'],
    sets: { result: 'settled' },
  },
  submitOpinion: { title: '提出审理意见', art: '28.1', by: 'office', from: 'reviewing', takes: ['opinion'] },
  decide: {
    title: '作出决定',
    art: '28.1',
    by: 'organ',
    from: 'reviewing',
    to: 'serving',
    takes: ['outcome', 'findings', 'approval', 'redo', 'seizes', 'compensation', 'compensationAmount', 'compensationTerms'],
    unlawful: decisionConditions2017,
  },
  takeEffect: { title: '决定生效', art: '31.3', by: 'law', from: 'serving', to: 'decided' },
} as const

export const conclusionDocuments2017 = {
  dismissal: { title: '驳回行政复议申请决定书', on: 'dismiss', to: ['applicant', 'respondent'], series: '复驳', remedies: toCourt },
  termination: {
    title: '终止行政复议通知书',
    on: ['permitWithdrawal', 'terminate', 'terminateAfterStay'],
    to: ['applicant', 'respondent'],
    prints: ['result'],
    series: '复终',
  },
  mediation: { title: '行政复议调解书', on: 'settle', to: ['applicant', 'respondent'], prints: ['claim', 'settlement'], series: '复调' },
  decision: {
    title: '行政复议决定书',
    on: 'decide',
    to: ['applicant', 'respondent'],
    prints: [
      'conduct',
      'claim',
      'compensationSought',
      'defence',
      'reviewedClauses',
      'clauseFinding',
      'findings',
      'outcome',
      'redo',
      'compensation',
      'compensationAmount',
      'compensationTerms',
    ],
    series: '复决',
    remedies: toCourt,
    served: 'takeEffect',
  },
} as const

export const conclusionClocks2017 = {
  deciding: {
    title: '审理期限',
    limit: limits['reconsideration-pre2024.decide'],
    since: 'apply',
    until: [...handled, 'reject', 'forward', 'setAside'],
    suspending: [{ in: 'suspended', art: ['26', '27', '条例 41'] }],
    excluding: [
      { in: 'correcting', art: '条例 29' },
      { title: '协商、指定受理机关', since: 'beginAllocation', until: 'endAllocation', art: '条例 30' },
      { title: '现场勘验、鉴定', since: 'beginSiteWork', until: 'endSiteWork', art: ['条例 34', '条例 37'] },
    ],
    extension: { act: 'extend', granted: 'extraDays' },
    toldIn: ['acceptanceNotice', 'extensionNotice'],
  },
  stay: {
    title: '中止满六十日',
    limit: oldSentences.afterStay,
    where: { stayGround: ['death', 'incapacity', 'dissolved'] },
    since: 'suspend',
    holds: 'terminateAfterStay',
  },
} as const
