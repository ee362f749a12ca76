import { days, workingDays, years } from '@yifa/calendar'
import { more } from './extension.ts'
import { licenceLaw, threeSystems } from './sources.ts'
import { limits } from './statute.ts'
import { before, beforeExpiry, strictly } from './term.ts'

/** What article 45 leaves out of the licence clock, once the applicant is told how long it takes. */
const outsideTheClock = ['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审']

export const licensing = limits({
  'licence.supplement-notice': licenceLaw('32(1)四', '收到申请材料', workingDays(5), '许可机关', '一次告知需要补正的全部内容', {
    expiry: '逾期不告知的，自收到申请材料之日起即为受理',
  }),
  'licence.no-need': licenceLaw('32(1)一二', '收到申请', workingDays(0), '许可机关', '告知不需许可，或者不属本机关职权的不予受理'),
  'licence.decide': licenceLaw('42(1)', '受理申请', workingDays(20), '许可机关', '作出许可决定', {
    excluded: outsideTheClock,
    extension: more(workingDays(10), '本行政机关负责人批准并告知理由'),
    expiry: '逾期不决定的，申请人可以申请复议或者起诉',
    note: '法律、法规另有规定的从其规定',
  }),
  'licence.decide.joint': licenceLaw('42(2)', '受理申请', workingDays(45), '各许可机关', '统一、联合或者集中办理许可', {
    excluded: outsideTheClock,
    extension: more(workingDays(15), '本级人民政府负责人批准并告知理由'),
  }),
  'licence.preliminary-review': licenceLaw('43', '下级机关受理申请', workingDays(20), '下级行政机关', '下级先行审查并报送上级', {
    excluded: outsideTheClock,
  }),
  'licence.deliver': licenceLaw('44', '作出准予决定', workingDays(10), '许可机关', '颁发、送达许可证件，或者加贴标签、加盖印章'),
  'licence.inspection-assign': licenceLaw('55(2)', '受理申请', workingDays(5), '许可机关', '指派两名以上人员检验、检测、检疫'),
  'licence.hearing.request': licenceLaw('47(1)', '被告知听证权利', workingDays(5), '申请人、利害关系人', '要求听证', {
    expiry: '不提出的，按放弃处理',
    note: '条文只及机关一方，当事人的五日从宽按工作日',
  }),
  'licence.hearing.organise': licenceLaw('47(1)', '收到听证申请', workingDays(20), '许可机关', '组织听证', {
    note: '听证所需时间不计入决定期限',
  }),
  'licence.hearing.notice': licenceLaw('48(1)一', '听证举行日', before(workingDays(7)), '许可机关', '通知听证的时间、地点，必要时公告'),
  'licence.renew.apply': licenceLaw('50(1)', '有效期届满日', beforeExpiry(days(30)), '被许可人', '申请延续许可有效期', {
    note: '当事人的期限，按自然日；法律、法规、规章另有规定的从其规定',
  }),
  'licence.renew.decide': licenceLaw('50(2)', '有效期届满日', beforeExpiry(days(0)), '许可机关', '作出是否准予延续的决定', {
    expiry: '逾期未作决定的，视为准予延续',
  }),
  'licence.reapply-ban.conceal': licenceLaw(
    '78',
    '不予受理或者不予许可',
    strictly(years(1)),
    '申请人',
    '因隐瞒或者虚假申请，不得再次申请',
    {
      note: '限直接关系公共安全、人身健康、生命财产安全的事项',
    },
  ),
  'licence.reapply-ban.fraud': licenceLaw('79', '撤销许可', strictly(years(3)), '被许可人', '许可因欺骗、贿赂被撤销，不得再次申请', {
    note: '限直接关系公共安全、人身健康、生命财产安全的事项',
  }),
  'licence.publish': threeSystems('三项制度意见（六）', '作出决定', workingDays(7), '许可机关', '公开行政许可决定', {
    note: '法律、行政法规另有规定的除外',
  }),
})
