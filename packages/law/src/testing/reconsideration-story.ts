import { addDays } from '@yifa/calendar'
import type { CaseFile } from '@yifa/kernel'
import { reconsideration } from '../reconsideration.ts'
import { citizen, company, type Line, story } from './story.ts'

/** What an applicant says, but for the day of knowing. */
export const claim = {
  applicant: citizen,
  respondent: company,
  matter: 'penalty',
  conduct: '罚款决定',
  learnedOn: '2026-02-10',
  claim: '撤销',
  reasons: '事实不清',
}

/** An application filed twenty days after the applicant knew of the conduct. */
export const applied = (on: string, facts: object = {}): Line => [
  'apply',
  'applicant',
  on,
  { ...claim, learnedOn: addDays(on, -20), ...facts },
]

export const served = (document: string, recipient: string, on: string, by = 'office'): Line => [
  '@serve',
  by,
  on,
  { document, recipient, method: 'direct', on },
]

/** An application accepted on the day it was filed. */
export const accepted = (on: string, facts: object = {}, said: object = {}): Line[] => [applied(on, said), ['accept', 'organ', on, facts]]

/** From the copy of the application to the office's opinion, in March 2026. */
export const toOpinion: Line[] = [
  ['sendCopy', 'office', '2026-03-04'],
  served('answerNotice', 'respondent', '2026-03-05'),
  ['answer', 'respondent', '2026-03-10', { defence: '答复' }],
  ['hear', 'office', '2026-03-12', { views: '电话听取' }],
  ['submitOpinion', 'office', '2026-03-20', { opinion: '建议维持' }],
]

export const decision = { outcome: 'upheld', findings: '事实清楚', approval: 'collective' }

/** A case under the edition of 2023 after these lines. */
export const told = (...lines: Line[]): CaseFile => story(reconsideration, lines)
