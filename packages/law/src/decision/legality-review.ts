import { choice, party, procedure, prose, text } from '@yifa/kernel'
import { decisionRegulation } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 合法性审查: decisions, normative documents, contracts and grave penalties, with counsel's opinion (法律顾问、公职律师). */
export const legalityReview = procedure({
  title: '合法性审查',
  source: decisionRegulation.source,
  otherLaws: { 审核意见: '国办发〔2018〕115号', 处罚法: '行政处罚法（2021）', 三项制度意见: '国办发〔2018〕118号' },
  series: '审',
  called: ['submitter', 'subject'],

  parties: { submitter: '送审单位' },
  posts: { office: '送审单位', legal: '合法性审查机构', head: '合法性审查机构负责人' },
  states: { submitted: '初核', incomplete: '退补材料', reviewing: '审查', opined: '意见待处理', revising: '修改' },
  endings: { approved: '通过归档', withdrawn: '撤回送审', submittedAnyway: '附理由提交审议' },

  facts: {
    submitter: party('送审单位'),
    subject: text('送审事项'),
    kind: choice('审查类别', {
      decision: { title: '重大行政决策草案', art: '26' },
      document: '行政规范性文件',
      contract: '行政合同、协议',
      penalty: { title: '重大行政执法决定', art: '处罚法 58' },
    }),
    materials: prose('送审材料清单'),
    missing: prose('需要补充的材料'),
    counsel: prose('法律顾问、公职律师意见'),
    counselAdopted: choice('是否采纳法律顾问意见', { yes: '采纳', no: '未采纳' }).default('yes').meta({ title: '是否采纳法律顾问意见' }),
    counselReason: prose('未采纳的理由').optional().meta({ title: '未采纳的理由', long: true }),
    scope: prose('对权限、程序、内容的审查'),
    opinion: choice('审查意见', { lawful: '合法', amend: '应当修改', unlawful: '不合法' }),
    opinionText: prose('审查意见内容'),
    revision: prose('修改情况'),
    reason: prose('不采纳审查意见的理由'),
    exploring: choice('是否属于国家尚无明确规定的探索性改革', { no: '否', yes: '是' }).default('no').meta({
      title: '是否属于国家尚无明确规定的探索性改革',
    }),
  },
  links: { subject: '所审查的案件' },

  acts: {
    submit: {
      title: '送审',
      art: '26.1',
      by: 'office',
      opens: 'submitted',
      takes: ['submitter', 'subject', 'kind', 'materials', 'exploring'],
    },
    sendBack: { title: '退回补充材料', art: '26.2', by: 'legal', from: ['submitted', 'reviewing'], to: 'incomplete', takes: ['missing'] },
    supply: { title: '补齐材料', art: '26.2', by: 'office', from: 'incomplete', to: 'submitted', takes: ['materials'] },
    begin: { title: '材料齐备，开始审查', art: '26.2', by: 'legal', from: 'submitted', to: 'reviewing' },
    consultCounsel: {
      title: '征询法律顾问、公职律师意见',
      art: '28',
      by: 'legal',
      from: 'reviewing',
      takes: ['counsel', 'counselAdopted', 'counselReason'],
      unlawful: [
        {
          where: { counselAdopted: 'no' },
          untold: 'counselReason',
          art: '工作惯例',
          why: '不采纳法律顾问、公职律师意见的，应当书面说明理由',
        },
      ],
    },
    opine: {
      title: '出具审查意见',
      art: ['27', '28'],
      by: 'legal',
      from: 'reviewing',
      to: 'opined',
      takes: ['scope', 'opinion', 'opinionText'],
      apart: { from: 'submit', art: '25' },
    },
    revise: { title: '根据意见修改', art: '28', by: 'office', from: 'opined', to: 'revising', where: { opinion: ['amend', 'unlawful'] } },
    resubmit: { title: '提请复审', art: '28', by: 'office', from: 'revising', to: 'reviewing', takes: ['revision'] },
    approve: { title: '通过归档', art: '28', by: 'head', from: 'opined', to: 'approved', where: { opinion: 'lawful' } },
    submitAnyway: {
      title: '不采纳审查意见，附书面理由提交集体讨论',
      art: '28',
      by: 'office',
      from: 'opined',
      to: 'submittedAnyway',
      where: { opinion: ['amend', 'unlawful'] },
      takes: ['reason'],
      unlawful: [
        { where: { kind: 'penalty' }, art: '处罚法 58', why: '法制审核未通过的，不得作出处罚决定' },
        {
          where: { kind: 'decision', opinion: 'unlawful', exploring: 'no' },
          art: '25',
          why: '经审查不合法的，不得提交讨论；探索性改革除外',
        },
        { where: { kind: 'document', opinion: 'unlawful' }, art: '审核意见 1', why: '经审核不合法的文件，不得提交集体审议' },
      ],
    },
    withdraw: {
      title: '撤回送审',
      art: '工作惯例',
      by: 'office',
      from: ['submitted', 'incomplete', 'reviewing', 'opined', 'revising'],
      to: 'withdrawn',
    },
  },

  documents: {
    supplement: { title: '合法性审查补充材料通知书', on: 'sendBack', to: 'submitter', prints: ['subject', 'missing'], series: '审补' },
    opinion: {
      title: '合法性审查意见书',
      on: 'opine',
      to: 'submitter',
      prints: ['subject', 'scope', 'opinion', 'opinionText', 'counsel'],
      series: '审意',
    },
  },

  clocks: {
    decisionFloor: {
      title: '决策审查的时间保障',
      limit: limits['review.decision'],
      where: { kind: 'decision' },
      since: ['begin', 'resubmit'],
      holds: 'opine',
    },
    documentFloor: {
      title: '文件审核的最短时间',
      limit: limits['review.document.min'],
      where: { kind: 'document' },
      since: ['begin', 'resubmit'],
      holds: 'opine',
    },
    document: {
      title: '文件审核期限',
      limit: limits['document.legal-review.max'],
      where: { kind: 'document' },
      since: ['begin', 'resubmit'],
      until: ['opine', 'sendBack'],
    },
    contract: {
      title: '合同审查期限',
      limit: limits['review.contract'],
      where: { kind: 'contract' },
      since: ['begin', 'resubmit'],
      until: ['opine', 'sendBack'],
    },
    penalty: {
      title: '重大执法决定法制审核期限',
      limit: limits['review.penalty'],
      where: { kind: 'penalty' },
      since: ['begin', 'resubmit'],
      until: ['opine', 'sendBack'],
    },
  },

  indicators: {
    carriedIn: { title: '上年结转审查事项', standing: 'at start' },
    submitted: { title: '送审', count: 'submit', by: 'kind' },
    opined: { title: '出具审查意见', count: 'opine', by: ['opinion', 'kind'] },
    amended: { title: '提出修改意见', count: 'opine', where: { opinion: ['amend', 'unlawful'] } },
    counselled: { title: '法律顾问、公职律师参与', count: 'consultCounsel', by: 'counselAdopted' },
    approved: { title: '审查通过', count: 'approve' },
    onTime: { title: '按期审查', count: 'opine', within: ['document', 'contract', 'penalty'] },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
