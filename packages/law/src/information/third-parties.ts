import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'
import { waiting } from './stages.ts'

/** 征求第三方、共同制作机关意见 (信息公开条例 32, 34). */
export const consultingActs = {
  consult: { title: '书面征求第三方意见', art: '32', by: 'office', from: 'handling', takes: ['thirdParty'] },
  respond: {
    title: '第三方提出意见',
    art: '32',
    by: 'thirdParty',
    from: waiting,
    takes: ['view', 'viewReasons'],
    unlawful: [{ without: 'consult', art: '32', why: '没有征求第三方的意见' }],
  },
  remainSilent: { title: '第三方逾期未提出意见', art: '32', by: 'law', from: waiting, sets: { view: 'silent' } },
  overrule: {
    title: '因公共利益决定公开并告知第三方',
    art: '32',
    by: 'office',
    from: 'handling',
    takes: ['publicInterest'],
    unlawful: [{ without: 'respond', art: '32', why: '没有第三方提出不同意公开的意见' }],
  },
  dismiss: {
    title: '认定第三方不同意公开的理由不合理',
    art: '32',
    by: 'office',
    from: 'handling',
    takes: ['unreasonable'],
    unlawful: [{ without: 'respond', art: '32', why: '没有第三方提出不同意公开的意见' }],
  },
  consultOrgan: { title: '征求共同制作机关意见', art: '34', by: 'office', from: 'handling', takes: ['coOrgan'] },
  organResponds: {
    title: '共同制作机关提出意见',
    art: '34',
    by: 'coOrgan',
    from: waiting,
    takes: ['organView'],
    unlawful: [{ without: 'consultOrgan', art: '34', why: '没有征求共同制作机关的意见' }],
  },
  organAssents: { title: '视为同意公开', art: '34', by: 'law', from: waiting, sets: { organView: 'agrees' } },
} as const

export const consultingDocuments = {
  consultation: { title: '政府信息公开征求第三方意见书', on: 'consult', to: 'thirdParty', prints: ['wanted'], series: '依征' },
  organConsultation: { title: '征求共同制作机关意见函', on: 'consultOrgan', to: 'coOrgan', prints: ['wanted'], series: '依征' },
  disclosureNotice: {
    title: '公开政府信息告知书',
    on: ['overrule', 'dismiss'],
    to: 'thirdParty',
    series: '依告',
    remedies,
  },
} as const

export const consultingClocks = {
  consulting: {
    title: '第三方提出意见期限',
    limit: limits['info.third-party'],
    served: 'consultation',
    until: 'respond',
    otherwise: 'remainSilent',
    toldIn: 'consultation',
  },
  organConsulting: {
    title: '共同制作机关提出意见期限',
    limit: limits['info.co-agency'],
    served: 'organConsultation',
    until: 'organResponds',
    otherwise: 'organAssents',
    toldIn: 'organConsultation',
  },
} as const
