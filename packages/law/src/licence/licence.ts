import { procedure } from '@yifa/kernel'
import { licenceLaw } from '../limits/sources.ts'
import { atOnceActs, decidingClocks, decisionActs, decisionDocuments, deliveryClocks } from './decision.ts'
import { examinationActs, examinationClocks, examinationDocuments } from './examination.ts'
import { filingActs, filingClocks, filingDocuments } from './filing.ts'
import { hearingActs, hearingClocks, hearingDocuments } from './hearing.ts'
import { licenceExchange } from './licence-exchange.ts'
import { licenceFacts } from './licence-words.ts'
import { validityActs, validityClocks, validityDocuments } from './validity.ts'

/** 行政许可: from the window to the deregistration, with hearing, promise, renewal, alteration, retraction and revocation. */
export const licence = procedure({
  title: '行政许可',
  source: licenceLaw.source,
  otherLaws: { 三项制度意见: '国办发〔2018〕118号', 优化营商环境条例: '优化营商环境条例' },
  series: '许',
  called: ['applicant', 'item'],

  parties: { applicant: '申请人', stakeholder: '利害关系人' },
  public: ['applicant'],
  offer: {
    title: '申请行政许可',
    about: '依法需要行政机关准予才能从事的活动。受理后20个工作日内作出决定。',
    help: {
      applicant: '许可证件发给谁、怎样联系。',
      item: '要办的许可的名称，例如：食品经营许可。',
      request: '要做什么、在哪里做，提交了哪些材料。',
      handling: '由几个部门共同办理的，选“统一、联合或者集中办理”；不清楚的不用改。',
      promise: '可以告知承诺的事项，承诺符合条件即当场准予，事后核查；承诺不实的撤销许可。',
      safety: '与安全、健康有关的许可，隐瞒情况或者骗取的，一年或者三年内不得再次申请。',
    },
  },
  posts: { office: '承办机构', head: '行政机关负责人', government: '本级人民政府' },
  seats: { government: 'government' },
  states: {
    received: '收件待审',
    correcting: '待补正',
    examining: '审查',
    hearing: '听证',
    granted: '待颁证',
    valid: '有效',
    renewing: '延续审查',
    altering: '变更审查',
  },
  endings: {
    notAccepted: '不予受理',
    refused: '不予许可',
    reportedUp: '已报上级机关决定',
    withdrawn: '撤回申请',
    expired: '有效期届满',
    retracted: '撤回许可',
    revoked: '撤销许可',
    ended: '许可终止',
  },

  settled: { valid: '准予许可', renewing: '准予许可', altering: '准予许可' },

  facts: licenceFacts,
  links: { bundle: '一件事', inspection: '监督检查' },

  acts: {
    ...filingActs,
    ...atOnceActs,
    ...examinationActs,
    ...hearingActs,
    ...decisionActs,
    ...validityActs,
  },

  documents: {
    ...filingDocuments,
    ...examinationDocuments,
    ...hearingDocuments,
    ...decisionDocuments,
    ...validityDocuments,
  },

  clocks: {
    ...filingClocks,
    ...decidingClocks,
    ...examinationClocks,
    ...hearingClocks,
    ...deliveryClocks,
    ...validityClocks,
  },

  disclosure: {
    headline: 'publicTitle',
    facts: ['publicTitle', 'item', 'publicText'],
    on: 'publish',
    office: ['findings', 'opinion'],
    exchange: licenceExchange,
  },

  indicators: {
    atStart: { title: '年初在办和有效的许可', standing: 'at start' },
    applied: { title: '收到许可申请', count: 'apply', by: 'handling' },
    accepted: { title: '受理', count: ['accept', 'correct'] },
    declined: { title: '不予受理', count: 'decline' },
    granted: { title: '准予许可', count: ['grant', 'grantAtOnce', 'grantOnPromise'] },
    atOnce: { title: '当场办结', count: ['grantAtOnce', 'grantOnPromise'] },
    onPromise: { title: '告知承诺办理', count: 'grantOnPromise' },
    promisesChecked: { title: '核查承诺', count: 'checkPromise', by: 'promiseKept' },
    refused: { title: '不予许可', count: 'refuse', by: 'refusalGround' },
    decided: { title: '作出许可决定', count: ['grant', 'refuse', 'grantAtOnce', 'grantOnPromise'] },
    onTime: {
      title: '按期办结',
      count: ['grant', 'refuse', 'grantAtOnce', 'grantOnPromise'],
      within: ['deciding', 'decidingJointly', 'accepting'],
    },
    onTimeRate: { title: '按期办结率', share: 'onTime', of: 'decided' },
    daysTaken: { title: '平均办理天数', average: 'deciding' },
    daysAllowed: { title: '法定办理天数', average: 'deciding', allowed: true },
    speed: { title: '实际天数占法定天数', share: 'daysTaken', of: 'daysAllowed' },
    joint: { title: '联合办理作出决定', count: ['grant', 'refuse', 'grantAtOnce', 'grantOnPromise'], where: { handling: 'joint' } },
    jointDays: { title: '联合办理平均天数', average: 'decidingJointly' },
    jointDaysAllowed: { title: '联合办理法定天数', average: 'decidingJointly', allowed: true },
    jointSpeed: { title: '联合办理实际天数占法定天数', share: 'jointDays', of: 'jointDaysAllowed' },
    heard: { title: '举行听证', count: 'holdHearing' },
    renewed: { title: '延续', count: ['grantRenewal', 'deemRenewed'] },
    retracted: { title: '撤回许可', count: 'retract' },
    revoked: { title: '撤销许可', count: 'revoke', by: 'revokeGround' },
    deregistered: { title: '注销许可', count: 'deregister', by: 'deregisterGround' },
    atEnd: { title: '年末在办和有效的许可', standing: 'at end' },
  },
})
