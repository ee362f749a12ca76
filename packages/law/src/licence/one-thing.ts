import { procedure } from '@yifa/kernel'
import { licenceLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { branches } from './one-thing-branches.ts'
import { oneThingFacts } from './one-thing-words.ts'

/** 一件事一次办、并联审批: one application, a licence case for each department, one result. */
export const oneThing = procedure({
  title: '一件事一次办',
  source: licenceLaw.source,
  otherLaws: { 意见: '国务院办公厅关于加快推进“一件事一次办”打造政务服务升级版的指导意见（国办发〔2022〕32号）' },
  series: '一次办',
  called: ['applicant', 'event'],

  parties: { applicant: '申请人' },
  public: ['applicant'],
  offer: {
    title: '一件事一次办',
    about: '开餐饮店、便利店、药店等要办几个许可的，一次填写、各部门同时办理、一次领取结果。',
    help: {
      applicant: '各项许可证件发给谁、怎样联系；只填一次。',
      event: '选定以后，下面列出要同时办理的各项许可。',
      place: '各部门按这一地址联合踏勘。',
      request: '要经营什么、提交了哪些材料。各部门共用这一套材料，不重复提交。',
    },
  },
  posts: { office: '综合窗口', government: '本级人民政府' },
  seats: { government: 'government' },
  states: { handling: '并联办理', gathered: '待统一出件' },
  endings: { finished: '办结' },

  facts: oneThingFacts,
  links: { branches: { title: '分项许可', joined: 'gather', tells: 'results' } },

  acts: {
    apply: {
      title: '一表申请',
      art: ['26.2', '意见'],
      by: 'applicant',
      opens: 'handling',
      takes: ['applicant', 'event', 'place', 'request', 'sign'],
      begins: branches,
    },
    coordinate: { title: '组织联合审查、联合踏勘', art: '26.2', by: 'office', from: 'handling', takes: ['coordination'] },
    urge: { title: '催办', art: '意见', by: 'office', from: 'handling', takes: ['urging'] },
    extend: { title: '延长联合办理期限', art: '42.2', by: 'government', from: 'handling', takes: ['extraDays', 'reason'] },
    gather: { title: '各分项全部办结', art: '26.2', by: 'law', from: 'handling', to: 'gathered', takes: ['results'] },
    deliver: {
      title: '统一出件',
      art: ['44', '意见'],
      by: 'office',
      from: 'gathered',
      to: 'finished',
      takes: ['outcome', 'explanation'],
      unlawful: [
        {
          where: { outcome: ['partly', 'refused'] },
          untold: 'explanation',
          art: '38.2',
          why: '有事项未准予的，应当说明理由，并告知申请复议、提起诉讼的权利',
        },
      ],
    },
  },

  documents: {
    receipt: { title: '一件事一次办申请接收凭证', on: 'apply', to: 'applicant', prints: ['event', 'place', 'request'] },
    extensionNotice: { title: '延长联合办理期限告知书', on: 'extend', to: 'applicant', series: '一次办延' },
    result: {
      title: '一件事一次办办理结果通知书',
      on: 'deliver',
      to: 'applicant',
      prints: ['event', 'place', 'results', 'outcome', 'explanation'],
      series: '一次办结',
    },
  },

  clocks: {
    handling: {
      title: '并联办理期限',
      limit: limits['licence.decide.joint'],
      since: 'apply',
      until: 'gather',
      extension: { act: 'extend', granted: 'extraDays' },
      toldIn: ['receipt', 'extensionNotice'],
    },
    delivering: { title: '统一出件期限', limit: limits['licence.deliver'], since: 'gather', until: 'deliver' },
  },

  indicators: {
    carriedIn: { title: '上年结转的一件事', standing: 'at start' },
    received: { title: '收到一件事申请', count: 'apply', by: 'event' },
    finished: { title: '各分项全部办结', count: 'gather', by: 'event' },
    onTime: { title: '按期并联办结', count: 'gather', within: 'handling' },
    onTimeRate: { title: '按期并联办结率', share: 'onTime', of: 'finished' },
    delivered: { title: '统一出件', count: 'deliver', by: 'outcome' },
    daysTaken: { title: '平均并联办理天数', average: 'handling' },
    daysAllowed: { title: '法定办理天数', average: 'handling', allowed: true },
    speed: { title: '实际天数占法定天数', share: 'daysTaken', of: 'daysAllowed' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
