import { limits } from '../limits.ts'

/** 线索、立案 (处罚法 36, 54): from the clue to the filing. */
export const filingActs = {
  recordClue: {
    title: '登记线索',
    art: ['36', '54'],
    by: 'office',
    opens: 'checking',
    takes: ['clueSource', 'informant', 'clue', 'occurredOn', 'regime', 'limitationKind', 'localRule'],
  },
  prolongFiling: {
    title: '延长立案期限',
    art: '市监程序规定 18',
    by: 'head',
    from: 'checking',
    takes: ['filingDays', 'extensionReason'],
  },
  declineFiling: { title: '不予立案', art: '54', by: 'head', from: 'checking', to: 'notFiled', takes: ['reason'] },
  fileCase: {
    title: '立案',
    art: '54',
    by: 'head',
    from: 'checking',
    to: 'investigating',
    takes: ['party', 'partyKind', 'cause', 'power'],
  },
  replyInformant: {
    title: '告知实名举报人',
    art: '投诉举报办法 31',
    by: 'office',
    from: ['investigating', 'notFiled'],
    where: { informant: 'yes' },
    once: true,
  },
} as const

export const filingClocks = {
  limitation: {
    title: '追责时效',
    limit: {
      limitationKind: {
        ordinary: limits['penalty.limitation'],
        serious: limits['penalty.limitation.serious'],
        police: limits['penalty.public-security.limitation'],
      },
    },
    sinceDate: 'occurredOn',
    until: ['recordClue', 'punishOnTheSpot'],
    bars: ['punish', 'punishOnTheSpot'],
  },
  filing: {
    title: '立案期限',
    limit: limits['penalty.case-filing.samr'],
    where: { regime: 'market' },
    since: 'recordClue',
    until: ['fileCase', 'declineFiling'],
    extension: { act: 'prolongFiling', granted: 'filingDays' },
  },
  replying: {
    title: '告知举报人期限',
    limit: limits['penalty.report.reply.samr'],
    where: { informant: 'yes' },
    since: ['fileCase', 'declineFiling'],
    until: 'replyInformant',
    outlives: true,
  },
} as const
