import { oldSentences } from '../limits/reconsideration-before-2024.ts'

/** 对规定的审查 in the old law (复议法 2017, 7, 26, 27; 条例 26): the maker is not asked, and who receives a referral has sixty days. */
export const reviewActs2017 = {
  requestReview: {
    title: '补充申请审查规定',
    art: '条例 26',
    by: 'applicant',
    from: 'reviewing',
    takes: ['documentToReview'],
  },
  declineReview: {
    title: '告知不予审查规定',
    art: '7',
    by: 'organ',
    from: 'reviewing',
    takes: ['reviewDeclined'],
    unlawful: [{ untold: 'documentToReview', art: '7', why: '申请人没有提出审查申请' }],
  },
  suspendForReview: {
    title: '因审查规定中止',
    art: ['26', '27'],
    by: 'organ',
    from: 'reviewing',
    to: 'suspended',
    takes: ['reviewOrigin', 'reviewedClauses', 'competence'],
    sets: { stayGround: 'attachedReview' },
    unlawful: [{ where: { reviewOrigin: 'requested' }, untold: 'documentToReview', art: '26', why: '申请人没有提出审查申请' }],
  },
  settleReview: {
    title: '处理有关规定',
    art: ['26', '27'],
    by: 'organ',
    from: 'suspended',
    where: { stayGround: 'attachedReview', competence: 'own' },
    takes: ['clauseFinding', 'clauseReasons'],
  },
  referDocument: {
    title: '转送有权处理的机关',
    art: ['26', '27'],
    by: 'organ',
    from: 'suspended',
    where: { stayGround: 'attachedReview', competence: 'other' },
    takes: ['reviewer'],
  },
  receiveReply: {
    title: '接受转送机关处理完毕',
    art: '26',
    by: 'reviewer',
    from: 'suspended',
    where: { stayGround: 'attachedReview', competence: 'other' },
    takes: ['clauseFinding', 'clauseReasons'],
    unlawful: [{ since: 'suspendForReview', without: 'referDocument', art: '26', why: '尚未转送有权处理的机关' }],
  },
} as const

export const reviewDocuments2017 = {
  reviewRefusal: {
    title: '不予审查规定告知书',
    on: 'declineReview',
    to: 'applicant',
    prints: ['documentToReview', 'reviewDeclined'],
    series: '复不审',
  },
  referral: {
    title: '规定、依据转送函',
    on: 'referDocument',
    to: 'reviewer',
    prints: ['reviewedClauses', 'conduct'],
    series: '复转',
  },
  reviewResult: {
    title: '规定审查处理结果告知书',
    on: ['settleReview', 'receiveReply'],
    to: ['applicant', 'respondent'],
    prints: ['reviewedClauses', 'clauseFinding', 'clauseReasons'],
    series: '复审告',
  },
} as const

export const reviewClocks2017 = {
  reviewingClauses: {
    title: '审查规定的期限',
    limit: oldSentences.ownReview,
    where: { competence: 'own' },
    since: 'suspendForReview',
    until: 'settleReview',
  },
  referringDocument: {
    title: '转送规定的期限',
    limit: oldSentences.referral,
    where: { competence: 'other' },
    since: 'suspendForReview',
    until: 'referDocument',
  },
  awaitingReply: {
    title: '接受转送机关处理期限',
    limit: oldSentences.reply,
    where: { competence: 'other' },
    served: 'referral',
    until: 'receiveReply',
    toldIn: 'referral',
  },
} as const
