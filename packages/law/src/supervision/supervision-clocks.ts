import { limits } from '../limits.ts'

const papers = ['order', 'opinion'] as const
const all = [...papers, 'decision'] as const

/** What local rules add to the regulation, which names no days: to explain, to correct, to object, to answer, to execute. */
export const localClocks = {
  explainingInSichuan: {
    title: '提交书面说明期限（四川）',
    limit: limits['supervision.notice.reply.sc'],
    where: { localRule: 'sichuan' },
    served: 'notice',
    until: 'explain',
  },
  explainingInShanghai: {
    title: '提交书面说明和证据期限（上海）',
    limit: limits['supervision.reply.sh'],
    where: { localRule: 'shanghai' },
    served: 'notice',
    until: 'explain',
  },
  correctingInSichuan: {
    title: '执行监督通知书期限（四川）',
    limit: limits['supervision.correct.sc'],
    where: { localRule: 'sichuan' },
    served: papers,
    until: 'reportCorrection',
  },
  correctingInHebei: {
    title: '落实监督通知书期限（河北）',
    limit: limits['supervision.correct.hb'],
    where: { localRule: 'hebei' },
    served: papers,
    until: 'reportCorrection',
  },
  correctingInShanghai: {
    title: '落实监督建议书期限（上海）',
    limit: limits['supervision.advice.sh'],
    where: { localRule: 'shanghai' },
    served: papers,
    until: 'reportCorrection',
  },
  correctingInShandong: {
    title: '落实监督意见书期限（山东）',
    limit: limits['supervision.opinion.sd'],
    where: { localRule: 'shandong' },
    served: 'opinion',
    until: 'reportCorrection',
  },
  objectingInSichuan: {
    title: '申请复查期限（四川）',
    limit: limits['supervision.objection.sc'],
    where: { localRule: 'sichuan' },
    served: papers,
    bars: 'object',
    toldIn: papers,
  },
  answeringInSichuan: {
    title: '复查答复期限（四川）',
    limit: limits['supervision.review.sc'],
    where: { localRule: 'sichuan' },
    since: 'object',
    until: 'answerObjection',
  },
  objectingInGuangdong: {
    title: '申请复查期限（广东）',
    limit: limits['supervision.objection.gd'],
    where: { localRule: 'guangdong' },
    served: papers,
    bars: 'object',
    toldIn: papers,
  },
  objectingInChongqing: {
    title: '申请复查期限（重庆）',
    limit: limits['supervision.review.cq'],
    where: { localRule: 'chongqing' },
    served: all,
    bars: 'object',
    toldIn: all,
  },
  answeringInChongqing: {
    title: '复查决定期限（重庆）',
    limit: limits['supervision.review.decide.cq'],
    where: { localRule: 'chongqing' },
    since: 'object',
    until: 'answerObjection',
  },
  objectingInTianjin: {
    title: '申请复查期限（天津）',
    limit: limits['supervision.review.tj'],
    where: { localRule: 'tianjin' },
    served: 'decision',
    bars: 'object',
    toldIn: 'decision',
  },
  executingInShandong: {
    title: '报告决定书执行情况期限（山东）',
    limit: limits['supervision.decision.sd'],
    where: { localRule: 'shandong' },
    served: 'decision',
    until: 'reportExecution',
  },
  executingInGuangdong: {
    title: '报告督察决定书执行情况期限（广东）',
    limit: limits['supervision.execute.gd'],
    where: { localRule: 'guangdong' },
    served: 'decision',
    until: 'reportExecution',
  },
  executingInGuizhou: {
    title: '报告监督决定书执行情况期限（贵州）',
    limit: limits['supervision.execute.gz'],
    where: { localRule: 'guizhou' },
    served: 'decision',
    until: 'reportExecution',
  },
} as const
