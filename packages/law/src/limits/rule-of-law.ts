import { days } from '@yifa/calendar'
import { governmentInspection, ruleOfLawInspection, ruleOfLawOutline } from './sources.ts'
import { limits } from './statute.ts'
import { quota, yearlyBefore } from './term.ts'

export const ruleOfLaw = limits({
  'report.dept': ruleOfLawInspection('23', '每年', yearlyBefore('03-01'), '县级以上地方政府部门', '部门报告法治政府建设情况'),
  'report.gov.peer': ruleOfLawInspection(
    '23',
    '每年',
    yearlyBefore('03-01'),
    '县级以上地方各级政府',
    '向同级党委、人大常委会报告法治政府建设情况',
  ),
  'report.gov.superior': ruleOfLawInspection(
    '23',
    '每年',
    yearlyBefore('03-01'),
    '省级以下地方各级党委和政府',
    '向上一级党委、政府报告法治政府建设情况',
  ),
  'report.publish': ruleOfLawInspection(
    '24',
    '每年',
    yearlyBefore('04-01'),
    '地方各级政府、县级以上政府部门',
    '向社会公开法治政府建设年度报告',
    {
      expiry: '通报批评',
    },
  ),
  'study.gov': ruleOfLawInspection('8', '每年', quota(2, '次'), '地方各级政府', '政府常务会议学法、法治专题讲座', {
    note: '党委、政府部门同',
  }),
  'training.enforcement': ruleOfLawOutline('（三十四）', '每年', quota(60, '学时'), '行政执法人员', '执法人员培训学时'),
  'inspection.correct.dc': governmentInspection('17', '收到督查结论', days(30), '督查对象', '对政府督查结论申请复核'),
  'inspection.correct.dc.decide': governmentInspection('17', '收到申请', days(30), '作出结论的人民政府', '作出督查复核决定', {
    note: '参与作出结论的人员回避',
  }),
})
