import { choice, date, entry, prose, text } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const
const needed = (title: string) => choice(title, { no: '不需要', yes: '需要' })

export const decisionFacts = {
  subject: text('决策事项'),
  kind: choice('事项类别', {
    policy: { title: '制定公共服务、市场监管、社会管理、环境保护等重大公共政策和措施', art: '3.1.1' },
    plan: { title: '制定经济和社会发展等重要规划', art: '3.1.2' },
    resources: { title: '制定开发利用、保护重要自然资源和文化资源的重大公共政策和措施', art: '3.1.3' },
    project: { title: '决定实施重大公共建设项目', art: '3.1.4' },
    other: { title: '对经济社会发展有重大影响、涉及重大公共利益或者社会公众切身利益的其他重大事项', art: '3.1.5' },
  }),
  origin: choice('启动来源', {
    leader: { title: '决策机关领导人员提出', art: '10.1.1' },
    department: { title: '所属部门或者下一级政府提出', art: '10.1.2' },
    public: { title: '代表、委员、公民等建议', art: '10.1.3' },
  }),
  necessity: prose('必要性、可行性、合法性论证'),
  undertaker: text('承办单位'),
  catalogued: entry('目录中的决策事项', 'decisionCatalogue').optional(),
  draft: prose('决策草案'),
  expert: needed('专业性、技术性是否较强，需要专家论证'),
  risk: needed('是否可能影响社会稳定、公共安全，需要风险评估'),
  competition: needed('是否涉及市场主体经济活动，需要公平竞争审查'),
  hearing: needed('是否直接涉及公民切身利益或者存在较大分歧，需要听证'),
  closed: choice('是否依法不予公开', yesNo).default('no').meta({ title: '是否依法不予公开' }),
  region: choice('适用的地方规定', { national: '国务院条例', hunan: '湖南', shandong: '山东' })
    .default('national')
    .meta({ title: '适用的地方规定' }),
  consultation: prose('公开征求意见的途径和内容'),
  urgency: choice('征求意见期限', { ordinary: '不少于三十日', urgent: { title: '情况紧急，缩短并作出说明', art: '15.1' } })
    .default('ordinary')
    .meta({ title: '征求意见期限' }),
  urgentReason: prose('缩短征求意见期限的说明').optional().meta({ title: '缩短征求意见期限的说明', long: true }),
  opinions: prose('意见归纳和采纳情况'),
  hearingOn: date('听证会召开之日'),
  hearingNotice: prose('听证会公告'),
  materials: prose('送达的听证材料'),
  told: prose('告知听证代表的内容、理由、依据'),
  hearingRecord: prose('听证会记录'),
  experts: prose('专家论证意见'),
  riskReport: prose('风险评估报告'),
  controllable: choice('风险是否可控', { yes: '可控', no: '不可控' }),
  competitionReview: prose('公平竞争审查结论'),
  competitionResult: choice('公平竞争审查结果', { consistent: '符合', exception: '适用例外规定', inconsistent: '不符合' }),
  reviewMaterials: prose('送审材料'),
  returned: prose('需要补充或者修改的材料'),
  legality: choice('合法性审查意见', { lawful: '合法', amend: '应当修改', unlawful: '不合法' }),
  legalOpinion: prose('合法性审查意见内容'),
  exploring: choice('是否属于国家尚无明确规定的探索性改革', yesNo).default('no').meta({
    title: '是否属于国家尚无明确规定的探索性改革',
  }),
  partyReport: prose('向同级党委请示报告的情况'),
  meeting: text('会议名称和时间'),
  minutes: prose('讨论情况和不同意见'),
  vote: choice('审议结果', { passed: '通过', again: '再次讨论', shelved: '搁置', rejected: '不予通过' }),
  publicTitle: text('公布的标题'),
  publicText: prose('公布的内容'),
  executor: text('执行单位'),
  issue: prose('执行中的重大问题'),
  evaluation: prose('后评估报告'),
  conclusion: choice('后评估结论', { go: '继续执行', adjust: '调整', stop: '停止执行' }),
  archive: prose('归档材料清单'),
  reason: prose('理由'),
} as const
