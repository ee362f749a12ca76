import { amount, choice, date, party, procedure, prose, whole } from '@yifa/kernel'
import { accidentRegulation } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 生产安全事故调查处理: what a county government investigates, replies to and follows up. */
export const accidentInvestigation = procedure({
  title: '生产安全事故调查处理',
  source: accidentRegulation.source,
  otherLaws: { 移送规定: '行政执法机关移送涉嫌犯罪案件的规定' },
  series: '事故',

  parties: { accidentUnit: '事故发生单位' },
  posts: { office: '事故调查组', head: '负责调查的政府部门负责人', government: '负责调查的人民政府' },
  seats: { government: 'government' },
  states: { registered: '待成立调查组', investigating: '调查', submitted: '待批复', replied: '落实批复' },
  endings: { handedUp: '上级人民政府调查', closed: '归档' },

  facts: {
    accidentUnit: party('事故发生单位'),
    occurredOn: date('事故发生之日'),
    kind: choice('事故种类', { production: '生产安全事故', traffic: '道路交通事故、火灾事故' })
      .default('production')
      .meta({ title: '事故种类' }),
    level: choice('事故等级', {
      special: { title: '特别重大事故', art: '3.1.1' },
      major: { title: '重大事故', art: '3.1.2' },
      larger: { title: '较大事故', art: '3.1.3' },
      general: { title: '一般事故', art: '3.1.4' },
    }),
    course: prose('事故经过和救援情况'),
    casualties: prose('伤亡人数和直接经济损失'),
    loss: amount('直接经济损失', '万元'),
    team: prose('调查组组长、成员和分工'),
    evidence: prose('调查取证情况'),
    appraised: prose('技术鉴定事项'),
    extraDays: whole('延长', '日'),
    reason: prose('理由'),
    crime: prose('涉嫌犯罪的事实和移交的材料'),
    report: prose('原因、性质、责任认定、处理建议和整改措施'),
    reply: prose('批复意见'),
    clue: prose('应当处罚的违法事实'),
    discipline: prose('对有关人员的处分'),
    correction: prose('防范和整改措施的落实情况'),
    inspected: prose('监督检查情况'),
    publicText: prose('公布的事故处理情况'),
  },

  links: { event: '突发事件', punished: '处罚案件', police: '移送司法机关的案件' },

  acts: {
    register: {
      title: '登记事故',
      art: ['12', '13'],
      by: 'office',
      opens: 'registered',
      takes: ['accidentUnit', 'occurredOn', 'kind', 'level', 'course', 'casualties'],
    },
    supplement: { title: '补报伤亡变化', art: '13', by: 'office', from: ['registered', 'investigating'], takes: ['casualties', 'level'] },
    handUp: {
      title: '由上级人民政府调查',
      art: ['19', '20'],
      by: 'government',
      from: ['registered', 'investigating'],
      to: 'handedUp',
      takes: ['reason'],
    },
    establish: {
      title: '成立事故调查组',
      art: ['19', '22'],
      by: 'government',
      from: 'registered',
      to: 'investigating',
      takes: ['team'],
      unlawful: [
        {
          where: { level: ['special', 'major', 'larger'] },
          art: '19',
          why: '县级人民政府负责调查一般事故，较大以上事故由上级人民政府调查',
        },
      ],
    },
    investigate: { title: '调查取证', art: '26', by: 'office', from: 'investigating', takes: ['evidence', 'loss'], hands: 2 },
    beginAppraisal: { title: '委托技术鉴定', art: '27', by: 'office', from: 'investigating', takes: ['appraised'] },
    endAppraisal: {
      title: '技术鉴定结束',
      art: '27',
      by: 'office',
      from: 'investigating',
      unlawful: [{ without: 'beginAppraisal', since: 'endAppraisal', art: '27', why: '没有进行中的技术鉴定' }],
    },
    prolong: { title: '批准延长提交报告的期限', art: '29', by: 'government', from: 'investigating', takes: ['extraDays', 'reason'] },
    transfer: {
      title: '涉嫌犯罪移交司法机关',
      art: ['26', '移送规定 3'],
      by: 'office',
      from: ['investigating', 'submitted', 'replied'],
      takes: ['crime'],
      begins: { procedure: 'criminalTransfer', act: 'discover', link: 'police', carries: { suspect: 'accidentUnit', facts: 'crime' } },
    },
    submit: {
      title: '提交事故调查报告',
      art: ['29', '30'],
      by: 'office',
      from: 'investigating',
      to: 'submitted',
      takes: ['report'],
      unlawful: [
        { without: 'investigate', art: '26', why: '尚未调查取证' },
        { after: 'beginAppraisal', without: 'endAppraisal', since: 'endAppraisal', art: '27', why: '技术鉴定尚未结束' },
      ],
    },
    sendBack: { title: '退回补充调查', art: '工作惯例', by: 'government', from: 'submitted', to: 'investigating', takes: ['reason'] },
    reply: { title: '批复', art: '32', by: 'government', from: 'submitted', to: 'replied', takes: ['reply'] },
    punish: {
      title: '按照批复立案处罚',
      art: '32',
      by: 'office',
      from: 'replied',
      takes: ['clue'],
      begins: { procedure: 'penalty', act: 'recordClue', link: 'punished', carries: { clue: 'clue', occurredOn: 'occurredOn' } },
    },
    discipline: { title: '按照批复处分有关人员', art: '32', by: 'office', from: 'replied', takes: ['discipline'] },
    correct: { title: '落实防范和整改措施', art: '33', by: 'accidentUnit', from: 'replied', takes: ['correction'] },
    inspect: {
      title: '监督检查整改落实',
      art: '33',
      by: 'office',
      from: 'replied',
      takes: ['inspected'],
      hands: 2,
      unlawful: [{ without: 'correct', art: '33', why: '事故发生单位尚未落实整改措施' }],
    },
    publish: { title: '公布事故处理情况', art: '34', by: 'head', from: ['replied', 'closed'], takes: ['publicText'] },
    close: {
      title: '归档',
      art: ['33', '34'],
      by: 'head',
      from: 'replied',
      to: 'closed',
      unlawful: [
        { without: 'inspect', art: '33', why: '尚未监督检查整改措施的落实' },
        { without: 'publish', art: '34', why: '事故处理的情况应当向社会公布' },
      ],
    },
  },

  documents: {
    extension: { title: '延长事故调查期限批准书', on: 'prolong', to: [], prints: ['extraDays', 'reason'], series: '事延' },
    report: { title: '生产安全事故调查报告', on: 'submit', to: [], prints: ['course', 'casualties', 'loss', 'report'], series: '事报' },
    reply: { title: '事故调查报告批复', on: 'reply', to: 'accidentUnit', prints: ['course', 'reply'], series: '事批' },
  },

  clocks: {
    supplementing: {
      title: '补报伤亡变化期限',
      limit: limits['emergency.accident.supplement'],
      where: { kind: 'production' },
      sinceDate: 'occurredOn',
      bars: 'supplement',
    },
    investigating: {
      title: '提交事故调查报告期限',
      limit: limits['emergency.accident.investigate'],
      sinceDate: 'occurredOn',
      until: 'submit',
      excluding: [{ title: '技术鉴定', since: 'beginAppraisal', until: 'endAppraisal', art: '27' }],
      extension: { act: 'prolong', granted: 'extraDays' },
    },
    replying: { title: '批复期限', limit: limits['emergency.accident.reply'], since: 'submit', until: ['reply', 'sendBack'] },
  },

  disclosure: { facts: ['occurredOn', 'level', 'course', 'publicText'], on: 'publish' },

  indicators: {
    carriedIn: { title: '上年结转事故调查', unit: '起', standing: 'at start' },
    registered: { title: '生产安全事故', unit: '起', count: 'register', by: 'level' },
    submitted: { title: '提交调查报告', unit: '起', count: 'submit' },
    onTime: { title: '按期提交调查报告', unit: '起', count: 'submit', within: 'investigating' },
    onTimeRate: { title: '按期提交率', share: 'onTime', of: 'submitted' },
    replied: { title: '批复', unit: '起', count: 'reply' },
    repliedOnTime: { title: '按期批复', unit: '起', count: 'reply', within: 'replying' },
    loss: { title: '直接经济损失', unit: '万元', sum: 'loss', count: 'investigate' },
    transferred: { title: '移交司法机关', unit: '起', count: 'transfer' },
    punished: { title: '立案处罚', count: 'punish' },
    closed: { title: '归档', unit: '起', count: 'close' },
    carriedOut: { title: '结转下年', unit: '起', standing: 'at end' },
  },
})
