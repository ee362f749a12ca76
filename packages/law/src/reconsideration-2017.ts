import { procedure } from '@yifa/kernel'
import { reconsiderationLaw2017 } from './limits/sources.ts'
import { reviewActs2017, reviewClocks2017, reviewDocuments2017 } from './reconsideration/attached-review-2017.ts'
import { conclusionActs2017, conclusionClocks2017, conclusionDocuments2017 } from './reconsideration/conclusion-2017.ts'
import { examinationActs2017, examinationClocks2017, examinationDocuments2017 } from './reconsideration/examination-2017.ts'
import { facts2017 } from './reconsideration/facts-2017.ts'
import { filingActs2017, filingClocks2017, filingDocuments2017 } from './reconsideration/filing-2017.ts'
import { performanceActs2017, performanceClocks2017, performanceDocuments2017 } from './reconsideration/performance-2017.ts'
import { figures, parties, posts } from './reconsideration/words.ts'

/**
 * 行政复议, 2017 edition: for cases begun before 2024-01-01. An application counts as accepted from the day it was received (17);
 * only five and seven days are working days (40), so the ten days of the answer are natural; the head of the organ extends (31).
 */
export const reconsideration2017 = procedure({
  title: '行政复议',
  source: reconsiderationLaw2017.source,
  otherLaws: { 条例: '行政复议法实施条例（2007）' },
  series: '复',

  parties,
  public: ['applicant'],
  posts: { ...posts, organHead: '行政复议机关负责人' },
  states: { screening: '受理审查', correcting: '待补正', reviewing: '审理', suspended: '中止审理', serving: '待送达' },
  endings: {
    abandoned: '视为放弃',
    rejected: '不予受理',
    forwarded: '转送',
    dismissed: '驳回申请',
    terminated: '终止',
    settled: '调解结案',
    decided: '决定生效',
  },

  facts: facts2017,

  links: { challenged: '被申请复议的案件' },

  acts: {
    apply: {
      title: '申请',
      art: '11',
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
        'requestedOn',
        'prerequisite',
        'claim',
        'reasons',
        'exhibits',
        'documentToReview',
        'compensationSought',
      ],
      unlawful: [
        { where: { periodFrom: 'requested' }, untold: 'requestedOn', art: '条例 16.1.2', why: '应当写明行政机关收到履职申请之日' },
      ],
    },
    ...filingActs2017,
    ...examinationActs2017,
    ...reviewActs2017,
    ...conclusionActs2017,
    ...performanceActs2017,
  },

  documents: {
    ...filingDocuments2017,
    ...examinationDocuments2017,
    ...reviewDocuments2017,
    ...conclusionDocuments2017,
    ...performanceDocuments2017,
  },

  clocks: {
    ...filingClocks2017,
    ...examinationClocks2017,
    ...conclusionClocks2017,
    ...reviewClocks2017,
    ...performanceClocks2017,
  },

  disclosure: { facts: [], on: 'takeEffect', office: ['opinion'] },

  indicators: {
    carriedIn: { title: '上年结转', standing: 'at start' },
    received: { title: '收到行政复议申请', count: 'apply', by: 'matter' },
    accepted: { title: '受理行政复议案件', count: 'accept' },
    ...figures,
    corrected: { title: '纠错', count: 'decide', where: { outcome: ['altered', 'revoked', 'unlawful', 'ordered'] } },
  },
})
