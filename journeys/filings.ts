import { identityPaper } from './enclosure.ts'
import type { Answers } from './form.ts'

/** A citizen's request for information, as it is typed into the form of the portal. */
export const informationRequest: Answers = {
  受理机关: '清源区人民政府办公室',
  申请人: { 身份: '公民', 姓名或者名称: '周和', 联系电话: '13800000001', 同意电子送达: true },
  申请人类型: '自然人',
  身份证明: identityPaper,
  '所需政府信息的名称、文号或者其他特征性描述': '2025年清源大道维修工程的资金使用情况',
  获取信息的方式: '电子邮件或者网上',
}

/** The facts of the office's answer. */
export const answer = {
  答复结果: '予以公开',
  答复理由和事实: '该信息由本机关制作，属于可以公开的政府信息。',
  '提供信息的方式、途径和时间': '随本答复书以电子方式提供。',
} as const satisfies Answers
