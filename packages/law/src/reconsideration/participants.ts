const pending = ['screening', 'correcting', 'reviewing'] as const

/** What may not happen while many applicants have chosen nobody to speak for them. */
export const representation = [
  {
    over: { applicants: 10 },
    without: 'nameRepresentative',
    fewer: 2,
    inForce: '2026-07-01',
    art: '条例 17',
    why: '申请人超过十人的，应当推选二至五名代表人',
  },
  {
    over: { applicants: 5 },
    without: 'nameRepresentative',
    until: '2026-06-30',
    art: '旧条例 8',
    why: '申请人超过五人的，应当推选一至五名代表人',
  },
] as const

/** Who acts for whom (复议法 15, 17; 条例 17, 18): representatives of many applicants, agents, and those whom the respondent sends. */
export const participantActs = {
  nameRepresentative: {
    title: '推选代表人',
    art: ['15', '条例 17'],
    by: 'applicant',
    from: pending,
    takes: ['representative'],
    times: 5,
  },
  appointAgent: { title: '委托代理人', art: ['17', '条例 18'], by: 'applicant', from: pending, takes: ['agent'], times: 2 },
  appointThirdPartyAgent: {
    title: '第三人委托代理人',
    art: ['17', '条例 18'],
    by: 'thirdParty',
    from: 'reviewing',
    takes: ['thirdPartyAgent'],
  },
  sendStaff: { title: '委派工作人员参加', art: '条例 18', by: 'respondent', from: 'reviewing', takes: ['staff'], times: 2 },
  retainCounsel: {
    title: '被申请人委托律师',
    art: '条例 18',
    by: 'respondent',
    from: 'reviewing',
    takes: ['counsel'],
    times: 2,
    unlawful: [{ without: 'sendStaff', art: '条例 18', why: '被申请人应当委派一至二名工作人员参加，不得只委托律师' }],
  },
} as const
