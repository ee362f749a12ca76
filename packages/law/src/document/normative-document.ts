import { procedure } from '@yifa/kernel'
import { documentAdministration } from '../limits/sources.ts'
import { draftingActs, draftingClocks } from './drafting.ts'
import { filingActs, filingClocks } from './filing.ts'
import { issuingActs, issuingClocks } from './issuing.ts'
import { documentFacts } from './normative-document-words.ts'
import { validityActs, validityClocks } from './validity.ts'

/** 行政规范性文件: from the project to the end of its validity; no deliberation without legality review, no force without publication. */
export const normativeDocument = procedure({
  title: '行政规范性文件',
  source: documentAdministration.source,
  otherLaws: {
    优化营商环境条例: '优化营商环境条例',
    公平竞争条例: '公平竞争审查条例',
    审核意见: '国办发〔2018〕115号',
    城市意见: '国发〔2008〕17号',
    公开细则: '《关于全面推进政务公开工作的意见》实施细则（国办发〔2016〕80号）',
    湖南规定: '湖南省行政程序规定',
    山东规定: '山东省行政程序规定',
    北京条例: '北京市各级人大常委会规范性文件备案审查条例',
    上海条例: '上海市人大常委会规范性文件备案审查条例',
  },
  series: '文',

  parties: { requester: '审查申请人' },
  posts: { office: '起草单位', legal: '合法性审核机构', head: '制定机关负责人', filer: '备案审查机构' },
  states: {
    projected: '起草',
    soliciting: '征求意见',
    drafted: '送审稿',
    reviewing: '合法性审核',
    reviewed: '待集体审议',
    adopted: '待签署',
    signed: '待登记编号',
    registered: '待公布',
    published: '有效',
    evaluating: '评估',
  },
  endings: { abandoned: '终止制定', repealed: '废止', expired: '失效' },

  facts: documentFacts,
  links: { review: '合法性审查案件', predecessor: '修改前的文件', attachedReview: '附带审查的案件' },

  acts: {
    ...draftingActs,
    ...issuingActs,
    ...filingActs,
    ...validityActs,
  },

  documents: {
    requestReply: {
      title: '规范性文件审查申请答复书',
      on: 'answerRequest',
      to: 'requester',
      prints: ['request', 'requestReply'],
      series: '文审',
    },
  },

  clocks: {
    ...draftingClocks,
    ...issuingClocks,
    ...filingClocks,
    ...validityClocks,
  },

  disclosure: {
    headline: 'publicTitle',
    facts: ['publicTitle', 'publicText', 'interpretation'],
    on: 'publish',
    office: ['opinion', 'meeting'],
    void: ['repealed', 'expired'],
  },

  indicators: {
    inForceAtStart: { title: '年初制定中和有效的文件', standing: 'at start' },
    projected: { title: '立项', count: 'project', by: 'issuer' },
    solicited: { title: '公开征求意见', count: 'solicit' },
    reviewed: { title: '合法性审核', count: 'opine', by: 'legality' },
    issued: { title: '制发规范性文件', count: 'publish', by: 'issuer' },
    filed: { title: '报送备案', count: 'file' },
    filedOnTime: { title: '按期报备', count: 'file', within: 'filing' },
    filedOnTimeRate: { title: '报备及时率', share: 'filedOnTime', of: 'filed' },
    interpreted: { title: '发布解读', count: 'interpret' },
    criticised: { title: '备案审查意见', count: 'criticise' },
    kept: { title: '清理后继续有效', count: 'keep' },
    amended: { title: '清理后修改', count: 'amend' },
    repealed: { title: '废止', count: 'repeal' },
    expired: { title: '失效', count: 'expire' },
    requests: { title: '审查申请', count: 'requestReview' },
    inForceAtEnd: { title: '年末制定中和有效的文件', standing: 'at end' },
  },
})
