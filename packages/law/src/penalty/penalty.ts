import { procedure } from '@yifa/kernel'
import { penaltyLaw } from '../limits/sources.ts'
import { decisionActs, decisionClocks, decisionDocuments } from './decision.ts'
import { filingActs, filingClocks } from './filing.ts'
import { hearingActs, hearingClocks, hearingDocuments } from './hearing.ts'
import { investigationActs, investigationClocks, investigationDocuments } from './investigation.ts'
import { penaltyExchange } from './penalty-exchange.ts'
import { penaltyFacts } from './penalty-words.ts'
import { performanceActs, performanceClocks, performanceDocuments } from './performance.ts'

/** 行政处罚: the ordinary procedure with hearing, review and performance, and the summary one (简易程序). */
export const penalty = procedure({
  title: '行政处罚',
  source: penaltyLaw.source,
  otherLaws: {
    市监程序规定: '市场监督管理行政处罚程序规定',
    市监听证办法: '市场监督管理行政处罚听证办法',
    市监公示规定: '市场监督管理行政处罚信息公示规定',
    投诉举报办法: '市场监督管理投诉举报处理暂行办法',
    治安法: '治安管理处罚法',
    强制法: '行政强制法',
    移送规定: '行政执法机关移送涉嫌犯罪案件的规定',
    三项制度意见: '国办发〔2018〕118号',
    内蒙古办法: '内蒙古自治区行政执法公示执法全过程记录重大执法决定法制审核办法',
    四川条例: '四川省行政执法监督条例',
    江西条例: '江西省行政执法监督条例',
  },
  series: '罚',

  parties: { party: '当事人' },
  public: ['party'],
  posts: { office: '承办机构', legal: '法制审核机构', head: '行政机关负责人' },
  states: {
    checking: '核查',
    investigating: '调查',
    halted: '中止调查',
    transferring: '移送公安机关',
    proposed: '待告知',
    reviewing: '法制审核',
    informed: '听取陈述申辩',
    hearing: '听证',
    heard: '听证后审核',
    deliberating: '待决定',
    serving: '待送达',
    performing: '待履行',
    enforcing: '申请法院强制执行',
    notPunished: '不予处罚',
  },
  endings: { notFiled: '不予立案', closed: '结案' },

  facts: penaltyFacts,

  links: {
    police: { title: '移送公安机关的案件', joined: 'resumeAfterTransfer' },
    enforcement: { title: '申请法院强制执行的案件', joined: 'endEnforcement' },
    origin: '线索来源案件',
  },

  acts: {
    ...filingActs,
    ...investigationActs,
    ...hearingActs,
    ...decisionActs,
    ...performanceActs,
  },

  documents: {
    ...investigationDocuments,
    ...hearingDocuments,
    ...decisionDocuments,
    ...performanceDocuments,
  },

  clocks: {
    ...filingClocks,
    ...investigationClocks,
    ...hearingClocks,
    ...decisionClocks,
    ...performanceClocks,
  },

  disclosure: {
    headline: 'publicTitle',
    facts: ['publicTitle', 'cause', 'publicText'],
    on: 'publish',
    office: ['reviewOpinion', 'minutes', 'report'],
    exchange: penaltyExchange,
  },

  indicators: {
    carriedIn: { title: '上年结转处罚案件', standing: 'at start' },
    clues: { title: '登记线索', unit: '条', count: 'recordClue', by: 'clueSource' },
    filed: { title: '立案', count: 'fileCase', by: 'regime' },
    notFiled: { title: '不予立案', count: 'declineFiling' },
    punished: { title: '作出行政处罚决定', count: ['punish', 'punishOnTheSpot'], by: 'kinds' },
    onTheSpot: { title: '当场处罚', count: 'punishOnTheSpot' },
    fines: { title: '罚款', sum: 'fine', count: ['punish', 'punishOnTheSpot'], unit: '元' },
    confiscations: { title: '没收违法所得', sum: 'confiscated', count: 'punish', unit: '元' },
    exempted: { title: '不予处罚', count: 'exempt', by: 'exemptGround' },
    heard: { title: '举行听证', count: 'holdHearing' },
    reviewed: { title: '法制审核', count: ['passReview', 'passReviewAfterHearing', 'failReview'] },
    discussed: { title: '集体讨论', count: 'discuss' },
    transferred: { title: '移送涉嫌犯罪', count: 'transferOut' },
    decided: { title: '办结立案案件', count: ['punish', 'exempt', 'findNone'] },
    onTime: {
      title: '按期办结',
      count: ['punish', 'exempt', 'findNone'],
      within: ['deciding', 'decidingInMarkets', 'decidingByPolice'],
    },
    onTimeRate: { title: '按期办结率', share: 'onTime', of: 'decided' },
    enforced: { title: '申请法院强制执行', count: 'enforce' },
    altered: { title: '处罚决定被改变', count: 'recordAlteration', by: 'altered' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
