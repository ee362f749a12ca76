import { procedure } from '@yifa/kernel'
import { auditLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { auditFacts } from './audit-words.ts'
import { decisionActs, decisionClocks, decisionDocuments } from './decision.ts'
import { fieldworkActs, fieldworkClocks, fieldworkDocuments } from './fieldwork.ts'
import { reportingActs, reportingClocks, reportingDocuments } from './reporting.ts'

/** 审计: notice, evidence by two, the team's report and ten working days for comment, the report and decision, and their remedies. */
export const audit = procedure({
  title: '审计',
  source: auditLaw.source,
  otherLaws: { 条例: '审计法实施条例（2010）', 浙江条例: '浙江省审计条例', 北京条例: '北京市审计条例', 处罚法: '行政处罚法（2021）' },
  series: '审计',
  called: ['audited', 'name'],

  parties: { audited: '被审计单位', assistant: '协助执行的部门' },
  posts: { team: '审计组', review: '审理机构', head: '审计机关负责人', government: '本级人民政府' },
  seats: { government: 'government' },
  states: {
    planned: '列入计划',
    notified: '待实施',
    auditing: '实施审计',
    commenting: '征求意见',
    reviewing: '审理',
    serving: '待送达',
    issued: '已送达',
    ruling: '本级政府裁决',
    contested: '复议、诉讼中',
  },
  endings: { closed: '归档', cancelled: '取消项目' },

  facts: auditFacts,
  links: { rectification: '审计整改案件', police: '移送案件', lead: '巡察、督察等线索来源' },

  acts: {
    ...fieldworkActs,
    ...reportingActs,
    ...decisionActs,
    recordContest: {
      title: '登记复议、诉讼',
      art: ['53.1', '条例 53'],
      by: 'review',
      from: 'issued',
      to: 'contested',
      where: { subject: 'financial' },
      takes: ['contest'],
    },
    endContest: { title: '复议、诉讼终结', art: '53.1', by: 'review', from: 'contested', to: 'issued', takes: ['contestResult'] },
    clearPublication: {
      title: '审核同意公布，确定公布之日',
      art: ['40', '北京条例 22'],
      by: 'head',
      from: 'issued',
      takes: ['listed', 'publishOn'],
    },
    tellListed: {
      title: '告知涉上市公司的拟公布结果',
      art: '条例 33',
      by: 'head',
      from: 'issued',
      where: { listed: 'yes' },
    },
    publish: {
      title: '公布审计结果',
      art: ['40', '条例 33'],
      by: 'head',
      from: ['issued', 'closed'],
      takes: ['publicTitle', 'publicText'],
      unlawful: [
        { without: 'clearPublication', art: '40', why: '尚未履行公布的审核程序' },
        { where: { listed: 'yes' }, without: 'tellListed', art: '条例 33', why: '涉及上市公司的，应当在五个工作日前告知' },
      ],
    },
    close: {
      title: '立卷归档',
      art: '工作惯例',
      by: 'team',
      from: 'issued',
      to: 'closed',
      unlawful: [{ after: 'seal', without: 'unseal', art: '条例 32', why: '封存尚未解除' }],
    },
  },

  documents: {
    ...fieldworkDocuments,
    ...reportingDocuments,
    ...decisionDocuments,
  },

  clocks: {
    ...fieldworkClocks,
    ...reportingClocks,
    ...decisionClocks,
    tellingListed: {
      title: '告知拟公布结果的期限',
      limit: limits['audit.listed.tell'],
      where: { listed: 'yes' },
      ahead: 'publishOn',
      until: 'tellListed',
    },
    publishing: {
      title: '公布审计结果期限（北京）',
      limit: limits['audit.publish.bj'],
      since: 'clearPublication',
      until: 'publish',
      outlives: true,
    },
  },

  disclosure: { headline: 'publicTitle', facts: ['publicTitle', 'publicText'], on: 'publish', office: ['review'] },

  indicators: {
    carriedIn: { title: '上年结转审计项目', standing: 'at start' },
    planned: { title: '审计项目', unit: '个', count: 'plan', by: 'kind' },
    issued: { title: '出具审计报告', unit: '份', count: 'issue', by: ['kind', 'subject'] },
    money: { title: '查出问题金额', unit: '元', sum: 'money', count: 'issue' },
    commented: { title: '被审计单位提出意见', count: 'comment' },
    referred: { title: '移送处理事项', count: 'refer' },
    fedBack: { title: '移送事项反馈', count: 'receiveFeedback' },
    ruled: { title: '政府裁决', count: 'rule', by: 'rulingResult' },
    contested: { title: '复议、诉讼', count: 'recordContest', by: 'contest' },
    published: { title: '公布审计结果', count: 'publish' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
