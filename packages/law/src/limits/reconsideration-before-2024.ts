import { days, workingDays } from '@yifa/calendar'
import { more } from './extension.ts'
import { reconsiderationLaw2017, reconsiderationRegulation2007 } from './sources.ts'
import { limits } from './statute.ts'

export const reconsiderationBefore2024 = limits({
  'reconsideration-pre2024.apply': reconsiderationLaw2017('9', '知道该具体行政行为', days(60), '申请人', '申请行政复议（旧法）', {
    suspended: '不可抗力等耽误的，自障碍消除之日起继续计算',
  }),
  'reconsideration-pre2024.accept': reconsiderationLaw2017(
    '17',
    '复议机构收到申请',
    workingDays(5),
    '行政复议机关',
    '审查并决定是否受理（旧法）',
    {
      expiry: '自收到申请之日起即为受理',
      note: '旧法只有五日、七日是工作日',
    },
  ),
  'reconsideration-pre2024.supplement': reconsiderationRegulation2007('29', '收到申请', days(5), '行政复议机构', '通知补正（旧法）', {
    expiry: '无正当理由逾期不补正的，视为放弃；补正不计入审理期限',
    note: '旧条例没有工作日条款，按自然日',
  }),
  'reconsideration-pre2024.send-copy': reconsiderationLaw2017('23', '受理', workingDays(7), '法制机构', '发送申请书副本（旧法）'),
  'reconsideration-pre2024.reply': reconsiderationLaw2017('23', '收到副本', days(10), '被申请人', '书面答复并提交证据、依据（旧法）', {
    expiry: '视为没有证据、依据，决定撤销',
    note: '旧法的十日是自然日',
  }),
  'reconsideration-pre2024.decide': reconsiderationLaw2017('31', '受理', days(60), '行政复议机关', '作出复议决定（旧法）', {
    excluded: ['补正', '协商、指定受理机关', '现场勘验', '鉴定'],
    suspended: '中止期间',
    extension: more(days(30), '行政复议机关负责人批准，告知当事人'),
  }),
  'reconsideration-pre2024.forward': reconsiderationLaw2017(
    '18',
    '接到申请',
    workingDays(7),
    '县级地方人民政府',
    '转送有权处理的机关（旧法）',
  ),
  'reconsideration-pre2024.opinion': reconsiderationRegulation2007('57', '收到意见书', days(60), '有关机关', '落实复议意见书（旧法）'),
})
