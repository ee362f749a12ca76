import { days, workingDays } from '@yifa/calendar'
import { more } from './extension.ts'
import { petitionRegulation } from './sources.ts'
import { limits } from './statute.ts'
import { undated } from './term.ts'

export const petitions = limits({
  'petition.forward': petitionRegulation('22', '收到信访事项', days(15), '党委和政府信访部门', '登记并转送、交办信访事项', {
    expiry: '由上级责令改正',
  }),
  'petition.inform.direct': petitionRegulation('23(2)', '收到信访事项', days(15), '有关机关、单位', '书面告知接收情况、处理途径和程序', {
    note: '能当场告知的当场告知；姓名、住址不清的除外',
  }),
  'petition.inform.referred': petitionRegulation('23(3)', '收到转送、交办', days(15), '责任机关、单位', '书面告知接收情况、处理途径和程序'),
  'petition.referral.objection': petitionRegulation('23(3)', '收到转送、交办', workingDays(5), '责任机关、单位', '对转送、交办提出异议', {
    expiry: '逾期应当自行办理',
    note: '条例中唯一的工作日期限；经核实同意后交还材料',
  }),
  'petition.handle': petitionRegulation('34', '受理', days(60), '有权处理机关、单位', '办结信访事项', {
    extension: more(days(30), '本机关、单位负责人批准，告知延期理由'),
    note: '限按信访程序办理的申诉求决事项，其他事项依各自程序',
  }),
  'petition.review.apply': petitionRegulation('35', '收到书面答复', days(30), '信访人', '请求复查', {
    expiry: '逾期不再受理',
  }),
  'petition.review.decide': petitionRegulation('35', '收到复查请求', days(30), '复查机关、单位', '提出复查意见', {
    note: '没有延长',
  }),
  'petition.recheck.apply': petitionRegulation('36(1)', '收到复查答复', days(30), '信访人', '请求复核'),
  'petition.recheck.decide': petitionRegulation('36(1)', '收到复核请求', days(30), '复核机关、单位', '提出复核意见', {
    excluded: ['听证'],
    expiry: '同一事实和理由再提出的，不再受理',
  }),
  'petition.annual-report': petitionRegulation('41', '每年', undated, '党委和政府信访部门', '编制信访情况年度报告', {
    note: '条例未定日期',
  }),
})
