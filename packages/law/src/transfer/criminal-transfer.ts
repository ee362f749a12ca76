import { choice, party, procedure, prose, text } from '@yifa/kernel'
import { transferRules } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 行刑衔接: a suspected crime goes to the police, and comes back where it is none. */
export const criminalTransfer = procedure({
  title: '涉嫌犯罪案件移送',
  source: transferRules.source,
  otherLaws: { 处罚法: '行政处罚法（2021）' },
  series: '移送',

  parties: { suspect: '涉案当事人', police: '公安机关', procuratorate: '人民检察院' },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: {
    verifying: '核实',
    reported: '待批准移送',
    sending: '待移送',
    sent: '公安机关审查',
    filed: '公安机关已立案',
    objecting: '不予立案',
    contested: '公安机关复议',
    upheld: '复议维持',
    supervising: '检察监督',
  },
  endings: { criminal: '刑事程序', returned: '行政机关依法处理', notSent: '不移送，行政机关继续办理' },

  facts: {
    suspect: party('涉案当事人'),
    police: party('公安机关'),
    procuratorate: party('人民检察院'),
    facts: prose('涉嫌犯罪的事实'),
    property: choice('是否属于知识产权领域', { no: '否', yes: '是：有合理嫌疑即应移送' })
      .default('no')
      .meta({ title: '是否属于知识产权领域' }),
    team: prose('核实情况和移送报告'),
    reason: prose('理由'),
    materials: prose('移送书、调查报告、涉案物品清单、检验鉴定和其他材料'),
    receipt: text('回执签收人'),
    rerouted: text('转送的公安机关'),
    filing: prose('立案通知'),
    refusalReason: prose('不予立案的理由'),
    objection: prose('提请复议的理由'),
    finding: prose('复议决定'),
    opinion: prose('监督建议'),
    supervision: choice('检察监督结果', { filed: '通知立案', noCrime: '不立案理由成立' }),
    goods: prose('移交的物品和材料'),
    closing: prose('刑事程序的结果和移送的材料'),
  },

  links: { origin: '行政执法案件', punished: '反向移送后的处罚案件' },

  acts: {
    discover: { title: '发现涉嫌犯罪', art: '3', by: 'office', opens: 'verifying', takes: ['suspect', 'facts', 'property'] },
    report: { title: '专案组核实并提出移送报告', art: '5.1', by: 'office', from: 'verifying', to: 'reported', takes: ['team'], hands: 2 },
    approve: { title: '批准移送', art: '5.2', by: 'head', from: 'reported', to: 'sending' },
    refuse: { title: '不批准移送', art: '5.2', by: 'head', from: 'reported', to: 'notSent', takes: ['reason'] },
    send: { title: '向同级公安机关移送', art: ['5.2', '6'], by: 'office', from: 'sending', to: 'sent', takes: ['police', 'materials'] },
    acknowledge: { title: '公安机关在回执上签字', art: '7', by: 'police', from: 'sent', takes: ['receipt'] },
    reroute: { title: '不属管辖，转送并书面告知', art: '7', by: 'police', from: 'sent', takes: ['rerouted'] },
    file: { title: '公安机关决定立案', art: '8', by: 'police', from: ['sent', 'contested', 'supervising'], to: 'filed', takes: ['filing'] },
    decline: { title: '公安机关不予立案并退回案卷', art: '8', by: 'police', from: 'sent', to: 'objecting', takes: ['refusalReason'] },
    contest: { title: '提请公安机关复议', art: '9.1', by: 'head', from: 'objecting', to: 'contested', takes: ['objection'] },
    uphold: { title: '公安机关复议维持不予立案', art: '9.2', by: 'police', from: 'contested', to: 'upheld', takes: ['finding'] },
    askSupervision: {
      title: '建议检察机关立案监督',
      art: '9',
      by: 'head',
      from: ['objecting', 'upheld'],
      to: 'supervising',
      takes: ['procuratorate', 'opinion'],
    },
    supervise: { title: '检察机关反馈', art: '9', by: 'procuratorate', from: 'supervising', takes: ['supervision'] },
    handOver: { title: '移交涉案物品和材料', art: '12', by: 'office', from: 'filed', to: 'criminal', takes: ['goods'] },
    takeBack: {
      title: '不予立案，依法作出处理',
      art: '10',
      by: 'head',
      from: ['objecting', 'upheld', 'supervising'],
      to: 'returned',
      unlawful: [{ after: 'askSupervision', without: 'supervise', art: '9', why: '检察机关尚未反馈立案监督的结果' }],
    },
    sendBack: { title: '刑事程序终结，反向移送', art: '13', by: 'police', from: 'criminal', takes: ['closing'] },
    punish: {
      title: '反向移送的案件立案处罚',
      art: ['13', '处罚法 27.1'],
      by: 'office',
      from: 'criminal',
      takes: ['reason'],
      once: true,
      begins: { procedure: 'penalty', act: 'recordClue', link: 'punished', carries: { clue: 'facts' } },
      unlawful: [{ without: 'sendBack', art: '13', why: '公安机关、检察院、法院尚未反向移送' }],
    },
    urge: { title: '责令限期移送', art: '16', by: 'head', from: ['verifying', 'reported', 'sending'], takes: ['reason'] },
  },

  documents: {
    transfer: { title: '涉嫌犯罪案件移送书', on: 'send', to: 'police', prints: ['suspect', 'facts', 'materials'], series: '移送' },
    request: { title: '提请复议书', on: 'contest', to: 'police', prints: ['facts', 'objection'], series: '移复' },
    suggestion: { title: '立案监督建议书', on: 'askSupervision', to: 'procuratorate', prints: ['facts', 'opinion'], series: '移监' },
    handover: { title: '涉案物品和材料移交清单', on: 'handOver', to: 'police', series: '移交' },
  },

  clocks: {
    approving: { title: '批准移送期限', limit: limits['transfer.approve'], since: 'report', until: ['approve', 'refuse'] },
    sending: { title: '移送期限', limit: limits['transfer.send'], since: 'approve', until: 'send' },
    rerouting: { title: '公安机关转送期限', limit: limits['transfer.reroute'], since: 'send', bars: 'reroute' },
    reviewing: { title: '公安机关立案审查期限', limit: limits['transfer.review'], since: ['send', 'reroute'], until: ['file', 'decline'] },
    objecting: {
      title: '提请复议或者建议监督期限',
      limit: limits['transfer.objection'],
      since: 'decline',
      until: ['contest', 'askSupervision', 'takeBack'],
      bars: 'contest',
    },
    contesting: { title: '公安机关复议期限', limit: limits['transfer.objection.decide'], since: 'contest', until: ['uphold', 'file'] },
    suggesting: { title: '建议检察监督期限', limit: limits['transfer.supervise'], since: 'uphold', until: ['askSupervision', 'takeBack'] },
    handingOver: { title: '移交涉案物品期限', limit: limits['transfer.handover'], since: 'file', until: 'handOver' },
  },

  indicators: {
    carriedIn: { title: '上年结转移送案件', standing: 'at start' },
    discovered: { title: '发现涉嫌犯罪线索', count: 'discover' },
    sent: { title: '移送公安机关', count: 'send' },
    onTime: { title: '按期移送', count: 'send', within: 'sending' },
    onTimeRate: { title: '按期移送率', share: 'onTime', of: 'sent' },
    filed: { title: '公安机关立案', count: 'file' },
    declined: { title: '公安机关不予立案', count: 'decline' },
    supervised: { title: '建议检察监督', count: 'askSupervision' },
    sentBack: { title: '反向移送', count: 'sendBack' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
