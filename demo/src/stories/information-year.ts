import type { InformationPlan } from './information.ts'

/** The requests of the demonstration's year, in the order of their filing. */
export const informationYear: readonly InformationPlan[] = [
  { organ: 'gov-office', outcome: 'open', publish: true },
  { organ: 'market', outcome: 'denied.enforcement_file', kind: 'legalService' },
  { organ: 'housing', outcome: 'open', paper: true },
  { organ: 'urban', outcome: 'unavailable.not_held' },
  { organ: 'housing', outcome: 'partial', consult: 'agrees' },
  { organ: 'gov-office', outcome: 'denied.internal_affairs' },
  { organ: 'housing', outcome: 'other.no_supplement', correct: 'never' },
  { organ: 'market', outcome: 'open', kind: 'business' },
  { organ: 'urban', outcome: 'denied.third_party', consult: 'objects', kind: 'business' },
  { organ: 'gov-office', outcome: 'not_processed.petition_complaint' },
  { organ: 'housing', outcome: 'open', extend: 20, consult: 'silent' },
  { organ: 'housing', outcome: 'open', fee: 'paid', kind: 'research' },
  { organ: 'market', outcome: 'denied.query_matter' },
  { organ: 'urban', outcome: 'open', late: 3 },
  { organ: 'gov-office', outcome: 'unavailable.to_make', correct: 'made' },
  { organ: 'gov-office', outcome: 'not_processed.excessive', reasons: true, paper: true },
  { organ: 'housing', outcome: 'other.no_fee', fee: 'never' },
  { organ: 'market', outcome: 'open', withdraw: true },
  { organ: 'urban', outcome: 'open', paper: true, correct: 'made' },
  { organ: 'housing', outcome: 'denied.process_info', kind: 'legalService' },
  { organ: 'gov-office', outcome: 'open', publish: true, after: 6 },
  { organ: 'housing', outcome: 'open', consult: 'objects', overrule: true },
  { organ: 'market', outcome: 'partial', extend: 10 },
  { organ: 'gov-office', outcome: 'denied.state_secret' },
  { organ: 'urban', outcome: 'not_processed.repeat', paper: true },
  { organ: 'housing', outcome: 'unavailable.unclear_after_supplement', correct: 'made' },
  { organ: 'market', outcome: 'not_processed.publication', after: 4 },
  { organ: 'gov-office', outcome: 'open', kind: 'charity' },
  { organ: 'urban', outcome: 'open', late: 1, paper: true },
  { organ: 'housing', outcome: 'denied.law_prohibits' },
  { organ: 'market', outcome: 'other.no_supplement', correct: 'never', paper: true },
  { organ: 'gov-office', outcome: 'not_processed.reissue', after: 8 },
]

/** Requests that are under way today, by the working days since their filing. */
export const informationToday: readonly (readonly [filed: number, plan: InformationPlan])[] = [
  [1, { organ: 'gov-office', outcome: 'open' }],
  [4, { organ: 'market', outcome: 'open', kind: 'business', after: 19 }],
  [8, { organ: 'housing', outcome: 'partial', consult: 'objects' }],
  [10, { organ: 'gov-office', outcome: 'open', correct: 'never' }],
  [16, { organ: 'urban', outcome: 'open', after: 30 }],
  [18, { organ: 'gov-office', outcome: 'open', after: 30 }],
  [19, { organ: 'housing', outcome: 'open', after: 30, paper: true }],
  [23, { organ: 'market', outcome: 'open', after: 30 }],
]
