import { limits } from '../limits.ts'
import { prerequisites } from './grounds.ts'

const concluded = ['serving', 'decided', 'settled', 'terminated'] as const
const performing = ['decided', 'settled', 'terminated'] as const

/** What follows a decision (复议法 76–79; 条例 58, 69): letters and their follow-up, performance, enforcement, publication. */
export const performanceActs = {
  issueLetter: {
    title: '制发行政复议意见书',
    art: '76',
    by: 'organ',
    from: ['reviewing', ...concluded],
    takes: ['letter'],
  },
  reportCorrection: {
    title: '报送纠正情况',
    art: '76',
    by: 'respondent',
    from: ['reviewing', ...concluded],
    takes: ['corrected'],
    unlawful: [{ without: 'issueLetter', art: '76', why: '没有制发行政复议意见书' }],
  },
  issueAdvice: { title: '制发行政复议建议书', art: '条例 69', by: 'organ', from: concluded, takes: ['advice'] },
  orderPerformance: { title: '责令履行、约谈、通报批评', art: '77', by: 'organ', from: performing, takes: ['orderText'] },
  referOfficials: { title: '移送有关人员违法的事实材料', art: '85', by: 'organ', from: performing, takes: ['officialFacts'] },
  reportPerformance: { title: '履行复议决定', art: '77', by: 'respondent', from: ['decided', 'settled'], takes: ['corrected'] },
  redoConduct: {
    title: '重新作出行政行为',
    art: ['64.2', '条例 58'],
    by: 'respondent',
    from: 'decided',
    where: { redo: 'yes' },
    takes: ['newConduct', 'sameGrounds'],
    unlawful: [
      {
        where: { sameGrounds: 'yes', ground: ['facts', 'basis', 'powers'] },
        art: '64.2',
        why: '不得以同一事实和理由作出相同或者基本相同的行政行为，因违反法定程序被撤销的除外',
      },
    ],
  },
  enforce: {
    title: '强制执行',
    art: '78',
    by: ['organ', 'respondent'],
    from: ['decided', 'settled'],
    takes: ['enforcedBy'],
    unlawful: [
      {
        where: { outcome: ['revoked', 'unlawful', 'ordered', 'void', 'denied', 'agreement'] },
        art: '78',
        why: '可以强制执行的是维持、变更的决定和调解书',
      },
      { where: { outcome: 'upheld', enforcedBy: 'organ' }, art: '78.1.1', why: '维持的，由作出行政行为的机关强制执行或者申请法院执行' },
      { where: { outcome: 'altered', enforcedBy: 'respondent' }, art: '78.1.2', why: '变更的，由行政复议机关强制执行或者申请法院执行' },
      { where: { result: 'settled', enforcedBy: 'respondent' }, art: '78.1.3', why: '调解书由行政复议机关强制执行或者申请法院执行' },
    ],
  },
  copyUpward: { title: '抄告上一级主管部门', art: '79.2', by: 'office', from: performing, takes: ['superior'] },
  publish: { title: '公开决定书', art: '79.1', by: 'organ', from: 'decided', takes: ['publicTitle'] },
} as const

export const performanceDocuments = {
  opinionLetter: { title: '行政复议意见书', on: 'issueLetter', to: 'respondent', series: '复意' },
  advice: { title: '行政复议建议书', on: 'issueAdvice', to: 'respondent', series: '复建' },
  performanceOrder: { title: '责令履行行政复议决定通知书', on: 'orderPerformance', to: 'respondent', series: '复履' },
  copyLetter: { title: '行政复议决定书、意见书抄告函', on: 'copyUpward', to: 'superior', prints: ['outcome', 'letter'], series: '复抄' },
} as const

export const performanceClocks = {
  correctingConduct: {
    title: '意见书落实期限',
    limit: limits['reconsideration.opinion-letter'],
    served: 'opinionLetter',
    until: 'reportCorrection',
    outlives: true,
    toldIn: 'opinionLetter',
  },
  redoing: {
    title: '重新作出行政行为期限',
    limit: limits['reconsideration.redo'],
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
    of: ['applicant', 'thirdParty'],
    holds: 'enforce',
    outlives: true,
  },
  suingUndecided: {
    title: '复议前置案件的起诉期限',
    limit: limits['reconsideration.court.after-no-decision'],
    where: { prerequisite: prerequisites },
    served: ['rejection', 'dismissal'],
    of: 'applicant',
    lasts: true,
    outlives: true,
  },
  suingSilence: {
    title: '复议期限届满未作决定的起诉期限',
    limit: limits['reconsideration.court.after-no-decision'],
    where: { prerequisite: prerequisites },
    following: 'deciding',
    lasts: true,
    outlives: true,
  },
} as const
