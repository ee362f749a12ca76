import { choice, date, party, procedure, prose } from '@yifa/kernel'
import { supervisionRegulation } from '../limits/sources.ts'

const both = ['asking', 'answering'] as const

/** 行政执法争议协调: two organs at odds over enforcement are brought together; what stays open goes to the government. */
export const enforcementDispute = procedure({
  title: '行政执法争议协调',
  source: supervisionRegulation.source,
  otherLaws: { 处罚法: '行政处罚法（2021）' },
  series: '执协',

  parties: { asking: '提请机关', answering: '相对机关' },
  posts: { office: '行政执法监督机构', head: '行政执法监督机构负责人', government: '本级人民政府' },
  seats: { government: 'government' },
  states: { received: '审查', coordinating: '协调', proposed: '报政府决定' },
  endings: { declined: '不予协调', agreed: '协调一致', decided: '政府决定' },

  facts: {
    asking: party('提请机关'),
    answering: party('相对机关'),
    kind: choice('争议类型', {
      jurisdiction: { title: '处罚管辖权', art: '处罚法 25' },
      duty: '执法职责划分',
      basis: '执法依据、标准不一致',
      assistance: { title: '案件移送、执法协助', art: '处罚法 26' },
      other: '其他执法争议',
    }),
    consulted: choice('双方是否已经协商', { yes: '已经协商，没有达成一致', no: '没有协商' }),
    dispute: prose('争议事项、理由和依据'),
    reason: prose('不予协调的理由'),
    explainBy: date('说明的期限'),
    explanation: prose('相对机关的说明和依据'),
    minutes: prose('协调会议情况'),
    agreement: prose('协调一致的意见'),
    proposal: prose('处理意见和双方的分歧'),
    decision: prose('政府的决定'),
    performance: prose('执行情况'),
  },
  links: { disputed: '争议涉及的案件' },

  acts: {
    ask: {
      title: '提请协调',
      art: ['13', '处罚法 25.2'],
      by: 'asking',
      opens: 'received',
      takes: ['asking', 'answering', 'kind', 'consulted', 'dispute'],
      unlawful: [{ where: { kind: 'jurisdiction', consulted: 'no' }, art: '处罚法 25.2', why: '对管辖发生争议的，应当先协商解决' }],
    },
    find: { title: '依职权协调', art: '13', by: 'office', opens: 'received', takes: ['asking', 'answering', 'kind', 'dispute'] },
    decline: { title: '不予协调', art: '13', by: 'head', from: 'received', to: 'declined', takes: ['reason'] },
    invite: { title: '通知双方说明', art: '13', by: 'office', from: 'received', to: 'coordinating', takes: ['explainBy'] },
    explain: { title: '说明情况和依据', art: '13', by: 'answering', from: 'coordinating', takes: ['explanation'] },
    meet: { title: '组织协调', art: '13', by: 'office', from: 'coordinating', takes: ['minutes'] },
    agree: {
      title: '协调一致',
      art: '13',
      by: 'head',
      from: 'coordinating',
      to: 'agreed',
      takes: ['agreement'],
      unlawful: [{ without: 'meet', art: '13', why: '尚未组织协调' }],
    },
    propose: {
      title: '协调不成，提出处理意见报政府',
      art: '13',
      by: 'head',
      from: 'coordinating',
      to: 'proposed',
      takes: ['proposal'],
      unlawful: [{ without: 'meet', art: '13', why: '应当先行协调，协调不成的再报政府' }],
    },
    decide: { title: '政府决定', art: '13', by: 'government', from: 'proposed', to: 'decided', takes: ['decision'] },
    follow: { title: '登记执行情况', art: '13', by: 'office', from: ['agreed', 'decided'], takes: ['performance'] },
  },

  documents: {
    notice: { title: '行政执法争议协调通知书', on: 'invite', to: both, prints: ['kind', 'dispute', 'explainBy'], series: '执协通' },
    refusal: { title: '不予协调告知书', on: 'decline', to: 'asking', prints: ['dispute', 'reason'], series: '执协不' },
    agreement: { title: '行政执法争议协调意见书', on: 'agree', to: both, prints: ['dispute', 'agreement'], series: '执协意' },
    decision: { title: '行政执法争议处理决定书', on: 'decide', to: both, prints: ['dispute', 'decision'], series: '执协决' },
  },

  clocks: {
    explaining: { title: '说明的期限', art: '13', since: 'invite', due: 'explainBy', until: 'explain', toldIn: 'notice' },
  },

  indicators: {
    carriedIn: { title: '上年结转执法争议', standing: 'at start' },
    received: { title: '收到、发现执法争议', count: ['ask', 'find'], by: 'kind' },
    agreed: { title: '协调一致', count: 'agree' },
    decided: { title: '报政府决定', count: 'decide' },
    settled: { title: '办结', count: ['agree', 'decide', 'decline'] },
    agreedRate: { title: '协调一致率', share: 'agreed', of: 'settled' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
