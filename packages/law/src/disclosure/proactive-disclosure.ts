import { choice, procedure, prose, text } from '@yifa/kernel'
import { informationRegulation } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 主动公开: information is formed, examined, published within twenty working days, kept up to date. */
export const proactiveDisclosure = procedure({
  title: '政府信息主动公开',
  source: informationRegulation.source,
  series: '公',

  parties: {},
  posts: { office: '信息制作机构', reviewer: '政府信息公开工作机构', head: '行政机关负责人' },
  states: { formed: '待审查', reviewed: '待发布', published: '已公开', changed: '待更新' },
  endings: { notOpen: '不予公开', withdrawn: '撤下' },

  facts: {
    name: text('信息名称'),
    class: choice('主动公开的类别', {
      regulation: { title: '行政法规、规章和规范性文件', art: '20.1.1' },
      organ: { title: '机关职能、机构设置、办公信息', art: '20.1.2' },
      plan: { title: '规划、专项规划和政策', art: '20.1.3' },
      statistics: { title: '统计信息', art: '20.1.4' },
      licence: { title: '许可的依据、条件、程序和办理结果', art: '20.1.5' },
      penalty: { title: '处罚、强制的依据、条件、程序和重大处罚决定', art: '20.1.6' },
      budget: { title: '财政预算、决算', art: '20.1.7' },
      fees: { title: '行政事业性收费', art: '20.1.8' },
      procurement: { title: '政府集中采购', art: '20.1.9' },
      project: { title: '重大建设项目', art: '20.1.10' },
      welfare: { title: '扶贫、教育、医疗、社会保障、就业等政策和实施', art: '20.1.11' },
      emergency: { title: '突发公共事件应急预案、预警信息和应对', art: '20.1.12' },
      supervision: { title: '环境保护、公共卫生、安全生产、食品药品、产品质量监督检查', art: '20.1.13' },
      recruitment: { title: '公务员招考', art: '20.1.14' },
      local: { title: '涉及市政建设、公共服务、土地征收等', art: '21' },
      other: { title: '其他应当主动公开的信息', art: '20.1.15' },
    }),
    text: prose('信息内容'),
    secrecy: choice('保密审查', { open: '可以公开', part: '区分处理后公开', secret: '不予公开' }),
    secrecyReason: prose('审查意见'),
    channel: choice('公开渠道', { site: '政府网站', gazette: '政府公报', press: '新闻发布会、报刊、广播电视', place: '公共查阅场所' }),
    publicTitle: text('公开标题'),
    publicText: prose('公开内容'),
    change: prose('变化的情况'),
    reason: prose('理由'),
  },
  links: { request: '依申请公开案件' },

  acts: {
    form: { title: '信息形成', art: ['19', '26'], by: 'office', opens: 'formed', takes: ['name', 'class', 'text'] },
    review: {
      title: '保密和公开审查',
      art: '17',
      by: 'reviewer',
      from: 'formed',
      takes: ['secrecy', 'secrecyReason'],
      apart: { from: 'form', art: '17' },
    },
    approve: {
      title: '同意公开',
      art: '17',
      by: 'head',
      from: 'formed',
      to: 'reviewed',
      unlawful: [
        { without: 'review', art: '17', why: '公开政府信息前应当依法审查' },
        { where: { secrecy: 'secret' }, art: '14', why: '审查意见为不予公开' },
      ],
    },
    keepClosed: {
      title: '决定不予公开',
      art: ['14', '15', '16'],
      by: 'head',
      from: 'formed',
      to: 'notOpen',
      takes: ['reason'],
      unlawful: [{ without: 'review', art: '17', why: '应当先依法审查' }],
    },
    publish: {
      title: '公开',
      art: ['23', '26'],
      by: 'office',
      from: 'reviewed',
      to: 'published',
      takes: ['channel', 'publicTitle', 'publicText'],
    },
    change: { title: '信息变更', art: '26', by: 'office', from: 'published', to: 'changed', takes: ['change'] },
    update: { title: '更新公开', art: '26', by: 'office', from: 'changed', to: 'published', takes: ['publicTitle', 'publicText'] },
    withdraw: { title: '失效或者撤下', art: '26', by: 'head', from: ['published', 'changed'], to: 'withdrawn', takes: ['reason'] },
  },

  documents: {},

  clocks: {
    publishing: { title: '公开期限', limit: limits['info.proactive'], since: 'form', until: ['publish', 'keepClosed'] },
    updating: { title: '更新期限', limit: limits['info.proactive'], since: 'change', until: ['update', 'withdraw'] },
  },

  disclosure: { headline: 'publicTitle', facts: ['publicTitle', 'class', 'publicText'], on: 'publish' },

  indicators: {
    formed: { title: '形成信息', unit: '条', count: 'form', by: 'class' },
    published: { title: '主动公开', unit: '条', count: 'publish', by: ['class', 'channel'] },
    onTime: { title: '按期公开', unit: '条', count: 'publish', within: 'publishing' },
    onTimeRate: { title: '按期公开率', share: 'onTime', of: 'published' },
    updated: { title: '更新', unit: '条', count: 'update' },
    closed: { title: '不予公开', unit: '条', count: 'keepClosed' },
  },
})
