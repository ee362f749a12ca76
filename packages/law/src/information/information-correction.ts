import { enclosures, procedure, prose, reachableParty, text } from '@yifa/kernel'
import { informationRegulation } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/**
 * Correction of what an organ's information says about the applicant (条例 41). It is no request for information: it has
 * no part in the counts of requests, no period in days, and other endings; hence a procedure of its own.
 */
export const informationCorrection = procedure({
  title: '政府信息更正申请',
  source: informationRegulation.source,
  otherLaws: { 复议法: '行政复议法（2023）' },
  series: '更正',

  parties: { applicant: '申请人' },
  public: ['applicant'],
  offer: {
    title: '申请更正政府信息',
    about: '行政机关提供的与您自身有关的信息记录不准确的，可以要求更正。',
    help: {
      applicant: '更正的结果告知谁、怎样联系。',
      identity: '证明该信息与您自身相关。加密保存，只有受理机关可以查看，每次查看都有记录。',
      information: '哪个机关、在什么文件或者网页上记录的什么内容。',
      request: '应当更正成什么。',
      evidence: '能够证明记录不准确的材料，拍照或者扫描。',
    },
  },
  posts: { office: '政府信息公开工作机构', head: '政府信息公开工作机构负责人' },
  states: { handling: '办理' },
  endings: {
    corrected: '已更正',
    accurate: '不予更正',
    transferred: '已转送有权机关',
    referred: '已告知向有权机关提出',
    withdrawn: '撤回申请',
  },

  facts: {
    applicant: reachableParty('申请人'),
    identity: enclosures('身份证明'),
    information: prose('记录不准确的政府信息'),
    request: prose('请求更正的内容'),
    evidence: enclosures('证明记录不准确的证据'),
    findings: prose('审核情况'),
    corrected: prose('更正后的内容'),
    competent: text('有权更正的行政机关'),
  },

  acts: {
    apply: {
      title: '申请更正',
      art: '41',
      by: 'applicant',
      opens: 'handling',
      takes: ['applicant', 'identity', 'information', 'request', 'evidence'],
    },
    correct: {
      title: '更正并告知申请人',
      art: '41',
      by: 'office',
      from: 'handling',
      to: 'corrected',
      takes: ['findings', 'corrected'],
    },
    uphold: {
      title: '审核不属实，不予更正并告知申请人',
      art: '41',
      by: 'head',
      from: 'handling',
      to: 'accurate',
      takes: ['findings'],
    },
    transfer: {
      title: '转送有权更正的机关并告知申请人',
      art: '41',
      by: 'office',
      from: 'handling',
      to: 'transferred',
      takes: ['competent'],
    },
    refer: {
      title: '告知向有权更正的机关提出',
      art: '41',
      by: 'office',
      from: 'handling',
      to: 'referred',
      takes: ['competent'],
    },
    withdraw: { title: '撤回申请', art: '工作惯例', by: 'applicant', from: 'handling', to: 'withdrawn' },
  },

  documents: {
    receipt: { title: '政府信息更正申请登记回执', on: 'apply', to: 'applicant', prints: ['information', 'request'] },
    correctionNotice: {
      title: '政府信息更正告知书',
      on: 'correct',
      to: 'applicant',
      prints: ['information', 'findings', 'corrected'],
      series: '更正',
      remedies,
    },
    accuracyNotice: {
      title: '政府信息不予更正告知书',
      on: 'uphold',
      to: 'applicant',
      prints: ['information', 'findings'],
      series: '更正',
      remedies,
    },
    transferNotice: {
      title: '政府信息更正申请转送告知书',
      on: ['transfer', 'refer'],
      to: 'applicant',
      prints: ['information', 'competent'],
      series: '更正',
    },
  },

  clocks: {
    contesting: {
      title: '申请行政复议期限',
      limit: limits['reconsideration.apply'],
      served: ['correctionNotice', 'accuracyNotice'],
      of: 'applicant',
      lasts: true,
      outlives: true,
    },
  },

  indicators: {
    received: { title: '收到政府信息更正申请', count: 'apply' },
    corrected: { title: '予以更正', count: 'correct' },
    upheld: { title: '不予更正', count: 'uphold' },
    passedOn: { title: '转送或者告知向有权机关提出', count: ['transfer', 'refer'] },
    carriedOut: { title: '结转下年度继续办理的更正申请', standing: 'at end' },
  },
})
