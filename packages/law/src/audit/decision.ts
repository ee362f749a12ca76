import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'
import { decided } from './audit-words.ts'

/** 审计决定、移送、协助、裁决 (审计法 45, 53). */
export const decisionActs = {
  issue: {
    title: '提出审计报告，作出审计决定',
    art: ['45', '条例 40'],
    by: 'head',
    from: 'reviewing',
    to: 'serving',
    takes: ['finding', 'money', 'report', 'orders'],
    unlawful: [
      { without: 'review', art: '45', why: '应当经复核、审理' },
      { where: { objection: 'raised' }, without: 'answerComment', art: '条例 39', why: '应当核实被审计单位的意见并作出说明' },
      { where: { bigFine: 'yes' }, without: 'tellHearing', art: '条例 50', why: '较大数额罚款，应当事先告知听证权利' },
      {
        where: { bigFine: 'yes' },
        without: ['waiveHearing', 'hear'],
        art: '条例 50',
        why: '要求听证的期限尚未届满，或者尚未举行听证',
      },
    ],
    begins: {
      procedure: 'auditRectification',
      act: 'open',
      link: 'rectification',
      carries: { audited: 'audited', name: 'name', findings: 'finding', money: 'money' },
    },
  },
  refer: {
    title: '移送处理、提出建议',
    art: ['45', '48', '54'],
    by: 'head',
    from: ['reviewing', 'serving', ...decided],
    takes: ['receiver', 'referred'],
  },
  receiveFeedback: {
    title: '收到移送事项的处理结果',
    art: ['48', '54', '条例 51'],
    by: 'team',
    from: ['serving', ...decided, 'closed'],
    takes: ['feedback'],
    unlawful: [{ without: 'refer', art: '48', why: '没有移送处理的事项' }],
  },
  askHelp: {
    title: '请求有关部门协助执行',
    art: '浙江条例 34',
    by: 'head',
    from: ['serving', ...decided],
    takes: ['assistant', 'help'],
  },
  help: {
    title: '书面回复协助执行情况',
    art: '浙江条例 34',
    by: ['assistant', 'team'],
    from: [...decided, 'serving', 'closed'],
    takes: ['helped'],
    unlawful: [{ without: 'askHelp', art: '浙江条例 34', why: '没有请求协助执行' }],
  },
  takeEffect: { title: '审计决定送达生效', art: '条例 40', by: 'law', from: 'serving', to: 'issued' },
  askRuling: {
    title: '提请本级政府裁决',
    art: ['53.2', '条例 52'],
    by: 'audited',
    from: 'issued',
    to: 'ruling',
    where: { subject: 'fiscal' },
    takes: ['plea'],
  },
  prolongRuling: { title: '延长裁决期限并告知双方', art: '条例 52', by: 'government', from: 'ruling', takes: ['extraDays', 'reason'] },
  rule: {
    title: '作出裁决（最终）',
    art: '条例 52',
    by: 'government',
    from: 'ruling',
    to: 'issued',
    takes: ['ruling', 'rulingResult'],
    once: true,
  },
} as const

export const decisionDocuments = {
  decision: {
    title: '审计决定书',
    on: 'issue',
    to: 'audited',
    prints: ['name', 'finding', 'report', 'orders'],
    series: '审计决',
    remedies: [
      ...remedies.map((remedy) => ({ ...remedy, where: { subject: 'financial' } })),
      { title: '提请裁决', before: '本级人民政府', limit: limits['audit.ruling.apply'], where: { subject: 'fiscal' } },
    ],
    served: 'takeEffect',
  },
  helpRequest: { title: '协助执行审计决定通知书', on: 'askHelp', to: 'assistant', prints: ['help'], series: '审计协' },
  ruling: { title: '审计裁决决定书', on: 'rule', to: 'audited', prints: ['plea', 'ruling', 'rulingResult'], series: '审裁' },
  rulingExtension: { title: '审计裁决延期告知书', on: 'prolongRuling', to: 'audited', series: '审裁延' },
} as const

export const decisionClocks = {
  askingRuling: {
    title: '提请裁决期限',
    limit: limits['audit.ruling.apply'],
    where: { subject: 'fiscal' },
    since: 'takeEffect',
    bars: 'askRuling',
  },
  ruling: {
    title: '裁决期限',
    limit: limits['audit.ruling.decide'],
    since: 'askRuling',
    until: 'rule',
    extension: { act: 'prolongRuling', granted: 'extraDays' },
  },
  helping: {
    title: '回复协助执行情况期限（浙江）',
    limit: limits['audit.assist.zj'],
    served: 'helpRequest',
    until: 'help',
    outlives: true,
  },
} as const
