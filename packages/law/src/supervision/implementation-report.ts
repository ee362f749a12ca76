import { date, procedure, prose, text } from '@yifa/kernel'
import { shandongSupervision } from '../limits/local-sources.ts'
import { limits } from '../limits.ts'

/** 法律、法规、规章实施情况报告: what a department tells after a law has been in force for a year (山东). */
export const implementationReport = procedure({
  title: '法律法规规章实施情况报告',
  source: shandongSupervision.source,
  series: '施报',

  parties: {},
  posts: { office: '实施部门', head: '行政执法监督机构负责人' },
  states: { due: '待报告', reported: '审阅' },
  endings: { archived: '归档' },

  facts: {
    law: text('法律、法规、规章的名称'),
    anniversary: date('实施满一年之日'),
    report: prose('实施情况、问题和建议'),
    remark: prose('审阅意见'),
  },

  acts: {
    register: { title: '登记应当报告的法律、法规、规章', art: '17', by: 'office', opens: 'due', takes: ['law', 'anniversary'] },
    report: { title: '报告实施情况', art: '17', by: 'office', from: 'due', to: 'reported', takes: ['report'] },
    sendBack: { title: '退回补充', art: '工作惯例', by: 'head', from: 'reported', to: 'due', takes: ['remark'] },
    archive: { title: '审阅归档', art: '工作惯例', by: 'head', from: 'reported', to: 'archived', takes: ['remark'] },
  },

  documents: {},

  clocks: {
    reporting: {
      title: '报告实施情况期限',
      limit: limits['supervision.implementation-report.sd'],
      sinceDate: 'anniversary',
      until: 'report',
    },
  },

  indicators: {
    due: { title: '应当报告的法律、法规、规章', unit: '部', count: 'register' },
    reported: { title: '报告实施情况', unit: '部', count: 'report' },
    onTime: { title: '按期报告', unit: '部', count: 'report', within: 'reporting' },
  },
})
