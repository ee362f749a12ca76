import { date, party, procedure, prose, text } from '@yifa/kernel'
import { fineCollection as rules } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 罚款代收: the organ that fines signs with the bank that collects, files the agreement, and has it checked. */
export const fineCollection = procedure({
  title: '罚款代收协议',
  source: rules.source,
  series: '罚收',

  parties: { bank: '代收机构' },
  posts: { office: '财务机构', head: '行政机关负责人' },
  states: { signed: '待备案', filed: '执行' },
  endings: { ended: '协议终止' },

  facts: {
    bank: party('代收机构'),
    terms: prose('代收网点、专户和对账方式'),
    signedOn: date('签订之日'),
    filedWith: text('备案的财政部门和银行'),
    check: prose('对账和检查情况'),
    reason: prose('变更或者终止的理由'),
  },

  acts: {
    sign: { title: '签订代收协议', art: '6', by: 'head', opens: 'signed', takes: ['bank', 'terms', 'signedOn'] },
    file: { title: '报上级机关、财政部门和银行备案', art: '6', by: 'office', from: 'signed', to: 'filed', takes: ['filedWith'] },
    reconcile: { title: '与代收机构、财政部门对账', art: '工作惯例', by: 'office', from: 'filed', takes: ['check'] },
    alter: { title: '变更协议，重新备案', art: '6', by: 'head', from: 'filed', to: 'signed', takes: ['terms', 'signedOn', 'reason'] },
    end: { title: '终止协议', art: '工作惯例', by: 'head', from: ['signed', 'filed'], to: 'ended', takes: ['reason'] },
  },

  documents: { agreement: { title: '罚款代收协议书', on: ['sign', 'alter'], to: 'bank', prints: ['terms', 'signedOn'], series: '罚收' } },

  clocks: {
    filing: { title: '备案期限', limit: limits['penalty.collection-agreement.file'], sinceDate: 'signedOn', until: 'file' },
  },

  indicators: {
    signed: { title: '签订、变更代收协议', count: ['sign', 'alter'] },
    filed: { title: '备案', count: 'file' },
    onTime: { title: '按期备案', count: 'file', within: 'filing' },
  },
})
