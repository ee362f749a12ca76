import { amount, choice, party, procedure, prose, text } from '@yifa/kernel'
import { ruleOfLawInspection } from '../limits/sources.ts'

/** 法治政府建设考核: the scheme, the unit's own score with evidence, the score, its appeal, publication and use. */
export const governanceAssessment = procedure({
  title: '法治政府建设考核',
  source: ruleOfLawInspection.source,
  series: '法考',
  called: ['assessed', 'year'],

  parties: { assessed: '被考核单位' },
  posts: { office: '考核机构', head: '考核机构负责人' },
  states: { issued: '待自评', selfScored: '待评分', scored: '待送达', told: '可以申诉', appealed: '复核申诉', settled: '待公布' },
  endings: { published: '公布' },

  facts: {
    assessed: party('被考核单位'),
    year: text('年度'),
    scheme: prose('指标、分值和评分标准'),
    total: amount('总分', '分'),
    selfScore: amount('自评得分', '分'),
    evidence: prose('佐证材料清单'),
    score: amount('考核得分', '分'),
    deductions: prose('扣分的指标和依据').optional().meta({ title: '扣分的指标和依据', long: true }),
    objection: prose('申诉的指标和理由'),
    appealOutcome: choice('申诉复核结果', { kept: '维持评分', changed: '调整评分' }),
    appealText: prose('复核说明'),
    grade: choice('等次', { excellent: '优秀', good: '良好', fair: '合格', poor: '不合格' }),
    publicText: prose('公布的内容'),
    use: prose('结果运用'),
  },
  links: { year: '法治政府建设年度' },

  acts: {
    issue: {
      title: '下发考核指标',
      art: ['7', '8'],
      by: 'head',
      opens: 'issued',
      takes: ['assessed', 'year', 'scheme', 'total'],
    },
    scoreOneself: {
      title: '自评并上传佐证',
      art: '工作惯例',
      by: ['assessed', 'office'],
      from: 'issued',
      to: 'selfScored',
      takes: ['selfScore', 'evidence'],
      unlawful: [{ over: { selfScore: 'total' }, art: '工作惯例', why: '自评得分不得超过总分' }],
    },
    score: {
      title: '评分',
      art: ['7', '8'],
      by: 'office',
      from: 'selfScored',
      to: 'scored',
      takes: ['score', 'deductions'],
      hands: 2,
      unlawful: [
        { over: { score: 'total' }, art: '工作惯例', why: '考核得分不得超过总分' },
        { under: { score: 'total' }, untold: 'deductions', art: '工作惯例', why: '扣分应当写明指标和依据' },
      ],
    },
    tell: { title: '告知得分和扣分依据', art: '工作惯例', by: 'office', from: 'scored', to: 'told' },
    appeal: { title: '申诉', art: '工作惯例', by: 'assessed', from: 'told', to: 'appealed', takes: ['objection'], once: true },
    decideAppeal: {
      title: '申诉复核',
      art: '工作惯例',
      by: 'head',
      from: 'appealed',
      to: 'settled',
      takes: ['appealOutcome', 'appealText', 'score'],
      apart: { from: 'score', art: '工作惯例' },
      unlawful: [{ over: { score: 'total' }, art: '工作惯例', why: '考核得分不得超过总分' }],
    },
    settle: { title: '没有申诉，确定得分', art: '工作惯例', by: 'head', from: 'told', to: 'settled' },
    publish: { title: '公布考核结果', art: ['7', '8'], by: 'head', from: 'settled', to: 'published', takes: ['grade', 'publicText'] },
    use: { title: '结果运用', art: ['7', '8'], by: 'head', from: 'published', takes: ['use'] },
  },

  documents: {
    scoreSheet: {
      title: '法治政府建设考核评分通知书',
      on: 'tell',
      to: 'assessed',
      prints: ['year', 'total', 'score', 'deductions'],
      series: '法考通',
    },
    appeal: {
      title: '考核申诉复核意见书',
      on: 'decideAppeal',
      to: 'assessed',
      prints: ['objection', 'appealOutcome', 'appealText', 'score'],
      series: '法考复',
    },
  },

  clocks: {},

  disclosure: { facts: ['year', 'grade', 'publicText'], on: 'publish' },

  indicators: {
    issued: { title: '考核单位', unit: '个', count: 'issue' },
    published: { title: '公布结果', unit: '个', count: 'publish', by: 'grade' },
    appealed: { title: '申诉', count: 'appeal' },
    appealsDecided: { title: '申诉复核', count: 'decideAppeal', by: 'appealOutcome' },
  },
})
