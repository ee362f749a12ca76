import { choice, date, party, prose, text } from '@yifa/kernel'

const yesNo = { no: '否', yes: '是' } as const

export const documentFacts = {
  name: text('文件名称'),
  issuer: choice('制定机关', { government: '本级人民政府', department: '部门', town: '乡镇、街道' }),
  basis: prose('制定的必要性和依据'),
  region: choice('适用的地方规定', { national: '国家规定', beijing: '北京', shanghai: '上海', hunan: '湖南', shandong: '山东' })
    .default('national')
    .meta({ title: '适用的地方规定' }),
  enterprise: choice('是否与企业生产经营活动密切相关', yesNo),
  operators: choice('是否涉及经营者经济活动', yesNo),
  forbidden: choice('是否设定许可、处罚、强制、收费，或者无依据减损权利、增加义务', yesNo),
  draft: prose('文件草案'),
  assessment: prose('评估论证的情况'),
  consultation: prose('征求意见的途径和范围'),
  opinions: prose('意见汇总和采纳情况'),
  competition: choice('公平竞争审查结果', { consistent: '符合', exception: '适用例外规定', inconsistent: '不符合' }),
  materials: prose('送审材料'),
  missing: prose('需要补充的材料'),
  legality: choice('合法性审核意见', { lawful: '合法', amend: '应当修改', unlawful: '不合法' }),
  opinion: prose('合法性审核意见内容'),
  emergency: choice('是否为预防、应对突发事件或者执行上级紧急命令', yesNo).default('no').meta({
    title: '是否为预防、应对突发事件或者执行上级紧急命令',
  }),
  meeting: prose('集体审议情况'),
  signedBy: text('签署人'),
  number: text('发文字号和统一登记号').max(120).meta({ title: '发文字号和统一登记号' }),
  theme: choice('主题', {
    economy: '经济调节',
    market: '市场监管',
    society: '社会管理',
    service: '公共服务',
    environment: '生态环境',
  }),
  publicTitle: text('公布标题'),
  publicText: prose('文件正文'),
  publishedIn: text('公布载体'),
  effectiveOn: date('施行之日'),
  atOnce: choice('施行间隔', { after: '公布三十日后施行', atOnce: '不立即施行将影响执行，公布后即行施行' }).default('after').meta({
    title: '施行间隔',
  }),
  validity: choice('有效期类别', { general: '一般文件', trial: '暂行、试行文件', unlimited: '不设有效期' }),
  expiresOn: date('有效期届满之日').optional().meta({ title: '有效期届满之日' }),
  interpretation: prose('政策解读材料'),
  filedWith: text('备案机关'),
  formal: prose('形式审查意见'),
  filingOpinion: prose('备案审查意见'),
  correction: prose('对审查意见的处理情况'),
  requester: party('审查申请人'),
  request: prose('审查申请的内容和理由'),
  requestReply: prose('对审查申请的答复'),
  evaluation: prose('实施后评估报告'),
  conclusion: choice('评估、清理结论', { keep: '继续有效', amend: '修改', repeal: '废止' }),
  reason: prose('理由'),
} as const

export const inForce = ['published', 'evaluating'] as const

/** Where documents in force stand, under the number they were given. */
export const inRegister = { register: 'documentsInForce', key: 'number' } as const
