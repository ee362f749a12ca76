import { amount, choice, date, enclosures, joiningParty, party, prose, text, whole } from '@yifa/kernel'
import { matter } from '../matter.ts'

/** The words both editions of 行政复议法 share: who takes part, what an application says, what a review and a decision find. */
export const parties = {
  applicant: '申请人',
  respondent: '被申请人',
  thirdParty: '第三人',
  representative: '代表人',
  agent: '申请人的代理人',
  thirdPartyAgent: '第三人的代理人',
  reviewer: '接受转送机关',
} as const
export const posts = { office: '行政复议机构', head: '行政复议机构负责人', organ: '行政复议机关' } as const

export const yesNo = { no: '否', yes: '是' } as const

/** Matter classes of the official statistics (行政复议案件统计). */
const participants = {
  applicant: party('申请人'),
  respondent: party('被申请人'),
  thirdParty: joiningParty('第三人'),
  applicants: whole('申请人人数', '人').default(1).meta({ title: '申请人人数', unit: '人' }),
  representative: joiningParty('代表人'),
  agent: joiningParty('申请人的代理人'),
  thirdPartyAgent: joiningParty('第三人的代理人'),
}

const delay = {
  requestedOn: date('行政机关收到履职申请之日').optional().meta({ title: '行政机关收到履职申请之日' }),
  hinderedFrom: date('障碍发生之日'),
  hinderedUntil: date('障碍消除之日'),
}

const attachedReview = {
  documentToReview: prose('一并申请审查的规范性文件').optional().meta({ title: '一并申请审查的规范性文件', long: true }),
  reviewDeclined: prose('不予附带审查的理由'),
  reviewOrigin: choice('审查的缘由', { requested: '申请人一并提出', exOfficio: '本机关认为依据不合法' }),
  reviewedClauses: prose('审查的文件及条款'),
  competence: choice('处理权限', { own: '本机关有权处理', other: '本机关无权处理' }),
  reviewer: party('接受转送机关'),
  clauseFinding: choice('有关条款的合法性', { lawful: '合法', unlawful: '超越权限或者违反上位法' }),
  clauseReasons: prose('审查意见'),
}

const compensation = {
  compensationSought: prose('一并提出的行政赔偿请求').optional().meta({ title: '一并提出的行政赔偿请求', long: true }),
  seizes: choice('是否涉及罚没、征收财物或者查封、扣押、冻结', yesNo)
    .default('no')
    .meta({ title: '是否涉及罚没、征收财物或者查封、扣押、冻结' }),
  compensationAmount: amount('赔偿金额', '元').optional().meta({ title: '赔偿金额', unit: '元' }),
  compensationTerms: prose('赔偿、返还的方式和数额，或者驳回的理由')
    .optional()
    .meta({ title: '赔偿、返还的方式和数额，或者驳回的理由', long: true }),
}

export const application = {
  ...participants,
  ...delay,
  ...attachedReview,
  ...compensation,
  matter,
  conduct: prose('申请复议的行政行为'),
  learnedOn: date('知道或者应当知道该行政行为之日'),
  claim: prose('行政复议请求'),
  reasons: prose('事实和理由'),
  defects: prose('需要补正的事项'),
  supplement: prose('补正材料'),
  refusal: prose('不予受理或者驳回的理由'),
  competent: text('有管辖权的行政复议机关').optional().meta({ title: '有管辖权的行政复议机关' }),
  rightRespondent: text('应当列为被申请人的机关'),
  defence: prose('书面答复'),
  evidenceList: prose('证据、依据清单').optional().meta({ title: '证据、依据清单', long: true }),
  evidenceFiles: enclosures('证据、依据材料').optional(),
  exhibits: enclosures('申请人的证据材料').optional(),
  evidence: choice('被申请人举证', { given: '已提交证据、依据', none: '视为没有证据、依据' }),
  thirdPartyEvidence: prose('第三人提交的证据'),
  inspected: prose('查阅、复制的材料'),
  extraDays: whole('延长', '日'),
  extensionReason: prose('延长的理由'),
  siteWork: choice('勘验、鉴定事项', { inspection: '现场勘验', appraisal: '鉴定' }),
  withdrawalReason: prose('撤回的理由'),
  opinion: prose('审理意见'),
  approval: choice('决定方式', { signed: '行政复议机关负责人同意', collective: '集体讨论通过' }),
  findings: prose('决定理由'),
  redo: choice('责令重新作出行政行为', yesNo).default('no').meta({ title: '责令重新作出行政行为' }),
  newConduct: prose('重新作出的行政行为'),
  sameGrounds: choice('是否以同一事实和理由作出相同行为', yesNo),
  settlement: prose('调解协议'),
  letter: prose('意见书内容'),
  corrected: prose('纠正或者落实情况'),
} as const

/** The acts that conclude a case, the same under both editions. */
export const handled = ['decide', 'settle', 'dismiss', 'permitWithdrawal', 'terminate', 'terminateAfterStay'] as const

/** The figures that both editions tell alike. */
export const figures = {
  rejected: { title: '不予受理', count: 'reject' },
  concluded: { title: '审结行政复议案件', count: handled },
  decided: { title: '作出行政复议决定', count: 'decide', by: 'outcome' },
  correctionRate: { title: '纠错率', share: 'corrected', of: 'concluded' },
  reviewed: { title: '附带审查', count: 'suspendForReview', by: 'reviewOrigin' },
  compensated: { title: '决定赔偿、返还', count: 'decide', where: { compensation: ['granted', 'returned'] } },
  onTime: { title: '按期审结', count: handled, within: 'deciding' },
  onTimeRate: { title: '按期审结率', share: 'onTime', of: 'concluded' },
  daysTaken: { title: '平均审理天数', average: 'deciding' },
  carriedOut: { title: '结转下年', standing: 'at end' },
} as const
