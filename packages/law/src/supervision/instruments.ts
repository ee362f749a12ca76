import { limits } from '../limits.ts'
import { ordered } from './supervision-words.ts'

/** 督办函、意见书、决定书 (执法监督条例 27–30). */
export const instrumentActs = {
  order: {
    title: '制发督办函',
    art: '27',
    by: 'head',
    from: 'verified',
    to: 'awaiting',
    where: { finding: 'neglect' },
    takes: ['order', 'orderDue'],
  },
  opine: {
    title: '制发意见书',
    art: '28',
    by: 'head',
    from: 'verified',
    to: 'awaiting',
    where: { finding: ['unlawful', 'improper'] },
    takes: ['opinion', 'opinionDue'],
  },
  escalateAtOnce: {
    title: '重大问题报请政府决定',
    art: '29',
    by: 'head',
    from: 'verified',
    to: 'deciding',
    where: { finding: 'major' },
    takes: ['escalation'],
  },
  object: {
    title: '提出异议、申请复查',
    art: '30',
    by: 'supervised',
    from: [...ordered],
    takes: ['objection'],
  },
  answerObjection: {
    title: '处理异议、复查',
    art: '30',
    by: 'office',
    from: [...ordered],
    takes: ['objectionOutcome', 'objectionReason'],
    unlawful: [{ without: 'object', since: 'answerObjection', art: '30', why: '没有待处理的异议' }],
  },
  reportCorrection: { title: '报送纠正情况', art: ['27', '28'], by: 'supervised', from: 'awaiting', takes: ['correction'] },
  escalate: {
    title: '未按要求办理，报请政府决定',
    art: '29',
    by: 'head',
    from: 'awaiting',
    to: 'deciding',
    takes: ['escalation'],
    unlawful: [{ after: 'object', without: 'answerObjection', since: 'answerObjection', art: '30', why: '异议尚未处理' }],
  },
  decide: {
    title: '制发决定书',
    art: '29',
    by: 'government',
    from: 'deciding',
    to: 'executing',
    takes: ['decided', 'decision'],
  },
  sendBack: {
    title: '政府退回重新处理',
    art: '工作惯例',
    by: 'government',
    from: 'deciding',
    to: 'verified',
    takes: ['finding', 'reason'],
  },
  reportExecution: { title: '报告决定书执行情况', art: '29', by: 'supervised', from: 'executing', takes: ['execution'] },
} as const

export const instrumentDocuments = {
  order: { title: '行政执法监督督办函', on: 'order', to: 'supervised', prints: ['findingText', 'order', 'orderDue'], series: '监督' },
  opinion: {
    title: '行政执法监督意见书',
    on: 'opine',
    to: 'supervised',
    prints: ['findingText', 'opinion', 'opinionDue'],
    series: '监意',
  },
  decision: {
    title: '行政执法监督决定书',
    on: 'decide',
    to: 'supervised',
    prints: ['findingText', 'decided', 'decision'],
    series: '监决',
  },
} as const

export const instrumentClocks = {
  fulfilling: {
    title: '督办函载明的期限',
    limit: limits['supervision.order.national'],
    due: 'orderDue',
    served: 'order',
    until: ['reportCorrection', 'escalate'],
    toldIn: 'order',
  },
  correcting: {
    title: '意见书载明的期限',
    limit: limits['supervision.opinion.national'],
    due: 'opinionDue',
    served: 'opinion',
    until: ['reportCorrection', 'escalate'],
    toldIn: 'opinion',
  },
} as const
