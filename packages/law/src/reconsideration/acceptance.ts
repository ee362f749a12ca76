import { limits } from '../limits.ts'
import { toCourt } from '../remedies.ts'
import { representation } from './participants.ts'

/** 补正、受理、驳回 (复议法 30–34). */
export const acceptanceActs = {
  askToCorrect: { title: '通知补正', art: '31.1', by: 'office', from: 'screening', to: 'correcting', takes: ['defects'], once: true },
  prolongCorrection: { title: '延长补正期限', art: '31.2', by: 'office', from: 'correcting', takes: ['correctionDays'] },
  correct: { title: '补正', art: '31.2', by: 'applicant', from: 'correcting', to: 'screening', takes: ['supplement', 'exhibits'] },
  abandon: { title: '视为放弃申请', art: '31.2', by: 'law', from: 'correcting', to: 'abandoned' },
  accept: {
    title: '受理',
    art: '30.1',
    by: ['organ', 'law'],
    from: 'screening',
    to: 'reviewing',
    takes: ['track', 'simpleGround', 'weight'],
    unlawful: [
      ...representation,
      {
        where: { track: 'simple', simpleGround: 'none' },
        art: '53',
        why: '适用简易程序的，应当属于法定情形或者各方当事人同意',
      },
      { where: { track: 'simple', weight: 'major' }, art: '53', why: '重大、疑难、复杂的案件不得适用简易程序' },
    ],
  },
  reject: {
    title: '不予受理',
    art: '30.2',
    by: 'organ',
    from: 'screening',
    to: 'rejected',
    takes: ['rejection', 'refusal', 'competent'],
    unlawful: [
      {
        where: { rejection: 'wrongRespondent' },
        without: 'adviseRespondent',
        art: ['条例 29', '旧条例 22'],
        why: '错列被申请人的，应当先告知申请人变更',
      },
      {
        where: { rejection: 'jurisdiction' },
        untold: 'competent',
        art: '30.2',
        why: '不属于本机关管辖的，应当告知有管辖权的行政复议机关',
      },
    ],
  },
  dismiss: {
    title: '驳回申请',
    art: '33',
    by: 'organ',
    from: 'reviewing',
    to: 'dismissed',
    takes: ['rejection', 'refusal'],
    sets: { result: 'dismissed' },
    unlawful: [
      {
        where: { rejection: 'wrongRespondent' },
        without: 'adviseRespondent',
        art: ['条例 29', '旧条例 22'],
        why: '错列被申请人的，应当先告知申请人变更',
      },
    ],
  },
} as const

export const acceptanceDocuments = {
  correctionNotice: { title: '补正行政复议申请通知书', on: 'askToCorrect', to: 'applicant', series: '复补' },
  acceptanceNotice: { title: '行政复议受理通知书', on: 'accept', to: 'applicant', prints: ['track'], series: '复受' },
  rejection: { title: '不予受理行政复议申请决定书', on: 'reject', to: 'applicant', series: '复不受', remedies: toCourt },
  dismissal: { title: '驳回行政复议申请决定书', on: 'dismiss', to: ['applicant', 'respondent'], series: '复驳', remedies: toCourt },
} as const

export const acceptanceClocks = {
  screening: {
    title: '受理审查期限',
    limit: limits['reconsideration.accept'],
    since: ['apply', 'passOn', 'correct'],
    until: ['accept', 'reject', 'askToCorrect', 'elevate'],
    otherwise: 'accept',
    toldIn: 'receipt',
  },
  checking: {
    title: '通知补正期限',
    limit: limits['reconsideration.supplement.notice'],
    since: ['apply', 'passOn'],
    bars: 'askToCorrect',
  },
  correcting: {
    title: '补正期限',
    limit: limits['reconsideration.supplement.submit'],
    served: 'correctionNotice',
    until: 'correct',
    otherwise: 'abandon',
    extension: { act: 'prolongCorrection', granted: 'correctionDays' },
    toldIn: 'correctionNotice',
  },
  forwarding: {
    title: '发送副本期限',
    limit: { track: { ordinary: limits['reconsideration.send-copy'], simple: limits['reconsideration.send-copy.simple'] } },
    since: ['accept', 'takeUp'],
    until: 'sendCopy',
  },
} as const
