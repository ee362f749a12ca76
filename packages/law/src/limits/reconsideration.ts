import { days, workingDays, years } from '@yifa/calendar'
import { asDecided, more } from './extension.ts'
import { litigationLaw, reconsiderationLaw, reconsiderationRegulation } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast, before } from './term.ts'

export const reconsideration = limits({
  'reconsideration.apply': reconsiderationLaw('20(1)', '知道或者应当知道行政行为', days(60), '申请人', '申请行政复议', {
    suspended: '不可抗力等耽误的，自障碍消除之日起继续计算；未告知复议前置而先行起诉的期间、处罚机关自行纠正的期间',
    expiry: '逾期申请的，不予受理',
    note: '法律规定更长的从其规定',
  }),
  'reconsideration.apply.not-informed': reconsiderationLaw(
    '20(3)',
    '知道或者应当知道行政行为内容',
    years(1),
    '申请人',
    '未告知权利、机关和期限时的最长申请期限',
    {
      note: '自知道权利、机关和期限之日起算六十日，以此为限',
    },
  ),
  'reconsideration.apply.cap.realestate': reconsiderationLaw('21', '行政行为作出', years(20), '申请人', '不动产案件的最长申请期限', {
    expiry: '不予受理',
  }),
  'reconsideration.apply.cap.other': reconsiderationLaw('21', '行政行为作出', years(5), '申请人', '其他案件的最长申请期限', {
    expiry: '不予受理',
  }),
  'reconsideration.apply.inaction': reconsiderationRegulation(
    '24(1)二',
    '行政机关收到履职申请',
    atLeast(days(60)),
    '申请人',
    '没有履行期限的不作为案件，满期方起算申请期限',
    {
      note: '有履行期限的自其届满起算；紧急情况不受限',
    },
  ),
  'reconsideration.accept': reconsiderationLaw('30', '收到复议申请', workingDays(5), '行政复议机关', '审查并决定是否受理', {
    expiry: '未作不予受理决定的，届满之日起视为受理',
    note: '补正的，自收到补正材料起重新计算',
  }),
  'reconsideration.supplement.notice': reconsiderationLaw('31(1)', '收到申请', workingDays(5), '行政复议机关', '书面通知补正', {
    note: '须一次载明',
  }),
  'reconsideration.supplement.submit': reconsiderationLaw('31(2)', '收到补正通知', workingDays(10), '申请人', '提交补正材料', {
    extension: asDecided('有正当理由的，复议机关另定合理期限'),
    expiry: '无正当理由逾期的，视为放弃申请',
  }),
  'reconsideration.forward.penalty': reconsiderationLaw(
    '32(2)',
    '处罚机关收到复议申请',
    workingDays(5),
    '作出处罚的行政机关',
    '认为应当维持的，转送复议机关',
    {
      note: '限当场处罚、依据电子监控记录的处罚',
    },
  ),
  'reconsideration.self-correct': reconsiderationRegulation(
    '38',
    '收到复议申请',
    workingDays(5),
    '作出处罚的行政机关',
    '自行纠正，并告知申请人和复议机关',
    {
      expiry: '申请人坚持复议的，告知向复议机关申请；所用时间不计入申请期限',
    },
  ),
  'reconsideration.send-copy': reconsiderationLaw('48', '受理', workingDays(7), '行政复议机构', '普通程序：发送申请书副本'),
  'reconsideration.reply': reconsiderationLaw('48', '收到副本', workingDays(10), '被申请人', '普通程序：书面答复并提交证据、依据', {
    expiry: '视为没有证据、依据，第三人提供证据的除外',
  }),
  'reconsideration.send-copy.simple': reconsiderationLaw('54(1)', '受理', workingDays(3), '行政复议机构', '简易程序：发送申请书副本'),
  'reconsideration.reply.simple': reconsiderationLaw(
    '54(1)',
    '收到副本',
    workingDays(5),
    '被申请人',
    '简易程序：书面答复并提交证据、依据',
    {
      expiry: '视为没有证据、依据，第三人提供证据的除外',
    },
  ),
  'reconsideration.hearing.notice': reconsiderationLaw(
    '51(1)',
    '听证举行日',
    before(workingDays(5)),
    '行政复议机构',
    '书面通知听证的时间、地点和事项',
  ),
  'reconsideration.decide': reconsiderationLaw('62(1)', '受理', days(60), '行政复议机关', '普通程序：作出复议决定', {
    excluded: ['现场勘验', '鉴定', '报请提级审理'],
    suspended: '中止期间',
    extension: more(days(30), '行政复议机构负责人批准，书面告知当事人'),
    expiry: '申请人可以自期满起十五日内起诉',
    note: '提级审理的，自上级收到案件材料之日重新计算',
  }),
  'reconsideration.decide.simple': reconsiderationLaw('62(2)', '受理', days(30), '行政复议机关', '简易程序：作出复议决定', {
    excluded: ['现场勘验', '鉴定'],
    suspended: '中止期间',
    note: '没有延长；转为普通程序的按六十日',
  }),
  'reconsideration.court.after-decision': litigationLaw('45', '收到复议决定书', days(15), '申请人', '不服复议决定，提起诉讼'),
  'reconsideration.court.after-no-decision': reconsiderationLaw(
    '34',
    '收到决定书或复议期限届满',
    days(15),
    '申请人',
    '复议前置案件不予受理、驳回、逾期不答复的，提起诉讼',
  ),
  'reconsideration.terminate.after-stay': reconsiderationLaw(
    '41(1)五',
    '因当事人缺位中止',
    atLeast(days(60)),
    '行政复议机关',
    '当事人缺位而中止，满期终止复议',
    {
      expiry: '决定终止行政复议',
    },
  ),
  'reconsideration.review-doc.own': reconsiderationLaw(
    '56/57',
    '行政复议中止（2026条例53）',
    days(30),
    '行政复议机关',
    '附带审查：有权处理的自行处理',
    {
      note: '其间案件中止',
    },
  ),
  'reconsideration.review-doc.forward': reconsiderationLaw(
    '56/57',
    '行政复议中止',
    workingDays(7),
    '行政复议机关',
    '附带审查：无权处理的转送',
  ),
  'reconsideration.review-doc.ask': reconsiderationLaw('58', '行政复议中止', workingDays(3), '行政复议机构', '附带审查：通知制定机关答复'),
  'reconsideration.review-doc.answer': reconsiderationLaw('58', '收到通知', workingDays(10), '制定机关', '附带审查：制定机关书面答复'),
  'reconsideration.review-doc.result': reconsiderationLaw('60', '收到转送', days(60), '接受转送机关', '附带审查：回复转送机关'),
  'reconsideration.opinion-letter': reconsiderationLaw('76', '收到行政复议意见书', days(60), '有关机关', '落实复议意见书并报送纠正情况', {
    expiry: '责令限期履行，可以约谈、通报批评',
  }),
  'reconsideration.redo': reconsiderationRegulation('58', '收到复议决定书', days(60), '被申请人', '重新作出行政行为', {
    note: '法律、法规、规章定有期限的从其规定',
  }),
  'reconsideration.elevate.transfer': reconsiderationRegulation(
    '40(3)',
    '接到提级审理通知',
    workingDays(5),
    '下级行政复议机关',
    '提级审理：移送案件材料',
    {
      expiry: '审理期限自上级收到材料之日重新计算',
    },
  ),
})
