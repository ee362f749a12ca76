import type { Recourse, Remedy } from '@yifa/kernel'
import { limits } from './limits.ts'

/** An application for reconsideration names the decision and the organ that made it, and since when it was known. */
export const reconsidered: Recourse = {
  procedure: 'reconsideration',
  act: 'apply',
  link: 'challenged',
  tells: {
    applicant: 'addressee',
    respondent: 'organ',
    conduct: 'paper',
    conductOn: 'issued on',
    learnedOn: 'served on',
  },
}

/** What a decision must tell its addressee: where to ask for reconsideration or go to court, and by when (救济途径). */
export const remedies: readonly Remedy[] = [
  { title: '申请行政复议', before: '本级人民政府', limit: limits['reconsideration.apply'], recourse: reconsidered },
  { title: '提起行政诉讼', before: '有管辖权的人民法院', limit: limits['litigation.sue'] },
]

export const toCourt: readonly Remedy[] = [
  { title: '提起行政诉讼', before: '有管辖权的人民法院', limit: limits['reconsideration.court.after-decision'] },
]
