import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/** 申请与受理 (许可法 29–32). */
export const filingActs = {
  apply: {
    title: '申请',
    art: ['29', '31'],
    by: 'applicant',
    opens: 'received',
    takes: ['applicant', 'item', 'request', 'handling', 'promise', 'safety'],
  },
  decline: {
    title: '告知不需许可或者不予受理',
    art: ['32.1.1', '32.1.2'],
    by: 'office',
    from: 'received',
    to: 'notAccepted',
    takes: ['reason', 'competent'],
  },
  correctAtOnce: { title: '当场更正', art: '32.1.3', by: 'applicant', from: 'received', takes: ['correction'] },
  askToCorrect: {
    title: '一次告知补正',
    art: '32.1.4',
    by: 'office',
    from: 'received',
    to: 'correcting',
    takes: ['defects'],
    once: true,
  },
  correct: { title: '补齐材料，即为受理', art: '32.1.5', by: 'applicant', from: 'correcting', to: 'examining', takes: ['supplement'] },
  accept: { title: '受理', art: '32.1.5', by: ['office', 'law'], from: 'received', to: 'examining' },
  withdraw: {
    title: '撤回申请',
    art: '工作惯例',
    by: 'applicant',
    from: ['received', 'correcting', 'examining', 'hearing'],
    to: 'withdrawn',
  },
} as const

export const filingDocuments = {
  receipt: { title: '行政许可申请材料接收凭证', on: 'apply', to: 'applicant', prints: ['item', 'request'] },
  rejection: {
    title: '行政许可申请不予受理决定书',
    on: 'decline',
    to: 'applicant',
    prints: ['item', 'reason', 'competent'],
    series: '许不受',
    remedies,
  },
  correctionNotice: { title: '行政许可申请材料补正告知书', on: 'askToCorrect', to: 'applicant', series: '许补' },
  acceptance: { title: '行政许可申请受理通知书', on: ['accept', 'correct'], to: 'applicant', prints: ['item'], series: '许受' },
} as const

export const filingClocks = {
  accepting: {
    title: '告知补正、受理期限',
    limit: limits['licence.supplement-notice'],
    since: 'apply',
    until: ['accept', 'askToCorrect', 'decline', 'grantAtOnce', 'grantOnPromise', 'withdraw'],
    otherwise: 'accept',
    retroactive: true,
    bars: 'askToCorrect',
    toldIn: 'receipt',
  },
} as const
