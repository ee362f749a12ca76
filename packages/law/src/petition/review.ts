import { limits } from '../limits.ts'

/** 复查、复核 (信访工作条例 35, 36). */
export const reviewActs = {
  askReview: { title: '请求复查', art: '35', by: 'petitioner', from: 'answered', to: 'reviewing', takes: ['reviewReason'] },
  goWithoutReview: { title: '逾期未请求复查', art: '35', by: 'law', from: 'answered', to: 'closed' },
  review: {
    title: '提出复查意见',
    art: '35',
    by: 'reviewer',
    from: 'reviewing',
    to: 'reviewed',
    takes: ['reviewOutcome', 'reviewOpinion'],
  },
  askRecheck: { title: '请求复核', art: '36.1', by: 'petitioner', from: 'reviewed', to: 'rechecking', takes: ['reviewReason'] },
  goWithoutRecheck: { title: '逾期未请求复核', art: '36.1', by: 'law', from: 'reviewed', to: 'closed' },
  beginHearing: { title: '复核听证开始', art: '36.2', by: 'rechecker', from: 'rechecking' },
  endHearing: {
    title: '复核听证结束',
    art: '36.2',
    by: 'rechecker',
    from: 'rechecking',
    takes: ['hearingRecord'],
    unlawful: [{ without: 'beginHearing', since: 'endHearing', art: '36.2', why: '没有进行中的复核听证' }],
  },
  recheck: {
    title: '提出复核意见',
    art: '36.1',
    by: 'rechecker',
    from: 'rechecking',
    to: 'final',
    takes: ['reviewOutcome', 'reviewOpinion'],
  },
} as const

export const reviewDocuments = {
  review: {
    title: '信访事项复查意见书',
    on: 'review',
    to: 'petitioner',
    prints: ['reviewReason', 'reviewOutcome', 'reviewOpinion'],
    series: '信查',
  },
  recheck: {
    title: '信访事项复核意见书',
    on: 'recheck',
    to: 'petitioner',
    prints: ['reviewReason', 'reviewOutcome', 'reviewOpinion'],
    series: '信核',
  },
} as const

export const reviewClocks = {
  askingReview: {
    title: '请求复查期限',
    limit: limits['petition.review.apply'],
    served: 'opinion',
    until: 'askReview',
    otherwise: 'goWithoutReview',
    toldIn: 'opinion',
  },
  reviewing: { title: '复查期限', limit: limits['petition.review.decide'], since: 'askReview', until: ['review', 'settleOnReview'] },
  askingRecheck: {
    title: '请求复核期限',
    limit: limits['petition.recheck.apply'],
    served: 'review',
    until: 'askRecheck',
    otherwise: 'goWithoutRecheck',
    toldIn: 'review',
  },
  rechecking: {
    title: '复核期限',
    limit: limits['petition.recheck.decide'],
    since: 'askRecheck',
    until: ['recheck', 'settleOnReview'],
    excluding: [{ title: '听证', since: 'beginHearing', until: 'endHearing', art: '36.2' }],
  },
} as const
