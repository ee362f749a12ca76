import { amount, choice, date, party, prose, text, whole } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const

export const auditFacts = {
  audited: party('被审计单位'),
  name: text('审计项目名称'),
  kind: choice('审计类型', {
    budget: { title: '预算执行和决算审计', art: '18' },
    finance: { title: '财务收支审计', art: '21' },
    investment: { title: '政府投资项目审计', art: '23' },
    accountability: { title: '领导干部经济责任审计', art: '58' },
    resources: { title: '自然资源资产离任审计', art: '58' },
    policy: { title: '重大政策措施落实情况审计', art: '26' },
  }),
  subject: choice('审计决定涉及的收支', {
    fiscal: { title: '财政收支', art: '53.2' },
    financial: { title: '财务收支', art: '53.1' },
  }),
  notifyPlan: choice('是否国有资本占控股地位的企业、金融机构', yesNo).default('no').meta({
    title: '是否国有资本占控股地位的企业、金融机构',
  }),
  startOn: date('实施审计之日'),
  team: text('审计组组长和成员'),
  urgency: choice('直接持通知书实施的情形', {
    urgent: { title: '办理紧急事项', art: '条例 36' },
    grave: { title: '被审计单位涉嫌严重违法违规', art: '条例 36' },
    other: { title: '其他特殊情况', art: '条例 36' },
  }),
  evidence: prose('取证的事项和证明材料'),
  shown: choice('是否出示工作证件和审计通知书副本', { yes: '已出示', no: '未出示' }),
  sealed: prose('封存的资料、资产'),
  extraDays: whole('延长', '日'),
  reason: prose('理由'),
  frozen: prose('请求冻结的存款和转移、隐匿的证据'),
  draft: prose('审计组的审计报告'),
  comment: prose('被审计单位的书面意见'),
  objection: choice('对审计报告的意见', { raised: '提出意见', none: '没有异议', silent: '逾期未提出，视同没有异议' }),
  answerToComment: prose('对意见的核实和采纳情况'),
  review: prose('复核、审理意见'),
  fine: amount('拟处罚款', '元').optional().meta({ title: '拟处罚款', unit: '元' }),
  bigFine: choice('罚款是否达到听证的数额', yesNo),
  finding: prose('问题清单'),
  money: amount('问题金额', '元').optional().meta({ title: '问题金额', unit: '元' }),
  report: prose('审计评价、结论和建议'),
  orders: prose('处理、处罚决定和执行期限'),
  receiver: text('移送的机关'),
  referred: prose('移送处理的事项'),
  feedback: prose('处理结果的书面反馈'),
  assistant: party('协助执行的部门'),
  help: prose('请求协助执行的事项'),
  helped: prose('协助执行情况'),
  plea: prose('提请裁决的事项和理由'),
  ruling: prose('裁决内容'),
  rulingResult: choice('裁决结果', { upheld: '维持', altered: '变更', revoked: '撤销' }),
  contest: choice('救济途径', { reconsideration: '行政复议', court: '行政诉讼' }),
  contestResult: prose('复议决定、裁判的内容'),
  listed: choice('是否涉及上市公司', yesNo).default('no').meta({ title: '是否涉及上市公司' }),
  publishOn: date('拟公布之日'),
  publicTitle: text('公布的标题'),
  publicText: prose('公布的审计结果'),
} as const

export const decided = ['issued', 'ruling', 'contested'] as const
