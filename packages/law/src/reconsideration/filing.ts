import { limits } from '../limits.ts'
import { knownFrom } from './grounds.ts'

const screening = ['screening', 'correcting'] as const

/** The acts by which an application comes in. */
export const filed = ['apply', 'applyThroughOrgan'] as const

const delays = [{ title: '耽误申请期限', dates: ['hinderedFrom', 'hinderedUntil'], art: ['20.2', '条例 26', '条例 38'] }] as const

/** What may have to be told of an application before it is accepted: why it comes late, and against whom it goes. */
export const filingActs = {
  explainDelay: {
    title: '说明耽误申请期限的事由',
    art: ['20.2', '条例 26', '条例 38'],
    by: 'applicant',
    from: screening,
    takes: ['hindrance', 'hinderedFrom', 'hinderedUntil'],
  },
  adviseRespondent: {
    title: '告知变更被申请人',
    art: ['条例 29', '旧条例 22'],
    by: 'office',
    from: ['screening', 'reviewing'],
    takes: ['rightRespondent'],
  },
  changeRespondent: {
    title: '变更被申请人',
    art: ['条例 29', '旧条例 22'],
    by: 'applicant',
    from: ['screening', 'reviewing'],
    takes: ['respondent'],
  },
} as const

/** The periods of an application (复议法 20, 21; 条例 24); what comes too late cannot be accepted. */
export const filingClocks = {
  filing: {
    title: '申请期限',
    limit: limits['reconsideration.apply'],
    where: { periodFrom: knownFrom },
    sinceDate: 'learnedOn',
    until: filed,
    bars: 'accept',
    suspending: delays,
  },
  filingOnceInformed: {
    title: '申请期限（自知道权利、机关和期限）',
    limit: limits['reconsideration.apply'],
    where: { periodFrom: 'uninformed' },
    sinceDate: 'informedOn',
    until: filed,
    bars: 'accept',
    suspending: delays,
  },
  filingUninformed: {
    title: '未告知权利时的最长申请期限',
    limit: limits['reconsideration.apply.not-informed'],
    where: { periodFrom: 'uninformed' },
    sinceDate: 'learnedOn',
    until: filed,
    bars: 'accept',
  },
  inaction: {
    title: '不作为满六十日',
    limit: limits['reconsideration.apply.inaction'],
    where: { periodFrom: 'requested' },
    sinceDate: 'requestedOn',
    holds: 'accept',
  },
  filingAgainstInaction: {
    title: '申请期限（不作为）',
    limit: limits['reconsideration.apply'],
    following: 'inaction',
    until: filed,
    bars: 'accept',
    suspending: delays,
  },
  filingAtLatest: {
    title: '最长申请期限',
    limit: { estate: { yes: limits['reconsideration.apply.cap.realestate'], no: limits['reconsideration.apply.cap.other'] } },
    sinceDate: 'conductOn',
    until: filed,
    bars: 'accept',
  },
} as const
