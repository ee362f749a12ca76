import { choice, date, party, procedure, prose } from '@yifa/kernel'
import { judicialAdvice } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 司法建议、检察建议: advice of courts and procuratorates, answered in writing. */
export const advice = procedure({
  title: '司法建议和检察建议办理',
  source: judicialAdvice.source,
  otherLaws: {
    解释: '最高人民法院关于适用行政诉讼法的解释（2018）',
    公益诉讼解释: '最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释',
    检察建议规定: '人民检察院检察建议工作规定',
  },
  series: '建议',

  parties: { sender: '制发机关' },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: { studying: '研究办理', drafted: '待签发' },
  endings: { answered: '已回复' },

  facts: {
    sender: party('制发机关'),
    kind: choice('建议类型', {
      document: { title: '规范性文件的司法建议', art: '解释 149' },
      governance: { title: '综合治理类司法建议', art: '8' },
      publicInterest: { title: '公益诉讼诉前检察建议', art: '公益诉讼解释 21' },
      urgent: { title: '公益诉讼诉前检察建议（紧急情形）', art: '公益诉讼解释 21' },
      social: '社会治理检察建议',
    }),
    matter: prose('建议内容'),
    answerBy: date('建议书载明的回复期限').optional().meta({ title: '建议书载明的回复期限' }),
    measures: prose('采取的措施和结果'),
    accepted: choice('采纳情况', { all: '全部采纳', part: '部分采纳', none: '未采纳' }),
    reply: prose('书面回复'),
  },
  links: { case: '所涉案件' },

  acts: {
    receive: { title: '收到建议书', art: '8', by: 'sender', opens: 'studying', takes: ['sender', 'kind', 'matter', 'answerBy'] },
    correct: { title: '整改落实', art: '8', by: 'office', from: ['studying', 'drafted'], takes: ['measures'] },
    draft: { title: '拟写回复', art: '8', by: 'office', from: 'studying', to: 'drafted', takes: ['accepted', 'reply'] },
    redraft: { title: '退回修改', art: '工作惯例', by: 'head', from: 'drafted', to: 'studying' },
    answer: { title: '书面回复', art: '8', by: 'head', from: 'drafted', to: 'answered' },
  },

  documents: {
    reply: { title: '建议书复函', on: 'answer', to: 'sender', prints: ['matter', 'accepted', 'measures', 'reply'], series: '建复' },
  },

  clocks: {
    answering: {
      title: '回复期限',
      limit: {
        kind: {
          document: limits['litigation.judicial-advice.normative'],
          governance: limits['litigation.judicial-advice.general'],
          publicInterest: limits['litigation.public-interest.reply'],
          urgent: limits['litigation.public-interest.reply.urgent'],
          social: limits['litigation.procuratorial-advice'],
        },
      },
      since: 'receive',
      until: 'answer',
    },
    stated: { title: '建议书载明的期限', art: '8', since: 'receive', due: 'answerBy', until: 'answer' },
  },

  indicators: {
    carriedIn: { title: '上年结转建议', standing: 'at start' },
    received: { title: '收到司法建议、检察建议', count: 'receive', by: 'kind' },
    answered: { title: '书面回复', count: 'answer', by: 'accepted' },
    onTime: { title: '按期回复', count: 'answer', within: 'answering' },
    onTimeRate: { title: '按期回复率', share: 'onTime', of: 'answered' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
