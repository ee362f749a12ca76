import { days, workingDays } from '@yifa/calendar'
import { more } from './extension.ts'
import { informationFees, informationRegulation, informationSuits } from './sources.ts'
import { limits } from './statute.ts'
import { quota, yearly } from './term.ts'

export const information = limits({
  'info.reply': informationRegulation('33', '收到申请（当面提交、签收或者确认之日）', workingDays(20), '行政机关', '答复政府信息公开申请', {
    excluded: ['征求第三方意见', '征求其他机关意见'],
    extension: more(workingDays(20), '政府信息公开工作机构负责人同意并告知申请人'),
    expiry: '可以申请行政复议',
    note: '补正的，自收到补正申请之日重新起算；收费的，缴费后重新起算（待核）',
  }),
  'info.supplement.notice': informationRegulation('30', '收到申请', workingDays(7), '行政机关', '一次告知补正', {
    expiry: '申请人无正当理由逾期不补正的，视为放弃',
    note: '补正期限由机关在告知书中合理确定',
  }),
  'info.third-party': informationRegulation('32', '收到征求意见书', workingDays(15), '第三方', '对公开与否提出意见', {
    expiry: '由行政机关依条例决定，不视为同意或者反对',
  }),
  'info.co-agency': informationRegulation('34', '收到征求意见书', workingDays(15), '被征求意见机关', '对公开共同制作的信息提出意见', {
    expiry: '逾期视为同意公开',
  }),
  'info.proactive': informationRegulation('26', '信息形成或变更', workingDays(20), '行政机关', '主动公开政府信息', {
    note: '法律、法规另有规定的从其规定',
  }),
  'info.annual.dept': informationRegulation('49(1)', '每年', yearly('01-31'), '县级以上政府部门', '提交上年度信息公开工作报告并向社会公布'),
  'info.annual.gov': informationRegulation(
    '49(2)',
    '每年',
    yearly('03-31'),
    '县级以上地方政府信息公开主管部门',
    '公布本级政府上年度信息公开工作报告',
  ),
  'info.court.disclose': informationSuits('11', '判决生效', workingDays(20), '被告行政机关', '依判决公开政府信息', {
    note: '判决另定期限的从其判决',
  }),
  'info.fee.count': informationFees('4', '自然月', quota(10, '件'), '申请人', '按件计费的每月免费件数', {
    note: '十一件起每件一百元，三十一件起每十件一档递增',
    unverified: true,
  }),
  'info.fee.pay': informationFees('6', '收到收费通知次日', workingDays(20), '申请人', '缴纳信息处理费', {
    expiry: '逾期视为放弃申请',
    note: '答复期限自缴费后重新计算，待核',
    unverified: true,
  }),
})

/** Not in the table of limits: a plain letter is confirmed with the applicant on the day it comes, and no number is said. */
export const sameDay = informationRegulation('31', '收到平常信函', days(0), '政府信息公开工作机构', '与申请人确认收到')
