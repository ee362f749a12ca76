import { limits } from '../limits.ts'
import { representation } from './participants.ts'

/** 答复、证据、调查、听取意见 (复议法 43–49). */
export const examinationActs = {
  sendCopy: { title: '发送申请书副本', art: ['48', '54.1'], by: 'office', from: 'reviewing', once: true },
  answer: {
    title: '提出书面答复',
    art: ['48', '54.1'],
    by: 'respondent',
    from: 'reviewing',
    takes: ['defence', 'evidenceList', 'evidenceFiles'],
    sets: { evidence: 'given' },
    unlawful: [{ where: { evidence: 'none' }, art: '70', why: '答复期限已经届满，视为没有证据、依据；只能作为逾期答复登记' }],
  },
  forfeit: { title: '视为没有证据、依据', art: '70', by: 'law', from: ['reviewing', 'suspended'], sets: { evidence: 'none' } },
  answerLate: {
    title: '登记逾期答复',
    art: '70',
    by: 'respondent',
    from: 'reviewing',
    takes: ['defence'],
    where: { evidence: 'none' },
  },
  joinThirdParty: { title: '通知第三人参加', art: '16', by: 'office', from: 'reviewing', takes: ['thirdParty'] },
  submitEvidence: { title: '第三人提交证据', art: '70', by: 'thirdParty', from: 'reviewing', takes: ['thirdPartyEvidence'] },
  counterclaim: { title: '第三人提出相反请求', art: '63.2', by: 'thirdParty', from: 'reviewing', takes: ['counterclaim'] },
  inspectFile: {
    title: '查阅、复制',
    art: '47',
    by: ['applicant', 'representative', 'agent', 'thirdParty', 'thirdPartyAgent'],
    from: 'reviewing',
    takes: ['inspected'],
  },
  stayEnforcement: {
    title: '决定停止执行',
    art: '42',
    by: 'organ',
    from: 'reviewing',
    takes: ['enforcementStay', 'stayOrder'],
  },
  investigate: { title: '调查取证', art: '45', by: 'office', from: 'reviewing', takes: ['inquiry'], hands: 2 },
  beginSiteWork: { title: '开始勘验、鉴定', art: ['条例 45', '条例 46'], by: 'office', from: 'reviewing', takes: ['siteWork'] },
  endSiteWork: {
    title: '勘验、鉴定结束',
    art: ['条例 45', '条例 46'],
    by: 'office',
    from: ['reviewing', 'suspended'],
    unlawful: [{ without: 'beginSiteWork', since: 'endSiteWork', art: '条例 45', why: '没有进行中的勘验、鉴定' }],
  },
  hear: { title: '听取意见', art: '49', by: 'office', from: 'reviewing', takes: ['views'], unlawful: representation },
  reviewOnPaper: { title: '决定书面审理', art: '49', by: 'office', from: 'reviewing', takes: ['paperReason'] },
} as const

export const examinationDocuments = {
  answerNotice: {
    title: '行政复议答复通知书',
    on: 'sendCopy',
    to: 'respondent',
    prints: ['conduct', 'claim', 'reasons', 'exhibits'],
    series: '复答',
  },
  joinderNotice: {
    title: '第三人参加行政复议通知书',
    on: 'joinThirdParty',
    to: 'thirdParty',
    prints: ['conduct', 'claim'],
    series: '复参',
  },
} as const

export const examinationClocks = {
  answering: {
    title: '答复举证期限',
    limit: { track: { ordinary: limits['reconsideration.reply'], simple: limits['reconsideration.reply.simple'] } },
    served: 'answerNotice',
    of: 'respondent',
    until: 'answer',
    otherwise: 'forfeit',
    toldIn: 'answerNotice',
  },
} as const
