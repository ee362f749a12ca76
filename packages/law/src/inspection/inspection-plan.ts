import { amount, choice, procedure, prose, text, whole } from '@yifa/kernel'
import { businessEnvironment } from '../limits/sources.ts'

/** 双随机抽查计划: the list of what may be inspected, the year's plan, and the tasks that are drawn under it. */
export const inspectionPlan = procedure({
  title: '双随机抽查计划',
  source: businessEnvironment.source,
  otherLaws: { 抽查通知: '国办发〔2015〕58号', 涉企检查意见: '国办发〔2024〕54号' },
  series: '抽',

  parties: {},
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: { listed: '清单待公布', published: '拟订计划', drafted: '计划待批准', planned: '执行计划' },
  endings: { closed: '归档' },

  facts: {
    year: text('年度'),
    items: prose('抽查事项、对象、内容和方式'),
    basis: prose('法律、法规、规章依据'),
    authorised: choice('每一事项是否都有法律、法规、规章依据', { yes: '是', no: '否' }),
    plan: prose('抽查任务和时间安排'),
    ratio: amount('抽查比例', '%'),
    frequency: whole('抽查频次', '次'),
    risk: prose('按信用、风险分级确定的比例和频次'),
    joint: prose('合并检查和部门联合抽查的安排'),
    receiver: text('计划报备的机关'),
    task: text('抽查任务'),
    item: prose('检查事项'),
    itemBasis: prose('检查依据'),
    change: prose('调整的内容和理由'),
    summary: prose('计划完成情况'),
  },

  links: { draws: '抽查任务' },

  acts: {
    list: {
      title: '编制随机抽查事项清单',
      art: ['54', '抽查通知'],
      by: 'office',
      opens: 'listed',
      takes: ['year', 'items', 'basis', 'authorised'],
      unlawful: [{ where: { authorised: 'no' }, art: '抽查通知', why: '法律、法规、规章没有规定的，一律不得擅自开展检查' }],
    },
    publishList: { title: '公布清单', art: ['54', '涉企检查意见'], by: 'office', from: 'listed', to: 'published' },
    draft: {
      title: '拟订年度抽查计划',
      art: '抽查通知',
      by: 'office',
      from: 'published',
      to: 'drafted',
      takes: ['plan', 'ratio', 'frequency', 'risk', 'joint'],
    },
    approve: { title: '批准年度抽查计划', art: '工作惯例', by: 'head', from: 'drafted', to: 'planned' },
    sendBack: { title: '退回修改', art: '工作惯例', by: 'head', from: 'drafted', to: 'published', takes: ['change'] },
    reportPlan: { title: '报备计划', art: '工作惯例', by: 'office', from: 'planned', takes: ['receiver'] },
    publishPlan: { title: '公布计划', art: '54', by: 'office', from: 'planned' },
    adjust: {
      title: '调整清单、计划',
      art: '抽查通知',
      by: 'head',
      from: 'planned',
      to: 'listed',
      takes: ['change', 'items', 'basis', 'authorised'],
      unlawful: [{ where: { authorised: 'no' }, art: '抽查通知', why: '法律、法规、规章没有规定的，一律不得擅自开展检查' }],
    },
    launch: {
      title: '启动抽查任务',
      art: ['54', '抽查通知'],
      by: 'office',
      from: 'planned',
      takes: ['task', 'item', 'itemBasis'],
      unlawful: [{ without: 'publishPlan', since: 'approve', art: '54', why: '抽查计划应当先公布' }],
      begins: {
        procedure: 'inspectionDraw',
        act: 'set',
        link: 'draws',
        carries: { task: 'task', item: 'item', itemBasis: 'itemBasis' },
      },
    },
    close: {
      title: '总结归档',
      art: '工作惯例',
      by: 'head',
      from: 'planned',
      to: 'closed',
      takes: ['summary'],
      unlawful: [{ without: 'launch', art: '54', why: '年度计划没有实施过抽查' }],
    },
  },

  documents: {
    plan: {
      title: '年度随机抽查计划',
      on: 'publishPlan',
      to: [],
      prints: ['year', 'plan', 'ratio', 'frequency', 'risk', 'joint'],
      series: '抽计',
    },
  },

  clocks: {},

  disclosure: { facts: ['year', 'items', 'basis', 'plan', 'ratio', 'frequency', 'summary'], on: 'close' },

  indicators: {
    listed: { title: '公布抽查事项清单', count: 'publishList' },
    planned: { title: '批准年度抽查计划', count: 'approve' },
    launched: { title: '启动抽查任务', unit: '次', count: 'launch' },
    standing: { title: '执行中的计划', standing: 'at end' },
  },
})
