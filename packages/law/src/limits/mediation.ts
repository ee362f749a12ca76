import { days, years } from '@yifa/calendar'
import { asDecided, more } from './extension.ts'
import { hunanProcedure, shandongProcedure, zhejiangProcedure } from './local-sources.ts'
import { civilProcedure, landLaw, mediationConfirmation, mediationLaw } from './sources.ts'
import { limits } from './statute.ts'

export const mediation = limits({
  'mediation.confirm.apply': mediationLaw('33', '调解协议生效', days(30), '双方当事人', '共同申请司法确认（人民调解）', {
    expiry: '逾期不予受理，仍可起诉',
  }),
  'mediation.confirm.apply.cpl': civilProcedure('205', '调解协议生效', days(30), '双方当事人', '共同申请司法确认（依法设立的调解组织）'),
  'mediation.confirm.accept': mediationConfirmation('4', '收到申请', days(3), '人民法院', '决定是否受理司法确认申请'),
  'mediation.confirm.decide': mediationConfirmation('5', '受理', days(15), '人民法院', '作出是否确认的决定', {
    extension: more(days(10), '本院院长批准'),
  }),
  'mediation.confirm.third-party': mediationConfirmation('10', '知道或者应当知道权益被侵害', years(1), '案外人', '申请撤销司法确认'),
  'mediation.admin.hn': hunanProcedure('120', '受理或者开始调解', days(30), '行政机关', '湖南：行政调解'),
  'mediation.admin.zj': zhejiangProcedure('83', '收到调解申请', days(30), '行政机关', '浙江：行政调解', {
    extension: asDecided('双方同意'),
  }),
  'adjudication.accept.hn': hunanProcedure('110', '收到申请', days(5), '行政机关', '湖南：审查并决定是否受理行政裁决', {
    note: '五日内发送副本，对方十日内答复',
  }),
  'adjudication.decide.hn': hunanProcedure('114', '受理申请', days(60), '行政机关', '湖南：作出行政裁决', {
    extension: more(days(30), '本行政机关主要负责人批准'),
  }),
  'adjudication.land.sue': landLaw('14', '接到处理决定通知', days(30), '当事人', '对土地权属争议的处理决定起诉', {
    expiry: '丧失起诉权',
    note: '特别期限，优先于六个月；侵犯既得自然资源权利的须先经复议',
  }),
  'adjudication.decide.sd': shandongProcedure('117', '受理申请', days(60), '行政机关', '山东：作出行政裁决', {
    extension: more(days(30), '主要负责人批准'),
  }),
})

/** Not in the table of limits, which only notes them: the respondent's copy, the answer, and the applicant's copy of it. */
export const copies = {
  application: hunanProcedure('111', '受理申请', days(5), '行政机关', '湖南：向被申请人发送行政裁决申请副本', { unverified: true }),
  answering: hunanProcedure('112', '收到申请副本', days(10), '被申请人', '湖南：提交答辩和证据', { unverified: true }),
  answer: hunanProcedure('112', '收到答辩', days(5), '行政机关', '湖南：向申请人发送答辩副本', { unverified: true }),
} as const
