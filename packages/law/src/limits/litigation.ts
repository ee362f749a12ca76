import { days, months, years } from '@yifa/calendar'
import { asDecided, more } from './extension.ts'
import { headInCourt, judicialAdvice, litigationInterpretation, litigationLaw, procuratorialAdvice, publicInterest } from './sources.ts'
import { limits } from './statute.ts'
import { before, daily } from './term.ts'

export const litigation = limits({
  'litigation.sue': litigationLaw('46(1)', '知道或者应当知道行政行为', months(6), '原告', '提起诉讼', {
    suspended: '不可抗力等非因自身原因耽误的时间',
    expiry: '不予立案或者驳回起诉',
  }),
  'litigation.sue.not-informed': litigationInterpretation(
    '64',
    '知道或者应当知道行政行为内容',
    years(1),
    '原告',
    '未告知起诉期限时的最长期限',
  ),
  'litigation.sue.cap.realestate': litigationLaw('46(2)', '行政行为作出', years(20), '原告', '不动产案件的最长起诉期限', {
    expiry: '法院不予受理',
  }),
  'litigation.sue.cap.other': litigationLaw('46(2)', '行政行为作出', years(5), '原告', '其他案件的最长起诉期限', {
    expiry: '法院不予受理',
  }),
  'litigation.inaction.wait': litigationLaw('47(1)', '接到履职申请', months(2), '行政机关', '履行法定职责', {
    expiry: '可以在其后六个月内起诉',
    note: '法律、法规另有期限的从其规定；紧急情况不受限',
  }),
  'litigation.register': litigationLaw('51(2)', '接收起诉状', days(7), '人民法院', '决定是否立案'),
  'litigation.serve-complaint': litigationLaw('67(1)', '立案', days(5), '人民法院', '发送起诉状副本'),
  'litigation.answer': litigationLaw('67(1)', '收到起诉状副本', days(15), '被告行政机关', '提交答辩状、证据和依据', {
    extension: more(days(15), '15日内书面申请，法院准许'),
    expiry: '不提供或者逾期提供证据的，视为没有相应证据',
  }),
  'litigation.evidence.extension.apply': litigationInterpretation('34', '收到起诉状副本', days(15), '被告', '书面申请延期提供证据'),
  'litigation.jurisdiction-objection': litigationInterpretation('10', '收到起诉状副本', days(15), '被告', '提出管辖异议'),
  'litigation.summons': litigationInterpretation('71', '开庭日', before(days(3)), '人民法院', '普通程序：开庭传唤'),
  'litigation.head.notice': headInCourt('5(2)', '开庭日', before(days(3)), '人民法院', '送达负责人出庭通知书', {
    note: '负责人不能出庭的委托工作人员，不得只委托律师',
  }),
  'litigation.first-instance': litigationLaw('81', '立案', months(6), '人民法院', '一审审结', {
    excluded: ['公告', '鉴定', '调解', '中止', '管辖异议和管辖争议'],
    extension: asDecided('高级人民法院批准'),
  }),
  'litigation.simple': litigationLaw('83', '立案', days(45), '人民法院', '简易程序审结'),
  'litigation.appeal.judgment': litigationLaw('85', '判决书送达', days(15), '当事人', '对判决上诉', {
    expiry: '判决生效',
  }),
  'litigation.appeal.ruling': litigationLaw('85', '裁定书送达', days(10), '当事人', '对裁定上诉', {
    expiry: '裁定生效',
  }),
  'litigation.appeal.answer': litigationInterpretation('108', '收到上诉状副本', days(15), '被上诉人', '对上诉答辩'),
  'litigation.second-instance': litigationLaw('88', '收到上诉状', months(3), '人民法院', '二审审结', {
    extension: asDecided('高级人民法院批准'),
  }),
  'litigation.retrial.apply': litigationInterpretation('110', '判决、裁定、调解书生效', months(6), '当事人', '申请再审'),
  'litigation.enforce.apply': litigationInterpretation(
    '153',
    '法律文书规定履行期间最后一日或者送达',
    years(2),
    '权利人',
    '申请执行生效裁判',
  ),
  'litigation.noncompliance.fine': litigationLaw('96', '履行期满', daily, '人民法院', '对拒不履行裁判的机关负责人按日罚款', {
    expiry: '另可公告、提出司法建议、拘留',
    note: '每日五十元至一百元',
  }),
  'litigation.judicial-advice.normative': litigationInterpretation(
    '149',
    '收到司法建议',
    days(60),
    '接收司法建议的行政机关',
    '书面答复规范性文件的司法建议',
  ),
  'litigation.judicial-advice.general': judicialAdvice('8', '收到司法建议书', months(2), '被建议单位', '书面答复综合治理类司法建议', {
    note: '以建议书载明的期限为准',
  }),
  'litigation.public-interest.reply': publicInterest('21', '收到检察建议书', months(2), '行政机关', '履行职责并书面回复诉前检察建议', {
    expiry: '检察机关可以提起公益诉讼',
    note: '紧急情形为十五日',
  }),
  'litigation.public-interest.reply.urgent': publicInterest('21', '收到检察建议书', days(15), '行政机关', '紧急情形：书面回复诉前检察建议'),
  'litigation.adjudication.execute': litigationInterpretation(
    '158',
    '行政机关申请执行期限届满未申请',
    months(6),
    '裁决权利人',
    '行政裁决的权利人自行申请执行',
  ),
  'litigation.procuratorial-advice': procuratorialAdvice('19', '收到检察建议书', months(2), '被建议单位', '书面回复社会治理检察建议', {
    note: '通行做法，原文待核',
    unverified: true,
  }),
})
