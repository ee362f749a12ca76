import { days, hours, months, workingDays, years } from '@yifa/calendar'
import { asDecided, more } from './extension.ts'
import { innerMongoliaReview, jiangxiSupervision, sichuanSupervision } from './local-sources.ts'
import { marketComplaint, marketHearing, marketPenalty, marketPublicity, publicSecurity } from './sources.ts'
import { limits } from './statute.ts'
import { strictly } from './term.ts'

export const penaltyBySpecialRules = limits({
  'penalty.public-security.limitation': publicSecurity('25', '违法行为发生或终了', strictly(months(6)), '公安机关', '治安违法的追责时效', {
    expiry: '不再处罚',
  }),
  'penalty.case-filing.samr': marketPenalty(
    '18',
    '发现线索或收到材料',
    workingDays(15),
    '市场监管部门',
    '市场监管：核查线索并决定是否立案',
    {
      excluded: ['检测', '检验', '检疫', '鉴定', '权利人辨认鉴别'],
      extension: more(workingDays(15), '部门负责人批准'),
      note: '处罚法只要求及时立案',
    },
  ),
  'penalty.register-preserve.urgent.samr': marketPenalty('33', '当场采取措施', hours(24), '办案人员', '市场监管：紧急登记保存后补办批准', {
    expiry: '负责人不批准的立即解除',
  }),
  'penalty.statement.samr': marketPenalty('57', '送达处罚告知书', workingDays(5), '当事人', '市场监管：陈述、申辩，要求听证', {
    expiry: '视为放弃陈述、申辩和听证',
    note: '处罚法未规定陈述申辩的天数',
  }),
  'penalty.legal-review.samr': marketPenalty('55', '接到审核材料', workingDays(10), '审核机构', '市场监管：法制审核', {
    extension: asDecided('部门负责人批准'),
    note: '处罚法未规定审核天数',
  }),
  'penalty.legal-review.nmg': innerMongoliaReview('31', '收到送审材料', workingDays(5), '法制审核机构', '内蒙古：重大执法决定法制审核', {
    excluded: ['补充材料'],
    extension: more(workingDays(5), '主管法制工作的负责人批准'),
  }),
  'penalty.hearing.report.samr': marketHearing('29', '听证结束', workingDays(5), '听证主持人', '市场监管：提出听证报告'),
  'penalty.decide.samr': marketPenalty('64', '立案', days(90), '市场监管部门', '市场监管：作出处罚决定', {
    excluded: ['中止', '听证', '公告', '检测', '检验', '检疫', '鉴定', '权利人辨认或鉴别', '责令退还多收价款'],
    extension: more(days(30), '部门负责人批准'),
    note: '再次延长须集体讨论，并确定期限',
  }),
  'penalty.decide.public-security': publicSecurity('118', '立案', days(30), '公安机关', '办结治安案件', {
    excluded: ['鉴定', '听证'],
    extension: more(days(30), '上一级公安机关批准；派出所案件由所属公安机关批准', 2),
  }),
  'penalty.publish.samr': marketPublicity('9', '作出处罚决定', workingDays(20), '市场监管部门', '市场监管：公示处罚信息', {
    note: '仅给予警告的不公示',
  }),
  'penalty.publish.samr.cross-province': marketPublicity(
    '10',
    '作出处罚决定，或者收到推送',
    workingDays(10),
    '双方市场监管部门',
    '市场监管：跨省推送、公示处罚信息',
    {
      note: '推送和公示各为十个工作日',
    },
  ),
  'penalty.publish.stop.minor': marketPublicity(
    '13',
    '公示之日',
    strictly(months(3)),
    '市场监管部门',
    '市场监管：停止公示通报批评、较低数额罚款',
  ),
  'penalty.publish.stop': marketPublicity('13', '公示之日', strictly(years(3)), '市场监管部门', '市场监管：停止公示其他处罚', {
    note: '限制从业等期限更长的，按实际期限',
  }),
  'penalty.close.samr': marketPenalty('77', '结案情形出现', workingDays(15), '办案机构', '市场监管：办理结案审批'),
  'penalty.simple.archive.samr': marketPenalty('70', '作出处罚决定', workingDays(7), '办案人员', '市场监管：简易程序材料归档', {
    note: '处罚法只要求报所属机关备案',
  }),
  'penalty.major.file.sc': sichuanSupervision('36', '作出决定', days(15), '执法机关', '四川：重大处罚、重大强制备案', {
    expiry: '备案机关审查，违法的予以纠正',
  }),
  'penalty.major.file.jx': jiangxiSupervision('13', '作出决定', days(15), '各级政府或者执法部门', '江西：重大处罚等备案'),
  'penalty.complaint.accept.samr': marketComplaint('14', '收到投诉', workingDays(7), '市场监管部门', '市场监管：决定是否受理消费投诉'),
  'penalty.complaint.mediate.samr': marketComplaint('21(1)五', '受理投诉', workingDays(45), '市场监管部门', '市场监管：消费投诉调解', {
    excluded: ['检定', '检验', '检测', '鉴定'],
    expiry: '终止调解，七个工作日内告知',
  }),
  'penalty.report.reply.samr': marketComplaint(
    '31',
    '作出是否立案决定',
    workingDays(5),
    '市场监管部门',
    '市场监管：告知实名举报人是否立案',
  ),
})

/** Not in the table of limits, which only notes it: the parties hear that the mediation has ended. */
export const complaintEnded = marketComplaint('21(2)', '作出终止调解决定', workingDays(7), '市场监管部门', '市场监管：告知终止调解')
