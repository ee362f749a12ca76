import { workingDays } from '@yifa/calendar'
import { decisionRegulation, legalityReviewDocument115, localContracts, marketPenalty } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast } from './term.ts'

export const legalityReview = limits({
  'review.decision': decisionRegulation(
    '26(2)',
    '送请审查',
    atLeast(workingDays(7)),
    '负责合法性审查的部门',
    '重大行政决策草案合法性审查',
    {
      expiry: '未经审查或者审查不合法的，不得提交讨论',
      note: '材料不符合要求的，可以退回或者要求补充',
    },
  ),
  'review.document.min': legalityReviewDocument115(
    '',
    '收到完备材料',
    atLeast(workingDays(5)),
    '审核机构',
    '规范性文件合法性审核的最短时间',
    {
      note: '原文待核',
      unverified: true,
    },
  ),
  'review.contract': localContracts('', '收到送审材料', workingDays(5), '司法行政或者法制机构', '行政合同合法性审查', {
    note: '没有全国规定，各地多为五至十个工作日',
    unverified: true,
  }),
  'review.penalty': marketPenalty('55', '接到审核材料', workingDays(10), '法制审核机构', '重大处罚决定法制审核', {
    expiry: '未经审核或者审核未通过的，不得作出决定',
  }),
})
