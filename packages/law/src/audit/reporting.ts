import { limits } from '../limits.ts'

/** 审计报告征求意见、审理、听证 (审计法 44, 45). */
export const reportingActs = {
  report: {
    title: '审计组报告征求意见',
    art: ['44', '条例 39'],
    by: 'team',
    from: 'auditing',
    to: 'commenting',
    takes: ['draft', 'subject'],
    unlawful: [{ without: 'investigate', art: '43', why: '尚未调查取证' }],
  },
  comment: {
    title: '提出书面意见',
    art: ['44', '条例 39'],
    by: 'audited',
    from: 'commenting',
    to: 'reviewing',
    takes: ['comment'],
    sets: { objection: 'raised' },
  },
  agree: { title: '书面表示没有异议', art: '44', by: 'audited', from: 'commenting', to: 'reviewing', sets: { objection: 'none' } },
  keepSilent: {
    title: '逾期未提出意见，视同没有异议',
    art: ['44', '条例 39'],
    by: 'law',
    from: 'commenting',
    to: 'reviewing',
    sets: { objection: 'silent' },
  },
  answerComment: {
    title: '核实意见，作出说明',
    art: '条例 39',
    by: 'team',
    from: 'reviewing',
    where: { objection: 'raised' },
    takes: ['answerToComment'],
  },
  review: {
    title: '复核、审理',
    art: ['45', '条例 40'],
    by: 'review',
    from: 'reviewing',
    takes: ['review', 'bigFine', 'fine'],
    apart: { from: ['investigate', 'report'], art: '条例 40' },
  },
  tellHearing: {
    title: '告知听证权利',
    art: ['条例 50', '处罚法 63'],
    by: 'head',
    from: 'reviewing',
    where: { bigFine: 'yes' },
    once: true,
  },
  demandHearing: {
    title: '要求听证',
    art: ['条例 50', '处罚法 64'],
    by: 'audited',
    from: 'reviewing',
    once: true,
    unlawful: [{ without: 'tellHearing', art: '条例 50', why: '没有听证告知' }],
  },
  hear: {
    title: '举行听证',
    art: '条例 50',
    by: 'review',
    from: 'reviewing',
    takes: ['evidence'],
    unlawful: [{ without: 'demandHearing', art: '条例 50', why: '被审计单位没有要求听证' }],
  },
  waiveHearing: { title: '逾期未要求听证', art: '处罚法 64', by: 'law', from: 'reviewing' },
} as const

export const reportingDocuments = {
  draft: { title: '审计报告征求意见书', on: 'report', to: 'audited', prints: ['name', 'draft'], series: '审计征' },
  hearingNotice: { title: '审计听证告知书', on: 'tellHearing', to: 'audited', prints: ['fine'], series: '审计听' },
} as const

export const reportingClocks = {
  commenting: {
    title: '提出意见期限',
    limit: limits['audit.comment'],
    served: 'draft',
    until: ['comment', 'agree'],
    otherwise: 'keepSilent',
    toldIn: 'draft',
  },
  demandingHearing: {
    title: '要求听证期限',
    limit: limits['penalty.hearing.request'],
    served: 'hearingNotice',
    until: 'demandHearing',
    otherwise: 'waiveHearing',
    toldIn: 'hearingNotice',
  },
} as const
