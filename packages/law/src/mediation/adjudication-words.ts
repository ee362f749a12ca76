import { choice, party, prose, text, whole } from '@yifa/kernel'

export const otherSubjects = ['forest', 'property', 'compensation', 'government', 'other'] as const

export const adjudicationFacts = {
  applicant: party('申请人'),
  respondent: party('被申请人'),
  subject: choice('裁决事项', {
    land: { title: '土地所有权、使用权争议', art: '土地法 14' },
    forest: '林木、林地、草原、水事等自然资源争议',
    property: '知识产权侵权纠纷和补偿争议',
    compensation: '损害赔偿纠纷',
    government: '政府采购活动争议',
    other: '法律、法规授权裁决的其他民事纠纷',
  }),
  claim: prose('请求、事实和理由'),
  refusalReason: prose('不予受理的理由和可以选择的途径'),
  authority: text('授权裁决的法律、法规'),
  rule: choice('适用的地方规定', {
    hunan: { title: '湖南省行政程序规定', art: '114' },
    shandong: { title: '山东省行政程序规定', art: '山东规定 117' },
  })
    .default('hunan')
    .meta({ title: '适用的地方规定' }),
  answer: prose('答辩意见和证据'),
  answered: choice('是否答辩', { yes: '已答辩', no: '逾期未答辩' }),
  evidence: prose('调查核实的事实和证据'),
  disputed: choice('对主要事实是否有争议', { no: '没有争议，书面审理', yes: '有争议' }),
  hearingRecord: prose('公开审理笔录'),
  mediation: prose('先行调解情况'),
  agreement: prose('调解协议'),
  extraDays: whole('延长', '日'),
  reason: prose('延长的理由'),
  ruling: prose('认定的事实、理由和依据'),
  obligation: prose('裁决确定的权利义务'),
  obliged: choice('裁决的义务人', { respondent: '被申请人', applicant: '申请人', none: '没有给付义务' }),
  contest: choice('救济途径', { reconsideration: '行政复议', court: '行政诉讼' }),
  contestResult: prose('复议决定、裁判的内容'),
  performance: prose('履行情况'),
  closing: choice('结案方式', { performed: '履行完毕', enforced: '强制执行', nothing: '没有给付内容' }),
} as const
