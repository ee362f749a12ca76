import { procedure } from '@yifa/kernel'
import { compulsionLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { courtActs, courtClocks, courtDocuments } from './court-enforcement.ts'
import { enforcementFacts } from './enforcement-words.ts'
import { ownActs, ownClocks, ownDocuments } from './own-enforcement.ts'

const underWay = ['demanded', 'executing', 'agreed', 'replacing', 'demolishing', 'applied', 'examining', 'courtExecuting'] as const

/** 行政强制执行: by the organ itself (加处罚款、代履行、拆除) or through the court (非诉执行), from the demand to the end. */
export const enforcement = procedure({
  title: '行政强制执行',
  source: compulsionLaw.source,
  otherLaws: { 处罚法: '行政处罚法（2021）' },
  series: '强执',

  parties: { party: '当事人', court: '人民法院' },
  public: ['party'],
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: {
    demanded: '催告',
    executing: '强制执行',
    agreed: '执行协议',
    halted: '中止执行',
    replacing: '代履行',
    demolishing: '拆除公告',
    applied: '法院立案审查',
    examining: '法院执行审查',
    courtExecuting: '法院执行',
    denied: '法院不予受理或者不予执行',
  },
  endings: { performed: '履行完毕', ended: '终结执行', abandoned: '不再执行' },

  facts: enforcementFacts,

  links: { decided: '作出原决定的案件' },

  acts: {
    urge: {
      title: '催告',
      art: ['35', '54'],
      by: 'head',
      opens: 'demanded',
      takes: ['party', 'obligation', 'power', 'remediesEndOn', 'deferredUntil', 'surchargeFrom', 'principal', 'performBy'],
    },
    state: { title: '陈述、申辩', art: '36', by: 'party', from: 'demanded', takes: ['statement'] },
    check: { title: '复核陈述、申辩', art: '36', by: 'office', from: 'demanded', takes: ['checked'] },
    statePerformed: {
      title: '申报已经履行',
      art: ['35', '51.1.2'],
      by: 'party',
      from: [...underWay],
      takes: ['performance', 'enclosures'],
      times: 3,
    },
    findUnperformed: {
      title: '核实申报，尚未履行',
      art: '36',
      by: 'office',
      from: [...underWay],
      takes: ['unperformed'],
      unlawful: [{ without: 'statePerformed', since: 'findUnperformed', art: '36', why: '没有待核实的履行申报' }],
    },
    perform: {
      title: '确认履行',
      art: ['35', '51.1.2'],
      by: 'office',
      from: [...underWay],
      to: 'performed',
      takes: ['execution'],
    },
    ...ownActs,
    ...courtActs,
    restore: { title: '执行回转或者赔偿', art: '41', by: 'office', from: ['performed', 'ended'], takes: ['restored'] },
  },

  documents: {
    demand: { title: '履行行政决定催告书', on: 'urge', to: 'party', prints: ['obligation', 'principal', 'performBy'], series: '强执催' },
    ...ownDocuments,
    ...courtDocuments,
  },

  clocks: {
    surcharging: {
      title: '加处罚款、滞纳金满三十日',
      limit: limits['compulsion.money.enforce'],
      where: { power: 'own' },
      sinceDate: 'surchargeFrom',
      holds: ['order'],
    },
    performing: {
      title: '催告的履行期限',
      art: '35',
      since: 'urge',
      due: 'performBy',
      holds: ['order', 'replace', 'announceDemolition'],
      toldIn: 'demand',
    },
    ...courtClocks,
    ...ownClocks,
  },

  indicators: {
    carriedIn: { title: '上年结转强制执行', standing: 'at start' },
    demanded: { title: '催告', count: 'urge', by: 'power' },
    ordered: { title: '强制执行决定', count: ['order', 'orderAtOnce'] },
    replaced: { title: '代履行', count: ['replace', 'replaceAtOnce'] },
    applied: { title: '申请法院强制执行', count: 'applyToCourt' },
    granted: { title: '法院准予执行', count: 'courtGrants' },
    denied: { title: '法院不予受理、不予执行', count: ['courtRejects', 'courtDenies'] },
    performed: { title: '履行或者执行完毕', count: ['perform', 'complete'] },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
