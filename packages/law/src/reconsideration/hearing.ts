import { limits } from '../limits.ts'
import { representation } from './participants.ts'

/** 听证 and the committee's advice (复议法 50–52). */
export const hearingActs = {
  notifyHearing: {
    title: '通知听证',
    art: '51.1',
    by: 'office',
    from: 'reviewing',
    takes: ['hearingOn', 'hearingPlace'],
  },
  holdHearing: {
    title: '举行听证',
    art: '50',
    by: 'office',
    from: 'reviewing',
    takes: ['hearingPanel', 'hearingRecord', 'respondentHead'],
    unlawful: [...representation, { without: 'notifyHearing', art: '51.1', why: '举行听证应当提前书面通知当事人' }],
  },
  waiveHearing: {
    title: '申请人放弃听证权利',
    art: '51.2',
    by: 'office',
    from: 'reviewing',
    takes: ['waiver'],
    unlawful: [{ without: 'notifyHearing', art: '51.1', why: '申请人经书面通知无正当理由拒不参加的，才视为放弃' }],
  },
  consultCommittee: { title: '提请行政复议委员会咨询', art: '52', by: 'office', from: 'reviewing', takes: ['committeeView'] },
} as const

export const hearingDocuments = {
  hearingNotice: { title: '行政复议听证通知书', on: 'notifyHearing', to: ['applicant', 'respondent'], series: '复听' },
} as const

export const hearingClocks = {
  hearingNotice: {
    title: '听证通知期限',
    limit: limits['reconsideration.hearing.notice'],
    ahead: 'hearingOn',
    until: 'notifyHearing',
  },
} as const
