import { days, workingDays, years } from '@yifa/calendar'
import { asDecided } from './extension.ts'
import { fineCollection, penaltyLaw, threeSystems } from './sources.ts'
import { limits } from './statute.ts'
import { before, daily, strictly, yearly } from './term.ts'

export const penalty = limits({
  'penalty.limitation': penaltyLaw(
    '36',
    '违法行为发生，连续或者继续的自终了',
    strictly(years(2)),
    '处罚机关',
    '违法行为未被发现的追责时效',
    {
      expiry: '不再给予行政处罚',
      note: '法律另有规定的除外',
    },
  ),
  'penalty.limitation.serious': penaltyLaw(
    '36',
    '违法行为发生，连续或者继续的自终了',
    strictly(years(5)),
    '处罚机关',
    '涉及生命健康、金融安全且有危害后果的追责时效',
    {
      expiry: '不再给予行政处罚',
    },
  ),
  'penalty.register-preserve': penaltyLaw('56', '采取先行登记保存', strictly(workingDays(7)), '处罚机关', '先行登记保存后作出处理决定', {
    expiry: '未作处理的应当解除',
    note: '采取前须经负责人批准',
  }),
  'penalty.hearing.request': penaltyLaw('64(1)一', '收到处罚告知书', workingDays(5), '当事人', '要求听证', {
    expiry: '逾期视为不要求听证',
  }),
  'penalty.hearing.notice': penaltyLaw('64(1)二', '听证举行日', before(workingDays(7)), '处罚机关', '通知听证的时间、地点'),
  'penalty.decide': penaltyLaw('60', '立案', days(90), '处罚机关', '作出处罚决定', {
    expiry: '程序违法',
    note: '处罚法本身没有延长和扣除，只能出自法律、法规、规章的特别规定',
  }),
  'penalty.serve': penaltyLaw('61(1)', '作出或者宣告决定', workingDays(7), '处罚机关', '送达处罚决定书', {
    expiry: '送达程序违法',
    note: '当事人签确认书同意的，可以电子送达',
  }),
  'penalty.publish': threeSystems('（六）', '作出决定', workingDays(7), '处罚机关', '公开行政处罚决定', {
    note: '法律只要求公开具有一定社会影响的决定',
  }),
  'penalty.publish.other-enforcement': threeSystems('（六）', '作出决定', workingDays(20), '行政执法机关', '公开其他执法决定'),
  'penalty.publish.withdraw': penaltyLaw(
    '48(2)',
    '决定被变更、撤销、确认违法或者无效',
    workingDays(3),
    '处罚机关',
    '撤回已公开的处罚决定信息并公开说明理由',
  ),
  'penalty.pay': penaltyLaw('67(3)', '收到处罚决定书', days(15), '当事人', '缴纳罚款', {
    extension: asDecided('经济困难的，行政机关批准暂缓或者分期'),
    expiry: '每日按罚款数额的百分之三加处罚款，并可申请法院强制执行',
  }),
  'penalty.surcharge': penaltyLaw('72(1)一', '缴款期限届满次日', daily, '处罚机关', '每日按罚款数额的百分之三加处罚款', {
    suspended: '复议、诉讼期间',
    expiry: '加处总额以罚款数额为限，第三十四日封顶',
  }),
  'penalty.cash.handover': penaltyLaw('71', '收缴，水上的自抵岸', workingDays(2), '执法人员', '上交当场收缴的罚款'),
  'penalty.cash.bank': penaltyLaw('71', '收到执法人员上交', workingDays(2), '处罚机关', '将当场收缴的罚款缴付银行'),
  'penalty.collection-agreement.file': fineCollection('6', '签订代收协议', days(15), '行政机关或者代收机构', '罚款代收协议备案'),
  'penalty.publish.annual-statistics': threeSystems('（六）', '每年', yearly('01-31'), '各级行政执法机关', '公开并报送上年度行政执法数据'),
})
