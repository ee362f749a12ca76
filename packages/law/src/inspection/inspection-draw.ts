import { amount, count, drawn, entry, pool, procedure, prose, text, whole } from '@yifa/kernel'
import { businessEnvironment } from '../limits/sources.ts'
import { limits } from '../limits.ts'

const teams = { among: 'inspectors', number: 'team', each: 'subjects', aside: { who: 'aside', from: 'asideFrom' } } as const

/** 双随机抽查任务: lists fixed, subjects and inspectors drawn by lot, inspections begun, results made public. */
export const inspectionDraw = procedure({
  title: '双随机抽查任务',
  source: businessEnvironment.source,
  otherLaws: { 处罚法: '行政处罚法（2021）', 抽查通知: '国办发〔2015〕58号', 联合抽查意见: '国发〔2019〕5号' },
  series: '抽任',
  called: ['task', 'field'],

  parties: {},
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: { set: '名录待确定', pooled: '待抽取', drawn: '待派发', inspecting: '检查中', finished: '结果待公开' },
  endings: { cancelled: '取消', closed: '归档' },

  facts: {
    task: text('抽查任务'),
    item: prose('检查事项'),
    itemBasis: prose('检查依据'),
    field: entry('抽查的监管领域', 'enforcementFields'),
    shareA: amount('信用风险A类（低）抽查比例', '%'),
    shareB: amount('信用风险B类（一般）抽查比例', '%'),
    shareC: amount('信用风险C类（较高）抽查比例', '%'),
    shareD: amount('信用风险D类（高）抽查比例', '%'),
    team: whole('每户选派执法检查人员', '人'),
    targets: pool('检查对象名录'),
    pool: count('检查对象名录库', '户'),
    inspectors: pool('执法检查人员名录'),
    inspectorPool: count('执法检查人员名录库', '人'),
    subjects: drawn('抽中的检查对象'),
    drawn: count('抽取检查对象', '户'),
    teams: drawn('选派的执法检查人员'),
    aside: entry('回避的执法检查人员', 'officers'),
    asideFrom: entry('回避的检查对象（不写则全部回避）', 'inspectionTargets').optional(),
    replaced: prose('回避、替换的理由'),
    reason: prose('取消的理由'),
    summary: prose('抽查情况和查处结果'),
  },

  links: { plan: '抽查计划', task: { title: '检查案件', joined: 'finish' } },

  acts: {
    set: {
      title: '下达抽查任务',
      art: ['54', '抽查通知'],
      by: 'office',
      opens: 'set',
      takes: ['task', 'item', 'itemBasis', 'field', 'shareA', 'shareB', 'shareC', 'shareD', 'team'],
      unlawful: [
        { under: { team: 2 }, art: '处罚法 42', why: '执法检查人员不得少于两人' },
        { over: { shareD: 100 }, art: '抽查通知', why: '抽查比例不得超过100%' },
        { over: { shareA: 'shareD' }, art: '抽查通知', why: '信用风险高的，抽查比例不得低于信用风险低的' },
      ],
    },
    fixPool: {
      title: '确定名录',
      art: ['54', '抽查通知'],
      by: 'office',
      from: 'set',
      to: 'pooled',
      hands: 2,
      pools: {
        targets: { from: 'inspectionTargets', fits: { fields: 'field' }, group: 'risk', counts: 'pool' },
        inspectors: { from: 'officers', fits: { fields: 'field' }, certified: 'field', counts: 'inspectorPool' },
      },
      unlawful: [
        { under: { pool: 1 }, art: '抽查通知', why: '检查对象名录库中没有这一监管领域的对象' },
        { under: { inspectorPool: 'team' }, art: ['54', '处罚法 42'], why: '执法检查人员名录库中持有效证件的人员不足' },
      ],
    },
    draw: {
      title: '随机抽取检查对象、选派执法检查人员',
      art: '54',
      by: 'office',
      from: 'pooled',
      to: 'drawn',
      hands: 2,
      draws: {
        subjects: { among: 'targets', share: { a: 'shareA', b: 'shareB', c: 'shareC', d: 'shareD' }, counts: 'drawn' },
        teams,
      },
    },
    replace: {
      title: '回避，另行随机选派',
      art: ['54', '处罚法 43'],
      by: 'office',
      from: 'drawn',
      takes: ['aside', 'asideFrom', 'replaced'],
      draws: { teams },
    },
    dispatch: {
      title: '派发检查任务',
      art: '54',
      by: 'office',
      from: 'drawn',
      to: 'inspecting',
      begins: {
        procedure: 'inspection',
        act: 'assign',
        link: 'task',
        carries: { item: 'item', basis: 'itemBasis' },
        tells: { origin: 'random' },
        each: { of: 'subjects', party: 'subject', team: { of: 'teams', fact: 'inspectors' } },
      },
      unlawful: [{ under: { drawn: 1 }, art: '54', why: '没有抽中的检查对象' }],
    },
    cancel: { title: '取消任务', art: '工作惯例', by: 'head', from: ['set', 'drawn'], to: 'cancelled', takes: ['reason'] },
    finish: { title: '检查全部办结', art: '54', by: 'law', from: 'inspecting', to: 'finished' },
    publish: {
      title: '公开抽查情况和查处结果',
      art: ['54', '联合抽查意见'],
      by: 'office',
      from: 'finished',
      to: 'closed',
      takes: ['summary'],
    },
  },

  documents: {
    task: { title: '随机抽查任务书', on: 'dispatch', to: [], prints: ['task', 'item', 'itemBasis', 'subjects', 'teams'], series: '抽任' },
  },

  clocks: {
    publishing: {
      title: '抽查结果公开期限',
      limit: limits['inspection.publish'],
      since: 'finish',
      until: 'publish',
    },
  },

  disclosure: {
    headline: 'task',
    facts: ['task', 'item', 'itemBasis', 'shareA', 'shareB', 'shareC', 'shareD', 'pool', 'drawn', 'targets', 'subjects', 'summary'],
    on: 'publish',
  },

  indicators: {
    set: { title: '下达抽查任务', unit: '次', count: 'set' },
    drawn: { title: '开展随机抽查', unit: '次', count: 'draw' },
    candidates: { title: '纳入抽取的检查对象', unit: '户', sum: 'pool', count: 'draw' },
    subjects: { title: '抽取检查对象', unit: '户', sum: 'drawn', count: 'draw' },
    replaced: { title: '回避另行选派', unit: '次', count: 'replace' },
    dispatched: { title: '派发抽查任务', unit: '次', count: 'dispatch' },
    published: { title: '公开抽查结果', unit: '次', count: 'publish' },
    standing: { title: '年末进行中的抽查任务', standing: 'at end' },
  },
})
