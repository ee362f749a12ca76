import { limits } from '../limits.ts'
import { inForce, inRegister } from './normative-document-words.ts'

/** 有效期、后评估、清理. */
export const validityActs = {
  evaluate: { title: '启动评估', art: ['湖南规定 51', '山东规定 53'], by: 'office', from: 'published', to: 'evaluating' },
  keep: {
    title: '评估、清理后继续有效',
    art: ['城市意见 15', '湖南规定 51'],
    by: 'head',
    from: 'evaluating',
    to: 'published',
    takes: ['evaluation', 'expiresOn'],
    sets: { conclusion: 'keep' },
    enters: {
      ...inRegister,
      change: 'amend',
      fields: { until: 'expiresOn', cleanup: 'conclusion', cleanupOn: { of: 'day' }, evaluatedOn: { on: 'evaluate' } },
    },
  },
  amend: {
    title: '评估、清理后修改',
    art: ['城市意见 15', '湖南规定 51'],
    by: 'head',
    from: 'evaluating',
    to: 'projected',
    takes: ['evaluation'],
    sets: { conclusion: 'amend' },
    enters: {
      ...inRegister,
      change: 'amend',
      fields: { cleanup: 'conclusion', cleanupOn: { of: 'day' }, evaluatedOn: { on: 'evaluate' } },
    },
  },
  repeal: {
    title: '废止并公布',
    art: '城市意见 15',
    by: 'head',
    from: inForce,
    to: 'repealed',
    takes: ['reason'],
    sets: { conclusion: 'repeal' },
    enters: { ...inRegister, change: 'end' },
  },
  expire: {
    title: '有效期届满，自动失效',
    art: ['湖南规定 51', '山东规定 53'],
    by: 'law',
    from: inForce,
    to: 'expired',
    enters: { ...inRegister, change: 'end' },
  },
  abandon: {
    title: '终止制定',
    art: '工作惯例',
    by: 'head',
    from: ['projected', 'soliciting', 'drafted', 'reviewed'],
    to: 'abandoned',
    takes: ['reason'],
  },
} as const

export const validityClocks = {
  validity: {
    title: '有效期',
    art: '湖南规定 51',
    since: ['publish', 'keep'],
    due: 'expiresOn',
    until: ['repeal', 'amend'],
    otherwise: 'expire',
  },
  validityAtMost: {
    title: '最长有效期（湖南）',
    limit: limits['document.validity.general.hn'],
    where: { region: 'hunan', validity: 'general' },
    sinceDate: 'effectiveOn',
    until: ['repeal', 'amend', 'keep'],
    otherwise: 'expire',
  },
  trialAtMost: {
    title: '暂行、试行文件最长有效期（湖南）',
    limit: limits['document.validity.trial.hn'],
    where: { region: 'hunan', validity: 'trial' },
    sinceDate: 'effectiveOn',
    until: ['repeal', 'amend', 'keep'],
    otherwise: 'expire',
  },
  evaluating: {
    title: '届满前评估（湖南）',
    limit: limits['document.validity.assess.hn'],
    where: { region: 'hunan' },
    ahead: 'expiresOn',
    lasts: true,
  },
  evaluatingInShandong: {
    title: '届满前评估（山东）',
    limit: limits['document.validity.assess.sd'],
    where: { region: 'shandong' },
    ahead: 'expiresOn',
    lasts: true,
  },
} as const
