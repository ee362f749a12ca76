import { choice } from '@yifa/kernel'

/** From which day the sixty days of an application run (复议法 20, 条例 23, 24). */
export const periodFrom = choice('申请期限自何日起算', {
  known: { title: '知道或者应当知道该行政行为之日', art: '20.1' },
  onTheSpot: { title: '当场作出：作出之日', art: '条例 23' },
  delivered: { title: '直接送达：签收或者拒签之日', art: '条例 23' },
  mailed: { title: '邮寄送达：邮件签收之日', art: '条例 23' },
  electronic: { title: '电子送达：到达指定系统之日', art: '条例 23' },
  announced: { title: '公告送达：公告期满之日', art: '条例 23' },
  supplemented: { title: '事后补充告知：收到补充告知之日', art: '条例 23' },
  uninformed: { title: '未告知复议权利、机关和期限：知道这些之日', art: '20.3' },
  overdue: { title: '不作为：法定履行期限届满之日', art: '条例 24' },
  requested: { title: '不作为，没有履行期限：机关收到申请满六十日', art: '条例 24' },
  urgent: { title: '紧急情况下不履行职责：提出请求之日', art: '条例 24' },
})
  .default('known')
  .meta({ title: '申请期限自何日起算' })

/** Starting days that the applicant tells as the day of knowing. */
export const knownFrom = [
  'known',
  'onTheSpot',
  'delivered',
  'mailed',
  'electronic',
  'announced',
  'supplemented',
  'overdue',
  'urgent',
] as const

export const hindrance = choice('耽误申请期限的事由', {
  forceMajeure: { title: '不可抗力或者其他正当理由', art: '20.2' },
  suedFirst: { title: '未被告知复议前置而先行起诉', art: '条例 26' },
  selfCorrection: { title: '处罚机关办理自行纠正', art: '条例 38' },
})

export const prerequisite = choice('是否复议前置', {
  no: '否',
  onTheSpot: { title: '当场作出的行政处罚', art: '23.1.1' },
  resources: { title: '侵犯已经取得的自然资源权利', art: '23.1.2' },
  inaction: { title: '不履行法定职责', art: '23.1.3' },
  information: { title: '政府信息不予公开', art: '23.1.4' },
  other: { title: '法律、行政法规规定的其他情形', art: '23.1.5' },
})
  .default('no')
  .meta({ title: '是否复议前置' })

export const prerequisites = ['onTheSpot', 'resources', 'inaction', 'information', 'other'] as const

export const rejection = choice('不符合受理条件的情形', {
  parties: { title: '没有明确的申请人、符合规定的被申请人', art: '30.1.1' },
  wrongRespondent: { title: '错列被申请人，经告知不变更', art: '条例 29' },
  interest: { title: '与被申请复议的行政行为没有利害关系', art: '30.1.2' },
  claim: { title: '没有具体的请求和理由', art: '30.1.3' },
  late: { title: '超过法定申请期限', art: '30.1.4' },
  premature: { title: '不作为案件的履行期限尚未届满', art: '条例 24' },
  scope: { title: '不属于行政复议范围', art: '30.1.5' },
  excluded: { title: '国家行为、规范性文件、奖惩任免、民事调解', art: '12' },
  criminal: { title: '刑事办案、刑罚执行行为', art: '条例 36' },
  guidance: { title: '行政指导行为', art: '条例 36' },
  interim: { title: '过程性行为', art: '条例 36' },
  internal: { title: '层级内部监督、督促行为', art: '条例 36' },
  petition: { title: '信访登记、受理、交办、转送、复查、复核', art: '条例 36' },
  jurisdiction: { title: '不属于本机关管辖', art: '30.1.6' },
  repeated: { title: '复议机关或者人民法院已经受理同一行政行为', art: '30.1.7' },
})

export const simpleGround = choice('适用简易程序的情形', {
  none: '不适用',
  onTheSpot: { title: '当场作出的行政行为', art: '53.1.1' },
  warning: { title: '警告或者通报批评', art: '53.1.2' },
  small: { title: '款额三千元以下', art: '53.1.3' },
  information: { title: '政府信息公开案件', art: '53.1.4' },
  agreed: { title: '各方当事人同意', art: '53.2' },
})
  .default('none')
  .meta({ title: '适用简易程序的情形' })

export const enforcementStay = choice('停止执行的情形', {
  respondent: { title: '被申请人认为需要停止执行', art: '42.1.1' },
  organ: { title: '行政复议机关认为需要停止执行', art: '42.1.2' },
  applicant: { title: '申请人、第三人申请，要求合理', art: '42.1.3' },
  statute: { title: '法律、法规、规章规定停止执行', art: '42.1.4' },
})

export const stayGround = choice('中止事由', {
  death: { title: '公民死亡，需要确定权利义务承受人', art: '39.1.1' },
  incapacity: { title: '公民丧失参加复议的行为能力', art: '39.1.2' },
  missing: { title: '公民下落不明', art: '39.1.3' },
  dissolved: { title: '法人或者其他组织终止，尚未确定承受人', art: '39.1.4' },
  forceMajeure: { title: '不可抗力或者其他正当理由', art: '39.1.5' },
  settling: { title: '进行调解、和解且双方同意中止', art: '39.1.6' },
  interpretation: { title: '法律适用需要有权机关解释或者确认', art: '39.1.7' },
  otherCase: { title: '以其他案件的结果为依据', art: '39.1.8' },
  attachedReview: { title: '附带审查规范性文件或者依据', art: '39.1.9' },
  other: { title: '其他情形', art: '39.1.10' },
})

export const endGround = choice('终止事由', {
  heirless: { title: '公民死亡，没有承受人或者放弃权利', art: '41.1.2' },
  successorless: { title: '法人或者其他组织终止，没有承受人或者放弃权利', art: '41.1.3' },
  criminal: { title: '因同一违法行为涉嫌犯罪被采取刑事强制措施', art: '41.1.4' },
})

export const outcome = choice('决定', {
  upheld: { title: '维持', art: '68' },
  altered: { title: '变更', art: '63' },
  revoked: { title: '撤销或者部分撤销', art: '64' },
  unlawful: { title: '确认违法', art: '65' },
  ordered: { title: '限期履行', art: '66' },
  void: { title: '确认无效', art: '67' },
  denied: { title: '驳回复议请求', art: '69' },
  agreement: { title: '责令依法订立、履行行政协议或者补救、赔偿、补偿', art: '71' },
})

/** What a decision for the applicant rests on; each ground belongs to one kind of decision. */
export const ground = choice('变更、撤销、确认违法的情形', {
  unsuitable: { title: '变更：内容不适当', art: '63.1.1' },
  misapplied: { title: '变更：未正确适用依据', art: '63.1.2' },
  clarified: { title: '变更：事实不清、证据不足，经复议查清', art: '63.1.3' },
  facts: { title: '撤销：主要事实不清、证据不足', art: '64.1.1' },
  process: { title: '撤销：违反法定程序', art: '64.1.2' },
  basis: { title: '撤销：适用的依据不合法', art: '64.1.3' },
  powers: { title: '撤销：超越职权或者滥用职权', art: '64.1.4' },
  publicInterest: { title: '确认违法：撤销会造成重大损害', art: '65.1.1' },
  slight: { title: '确认违法：程序轻微违法', art: '65.1.2' },
  irrevocable: { title: '确认违法：不具有可撤销内容', art: '65.2.1' },
  changed: { title: '确认违法：被申请人已改变原行为', art: '65.2.2' },
  pointless: { title: '确认违法：责令履行没有意义', art: '65.2.3' },
})
  .optional()
  .meta({ title: '变更、撤销、确认违法的情形' })

export const grounds = {
  altering: ['unsuitable', 'misapplied', 'clarified'],
  revoking: ['facts', 'process', 'basis', 'powers'],
  declaring: ['publicInterest', 'slight', 'irrevocable', 'changed', 'pointless'],
} as const

export const compensation = choice('行政赔偿', {
  none: '未涉及',
  granted: { title: '被申请人依法给予赔偿', art: '72.1' },
  refused: { title: '驳回行政赔偿请求', art: '72.1' },
  returned: { title: '返还财产、解除措施或者赔偿价款', art: '72.2' },
})
  .default('none')
  .meta({ title: '行政赔偿' })

export const enforcedBy = choice('强制执行的方式', {
  respondent: { title: '作出行政行为的机关依法强制执行', art: '78.1.1' },
  organ: { title: '行政复议机关依法强制执行', art: '78.1.2' },
  court: { title: '申请人民法院强制执行', art: '78' },
})
