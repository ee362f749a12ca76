import { limits } from '../limits.ts'

/** 负责人出庭、开庭、一审裁判 (行政诉讼法 3, 69–78, 81). */
export const trialActs = {
  summon: { title: '收到开庭通知', art: ['解释 71', '出庭规定 5'], by: 'court', from: 'awaiting', takes: ['hearingOn', 'mustAppear'] },
  explainAbsence: { title: '负责人不能出庭的情况说明', art: '出庭规定 8', by: 'head', from: 'awaiting', takes: ['absence'] },
  attend: {
    title: '出庭应诉',
    art: '3.3',
    by: 'office',
    from: ['awaiting', 'appealed'],
    takes: ['attendance'],
    unlawful: [
      { where: { attendance: 'lawyer' }, art: '3.3', why: '不能出庭的应当委托行政机关相应的工作人员出庭，不得仅委托律师' },
      {
        where: { attendance: 'staff' },
        without: 'explainAbsence',
        art: '出庭规定 8',
        why: '负责人不能出庭的，应当提交加盖印章或者主要负责人签字的情况说明',
      },
    ],
  },
  tryCase: {
    title: '开庭审理',
    art: '3.3',
    by: 'court',
    from: 'awaiting',
    to: 'tried',
    unlawful: [{ without: 'attend', art: '3.3', why: '尚未记录出庭应诉的人员' }],
  },
  halt: { title: '中止诉讼', art: '解释 87', by: 'court', from: ['answering', 'awaiting', 'tried'], to: 'halted', takes: ['haltGround'] },
  resume: { title: '恢复诉讼', art: '解释 87', by: 'court', from: 'halted', to: 'awaiting' },
  prolong: {
    title: '上级法院批准延长审限',
    art: ['81', '88'],
    by: 'court',
    from: ['answering', 'awaiting', 'tried', 'appealed'],
    takes: ['extraDays'],
  },
  withdraw: {
    title: '裁定准许撤诉',
    art: '62',
    by: 'court',
    from: ['answering', 'awaiting', 'halted', 'tried', 'appealed'],
    to: 'withdrawn',
  },
  judge: {
    title: '收到一审裁判',
    art: ['69', '70', '72', '73', '74', '75', '76', '77', '78'],
    by: 'court',
    from: ['tried', 'awaiting'],
    to: 'judged',
    takes: ['form', 'outcome', 'ruling', 'performBy', 'disclosure'],
    unlawful: [{ where: { form: 'judgment' }, without: 'tryCase', art: '3.3', why: '判决应当在开庭审理之后' }],
  },
} as const

export const trialDocuments = {
  absenceNote: { title: '行政机关负责人不能出庭情况说明', on: 'explainAbsence', to: 'court', series: '诉说' },
} as const

export const trialClocks = {
  summoning: { title: '开庭通知期限', limit: limits['litigation.summons'], ahead: 'hearingOn', until: 'summon' },
  headNotice: {
    title: '负责人出庭通知期限',
    limit: limits['litigation.head.notice'],
    where: { mustAppear: 'yes' },
    ahead: 'hearingOn',
    until: 'summon',
  },
  firstInstance: {
    title: '一审审理期限',
    limit: { track: { ordinary: limits['litigation.first-instance'], simple: limits['litigation.simple'] } },
    since: 'register',
    until: ['judge', 'withdraw'],
    suspending: [{ in: 'halted', art: '解释 87' }],
    extension: { act: 'prolong', granted: 'extraDays' },
  },
} as const
