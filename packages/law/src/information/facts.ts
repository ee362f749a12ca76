import { amount, choice, date, enclosures, joiningParty, prose, reachableParty, text, whole } from '@yifa/kernel'
import { outcome } from './outcomes.ts'

const optionalProse = (title: string) => prose(title).optional().meta({ title, long: true })

/** What a request says (条例 29): who asks, how to reach them, what is wanted, in what form. */
const request = {
  applicant: reachableParty('申请人'),
  applicantKind: choice('申请人类型', {
    person: '自然人',
    business: '商业企业',
    research: '科研机构',
    charity: '社会公益组织',
    legalService: '法律服务机构',
    other: '其他',
  }),
  identity: enclosures('身份证明'),
  wanted: prose('所需政府信息的名称、文号或者其他特征性描述'),
  form: choice('获取信息的方式', { electronic: '电子邮件或者网上', paper: '纸质', onSite: '当面查阅' }),
  assistance: optionalProse('因阅读困难或者视听障碍需要的帮助'),
} as const

/** How it came in, which decides the day of receipt (条例 31). */
const receipt = {
  channel: choice('提交方式', { online: '互联网', inPerson: '当面提交' }),
  medium: choice('来件方式', { letter: '平常信函', fax: '传真', email: '电子邮件' }),
  papers: enclosures('来件及所附身份证明的扫描件').optional(),
  confirmedBy: choice('确认方式', { phone: '电话', message: '短信或者电子邮件', inPerson: '当面' }),
} as const

const handling = {
  defects: prose('需要补正的事项'),
  correctBy: date('补正期限届满日'),
  supplement: prose('补正内容'),
  supplementFiles: enclosures('补正材料').optional(),
  correction: choice('补正情况', { made: '已补正' }),
  thirdParty: joiningParty('第三方'),
  view: choice('第三方意见', { agrees: '同意公开', objects: '不同意公开', silent: '逾期未提出意见' }),
  viewReasons: optionalProse('第三方的理由'),
  unreasonable: prose('第三方的理由不合理之处'),
  coOrgan: joiningParty('共同制作机关'),
  organView: choice('共同制作机关意见', { agrees: '同意公开', objects: '不同意公开' }),
  publicInterest: prose('不公开可能对公共利益造成的重大影响'),
  excess: prose('申请数量、频次明显超过合理范围的情形'),
  excuse: prose('申请人说明的理由'),
  deferredTo: date('延迟答复期限届满日'),
  extraDays: whole('延长', '个工作日'),
  extensionReason: prose('延长的理由'),
} as const

/** What the notice of the fee says (收费办法 5). */
const charging = {
  feeStandard: choice('计收标准', { items: '按件计收', volume: '按量计收' }),
  fee: amount('信息处理费', '元'),
  payment: text('缴纳方式'),
  paidOn: date('缴费日期'),
} as const

const answer = {
  outcome,
  grounds: prose('答复理由和事实'),
  way: optionalProse('提供信息的方式、途径和时间'),
  provision: choice('提供的形式', { copy: '纸质复制件', electronic: '电子数据', inspection: '安排查阅、抄录' })
    .optional()
    .meta({ title: '提供的形式' }),
  provided: enclosures('提供的政府信息').optional(),
  competent: text('负责公开该信息的行政机关及联系方式').optional().meta({ title: '负责公开该信息的行政机关及联系方式' }),
  suggestion: prose('建议主动公开的理由'),
  publicTitle: text('公开标题'),
  publicText: prose('公开内容'),
} as const

export const facts = { ...request, ...receipt, ...handling, ...charging, ...answer }
