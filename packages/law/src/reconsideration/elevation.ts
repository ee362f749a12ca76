import { limits } from '../limits.ts'

/** 提级审理 (复议法 38; 条例 40): the higher organ takes a case up, and its period runs afresh from receipt of the file. */
export const elevationActs = {
  takeUp: {
    title: '提级审理：收到案件材料',
    art: ['38', '条例 40'],
    by: 'organ',
    opens: 'reviewing',
    takes: [
      'lowerOrgan',
      'applicant',
      'applicants',
      'respondent',
      'matter',
      'conduct',
      'claim',
      'reasons',
      'track',
      'simpleGround',
      'weight',
    ],
  },
  elevate: {
    title: '提级审理',
    art: '38',
    by: 'organ',
    from: ['screening', 'reviewing'],
    to: 'elevated',
    takes: ['higherOrgan'],
  },
  sendFileUp: { title: '移送案件材料', art: '条例 40.3', by: 'office', from: 'elevated', once: true },
  reportUp: { title: '报请提级审理', art: ['38', '条例 40'], by: 'organ', from: 'reviewing', takes: ['elevationReason'] },
  keepCase: {
    title: '上级机关不予提级',
    art: '条例 40',
    by: 'organ',
    from: 'reviewing',
    unlawful: [{ without: 'reportUp', since: 'keepCase', art: '条例 40', why: '没有报请提级审理' }],
  },
} as const

export const elevationDocuments = {
  elevationNotice: {
    title: '提级审理通知书',
    on: ['elevate', 'takeUp'],
    to: ['applicant', 'respondent'],
    prints: ['higherOrgan', 'lowerOrgan'],
    series: '复提',
  },
} as const

export const elevationClocks = {
  sendingUp: {
    title: '移送案件材料期限',
    limit: limits['reconsideration.elevate.transfer'],
    since: 'elevate',
    until: 'sendFileUp',
    outlives: true,
  },
} as const
