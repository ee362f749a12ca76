import { procedure } from '@yifa/kernel'
import { hunanProcedure } from '../limits/local-sources.ts'
import { copies } from '../limits/mediation.ts'
import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'
import { adjudicationFacts, otherSubjects } from './adjudication-words.ts'

const parties = ['applicant', 'respondent'] as const

/** 行政裁决: only where a law authorises it; mediated first, then decided, contested or enforced. 湖南 is the template, 山东 a choice. */
export const adjudication = procedure({
  title: '行政裁决',
  source: hunanProcedure.source,
  otherLaws: {
    山东规定: '山东省行政程序规定',
    土地法: '土地管理法（2019）',
    行诉解释: '最高法关于适用《行政诉讼法》的解释',
    强制法: '行政强制法',
  },
  series: '裁',
  called: ['applicant', 'subject'],

  parties: { applicant: '申请人', respondent: '被申请人' },
  public: ['applicant'],
  offer: {
    title: '申请行政裁决',
    about: '土地、林木等权属争议和知识产权侵权等民事纠纷，法律、法规授权行政机关裁决的，可以申请。',
    help: {
      respondent: '与谁发生纠纷、怎样联系。',
      claim: '请求裁决什么，事实和证据是什么。',
    },
  },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: {
    received: '审查',
    accepted: '待发送申请副本',
    answering: '答辩',
    hearing: '审理',
    decided: '待送达',
    effective: '可以复议、起诉',
    contested: '复议、诉讼中',
    final: '生效待履行',
    enforcing: '强制执行',
  },
  endings: { notAccepted: '不予受理', settled: '调解结案', withdrawn: '撤回申请', annulled: '裁决被撤销', closed: '结案归档' },

  facts: adjudicationFacts,
  links: { enforcement: { title: '申请法院强制执行的案件', joined: 'endEnforcement' }, contest: '复议、诉讼案件' },

  acts: {
    apply: {
      title: '申请行政裁决',
      art: ['110', '山东规定 113'],
      by: 'applicant',
      opens: 'received',
      takes: ['applicant', 'respondent', 'subject', 'claim'],
    },
    notAccept: { title: '不予受理', art: '110', by: 'head', from: 'received', to: 'notAccepted', takes: ['refusalReason'] },
    accept: {
      title: '受理',
      art: ['110', '山东规定 113'],
      by: 'head',
      from: 'received',
      to: 'accepted',
      takes: ['authority', 'rule'],
    },
    sendCopy: { title: '发送申请副本，通知答辩', art: '111', by: 'office', from: 'accepted', to: 'answering' },
    answer: { title: '答辩', art: '112', by: 'respondent', from: 'answering', to: 'hearing', takes: ['answer'], sets: { answered: 'yes' } },
    goWithoutAnswer: { title: '逾期未答辩', art: '112', by: 'law', from: 'answering', to: 'hearing', sets: { answered: 'no' } },
    sendAnswer: {
      title: '发送答辩副本',
      art: '112',
      by: 'office',
      from: 'hearing',
      where: { answered: 'yes' },
      once: true,
    },
    investigate: { title: '调查核实', art: '113', by: 'office', from: 'hearing', takes: ['evidence', 'disputed'], hands: 2 },
    hearOpenly: { title: '公开审理', art: '113', by: 'office', from: 'hearing', takes: ['hearingRecord'], hands: 2 },
    mediate: { title: '先行调解', art: '113', by: 'office', from: 'hearing', takes: ['mediation'] },
    settle: {
      title: '调解达成协议',
      art: '113',
      by: 'office',
      from: 'hearing',
      to: 'settled',
      takes: ['agreement'],
      unlawful: [{ without: 'mediate', art: '113', why: '没有先行调解的记录' }],
    },
    withdraw: {
      title: '撤回申请',
      art: '工作惯例',
      by: 'applicant',
      from: ['received', 'accepted', 'answering', 'hearing'],
      to: 'withdrawn',
    },
    prolong: { title: '延长裁决期限', art: ['114', '山东规定 117'], by: 'head', from: 'hearing', takes: ['extraDays', 'reason'] },
    decide: {
      title: '作出行政裁决',
      art: ['114', '山东规定 117'],
      by: 'head',
      from: 'hearing',
      to: 'decided',
      takes: ['ruling', 'obligation', 'obliged'],
      unlawful: [
        { without: 'investigate', art: '113', why: '应当由两名以上工作人员调查核实' },
        { without: 'mediate', art: '113', why: '应当先行调解，调解不成的依法裁决' },
        { where: { disputed: 'yes' }, without: 'hearOpenly', art: '113', why: '对主要事实有争议的，应当公开审理' },
        { where: { answered: 'yes' }, without: 'sendAnswer', art: '112', why: '答辩副本尚未发送申请人' },
      ],
    },
    takeEffect: { title: '裁决送达各方', art: '114', by: 'law', from: 'decided', to: 'effective' },
    recordContest: {
      title: '登记复议、诉讼',
      art: ['土地法 14', '行诉解释 158'],
      by: 'office',
      from: 'effective',
      to: 'contested',
      takes: ['contest'],
    },
    uphold: { title: '裁决经复议、诉讼维持', art: '行诉解释 158', by: 'office', from: 'contested', to: 'final', takes: ['contestResult'] },
    annul: { title: '裁决被撤销', art: '行诉解释 158', by: 'office', from: 'contested', to: 'annulled', takes: ['contestResult'] },
    redo: { title: '责令重新裁决', art: '行诉解释 158', by: 'office', from: 'contested', to: 'hearing', takes: ['contestResult'] },
    becomeFinal: { title: '起诉期满，裁决生效', art: ['土地法 14', '行诉解释 158'], by: 'law', from: 'effective', to: 'final' },
    perform: {
      title: '履行裁决',
      art: '工作惯例',
      by: parties,
      from: ['effective', 'final', 'enforcing'],
      takes: ['performance'],
    },
    applyEnforcement: {
      title: '催告并申请法院强制执行',
      art: '强制法 53',
      by: 'head',
      from: 'final',
      to: 'enforcing',
      begins: [
        {
          procedure: 'enforcement',
          act: 'urge',
          link: 'enforcement',
          carries: { party: 'respondent', obligation: 'obligation' },
          where: { obliged: 'respondent' },
        },
      ],
    },
    askEnforcement: {
      title: '权利人自行申请法院执行',
      art: '行诉解释 158',
      by: parties,
      from: 'final',
      to: 'enforcing',
    },
    endEnforcement: { title: '强制执行程序终结', art: '强制法 57', by: 'law', from: 'enforcing', to: 'final' },
    close: {
      title: '结案归档',
      art: '工作惯例',
      by: 'head',
      from: ['final', 'enforcing'],
      to: 'closed',
      takes: ['closing'],
      unlawful: [{ where: { closing: 'performed' }, without: 'perform', art: '工作惯例', why: '没有履行裁决的记录' }],
    },
  },

  documents: {
    refusal: { title: '行政裁决不予受理决定书', on: 'notAccept', to: 'applicant', series: '裁不', remedies },
    acceptance: { title: '行政裁决受理通知书', on: 'accept', to: 'applicant', prints: ['subject', 'claim', 'authority'], series: '裁受' },
    answerNotice: { title: '行政裁决答辩通知书', on: 'sendCopy', to: 'respondent', prints: ['subject', 'claim'], series: '裁答' },
    answerCopy: { title: '答辩书副本', on: 'sendAnswer', to: 'applicant', prints: ['answer'] },
    settlement: { title: '行政裁决调解书', on: 'settle', to: parties, prints: ['claim', 'agreement'], series: '裁调' },
    extension: { title: '行政裁决延期通知书', on: 'prolong', to: parties, series: '裁延' },
    ruling: {
      title: '行政裁决书',
      on: 'decide',
      to: parties,
      prints: ['claim', 'authority', 'ruling', 'obligation'],
      series: '裁决',
      remedies: [
        ...remedies.map((remedy) => ({ ...remedy, where: { subject: otherSubjects } })),
        { title: '提起行政诉讼', before: '有管辖权的人民法院', limit: limits['adjudication.land.sue'], where: { subject: 'land' } },
      ],
      served: 'takeEffect',
    },
  },

  clocks: {
    accepting: { title: '受理审查期限', limit: limits['adjudication.accept.hn'], since: 'apply', until: ['accept', 'notAccept'] },
    sendingCopy: { title: '发送申请副本期限', limit: copies.application, since: 'accept', until: 'sendCopy' },
    answering: {
      title: '答辩期限',
      limit: copies.answering,
      served: 'answerNotice',
      until: 'answer',
      otherwise: 'goWithoutAnswer',
      toldIn: 'answerNotice',
    },
    sendingAnswer: { title: '发送答辩副本期限', limit: copies.answer, since: 'answer', until: 'sendAnswer' },
    deciding: {
      title: '裁决期限',
      limit: { rule: { hunan: limits['adjudication.decide.hn'], shandong: limits['adjudication.decide.sd'] } },
      since: 'accept',
      until: ['decide', 'settle', 'withdraw'],
      extension: { act: 'prolong', granted: 'extraDays' },
      toldIn: ['acceptance', 'extension'],
    },
    suing: {
      title: '起诉期限',
      limit: {
        subject: {
          land: limits['adjudication.land.sue'],
          forest: limits['litigation.sue'],
          property: limits['litigation.sue'],
          compensation: limits['litigation.sue'],
          government: limits['litigation.sue'],
          other: limits['litigation.sue'],
        },
      },
      since: 'takeEffect',
      until: 'recordContest',
      otherwise: 'becomeFinal',
    },
    applying: {
      title: '行政机关申请执行期限',
      limit: limits['compulsion.court.apply'],
      since: ['becomeFinal', 'uphold'],
      until: 'applyEnforcement',
      holds: 'askEnforcement',
    },
    asking: {
      title: '权利人自行申请执行期限',
      limit: limits['litigation.adjudication.execute'],
      following: 'applying',
      bars: 'askEnforcement',
    },
  },

  disclosure: { facts: ['subject', 'obligation'], on: 'close' },

  indicators: {
    carriedIn: { title: '上年结转行政裁决', standing: 'at start' },
    received: { title: '收到申请', count: 'apply', by: 'subject' },
    accepted: { title: '受理', count: 'accept' },
    settled: { title: '调解结案', count: 'settle' },
    decided: { title: '作出裁决', count: 'decide', by: 'subject' },
    onTime: { title: '按期裁决', count: 'decide', within: 'deciding' },
    onTimeRate: { title: '按期裁决率', share: 'onTime', of: 'decided' },
    contested: { title: '复议、诉讼', count: 'recordContest', by: 'contest' },
    annulled: { title: '裁决被撤销', count: 'annul' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
