import type { Remedy } from '@yifa/kernel'
import { limits } from './limits.ts'

/** What a decision must tell its addressee: where to ask for reconsideration or go to court, and by when (救济途径). */
export const remedies: readonly Remedy[] = [
  { title: '申请行政复议', before: '本级人民政府', limit: limits['reconsideration.apply'] },
  { title: '提起行政诉讼', before: '有管辖权的人民法院', limit: limits['litigation.sue'] },
]

export const toCourt: readonly Remedy[] = [
  { title: '提起行政诉讼', before: '有管辖权的人民法院', limit: limits['reconsideration.court.after-decision'] },
]
