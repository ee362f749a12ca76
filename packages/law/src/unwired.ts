import type { LimitId } from './limits.ts'

/** Limits that are no clock of a procedure, each with the place where its rule lives instead, or the reason. */
export const unwired: Readonly<Partial<Record<LimitId, string>>> = {
  'counting.civil.start': '计算规则：日历（`packages/calendar`）对每个期限都适用',
  'counting.civil.month': '计算规则：日历（`packages/calendar`）对每个期限都适用',
  'counting.civil.rollover': '计算规则：日历（`packages/calendar`）对每个期限都适用',
  'counting.procedure.rollover': '计算规则：日历（`packages/calendar`）对每个期限都适用',
  'service.public-notice': '送达规则：`packages/law/src/service.ts` 的公告送达',
  'service.electronic': '送达规则：`packages/law/src/service.ts` 的电子送达',
  'service.mail.receipt': '送达规则：`packages/law/src/service.ts` 的邮寄送达',
  'service.mail.returned': '送达规则：`packages/law/src/service.ts` 的邮件退回',
  'service.leave': '送达规则：`packages/law/src/service.ts` 的留置送达',
  'litigation.noncompliance.fine': '按日计算的罚款，由法院决定，不是行政机关的期限',
  'penalty.surcharge': '按日累计的比率：加处罚款不超出罚款数额由处罚、强制执行程序的条件约束',
  'petition.annual-report': '条例未定日期，年度报告由指标汇总',
  'regulation.file': '县级政府没有规章制定权，供参照',
  'regulation.file.resubmit': '县级政府没有规章制定权，供参照',
  'regulation.file.respond': '县级政府没有规章制定权，供参照',
  'regulation.list.annual': '县级政府没有规章制定权，供参照',
  'licence.no-need': '即时告知，不产生法定天数；由受理期限的时钟一并约束',
  'info.fee.count': '每月免费件数的配额，不是期限；超出的由收费通知写明计收标准和信息处理费',
  'emergency.report.province': '省级政府向国务院报告的时限，县级政府不是义务人',
  'emergency.npc-file': '法律写“及时”，没有日数；未备案的不得归档，由突发事件程序的条件约束',
}
