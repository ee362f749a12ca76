import { choice, date, joiningParty, party, prose, text, whole } from '@yifa/kernel'

/** The words both editions of 行政复议法 share: who takes part and what an application says. */
export const parties = { applicant: '申请人', respondent: '被申请人', thirdParty: '第三人' } as const
export const posts = { office: '行政复议机构', head: '行政复议机构负责人', organ: '行政复议机关' } as const

/** Matter classes of the official statistics (行政复议案件统计). */
const matter = choice('案件事项', {
  penalty: '行政处罚',
  complaint: '举报投诉处理',
  information: '政府信息公开',
  expropriation: '行政征收',
  confirmation: '行政确认',
  compulsion: '行政强制',
  inaction: '行政不作为',
  ownership: '行政确权',
  licence: '行政许可',
  agreement: '行政协议',
  other: '其他',
})

export const application = {
  applicant: party('申请人'),
  respondent: party('被申请人'),
  thirdParty: joiningParty('第三人'),
  matter,
  conduct: prose('申请复议的行政行为'),
  learnedOn: date('知道或者应当知道该行政行为之日'),
  claim: prose('行政复议请求'),
  reasons: prose('事实和理由'),
  defects: prose('需要补正的事项'),
  supplement: prose('补正材料'),
  refusal: prose('不予受理或者驳回的理由'),
  competent: text('有管辖权的行政复议机关').optional().meta({ title: '有管辖权的行政复议机关' }),
  defence: prose('书面答复'),
  evidenceList: prose('证据、依据清单').optional().meta({ title: '证据、依据清单', long: true }),
  thirdPartyEvidence: prose('第三人提交的证据'),
  inspected: prose('查阅、复制的材料'),
  extraDays: whole('延长', '日'),
  extensionReason: prose('延长的理由'),
  siteWork: choice('勘验、鉴定事项', { inspection: '现场勘验', appraisal: '鉴定' }),
  opinion: prose('审理意见'),
  approval: choice('决定方式', { signed: '行政复议机关负责人同意', collective: '集体讨论通过' }),
  findings: prose('决定理由'),
  settlement: prose('调解协议'),
  letter: prose('意见书内容'),
  corrected: prose('纠正或者落实情况'),
} as const

export const evidence = choice('被申请人举证', { given: '已提交证据、依据', none: '视为没有证据、依据' })
