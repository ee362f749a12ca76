import { limits } from '../limits.ts'

/** 申请法院强制执行 (强制法 53–60). */
export const courtActs = {
  applyToCourt: {
    title: '申请法院强制执行',
    art: ['53', '54', '55'],
    by: 'head',
    from: 'demanded',
    to: 'applied',
    where: { power: 'court' },
    takes: ['court'],
  },
  courtAccepts: { title: '法院受理', art: '56.1', by: 'court', from: 'applied', to: 'examining', sets: { obvious: 'no' } },
  courtRejects: { title: '法院裁定不予受理', art: '56.2', by: 'court', from: 'applied', to: 'denied', takes: ['ruling'] },
  courtGrants: { title: '法院裁定准予执行', art: '57', by: 'court', from: 'examining', to: 'courtExecuting', takes: ['ruling'] },
  courtLooksCloser: { title: '法院认为明显违法，听取意见', art: '58.1', by: 'court', from: 'examining', takes: ['obvious'] },
  courtDenies: { title: '法院裁定不予执行', art: '58', by: 'court', from: 'examining', to: 'denied', takes: ['ruling'] },
  askReviewOfRejection: { title: '对不予受理裁定申请复议', art: '56.2', by: 'head', from: 'denied', to: 'applied', once: true },
  askReviewOfDenial: { title: '对不予执行裁定申请复议', art: '58.3', by: 'head', from: 'denied', to: 'examining', once: true },
  askImmediate: {
    title: '因公共安全申请法院立即执行',
    art: '59',
    by: 'head',
    from: ['applied', 'examining', 'courtExecuting'],
    takes: ['safety'],
  },
  executedAtOnce: { title: '法院立即执行', art: '59', by: 'court', from: 'courtExecuting', takes: ['execution'] },
  acceptDenial: { title: '不再申请，终结', art: '58', by: 'head', from: 'denied', to: 'ended' },
} as const

export const courtDocuments = {
  application: { title: '强制执行申请书', on: 'applyToCourt', to: 'court', prints: ['party', 'obligation'], series: '强执申' },
} as const

export const courtClocks = {
  demanding: {
    title: '催告满十个工作日',
    limit: limits['compulsion.court.demand'],
    served: 'demand',
    holds: 'applyToCourt',
  },
  remediesBeforeApplying: {
    title: '复议、起诉期限届满',
    art: '53',
    where: { power: 'court' },
    since: 'urge',
    due: 'remediesEndOn',
    holds: 'applyToCourt',
  },
  deferral: {
    title: '暂缓、分期缴纳期限',
    art: '处罚法 72.2',
    since: 'urge',
    due: 'deferredUntil',
    holds: ['applyToCourt', 'order'],
  },
  applying: {
    title: '申请法院强制执行期限',
    limit: limits['compulsion.court.apply'],
    where: { power: 'court' },
    sinceDate: ['remediesEndOn', 'deferredUntil'],
    until: ['applyToCourt', 'perform', 'end'],
    bars: 'applyToCourt',
  },
  accepting: {
    title: '法院受理期限',
    limit: limits['compulsion.court.accept'],
    since: 'applyToCourt',
    until: ['courtAccepts', 'courtRejects'],
  },
  reviewOfRejection: {
    title: '对不予受理裁定申请复议期限',
    limit: limits['compulsion.court.accept.review'],
    since: 'courtRejects',
    bars: 'askReviewOfRejection',
  },
  ruling: {
    title: '法院书面审查期限',
    limit: {
      obvious: {
        no: limits['compulsion.court.ruling'],
        basis: limits['compulsion.court.ruling.substantive'],
        law: limits['compulsion.court.ruling.substantive'],
        harm: limits['compulsion.court.ruling.substantive'],
      },
    },
    since: ['courtAccepts', 'askReviewOfDenial'],
    until: ['courtGrants', 'courtDenies'],
  },
  reviewOfDenial: {
    title: '对不予执行裁定申请复议期限',
    limit: limits['compulsion.court.deny.review'],
    since: 'courtDenies',
    bars: 'askReviewOfDenial',
  },
  immediate: {
    title: '立即执行期限',
    limit: limits['compulsion.court.immediate'],
    since: 'courtGrants',
    until: 'executedAtOnce',
  },
} as const
