import { days, months, workingDays, years } from '@yifa/calendar'
import { more } from './extension.ts'
import { beijingFiling, hunanProcedure, shandongProcedure, shanghaiFiling } from './local-sources.ts'
import { businessEnvironment, cityRuleOfLaw, legalityReviewOpinion, opennessRules, regulationFiling } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast, beforeExpiry, every, strictly, yearly } from './term.ts'

export const normativeDocuments = limits({
  'document.consult.enterprise': businessEnvironment('62(2)', '公开草案', atLeast(days(30)), '起草或者制定机关', '涉企文件公开征求意见', {
    expiry: '未按规定听取意见的，追究责任',
  }),
  'document.legal-review.min': legalityReviewOpinion(
    '',
    '收到送审材料',
    atLeast(workingDays(5)),
    '合法性审核机构',
    '合法性审核的最短时间',
    {
      note: '应急等情形除外；原文待核',
      unverified: true,
    },
  ),
  'document.legal-review.max': legalityReviewOpinion('', '收到送审材料', workingDays(15), '合法性审核机构', '合法性审核的最长时间', {
    note: '原文待核',
    unverified: true,
  }),
  'document.file.gov': cityRuleOfLaw('（十四）', '发布', days(15), '市县政府', '政府文件报上一级政府备案', {
    note: '地方另有天数的从其规定',
  }),
  'document.file.dept': cityRuleOfLaw('（十四）', '发布', days(15), '市县政府部门', '部门文件报本级政府备案', {
    note: '地方另有天数的从其规定',
  }),
  'document.file.npc.bj': beijingFiling('11', '公布', days(30), '制定机关', '北京：报人大常委会备案', {
    expiry: '要求补报、责令改正',
  }),
  'document.file.npc.sh': shanghaiFiling('10', '公布', days(30), '制定机关', '上海：报人大常委会备案'),
  'document.file.npc.formal.bj': beijingFiling('12', '收到备案材料', days(10), '备案审查工作机构', '北京：备案形式审查'),
  'document.file.npc.review.bj': beijingFiling('23', '备案登记', months(3), '备案审查工作机构', '北京：主动审查', {
    extension: more(months(3), '备案审查工作机构负责人批准'),
  }),
  'document.npc.opinion.bj': beijingFiling('29', '收到书面审查意见', days(30), '制定机关', '北京：书面处理审查意见'),
  'document.npc.opinion.sh': shanghaiFiling('33', '收到审查意见函', months(2), '制定机关', '上海：书面处理审查意见'),
  'document.list.annual': beijingFiling('13', '每年', yearly('01-31'), '制定机关', '北京：报送上年度文件目录'),
  'document.register.sd': shandongProcedure('51', '签署、编制文号', days(5), '制定机关法制机构', '山东：送政府法制机构登记', {
    note: '五日内登记编号，再五日内交办公室公布',
  }),
  'document.effect.gap.sd': shandongProcedure('53', '公布', atLeast(days(30)), '制定机关', '山东：公布后方可施行的间隔', {
    note: '不立即施行将影响执行的除外',
  }),
  'document.validity.general.hn': hunanProcedure('51', '施行或者公布', strictly(years(5)), '制定机关', '湖南：文件有效期', {
    expiry: '自动失效',
  }),
  'document.validity.trial.hn': hunanProcedure('51', '施行或者公布', strictly(years(2)), '制定机关', '湖南：暂行、试行文件有效期', {
    expiry: '自动失效',
  }),
  'document.validity.assess.hn': hunanProcedure('51', '有效期届满日', beforeExpiry(months(6)), '起草单位', '湖南：届满前评估', {
    note: '继续执行的届满三十日前重新公布，修改的届满六十日前完成',
  }),
  'document.validity.assess.sd': shandongProcedure('53', '有效期届满日', beforeExpiry(months(6)), '制定机关', '山东：届满前评估'),
  'document.cleanup': cityRuleOfLaw('（十五）', '上次清理', every(years(2)), '市县政府及部门', '定期清理规范性文件', {
    expiry: '未列入继续有效目录的，不得作为依据',
  }),
  'document.review-request.sd': shandongProcedure('55', '收到申请', days(60), '制定机关或者法制机构', '山东：处理公民的审查申请', {
    extension: more(days(30), '审查机关负责人批准'),
  }),
  'document.review-request.hn': hunanProcedure('53', '收到申请', days(30), '政府法制部门', '湖南：处理公民的审查申请'),
  'document.interpretation': opennessRules('', '文件公开', workingDays(3), '起草部门', '发布政策解读材料', {
    note: '解读与文件同步部署；天数待核',
    unverified: true,
  }),
  'regulation.file': regulationFiling('4', '公布', days(30), '规章制定机关', '规章报送备案', {
    note: '县级政府没有规章制定权，供参照',
  }),
  'regulation.file.resubmit': regulationFiling('9', '收到通知', days(15), '制定机关', '补充或者重新报送备案'),
  'regulation.file.respond': regulationFiling('21', '接到通知', days(30), '制定机关', '报送规章纠正情况'),
  'regulation.list.annual': regulationFiling('22', '每年', yearly('01-31'), '制定机关', '报送上年度规章目录'),
})
