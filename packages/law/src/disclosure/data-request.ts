import { choice, party, procedure, prose, text } from '@yifa/kernel'
import { dataSharingRegulation } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 政务数据共享: one department asks, the other answers and provides; the catalogue is kept up to date. */
export const dataRequest = procedure({
  title: '政务数据共享',
  source: dataSharingRegulation.source,
  series: '数',
  called: ['asker', 'data'],

  parties: { asker: '数据需求部门', provider: '数据提供部门' },
  posts: { office: '数据共享主管部门' },
  states: { asked: '待答复', agreed: '待提供', changed: '待更新目录', submitted: '待审核目录' },
  endings: { provided: '已提供', refused: '不予共享', listed: '目录已发布' },

  facts: {
    asker: party('数据需求部门'),
    provider: party('数据提供部门'),
    data: text('数据名称'),
    purpose: prose('使用的目的、范围和方式'),
    sharing: choice('共享属性', {
      free: { title: '无条件共享', art: '21' },
      conditional: { title: '有条件共享', art: '21' },
      closed: { title: '不予共享', art: '18' },
    }),
    reason: prose('理由'),
    way: prose('提供的方式'),
    change: prose('目录变化的内容'),
  },

  acts: {
    ask: { title: '申请共享', art: '20', by: 'asker', opens: 'asked', takes: ['asker', 'provider', 'data', 'purpose', 'sharing'] },
    agree: { title: '同意共享', art: '21', by: 'provider', from: 'asked', to: 'agreed', where: { sharing: ['free', 'conditional'] } },
    refuse: {
      title: '不同意共享并说明理由',
      art: '21',
      by: 'provider',
      from: 'asked',
      to: 'refused',
      where: { sharing: ['conditional', 'closed'] },
      takes: ['reason'],
    },
    provide: { title: '提供数据', art: '22', by: 'provider', from: 'agreed', to: 'provided', takes: ['way'] },
    noteChange: { title: '政务数据发生调整、变化', art: '17', by: 'provider', opens: 'changed', takes: ['provider', 'data', 'change'] },
    submit: { title: '更新目录报审', art: '17', by: 'provider', from: 'changed', to: 'submitted' },
    list: { title: '审核并发布目录', art: '17', by: 'office', from: 'submitted', to: 'listed' },
  },

  documents: {
    answer: { title: '政务数据共享申请答复', on: ['agree', 'refuse'], to: 'asker', prints: ['data', 'purpose'], series: '数复' },
  },

  clocks: {
    answering: {
      title: '答复期限',
      limit: {
        sharing: {
          free: limits['data.share.reply.unconditional'],
          conditional: limits['data.share.reply.conditional'],
          closed: limits['data.share.reply.conditional'],
        },
      },
      since: 'ask',
      until: ['agree', 'refuse'],
    },
    providing: { title: '提供期限', limit: limits['data.share.provide'], since: 'agree', until: 'provide' },
    updating: { title: '更新目录期限', limit: limits['data.catalogue.update'], since: 'noteChange', until: 'submit' },
    reviewing: { title: '目录审核期限', limit: limits['data.catalogue.review'], since: 'submit', until: 'list' },
  },

  indicators: {
    asked: { title: '共享申请', count: 'ask', by: 'sharing' },
    agreed: { title: '同意共享', count: 'agree' },
    refused: { title: '不予共享', count: 'refuse' },
    provided: { title: '提供数据', count: 'provide' },
    onTime: { title: '按期提供', count: 'provide', within: 'providing' },
    listed: { title: '更新目录', unit: '次', count: 'list' },
  },
})
