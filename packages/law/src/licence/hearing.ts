import { limits } from '../limits.ts'

/** 利害关系人与听证 (许可法 36, 46–48). */
export const hearingActs = {
  tellStakeholder: {
    title: '告知利害关系人',
    art: '36',
    by: 'office',
    from: 'examining',
    takes: ['stakeholder'],
    sets: { concerns: 'yes' },
  },
  state: { title: '陈述、申辩', art: '36', by: ['applicant', 'stakeholder'], from: 'examining', takes: ['views'] },
  offerHearing: { title: '告知听证权利', art: '47.1', by: 'office', from: 'examining' },
  demandHearing: {
    title: '要求听证',
    art: '47.1',
    by: ['applicant', 'stakeholder'],
    from: 'examining',
    to: 'hearing',
    unlawful: [{ without: 'offerHearing', art: '47.1', why: '行政机关尚未告知听证权利' }],
  },
  callHearing: { title: '公告并依职权听证', art: '46', by: 'head', from: 'examining', to: 'hearing', takes: ['reason'] },
  notifyHearing: { title: '通知听证', art: '48.1.1', by: 'office', from: 'hearing', takes: ['hearingOn', 'hearingPlace'] },
  holdHearing: {
    title: '举行听证',
    art: '48',
    by: 'office',
    from: 'hearing',
    to: 'examining',
    takes: ['hearingRecord'],
    apart: { from: 'verify', art: '48.1.3' },
    unlawful: [{ without: 'notifyHearing', art: '48.1.1', why: '应当于举行听证七日前通知申请人、利害关系人' }],
  },
} as const

export const hearingDocuments = {
  stakeholderNotice: { title: '利害关系人告知书', on: 'tellStakeholder', to: 'stakeholder', prints: ['item'], series: '许利' },
  hearingRights: {
    title: '行政许可听证告知书',
    on: 'offerHearing',
    to: ['applicant', 'stakeholder'],
    prints: ['item'],
    series: '许听告',
  },
  hearingNotice: { title: '行政许可听证通知书', on: 'notifyHearing', to: ['applicant', 'stakeholder'], series: '许听' },
} as const

export const hearingClocks = {
  demandingHearing: {
    title: '要求听证期限',
    limit: limits['licence.hearing.request'],
    served: 'hearingRights',
    bars: 'demandHearing',
    toldIn: 'hearingRights',
  },
  waitingForDemand: {
    title: '听证申请期间',
    limit: limits['licence.hearing.request'],
    served: 'hearingRights',
    until: 'demandHearing',
    holds: ['grant', 'refuse'],
  },
  organisingHearing: {
    title: '组织听证期限',
    limit: limits['licence.hearing.organise'],
    since: 'demandHearing',
    until: 'holdHearing',
  },
  hearingNotice: { title: '听证通知期限', limit: limits['licence.hearing.notice'], ahead: 'hearingOn', until: 'notifyHearing' },
} as const
