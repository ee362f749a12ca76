import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/** 决定、送达、公示、备案 (处罚法 51–62, 48). */
export const decisionActs = {
  discuss: { title: '集体讨论', art: '57.2', by: 'head', from: 'deliberating', takes: ['minutes'] },
  prolong: {
    title: '延长办案期限',
    art: ['市监程序规定 64', '治安法 118'],
    by: 'head',
    from: ['investigating', 'deliberating'],
    takes: ['decisionDays', 'extensionReason'],
  },

  punish: {
    title: '作出处罚决定',
    art: ['57', '59'],
    by: 'head',
    from: 'deliberating',
    to: 'serving',
    takes: ['kinds', 'basis', 'discretion', 'fine', 'confiscated', 'social', 'major', 'crossProvince', 'showing'],
    unlawful: [
      {
        where: { reviewGround: ['publicInterest', 'heard', 'complex', 'other'] },
        without: ['passReview', 'passReviewAfterHearing'],
        art: '58',
        why: '应当先进行法制审核；未经审核或者审核未通过的，不得作出决定',
      },
      { after: 'holdHearing', without: 'passReviewAfterHearing', art: '58.1.2', why: '经过听证的，应当先进行法制审核' },
      { where: { gravity: 'yes' }, without: 'discuss', art: '57.2', why: '情节复杂或者重大违法行为，负责人应当集体讨论决定' },
    ],
  },
  exempt: {
    title: '不予处罚',
    art: ['33', '57.1.2'],
    by: 'head',
    from: 'deliberating',
    to: 'notPunished',
    takes: ['exemptGround', 'education'],
  },
  findNone: { title: '违法事实不能成立', art: '57.1.3', by: 'head', from: 'deliberating', to: 'notPunished', takes: ['reason'] },

  punishOnTheSpot: {
    title: '当场处罚',
    art: ['51', '52'],
    by: 'office',
    opens: 'performing',
    takes: ['party', 'partyKind', 'cause', 'occurredOn', 'limitationKind', 'spotKind', 'fine', 'basis'],
    sets: { clueSource: 'inspection', regime: 'general', hearingGround: 'none', reviewGround: 'none', gravity: 'no', kinds: 'fine' },
    hands: 2,
    certified: true,
    unlawful: [
      { where: { partyKind: 'person' }, over: { fine: 200 }, art: '51', why: '对公民当场处以罚款不得超过二百元' },
      { where: { partyKind: 'organisation' }, over: { fine: 3000 }, art: '51', why: '对法人或者其他组织当场处以罚款不得超过三千元' },
    ],
  },
  report: {
    title: '当场处罚报备归档',
    art: ['52.3', '市监程序规定 70'],
    by: 'office',
    from: ['performing', 'closed'],
    once: true,
    unlawful: [{ without: 'punishOnTheSpot', art: '52.3', why: '不是当场作出的处罚' }],
  },

  takeEffect: { title: '处罚决定送达生效', art: '61', by: 'law', from: 'serving', to: 'performing' },
  publish: {
    title: '公示处罚决定',
    art: ['48.1', '三项制度意见 6'],
    by: 'office',
    from: ['serving', 'performing', 'enforcing', 'closed'],
    takes: ['publicTitle', 'publicText'],
    once: true,
    unlawful: [{ without: ['punish', 'punishOnTheSpot'], art: '48.1', why: '公示的应当是处罚决定' }],
  },
  sendAcross: {
    title: '推送外省登记地公示',
    art: '市监公示规定 10',
    by: 'office',
    from: ['serving', 'performing', 'enforcing', 'closed'],
    where: { crossProvince: 'yes' },
    once: true,
  },
  endShowing: { title: '停止公示', art: '市监公示规定 13', by: 'law', from: ['performing', 'enforcing', 'closed'] },
  fileMajor: {
    title: '重大处罚备案',
    art: ['四川条例 36', '江西条例 13'],
    by: 'office',
    from: ['serving', 'performing', 'enforcing', 'closed'],
    where: { major: 'yes' },
    once: true,
  },
} as const

export const decisionDocuments = {
  decision: {
    title: '行政处罚决定书',
    on: 'punish',
    to: 'party',
    prints: ['cause', 'basis', 'discretion', 'kinds', 'fine', 'confiscated'],
    series: '罚决',
    remedies,
    served: 'takeEffect',
  },
  spotDecision: {
    title: '当场行政处罚决定书',
    on: 'punishOnTheSpot',
    to: 'party',
    prints: ['cause', 'basis', 'spotKind', 'fine'],
    series: '罚当',
    remedies,
  },
  exemption: {
    title: '不予行政处罚决定书',
    on: 'exempt',
    to: 'party',
    prints: ['cause', 'exemptGround', 'education'],
    series: '罚免',
    remedies,
  },
} as const

export const decisionClocks = {
  deciding: {
    title: '办案期限',
    limit: limits['penalty.decide'],
    where: { regime: 'general' },
    since: 'fileCase',
    until: ['punish', 'exempt', 'findNone'],
    suspending: [{ in: 'transferring', art: '移送规定 10' }],
  },
  decidingInMarkets: {
    title: '办案期限（市场监管）',
    limit: limits['penalty.decide.samr'],
    where: { regime: 'market' },
    since: 'fileCase',
    until: ['punish', 'exempt', 'findNone'],
    suspending: [{ in: ['halted', 'transferring'], art: '市监程序规定 64' }],
    excluding: [
      { in: ['hearing', 'heard'], art: '市监程序规定 64' },
      { title: '检测、检验、检疫、鉴定', since: 'beginAppraisal', until: 'endAppraisal', art: '市监程序规定 64' },
    ],
    extension: { act: 'prolong', granted: 'decisionDays' },
  },
  decidingByPolice: {
    title: '办案期限（治安）',
    limit: limits['penalty.decide.public-security'],
    where: { regime: 'police' },
    since: 'fileCase',
    until: ['punish', 'exempt', 'findNone'],
    excluding: [
      { in: ['hearing', 'heard'], art: '治安法 118' },
      { title: '鉴定', since: 'beginAppraisal', until: 'endAppraisal', art: '治安法 118' },
    ],
    extension: { act: 'prolong', granted: 'decisionDays' },
  },
  serving: { title: '送达期限', limit: limits['penalty.serve'], since: 'punish', until: 'takeEffect' },
  publishing: {
    title: '公示期限',
    limit: { regime: { general: limits['penalty.publish'], market: limits['penalty.publish.samr'], police: limits['penalty.publish'] } },
    where: { social: 'yes' },
    since: 'punish',
    until: 'publish',
    outlives: true,
  },
  sendingAcross: {
    title: '跨省推送公示期限',
    limit: limits['penalty.publish.samr.cross-province'],
    where: { crossProvince: 'yes' },
    since: 'punish',
    until: 'sendAcross',
    outlives: true,
  },
  showing: {
    title: '公示期',
    limit: { showing: { minor: limits['penalty.publish.stop.minor'], other: limits['penalty.publish.stop'] } },
    since: 'publish',
    until: 'withdrawPublication',
    otherwise: 'endShowing',
    outlives: true,
  },
  filingMajor: {
    title: '重大处罚备案期限（四川）',
    limit: limits['penalty.major.file.sc'],
    where: { major: 'yes', localRule: 'sichuan' },
    since: 'punish',
    until: 'fileMajor',
    outlives: true,
  },
  filingMajorInJiangxi: {
    title: '重大处罚备案期限（江西）',
    limit: limits['penalty.major.file.jx'],
    where: { major: 'yes', localRule: 'jiangxi' },
    since: 'punish',
    until: 'fileMajor',
    outlives: true,
  },
} as const
