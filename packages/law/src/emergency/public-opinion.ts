import { choice, procedure, prose, text } from '@yifa/kernel'
import { publicOpinion as opinionNotice } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 政务舆情回应: found, weighed, answered in time, followed until it has settled. */
export const publicOpinion = procedure({
  title: '政务舆情回应',
  source: opinionNotice.source,
  otherLaws: { 舆情通知: '国办发〔2016〕61号' },
  series: '舆',

  parties: {},
  posts: { office: '涉事责任部门', press: '宣传、网信部门', head: '责任部门负责人' },
  states: { found: '研判', assigned: '待回应', tracking: '跟踪' },
  endings: { dismissed: '无需回应', closed: '归档' },

  facts: {
    topic: text('舆情主题'),
    source: text('来源'),
    content: prose('舆情内容和走向'),
    gravity: choice('舆情类别', { grave: '涉及特别重大、重大突发事件', other: '其他需要回应的政务舆情' }),
    responsible: text('回应责任主体'),
    draft: prose('拟回应的内容'),
    response: prose('回应的内容'),
    channel: text('回应渠道'),
    conference: prose('发布会的时间、发布人和内容'),
    trend: prose('舆情走向和续报'),
    reason: prose('理由'),
  },

  links: { emergency: '突发事件' },

  acts: {
    find: { title: '收集舆情', art: '工作惯例', by: 'press', opens: 'found', takes: ['topic', 'source', 'content'] },
    dismiss: { title: '无需回应', art: '工作惯例', by: 'press', from: 'found', to: 'dismissed', takes: ['reason'] },
    assign: {
      title: '研判并确定回应责任主体',
      art: '舆情通知',
      by: 'press',
      from: 'found',
      to: 'assigned',
      takes: ['gravity', 'responsible'],
    },
    draft: { title: '拟回应', art: '工作惯例', by: 'office', from: ['assigned', 'tracking'], takes: ['draft'] },
    approve: {
      title: '审核回应内容',
      art: '工作惯例',
      by: 'head',
      from: ['assigned', 'tracking'],
      unlawful: [{ without: 'draft', since: 'approve', art: '工作惯例', why: '没有待审核的回应' }],
    },
    respond: {
      title: '回应',
      art: '舆情通知',
      by: 'office',
      from: ['assigned', 'tracking'],
      to: 'tracking',
      takes: ['response', 'channel'],
      unlawful: [{ without: 'approve', since: 'respond', art: '工作惯例', why: '回应内容尚未审核' }],
    },
    holdConference: { title: '举行新闻发布会', art: '舆情通知', by: 'head', from: ['assigned', 'tracking'], takes: ['conference'] },
    track: { title: '跟踪舆情', art: '工作惯例', by: 'press', from: 'tracking', takes: ['trend'] },
    close: {
      title: '归档',
      art: '工作惯例',
      by: 'press',
      from: 'tracking',
      to: 'closed',
      unlawful: [
        { without: 'track', since: 'respond', art: '工作惯例', why: '尚未跟踪回应后的舆情' },
        { where: { gravity: 'grave' }, without: 'holdConference', art: '舆情通知', why: '涉及重大以上突发事件的，应当举行新闻发布会' },
      ],
    },
  },

  documents: {},

  clocks: {
    responding: {
      title: '回应期限',
      limit: limits['emergency.publish.48h'],
      where: { gravity: 'other' },
      since: 'find',
      until: 'respond',
    },
    respondingGravely: {
      title: '发布权威信息期限',
      limit: limits['emergency.publish.5h'],
      where: { gravity: 'grave' },
      since: 'find',
      until: 'respond',
    },
    conferring: {
      title: '举行新闻发布会期限',
      limit: limits['emergency.publish.24h'],
      where: { gravity: 'grave' },
      since: 'find',
      until: 'holdConference',
    },
  },

  disclosure: { headline: 'topic', facts: ['topic', 'response', 'channel'], on: 'respond' },

  indicators: {
    found: { title: '政务舆情', count: 'find' },
    assigned: { title: '需要回应', count: 'assign', by: 'gravity' },
    responded: { title: '回应', unit: '次', count: 'respond' },
    onTime: { title: '按时回应', unit: '次', count: 'respond', within: ['responding', 'respondingGravely'] },
    onTimeRate: { title: '按时回应率', share: 'onTime', of: 'responded' },
    conferences: { title: '新闻发布会', unit: '场', count: 'holdConference' },
  },
})
