import { days, workingDays, years } from '@yifa/calendar'
import {
  chongqingSupervision,
  guangdongCaseFiles,
  guangdongSupervision,
  guizhouSupervision,
  hebeiSupervision,
  shandongSupervision,
  shanghaiSupervision,
  sichuanSupervision,
  tianjinSupervision,
  zhejiangEnforcement,
} from './local-sources.ts'
import { cityRuleOfLaw, localCredentials, supervisionRegulation, transportCredentials } from './sources.ts'
import { limits } from './statute.ts'
import { every, strictly, unnumbered } from './term.ts'

export const supervision = limits({
  'supervision.order.national': supervisionRegulation('27', '收到督办函', unnumbered, '行政执法机关', '落实督办函并报送纠正情况', {
    expiry: '报本级政府制发决定书',
    note: '期限由督办函载明',
  }),
  'supervision.opinion.national': supervisionRegulation('28', '收到意见书', unnumbered, '行政执法机关', '落实监督意见书并报送纠正情况', {
    expiry: '报本级政府制发决定书',
    note: '期限由意见书载明',
  }),
  'supervision.opinion.sd': shandongSupervision('28', '收到意见书', days(30), '行政执法机关', '山东：落实监督意见书', {
    expiry: '由监督机关作出决定',
  }),
  'supervision.decision.sd': shandongSupervision('29', '收到决定书', days(30), '行政执法机关', '山东：报告决定书执行情况'),
  'supervision.implementation-report.sd': shandongSupervision(
    '17',
    '实施满一年期满',
    days(30),
    '实施部门',
    '山东：报告法律、法规、规章实施满一年的情况',
  ),
  'supervision.notice.reply.sc': sichuanSupervision('32', '接到通知', days(10), '被监督机关', '四川：提交书面说明', {
    note: '立案起五日内通知',
  }),
  'supervision.correct.sc': sichuanSupervision('34', '收到通知书', days(30), '被监督机关', '四川：执行监督通知书'),
  'supervision.objection.sc': sichuanSupervision('34', '收到通知书', days(15), '被监督机关', '四川：对监督通知书申请复查'),
  'supervision.review.sc': sichuanSupervision('34', '收到复查申请', days(15), '监督机关', '四川：答复复查申请'),
  'supervision.correct.hb': hebeiSupervision('21', '收到监督通知书', days(30), '被监督机关', '河北：落实监督通知书'),
  'supervision.reply.sh': shanghaiSupervision('20', '接到书面通知', workingDays(10), '被监督机关', '上海：提交书面说明和证据'),
  'supervision.advice.sh': shanghaiSupervision('25', '收到建议书', days(30), '被监督机关', '上海：落实监督建议书'),
  'supervision.objection.gd': guangdongSupervision('33', '收到督察建议书', days(15), '行政执法主体', '广东：对督察建议书申请复查', {
    note: '十五日内复查',
  }),
  'supervision.execute.gd': guangdongSupervision('34', '收到决定书', days(30), '行政执法主体', '广东：报告督察决定书执行情况', {
    note: '决定书自收到之日立即执行',
  }),
  'supervision.review.cq': chongqingSupervision('21', '收到处理决定', workingDays(10), '行政执法机构', '重庆：对监督处理决定申请复查'),
  'supervision.review.decide.cq': chongqingSupervision('21', '收到复查申请', workingDays(15), '监督机构', '重庆：作出复查决定', {
    note: '复查期间不停止执行',
  }),
  'supervision.review.tj': tianjinSupervision('23', '收到决定书', workingDays(10), '行政执法机关', '天津：对监督决定书申请复查'),
  'supervision.execute.gz': guizhouSupervision('25', '收到决定书', workingDays(10), '行政执法部门', '贵州：报告监督决定书执行情况'),
  'casefile.review.gd': guangdongCaseFiles('12', '收到评查小组报告', workingDays(10), '评查对象', '广东：对案卷评查结果申请复核', {
    note: '十个工作日内复核并书面告知',
  }),
  'casefile.annual.gf17': cityRuleOfLaw('（十八）', '上一次评查', every(years(1)), '市县政府及部门', '行政执法案卷评查'),
  'credential.validity': localCredentials('', '发证', strictly(years(5)), '发证机关', '执法证件有效期', {
    note: '多地为五年，也有三年；每年审验',
    unverified: true,
  }),
  'credential.exam.zj': zhejiangEnforcement('28', '考试合格', strictly(years(5)), '省司法行政部门', '浙江：未在一线执法的，考试资格保留期'),
  'credential.annual-review.mot': transportCredentials('30', '每年', every(years(1)), '发证机关', '交通运输：执法证件年审', {
    expiry: '未经年审的证件自行失效',
  }),
  'credential.revoke.review.apply.mot': transportCredentials('35', '接到吊销通知', days(30), '执法人员', '交通运输：对吊销证件申请复核', {
    note: '所据为2011年文本，其后修订待核',
  }),
  'credential.revoke.review.decide.mot': transportCredentials(
    '35',
    '收到复核申请',
    days(30),
    '作出吊销决定的机关',
    '交通运输：作出吊销复核决定',
  ),
  'casefile.suggestion.correct.gd': guangdongCaseFiles('21', '收到建议书', days(30), '行政执法主体', '广东：落实案卷评查督察建议书', {
    expiry: '可以报请本级政府发督察决定书',
  }),
  'casefile.suggestion.objection.gd': guangdongCaseFiles(
    '21',
    '收到建议书',
    days(15),
    '行政执法主体',
    '广东：对案卷评查督察建议书申请复查',
    {
      note: '十五日内复查',
    },
  ),
  'casefile.decision.report.gd': guangdongCaseFiles('22', '收到决定书', days(30), '行政执法主体', '广东：报告案卷评查决定书执行情况', {
    note: '决定书自收到之日立即执行',
  }),
})
