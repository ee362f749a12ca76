import { procedure } from '@yifa/kernel'
import { reconsiderationLaw } from './limits/sources.ts'
import { limits } from './limits.ts'
import { acceptanceActs, acceptanceClocks, acceptanceDocuments } from './reconsideration/acceptance.ts'
import { reviewActs, reviewClocks, reviewDocuments } from './reconsideration/attached-review.ts'
import { conclusionActs, conclusionDocuments } from './reconsideration/conclusion.ts'
import { elevationActs, elevationClocks, elevationDocuments } from './reconsideration/elevation.ts'
import { examinationActs, examinationClocks, examinationDocuments } from './reconsideration/examination.ts'
import { facts } from './reconsideration/facts.ts'
import { filed, filingActs, filingClocks } from './reconsideration/filing.ts'
import { hearingActs, hearingClocks, hearingDocuments } from './reconsideration/hearing.ts'
import { reconsiderationOffer } from './reconsideration/offer.ts'
import { participantActs } from './reconsideration/participants.ts'
import { performanceActs, performanceClocks, performanceDocuments } from './reconsideration/performance.ts'
import { figures, handled, parties, posts } from './reconsideration/words.ts'

/** 行政复议, 2023 edition: for cases begun on or after 2024-01-01. The regulation of 2007 holds until 2026-06-30, the one of 2026 after. */
export const reconsideration = procedure({
  title: '行政复议',
  source: reconsiderationLaw.source,
  otherLaws: { 条例: '行政复议法实施条例（2026）', 旧条例: '行政复议法实施条例（2007）' },
  series: '复',

  parties: {
    ...parties,
    maker: '制定机关',
    staff: '被申请人委派的工作人员',
    counsel: '被申请人委托的律师',
    superior: '上一级主管部门',
  },
  public: ['applicant'],
  offer: reconsiderationOffer,
  posts,
  states: {
    passing: '处罚机关转送',
    screening: '受理审查',
    correcting: '待补正',
    reviewing: '审理',
    suspended: '中止审理',
    serving: '待送达',
  },
  endings: {
    selfCorrected: '处罚机关自行纠正',
    abandoned: '视为放弃',
    rejected: '不予受理',
    dismissed: '驳回申请',
    terminated: '终止',
    elevated: '提级审理',
    settled: '调解结案',
    decided: '决定生效',
  },

  facts,

  links: { challenged: '被申请复议的案件' },

  acts: {
    apply: {
      title: '申请',
      art: '22',
      by: 'applicant',
      opens: 'screening',
      takes: [
        'applicant',
        'applicants',
        'respondent',
        'matter',
        'conduct',
        'periodFrom',
        'learnedOn',
        'informedOn',
        'requestedOn',
        'conductOn',
        'estate',
        'prerequisite',
        'claim',
        'reasons',
        'exhibits',
        'documentToReview',
        'compensationSought',
      ],
      unlawful: [
        { where: { periodFrom: 'uninformed' }, untold: 'informedOn', art: '20.3', why: '应当写明何日知道复议权利、机关和期限' },
        { where: { periodFrom: 'requested' }, untold: 'requestedOn', art: '条例 24', why: '应当写明行政机关收到履职申请之日' },
      ],
    },
    applyThroughOrgan: {
      title: '经处罚机关申请',
      art: '32.1',
      by: 'applicant',
      opens: 'passing',
      takes: [
        'applicant',
        'respondent',
        'conduct',
        'onTheSpotKind',
        'learnedOn',
        'claim',
        'reasons',
        'exhibits',
        'documentToReview',
        'compensationSought',
      ],
      sets: { matter: 'penalty', estate: 'no', prerequisite: 'no', periodFrom: 'known' },
    },
    passOn: { title: '转送行政复议机关', art: '32.2', by: 'respondent', from: 'passing', to: 'screening' },
    selfCorrect: {
      title: '自行纠正并告知',
      art: '条例 38',
      by: 'respondent',
      from: 'passing',
      to: 'selfCorrected',
      takes: ['selfCorrection'],
      inForce: '2026-07-01',
    },
    ...filingActs,
    ...participantActs,
    ...acceptanceActs,
    ...examinationActs,
    ...hearingActs,
    convert: {
      title: '转为普通程序',
      art: '55',
      by: 'head',
      from: 'reviewing',
      where: { track: 'simple' },
      sets: { track: 'ordinary', simpleGround: 'none' },
    },
    ...elevationActs,
    suspend: {
      title: '中止',
      art: '39.1',
      by: 'organ',
      from: 'reviewing',
      to: 'suspended',
      takes: ['stayGround'],
      unlawful: [
        {
          where: { stayGround: 'attachedReview' },
          art: '条例 53',
          why: '因附带审查中止的，应当写明审查的条款和处理权限，请用“因附带审查中止”',
        },
      ],
    },
    ...reviewActs,
    resume: {
      title: '恢复审理',
      art: '39.2',
      by: 'organ',
      from: 'suspended',
      to: 'reviewing',
      unlawful: [
        {
          where: { stayGround: 'attachedReview' },
          since: 'suspendForReview',
          without: ['upholdClause', 'stopClause', 'receiveReply'],
          art: '条例 53',
          why: '附带审查尚未处理完毕',
        },
      ],
    },
    ...conclusionActs,
    ...performanceActs,
  },

  documents: {
    receipt: {
      title: '行政复议申请收件回执',
      on: filed,
      to: 'applicant',
      prints: ['conduct', 'claim', 'documentToReview', 'compensationSought'],
    },
    respondentAdvice: { title: '告知变更被申请人通知书', on: 'adviseRespondent', to: 'applicant', series: '复变' },
    ...acceptanceDocuments,
    ...examinationDocuments,
    ...hearingDocuments,
    stayOfEnforcement: { title: '停止执行决定书', on: 'stayEnforcement', to: ['applicant', 'respondent'], series: '复停' },
    suspensionNotice: {
      title: '中止行政复议通知书',
      on: ['suspend', 'suspendForReview'],
      to: ['applicant', 'respondent'],
      prints: ['stayGround', 'reviewedClauses'],
      series: '复中',
    },
    ...reviewDocuments,
    ...elevationDocuments,
    trackNotice: { title: '转为普通程序通知书', on: 'convert', to: ['applicant', 'respondent'], prints: ['track'], series: '复转普' },
    resumptionNotice: { title: '恢复行政复议审理通知书', on: 'resume', to: ['applicant', 'respondent'], prints: [], series: '复恢' },
    extensionNotice: { title: '延长行政复议审理期限通知书', on: 'extend', to: ['applicant', 'respondent'], series: '复延' },
    ...conclusionDocuments,
    ...performanceDocuments,
  },

  clocks: {
    ...filingClocks,
    passing: {
      title: '处罚机关转送期限',
      limit: limits['reconsideration.forward.penalty'],
      since: 'applyThroughOrgan',
      until: ['passOn', 'selfCorrect'],
    },
    selfCorrecting: {
      title: '自行纠正期限',
      limit: limits['reconsideration.self-correct'],
      since: 'applyThroughOrgan',
      bars: 'selfCorrect',
    },
    ...acceptanceClocks,
    ...examinationClocks,
    ...hearingClocks,
    deciding: {
      title: '审理期限',
      limit: { track: { ordinary: limits['reconsideration.decide'], simple: limits['reconsideration.decide.simple'] } },
      since: ['accept', 'takeUp'],
      until: [...handled, 'elevate'],
      suspending: [{ in: 'suspended', art: '39' }],
      excluding: [
        { title: '现场勘验、鉴定', since: 'beginSiteWork', until: 'endSiteWork', art: ['条例 45', '条例 46'] },
        { title: '报请提级审理', since: 'reportUp', until: ['keepCase', 'elevate'], art: '条例 40' },
      ],
      extension: { act: 'extend', granted: 'extraDays' },
      toldIn: ['acceptanceNotice', 'extensionNotice', 'resumptionNotice'],
    },
    ...elevationClocks,
    ...reviewClocks,
    stay: {
      title: '中止满六十日',
      limit: limits['reconsideration.terminate.after-stay'],
      where: { stayGround: ['death', 'incapacity', 'dissolved'] },
      since: 'suspend',
      holds: 'terminateAfterStay',
    },
    ...performanceClocks,
  },

  disclosure: {
    headline: 'publicTitle',
    facts: ['publicTitle', 'matter', 'outcome', 'findings'],
    on: 'publish',
    office: ['opinion', 'committeeView'],
  },

  indicators: {
    carriedIn: { title: '上年结转', standing: 'at start' },
    received: { title: '收到行政复议申请', count: ['apply', 'passOn'], by: 'matter' },
    accepted: { title: '受理行政复议案件', count: 'accept', by: 'track' },
    ...figures,
    abandoned: { title: '视为放弃', count: 'abandon' },
    corrected: {
      title: '纠错',
      count: 'decide',
      where: { outcome: ['altered', 'revoked', 'unlawful', 'void', 'ordered'] },
    },
    settled: { title: '调解结案', count: 'settle' },
    withdrawn: { title: '和解撤回终止', count: 'permitWithdrawal' },
    dismissed: { title: '驳回申请', count: 'dismiss' },
    terminated: { title: '因法定事由终止', count: ['terminate', 'terminateAfterStay'] },
    heard: { title: '举行听证', count: 'holdHearing' },
    letters: { title: '制发意见书', count: 'issueLetter' },
    clausesStopped: { title: '停止执行条款', count: 'stopClause' },
    compensationGranted: { title: '决定赔偿金额', unit: '元', sum: 'compensationAmount', count: 'decide' },
    takenUp: { title: '提级审理', count: 'takeUp' },
  },
})
