import { procedure } from '@yifa/kernel'
import { litigationLaw } from '../limits/sources.ts'
import { answeringActs, answeringClocks, answeringDocuments } from './answering.ts'
import { filingActs, filingClocks } from './filing.ts'
import { judgmentActs, judgmentClocks, judgmentDocuments } from './judgment.ts'
import { litigationFacts } from './litigation-words.ts'
import { trialActs, trialClocks, trialDocuments } from './trial.ts'

/** 行政应诉: the organ as defendant, from the suit to the performance of the judgment. */
export const litigation = procedure({
  title: '行政应诉',
  source: litigationLaw.source,
  otherLaws: {
    解释: '最高人民法院关于适用行政诉讼法的解释（2018）',
    出庭规定: '最高人民法院关于行政机关负责人出庭应诉若干问题的规定（2020）',
    民事诉讼法: '民事诉讼法（2023）',
  },
  series: '诉',

  parties: { plaintiff: '原告', court: '人民法院' },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: {
    sued: '起诉',
    registered: '法院立案',
    answering: '答辩举证',
    awaiting: '待开庭',
    halted: '中止诉讼',
    tried: '待裁判',
    judged: '待上诉',
    appealed: '二审',
    performing: '裁判生效',
  },
  endings: { notRegistered: '不予立案', withdrawn: '准许撤诉', closed: '归档' },

  facts: litigationFacts,
  links: { challenged: '被诉行政行为的案件', reconsidered: '行政复议案件' },

  acts: {
    ...filingActs,
    ...answeringActs,
    ...trialActs,
    ...judgmentActs,
  },

  documents: {
    ...answeringDocuments,
    ...trialDocuments,
    ...judgmentDocuments,
  },

  clocks: {
    ...filingClocks,
    ...answeringClocks,
    ...trialClocks,
    ...judgmentClocks,
  },

  disclosure: { facts: ['conduct', 'outcome'], on: 'close' },

  indicators: {
    carriedIn: { title: '上年结转应诉案件', standing: 'at start' },
    received: { title: '行政应诉案件', count: 'receive', by: 'suit' },
    matters: { title: '应诉案件的事项', count: 'receive', by: 'matter' },
    answered: { title: '提交答辩和证据', count: 'answer' },
    answeredOnTime: { title: '按期答辩举证', count: 'answer', within: 'answering' },
    answeredOnTimeRate: { title: '按期答辩举证率', share: 'answeredOnTime', of: 'answered' },
    attended: { title: '开庭应诉', unit: '次', count: 'attend', by: 'attendance' },
    headAttended: { title: '负责人出庭', unit: '次', count: 'attend', where: { attendance: ['head', 'deputy'] } },
    headAttendanceRate: { title: '负责人出庭率', share: 'headAttended', of: 'attended' },
    judged: { title: '一审审结', count: ['judge', 'withdraw'] },
    firstJudgments: { title: '一审裁判', count: 'judge', by: 'outcome' },
    lost: {
      title: '一审败诉',
      count: 'judge',
      where: { outcome: ['revoked', 'ordered', 'payment', 'unlawful', 'void', 'remedied', 'altered', 'agreement'] },
    },
    lossRate: { title: '败诉率', share: 'lost', of: 'judged' },
    withdrawn: { title: '撤诉', count: 'withdraw' },
    appeals: { title: '上诉', count: 'appeal' },
    settled: { title: '裁判生效或者撤诉', count: ['becomeFinal', 'judgeFinally', 'withdraw'], by: 'suit' },
    performed: { title: '履行生效裁判', count: 'perform' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
