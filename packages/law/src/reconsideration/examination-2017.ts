import { limits } from '../limits.ts'
import { representation } from './representation-2017.ts'

/** 审理 under the edition of 2017: answer, third parties, evidence, hearing, suspension (21–28; 条例 33–41). */
export const examinationActs2017 = {
  sendCopy: { title: '发送申请书副本', art: '23', by: 'office', from: 'reviewing', once: true },
  answer: {
    title: '提出书面答复',
    art: '23',
    by: 'respondent',
    from: 'reviewing',
    takes: ['defence', 'evidenceList', 'evidenceFiles'],
    sets: { evidence: 'given' },
    unlawful: [{ where: { evidence: 'none' }, art: '28.1.4', why: '答复期限已经届满，视为没有证据、依据；只能作为逾期答复登记' }],
  },
  forfeit: { title: '视为没有证据、依据', art: '28.1.4', by: 'law', from: ['reviewing', 'suspended'], sets: { evidence: 'none' } },
  answerLate: {
    title: '登记逾期答复',
    art: '28.1.4',
    by: 'respondent',
    from: 'reviewing',
    takes: ['defence'],
    where: { evidence: 'none' },
  },
  joinThirdParty: { title: '通知第三人参加', art: '10.3', by: 'office', from: 'reviewing', takes: ['thirdParty'] },
  submitEvidence: { title: '第三人提交证据', art: '22', by: 'thirdParty', from: 'reviewing', takes: ['thirdPartyEvidence'] },
  inspectFile: {
    title: '查阅',
    art: '23.2',
    by: ['applicant', 'representative', 'agent', 'thirdParty', 'thirdPartyAgent'],
    from: 'reviewing',
    takes: ['inspected'],
  },
  stayEnforcement: { title: '决定停止执行', art: '21', by: 'organ', from: 'reviewing', takes: ['stayOrder'] },
  investigate: { title: '调查取证', art: '条例 34', by: 'office', from: 'reviewing', takes: ['inquiry'], hands: 2 },
  holdHearing: {
    title: '举行听证',
    art: '条例 33',
    by: 'office',
    from: 'reviewing',
    takes: ['hearingOn', 'hearingRecord'],
    unlawful: representation,
  },
  hear: { title: '听取意见', art: '22', by: 'office', from: 'reviewing', takes: ['views'], unlawful: representation },
  beginSiteWork: { title: '开始勘验、鉴定', art: ['条例 34', '条例 37'], by: 'office', from: 'reviewing', takes: ['siteWork'] },
  endSiteWork: {
    title: '勘验、鉴定结束',
    art: ['条例 34', '条例 37'],
    by: 'office',
    from: ['reviewing', 'suspended'],
    unlawful: [{ without: 'beginSiteWork', since: 'endSiteWork', art: '条例 34', why: '没有进行中的勘验、鉴定' }],
  },
  suspend: {
    title: '中止',
    art: '条例 41',
    by: 'organ',
    from: 'reviewing',
    to: 'suspended',
    takes: ['stayGround'],
    unlawful: [
      {
        where: { stayGround: 'attachedReview' },
        art: ['26', '27'],
        why: '因审查规定中止的，应当写明审查的条款和处理权限，请用“因审查规定中止”',
      },
    ],
  },
  resume: {
    title: '恢复审理',
    art: '条例 41.2',
    by: 'organ',
    from: 'suspended',
    to: 'reviewing',
    unlawful: [
      {
        where: { stayGround: 'attachedReview' },
        since: 'suspendForReview',
        without: ['settleReview', 'receiveReply'],
        art: ['26', '27'],
        why: '对规定的审查尚未处理完毕',
      },
    ],
  },
  extend: { title: '延长审理期限', art: '31.1', by: 'organHead', from: 'reviewing', takes: ['extraDays', 'extensionReason'] },
} as const

export const examinationDocuments2017 = {
  answerNotice: {
    title: '行政复议答复通知书',
    on: 'sendCopy',
    to: 'respondent',
    prints: ['conduct', 'claim', 'reasons', 'exhibits'],
    series: '复答',
  },
  suspensionNotice: {
    title: '中止行政复议通知书',
    on: ['suspend', 'suspendForReview'],
    to: ['applicant', 'respondent'],
    prints: ['stayGround', 'reviewedClauses'],
    series: '复中',
  },
  stayOfEnforcement: { title: '停止执行通知书', on: 'stayEnforcement', to: ['applicant', 'respondent'], series: '复停' },
  extensionNotice: { title: '延长行政复议审理期限通知书', on: 'extend', to: ['applicant', 'respondent'], series: '复延' },
} as const

export const examinationClocks2017 = {
  sending: { title: '发送副本期限', limit: limits['reconsideration-pre2024.send-copy'], since: 'accept', until: 'sendCopy' },
  answering: {
    title: '答复举证期限',
    limit: limits['reconsideration-pre2024.reply'],
    served: 'answerNotice',
    of: 'respondent',
    until: 'answer',
    otherwise: 'forfeit',
    toldIn: 'answerNotice',
  },
} as const
