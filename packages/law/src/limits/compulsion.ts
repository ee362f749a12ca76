import { days, hours, months, workingDays, years } from '@yifa/calendar'
import { more } from './extension.ts'
import { compulsionLaw } from './sources.ts'
import { limits } from './statute.ts'
import { atLeast, before, strictly, unnumbered } from './term.ts'

export const compulsion = limits({
  'compulsion.urgent-report': compulsionLaw('19', '当场实施', hours(24), '执法人员', '紧急实施强制措施后报告并补办批准', {
    expiry: '负责人不批准的立即解除',
  }),
  'compulsion.seizure': compulsionLaw(
    '25(1)',
    '查封、扣押决定或者实施日',
    strictly(days(30)),
    '行政机关',
    '对查封、扣押的财物作出处理或者解除',
    {
      excluded: ['检测', '检验', '检疫', '技术鉴定'],
      extension: more(days(30), '行政机关负责人批准，书面告知并说明理由'),
      expiry: '必须作出处理决定或者解除',
      note: '限制权利的期限，末日逢假不顺延',
    },
  ),
  'compulsion.freeze.deliver': compulsionLaw('31', '冻结', workingDays(3), '行政机关', '交付冻结决定书'),
  'compulsion.freeze': compulsionLaw('32(1)', '冻结之日', strictly(days(30)), '行政机关', '对冻结的存款、汇款作出处理或者解除', {
    extension: more(days(30), '行政机关负责人批准'),
    expiry: '金融机构自期满之日起解除冻结',
    note: '限制权利的期限，末日逢假不顺延',
  }),
  'compulsion.demolish': compulsionLaw('44', '公告', unnumbered, '行政机关', '公告限期自行拆除违法建筑', {
    expiry: '复议、起诉期限届满又不拆除的，可以强制拆除',
    note: '天数由公告确定',
  }),
  'compulsion.money.enforce': compulsionLaw(
    '46(1)',
    '开始加处罚款或者滞纳金',
    atLeast(days(30)),
    '行政机关',
    '加处罚款、滞纳金后经催告仍不履行，方可强制执行',
    {
      note: '限有强制执行权的机关',
    },
  ),
  'compulsion.substitute.demand': compulsionLaw('51(1)二', '代履行实施日', before(workingDays(3)), '行政机关', '代履行前催告', {
    expiry: '当事人履行的，停止代履行',
  }),
  'compulsion.court.demand': compulsionLaw('54', '催告书送达', atLeast(workingDays(10)), '行政机关', '催告，期满仍不履行方可申请法院执行', {
    expiry: '可以申请法院强制执行',
    note: '催告须留在三个月的申请期之内',
  }),
  'compulsion.court.apply': compulsionLaw('53', '当事人法定复议和起诉期限届满', months(3), '行政机关', '申请法院强制执行', {
    expiry: '无正当理由逾期的，法院不予受理',
    note: '批准暂缓、分期缴纳罚款的，自该期限结束起算',
  }),
  'compulsion.court.accept': compulsionLaw('56(1)', '接到申请', workingDays(5), '人民法院', '受理强制执行申请'),
  'compulsion.court.accept.review': compulsionLaw('56(2)', '收到裁定', days(15), '行政机关', '对不予受理的裁定申请复议'),
  'compulsion.court.ruling': compulsionLaw('57', '受理', workingDays(7), '人民法院', '作出执行裁定'),
  'compulsion.court.ruling.substantive': compulsionLaw('58(2)', '受理', days(30), '人民法院', '发现明显违法情形的，作出是否执行的裁定', {
    note: '裁定不予执行的，五日内送达',
  }),
  'compulsion.court.deny.review': compulsionLaw('58(3)', '收到裁定', days(15), '行政机关', '对不予执行的裁定申请复议'),
  'compulsion.court.immediate': compulsionLaw('59', '作出执行裁定', workingDays(5), '人民法院', '紧急情况下立即执行', {
    note: '须经院长批准',
  }),
  'compulsion.suspend-end': compulsionLaw('39(2)', '中止执行', strictly(years(3)), '行政机关', '中止执行后未恢复的，不再执行', {
    expiry: '不再执行',
    note: '限没有明显社会危害且当事人确无能力履行',
  }),
})
