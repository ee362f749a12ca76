import { days, workingDays } from '@yifa/calendar'
import { more } from './extension.ts'
import { reconsiderationLaw2017, reconsiderationRegulation2007 } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast } from './term.ts'

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

/** Sentences of the old texts that the table has only in their new wording; cases of the edition of 2017 run on these. */
export const oldSentences = limits({
  inaction: reconsiderationRegulation2007(
    '16(1)二',
    '行政机关收到履职申请',
    atLeast(days(60)),
    '申请人',
    '没有履行期限的不作为案件，满期方起算申请期限（旧法）',
  ),
  ownReview: reconsiderationLaw2017('26/27', '行政复议中止', days(30), '行政复议机关', '附带审查：有权处理的自行处理（旧法）'),
  referral: reconsiderationLaw2017('26/27', '行政复议中止', workingDays(7), '行政复议机关', '附带审查：无权处理的转送（旧法）'),
  reply: reconsiderationLaw2017('26', '收到转送', days(60), '接受转送机关', '附带审查：依法处理（旧法）'),
  afterStay: reconsiderationRegulation2007(
    '42(2)',
    '因当事人缺位中止',
    atLeast(days(60)),
    '行政复议机关',
    '当事人缺位而中止，满期终止复议（旧法）',
  ),
  redo: reconsiderationRegulation2007('49(1)', '收到复议决定书', days(60), '被申请人', '重新作出具体行政行为（旧法）'),
  courtAfterNoDecision: reconsiderationLaw2017(
    '19',
    '收到不予受理决定书或复议期满',
    days(15),
    '申请人',
    '复议前置案件不予受理、逾期不答复的，提起诉讼（旧法）',
  ),
})
