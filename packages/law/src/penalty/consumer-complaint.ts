import { amount, choice, party, procedure, prose, text } from '@yifa/kernel'
import { complaintEnded } from '../limits/penalty-by-special-rules.ts'
import { marketComplaint } from '../limits/sources.ts'
import { limits } from '../limits.ts'

const parties = ['consumer', 'merchant'] as const

/** 消费投诉: accepted in seven working days, mediated in forty-five; what looks unlawful becomes a clue for a penalty. */
export const consumerComplaint = procedure({
  title: '消费投诉',
  source: marketComplaint.source,
  otherLaws: { 市监程序规定: '市场监督管理行政处罚程序规定' },
  series: '消投',

  parties: { consumer: '投诉人', merchant: '被投诉人' },
  public: ['consumer'],
  offer: {
    title: '投诉消费纠纷',
    about: '与经营者发生消费争议的，市场监督管理部门在7个工作日内告知是否受理，受理后组织调解。',
    help: {
      consumer: '实名投诉才能受理；个人信息加密保存。',
      merchant: '商家的名称和地址，网店写平台和店铺名称。',
      matter: '什么时候、买了什么、出了什么问题，要求退款、赔偿还是更换。',
      loss: '要求退赔的金额；不清楚的可以不填。',
    },
  },
  posts: { office: '市场监督管理所', head: '市场监督管理部门负责人' },
  states: { received: '审查', mediating: '调解', terminated: '终止调解，待告知' },
  endings: { notAccepted: '不予受理', settled: '达成调解协议', ended: '终止调解' },

  facts: {
    consumer: party('投诉人'),
    merchant: party('被投诉人'),
    matter: prose('消费者权益争议的事实和具体请求'),
    loss: amount('争议金额', '元').optional().meta({ title: '争议金额', unit: '元' }),
    ground: choice('不予受理的情形', {
      authority: { title: '不属于职责范围或者没有处理权限', art: '15.1.1' },
      handled: { title: '法院、仲裁机构、行政机关或者消费者协会已经受理或者处理', art: '15.1.2' },
      notConsumer: { title: '不是为生活消费需要，或者不能证明存在争议', art: '15.1.3' },
      late: { title: '知道权益受到侵害之日起超过三年', art: '15.1.4' },
      materials: { title: '未提供规定的材料', art: '15.1.5' },
      other: { title: '法律、法规、规章规定的其他情形', art: '15.1.6' },
    }),
    explanation: prose('理由和可以选择的途径'),
    consent: prose('双方同意调解的记录'),
    record: prose('调解情况'),
    appraised: text('检定、检验、检测、鉴定的事项'),
    agreement: prose('调解协议'),
    recovered: amount('挽回损失', '元').optional().meta({ title: '挽回损失', unit: '元' }),
    endGround: choice('终止调解的情形', {
      withdrawn: { title: '撤回投诉或者自行和解', art: '21.1.1' },
      appraisal: { title: '对技术机构或者费用无法协商一致', art: '21.1.2' },
      absent: { title: '无正当理由不参加或者被投诉人明确拒绝调解', art: '21.1.3' },
      failed: { title: '明确表示无法达成协议', art: '21.1.4' },
      time: { title: '四十五个工作日内未达成协议', art: '21.1.5' },
      notAcceptable: { title: '受理后发现不应当受理', art: '21.1.6' },
    }),
    clue: prose('涉嫌违法的线索'),
  },
  links: { penalty: '违法线索转入的处罚案件', call: '热线转来的工单' },

  acts: {
    complain: {
      title: '提出消费投诉',
      art: '9',
      by: 'consumer',
      opens: 'received',
      takes: ['consumer', 'merchant', 'matter', 'loss'],
    },
    accept: { title: '受理并告知', art: '14', by: 'office', from: 'received', to: 'mediating' },
    notAccept: {
      title: '不予受理并告知',
      art: ['14', '15'],
      by: 'office',
      from: 'received',
      to: 'notAccepted',
      takes: ['ground', 'explanation'],
    },
    agreeToMediate: { title: '双方同意调解', art: '16', by: 'office', from: 'mediating', takes: ['consent'], once: true },
    mediate: {
      title: '调解',
      art: '16',
      by: 'office',
      from: 'mediating',
      takes: ['record'],
      unlawful: [{ without: 'agreeToMediate', art: '16', why: '经投诉人和被投诉人同意，方可调解' }],
    },
    beginAppraisal: { title: '委托检定、检验、检测、鉴定', art: '21.1.5', by: 'office', from: 'mediating', takes: ['appraised'] },
    endAppraisal: {
      title: '检定、检验、检测、鉴定结束',
      art: '21.1.5',
      by: 'office',
      from: 'mediating',
      unlawful: [{ without: 'beginAppraisal', since: 'endAppraisal', art: '21.1.5', why: '没有进行中的检定、检验、检测、鉴定' }],
    },
    settle: {
      title: '达成调解协议',
      art: '20',
      by: 'office',
      from: 'mediating',
      to: 'settled',
      takes: ['agreement', 'recovered'],
      unlawful: [{ without: 'mediate', art: '16', why: '尚未调解' }],
    },
    terminate: { title: '终止调解', art: '21.1', by: 'office', from: 'mediating', to: 'terminated', takes: ['endGround'] },
    runOut: {
      title: '四十五个工作日届满，终止调解',
      art: '21.1.5',
      by: 'law',
      from: 'mediating',
      to: 'terminated',
      sets: { endGround: 'time' },
    },
    tell: { title: '告知终止调解', art: '21.2', by: 'office', from: 'terminated', to: 'ended', takes: ['explanation'] },
    passClue: {
      title: '将违法线索转入处罚程序',
      art: '市监程序规定 18',
      by: 'office',
      from: ['mediating', 'terminated', 'settled', 'ended'],
      takes: ['clue'],
      begins: { procedure: 'penalty', act: 'recordClue', link: 'penalty', carries: { clue: 'clue' } },
    },
  },

  documents: {
    acceptance: { title: '投诉受理决定书', on: 'accept', to: 'consumer', prints: ['matter'], series: '消投受' },
    refusal: { title: '投诉不予受理决定书', on: 'notAccept', to: 'consumer', series: '消投不' },
    settlement: { title: '投诉调解书', on: 'settle', to: parties, prints: ['matter', 'agreement'], series: '消投调' },
    termination: { title: '投诉终止调解决定书', on: 'tell', to: parties, prints: ['matter', 'endGround', 'explanation'], series: '消投终' },
  },

  clocks: {
    accepting: {
      title: '受理期限',
      limit: limits['penalty.complaint.accept.samr'],
      since: 'complain',
      until: ['accept', 'notAccept'],
    },
    mediating: {
      title: '调解期限',
      limit: limits['penalty.complaint.mediate.samr'],
      since: 'accept',
      until: ['settle', 'terminate'],
      otherwise: 'runOut',
      excluding: [{ title: '检定、检验、检测、鉴定', since: 'beginAppraisal', until: 'endAppraisal', art: '21.1.5' }],
      toldIn: 'acceptance',
    },
    telling: { title: '告知终止期限', limit: complaintEnded, since: ['terminate', 'runOut'], until: 'tell' },
  },

  indicators: {
    carriedIn: { title: '上年结转投诉', standing: 'at start' },
    received: { title: '收到投诉', count: 'complain' },
    accepted: { title: '受理', count: 'accept' },
    acceptedOnTime: { title: '按期决定是否受理', count: ['accept', 'notAccept'], within: 'accepting' },
    notAccepted: { title: '不予受理', count: 'notAccept', by: 'ground' },
    settled: { title: '达成调解协议', count: 'settle' },
    ended: { title: '终止调解', count: ['terminate', 'runOut'], by: 'endGround' },
    recovered: { title: '挽回经济损失', unit: '元', sum: 'recovered', count: 'settle' },
    clues: { title: '转入处罚的线索', count: 'passClue' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
