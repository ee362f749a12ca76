import { oldSentences } from '../limits/reconsideration-before-2024.ts'
import { limits } from '../limits.ts'

const concluded = ['serving', 'decided', 'settled', 'terminated'] as const

/** What follows a decision under the edition of 2017 (复议法 32, 33; 条例 49, 57, 58). */
export const performanceActs2017 = {
  issueLetter: {
    title: '制发行政复议意见书',
    art: '条例 57',
    by: 'organ',
    from: ['reviewing', ...concluded],
    takes: ['letter'],
  },
  reportCorrection: {
    title: '报送纠正情况',
    art: '条例 57',
    by: 'respondent',
    from: ['reviewing', ...concluded],
    takes: ['corrected'],
    unlawful: [{ without: 'issueLetter', art: '条例 57', why: '没有制发行政复议意见书' }],
  },
  issueAdvice: { title: '制发行政复议建议书', art: '条例 58', by: 'organ', from: concluded, takes: ['advice'] },
  orderPerformance: { title: '责令限期履行', art: '32.2', by: 'organ', from: ['decided', 'settled'], takes: ['orderText'] },
  redoConduct: {
    title: '重新作出具体行政行为',
    art: ['28.2', '条例 49.1'],
    by: 'respondent',
    from: 'decided',
    where: { redo: 'yes' },
    takes: ['newConduct', 'sameGrounds'],
    unlawful: [{ where: { sameGrounds: 'yes' }, art: '28.2', why: '不得以同一的事实和理由作出相同或者基本相同的具体行政行为' }],
  },
  enforce: {
    title: '强制执行',
    art: '33',
    by: ['organ', 'respondent'],
    from: 'decided',
    takes: ['enforcedBy'],
    unlawful: [
      { where: { outcome: ['ordered', 'revoked', 'unlawful'] }, art: '33', why: '可以强制执行的是维持、变更的决定' },
      {
        where: { outcome: 'upheld', enforcedBy: 'organ' },
        art: '33.1.1',
        why: '维持的，由作出具体行政行为的机关强制执行或者申请法院执行',
      },
      { where: { outcome: 'altered', enforcedBy: 'respondent' }, art: '33.1.2', why: '变更的，由行政复议机关强制执行或者申请法院执行' },
    ],
  },
} as const

export const performanceDocuments2017 = {
  opinionLetter: { title: '行政复议意见书', on: 'issueLetter', to: 'respondent', series: '复意' },
  advice: { title: '行政复议建议书', on: 'issueAdvice', to: 'respondent', series: '复建' },
  performanceOrder: { title: '责令履行通知书', on: 'orderPerformance', to: 'respondent', series: '复履' },
} as const

export const performanceClocks2017 = {
  correctingConduct: {
    title: '意见书落实期限',
    limit: limits['reconsideration-pre2024.opinion'],
    served: 'opinionLetter',
    until: 'reportCorrection',
    outlives: true,
    toldIn: 'opinionLetter',
  },
  redoing: {
    title: '重新作出具体行政行为期限',
    limit: oldSentences.redo,
    where: { redo: 'yes' },
    served: 'decision',
    of: 'respondent',
    until: 'redoConduct',
    outlives: true,
  },
  suing: {
    title: '起诉期限',
    limit: limits['reconsideration.court.after-decision'],
    served: 'decision',
    of: 'applicant',
    holds: 'enforce',
    outlives: true,
  },
  suingUndecided: {
    title: '复议前置案件的起诉期限',
    limit: oldSentences.courtAfterNoDecision,
    where: { prerequisite: 'yes' },
    served: 'rejection',
    of: 'applicant',
    lasts: true,
    outlives: true,
  },
  suingSilence: {
    title: '复议期限届满未作决定的起诉期限',
    limit: oldSentences.courtAfterNoDecision,
    where: { prerequisite: 'yes' },
    following: 'deciding',
    lasts: true,
    outlives: true,
  },
} as const
