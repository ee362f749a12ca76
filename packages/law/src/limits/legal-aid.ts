import { days, hours } from '@yifa/calendar'
import { legalAidLaw } from './sources.ts'
import { limits } from './statute.ts'
import { beforeExpiry } from './term.ts'

export const legalAid = limits({
  'aid.review': legalAidLaw('43(1)', '收到申请', days(7), '法律援助机构', '审查并决定是否给予法律援助', {
    expiry: '申请人可以提出异议',
    note: '自然日；有的地方法规改为工作日',
  }),
  'aid.assign': legalAidLaw('43(1)', '作出给予决定', days(3), '法律援助机构', '指派法律援助人员'),
  'aid.notify-criminal': legalAidLaw('36', '发现法定情形', days(3), '人民法院、人民检察院、公安机关', '通知法律援助机构指派', {
    note: '机构收到通知后三日内指派',
  }),
  'aid.transfer-detained': legalAidLaw('39', '提出申请', hours(24), '办案机关、监管场所、值班律师', '转交在押人员等的申请'),
  'aid.objection': legalAidLaw('49', '收到异议', days(5), '司法行政部门', '审查对不予援助、终止援助的异议', {
    expiry: '对维持不服的，可以复议或者起诉',
  }),
  'aid.urgent': legalAidLaw('44', '时效或者期限届满日', beforeExpiry(days(7)), '法律援助机构', '期限届满不足七日的，可以先行提供援助'),
})
