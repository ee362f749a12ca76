import { days, hours } from '@yifa/calendar'
import { transferRules } from './sources.ts'
import { limits } from './statute.ts'

export const criminalTransfer = limits({
  'transfer.approve': transferRules('5(2)', '接到专案组书面报告', days(3), '行政执法机关正职负责人或者主持工作的负责人', '决定是否移送', {
    expiry: '给予处分',
    note: '不批准的，理由记录在案',
  }),
  'transfer.send': transferRules('5(2)', '批准移送', hours(24), '行政执法机关', '向同级公安机关移送'),
  'transfer.reroute': transferRules('7', '接受案件', hours(24), '公安机关', '不属管辖的，转送并书面告知'),
  'transfer.review': transferRules('8', '接受移送案件', days(3), '公安机关', '审查并决定是否立案', {
    note: '不立案的说明理由，退回案卷',
  }),
  'transfer.objection': transferRules('9(1)', '接到不予立案通知书', days(3), '行政执法机关', '对不予立案提请复议，或者建议检察监督'),
  'transfer.objection.decide': transferRules('9(2)', '收到提请复议文件', days(3), '公安机关', '对提请复议作出决定'),
  'transfer.supervise': transferRules('9(2)', '收到复议决定', days(3), '行政执法机关', '对复议决定仍有异议，建议检察监督'),
  'transfer.handover': transferRules('12', '接到立案通知书', days(3), '行政执法机关', '移交涉案物品和材料'),
})
