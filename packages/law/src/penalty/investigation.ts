import { limits } from '../limits.ts'

/** 调查取证 (处罚法 54–57): evidence, preservation, appraisal, transfer to the police. */
export const investigationActs = {
  investigate: {
    title: '调查取证',
    art: ['42', '55'],
    by: 'office',
    from: 'investigating',
    takes: ['evidence'],
    hands: 2,
    certified: 'power.field',
  },
  preserve: { title: '先行登记保存', art: '56', by: 'head', from: 'investigating', takes: ['preserved'] },
  preserveAtOnce: {
    title: '紧急先行登记保存',
    art: '市监程序规定 33',
    by: 'office',
    from: 'investigating',
    where: { regime: 'market' },
    takes: ['preserved'],
    hands: 2,
    certified: 'power.field',
  },
  approvePreservation: {
    title: '补办先行登记保存批准',
    art: '市监程序规定 33',
    by: 'head',
    from: 'investigating',
    unlawful: [{ without: 'preserveAtOnce', art: '市监程序规定 33', why: '没有待补办批准的先行登记保存' }],
  },
  disposePreserved: {
    title: '处理登记保存物品',
    art: '56',
    by: 'office',
    from: ['investigating', 'proposed', 'reviewing'],
    takes: ['disposal'],
    unlawful: [{ without: ['preserve', 'preserveAtOnce'], art: '56', why: '没有先行登记保存的物品' }],
  },
  beginAppraisal: {
    title: '委托检测、检验、检疫、鉴定',
    art: '市监程序规定 64',
    by: 'office',
    from: 'investigating',
    takes: ['appraised'],
  },
  endAppraisal: {
    title: '检测、检验、检疫、鉴定结束',
    art: '市监程序规定 64',
    by: 'office',
    from: ['investigating', 'halted'],
    unlawful: [{ without: 'beginAppraisal', since: 'endAppraisal', art: '市监程序规定 64', why: '没有进行中的检测、检验、检疫、鉴定' }],
  },
  halt: { title: '中止调查', art: '市监程序规定 64', by: 'head', from: 'investigating', to: 'halted', takes: ['haltGround'] },
  resume: { title: '恢复调查', art: '市监程序规定 64', by: 'head', from: 'halted', to: 'investigating' },
  transferOut: {
    title: '因涉嫌犯罪转入移送程序',
    art: ['27', '移送规定 5'],
    by: 'office',
    from: ['investigating', 'proposed', 'deliberating'],
    to: 'transferring',
    takes: ['reason'],
    begins: { procedure: 'criminalTransfer', act: 'discover', link: 'police', carries: { suspect: 'party', facts: 'reason' } },
  },
  resumeAfterTransfer: { title: '移送程序终结，继续办理', art: '移送规定 10', by: 'law', from: 'transferring', to: 'investigating' },

  conclude: {
    title: '调查终结',
    art: '57',
    by: 'office',
    from: 'investigating',
    to: 'proposed',
    takes: ['report', 'reviewGround', 'hearingGround', 'gravity'],
    unlawful: [{ without: 'investigate', art: '54', why: '应当全面、客观、公正地调查，收集有关证据' }],
  },
} as const

export const investigationDocuments = {
  preservation: {
    title: '先行登记保存证据通知书',
    on: ['preserve', 'preserveAtOnce'],
    to: 'party',
    prints: ['preserved'],
    series: '罚存',
  },
} as const

export const investigationClocks = {
  preserving: {
    title: '登记保存处理期限',
    limit: limits['penalty.register-preserve'],
    since: ['preserve', 'preserveAtOnce'],
    until: 'disposePreserved',
    toldIn: 'preservation',
  },
  approving: {
    title: '补办批准期限',
    limit: limits['penalty.register-preserve.urgent.samr'],
    since: 'preserveAtOnce',
    until: 'approvePreservation',
  },
} as const
