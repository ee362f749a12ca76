import { choice, type Figure, figures, type Happened, type Procedure, type Standing, type Tally } from '@yifa/kernel'
import { applicants, resultRows } from './application-rows.ts'
import type { Counted } from './counted.ts'

const source = { law: '示例法', edition: '2020', inForce: '2020-01-01' } as const
const bare = { source, parties: {}, posts: {}, states: {}, endings: {}, documents: {}, series: '示' } as const

const acts = (titles: Readonly<Record<string, string>>): Procedure['acts'] =>
  Object.fromEntries(Object.entries(titles).map(([act, title]) => [act, { title, art: '1', by: 'office' }]))

const options = (all: readonly { readonly key: string; readonly title: string }[]) =>
  Object.fromEntries(all.map(({ key, title }) => [key, title]))

/** Procedures with the figures the report tells of, cut down to what counting needs. */
export const openInformation: Procedure = {
  ...bare,
  title: '政府信息公开申请',
  facts: {
    applicantKind: choice('申请人类型', options(applicants)),
    outcome: choice('答复结果', options(resultRows.map(({ key, path }) => ({ key, title: path.slice(1).join('：') })))),
  },
  acts: acts({
    apply: '提出申请',
    reply: '答复',
    withdraw: '撤回申请',
    extend: '延长答复期限',
    demandFee: '发出收费通知',
  }),
  clocks: { replying: { title: '答复期限' } },
  indicators: {
    carriedIn: { title: '上年结转政府信息公开申请', standing: 'at start', by: 'applicantKind' },
    received: { title: '本年新收政府信息公开申请', count: 'apply', by: 'applicantKind' },
    handled: { title: '本年度办理结果', count: ['reply', 'withdraw'], by: ['outcome', 'applicantKind'] },
    replied: { title: '作出答复', count: 'reply' },
    onTime: { title: '按期答复', count: 'reply', within: 'replying' },
    onTimeRate: { title: '按期答复率', share: 'onTime', of: 'replied' },
    extended: { title: '延长答复期限', count: 'extend' },
    daysTaken: { title: '平均答复天数', average: 'replying' },
    fees: { title: '收取信息处理费', sum: 'fee', count: 'demandFee', unit: '元' },
    carriedOut: { title: '结转下年度继续办理', standing: 'at end', by: 'applicantKind' },
  },
}

const ended = ['decide', 'settle', 'dismiss', 'permitWithdrawal', 'terminate'] as const

export const reconsideration: Procedure = {
  ...bare,
  title: '行政复议',
  facts: {
    matter: choice('案件事项', {
      penalty: '行政处罚',
      inaction: '行政不作为',
      information: '政府信息公开',
      other: '其他',
    }),
    track: choice('审理程序', { ordinary: '普通程序', simple: '简易程序' }),
    outcome: choice('决定', { upheld: '维持', revoked: '撤销', denied: '驳回复议请求' }),
  },
  acts: acts({
    apply: '申请',
    accept: '受理',
    reject: '不予受理',
    abandon: '视为放弃申请',
    decide: '作出决定',
    settle: '制作调解书',
    dismiss: '驳回申请',
    permitWithdrawal: '准予撤回',
    terminate: '终止',
    holdHearing: '举行听证',
    issueLetter: '制发行政复议意见书',
  }),
  clocks: { deciding: { title: '审理期限' } },
  indicators: {
    carriedIn: { title: '上年结转', standing: 'at start' },
    received: { title: '收到行政复议申请', count: 'apply', by: 'matter' },
    accepted: { title: '受理行政复议案件', count: 'accept', by: 'track' },
    rejected: { title: '不予受理', count: 'reject' },
    abandoned: { title: '视为放弃', count: 'abandon' },
    concluded: { title: '审结行政复议案件', count: ended },
    decided: { title: '作出行政复议决定', count: 'decide', by: 'outcome' },
    corrected: { title: '纠错', count: 'decide', where: { outcome: 'revoked' } },
    correctionRate: { title: '纠错率', share: 'corrected', of: 'concluded' },
    settled: { title: '调解结案', count: 'settle' },
    withdrawn: { title: '和解撤回终止', count: 'permitWithdrawal' },
    dismissed: { title: '驳回申请', count: 'dismiss' },
    heard: { title: '举行听证', count: 'holdHearing' },
    letters: { title: '制发意见书', count: 'issueLetter' },
    onTime: { title: '按期审结', count: ended, within: 'deciding' },
    onTimeRate: { title: '按期审结率', share: 'onTime', of: 'concluded' },
    daysTaken: { title: '平均审理天数', average: 'deciding' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
}

export const litigation: Procedure = {
  ...bare,
  title: '行政应诉',
  facts: {
    matter: choice('案件事项', { information: '政府信息公开', other: '其他' }),
    suit: choice('起诉类型', { direct: '直接起诉', afterReview: '经过行政复议', inaction: '不履行法定职责' }),
    outcome: choice('裁判结果', { dismissed: '驳回诉讼请求', revoked: '撤销', rejected: '裁定驳回起诉' }),
    effect: choice('裁判是否生效', { pending: '尚未审结', final: '裁判生效' }),
  },
  acts: acts({
    receive: '收到应诉通知',
    judge: '收到一审裁判',
    becomeFinal: '裁判生效',
    judgeFinally: '收到二审裁判',
    withdraw: '准许撤诉',
  }),
  clocks: {},
  indicators: { received: { title: '行政应诉案件', count: 'receive' } },
}

export const hotline: Procedure = {
  ...bare,
  title: '12345热线工单',
  facts: {
    class: choice('诉求类别', { enquiry: '咨询', help: '求助', complaint: '投诉' }),
    resolved: choice('是否解决', { yes: '已解决', no: '未解决' }),
    satisfaction: choice('满意度', { satisfied: '满意', fair: '基本满意', dissatisfied: '不满意' }),
  },
  acts: acts({
    call: '提出诉求',
    answerAtOnce: '即时答复',
    dispatch: '派单',
    designate: '提级督办',
    grantReturn: '同意退单',
    urge: '督办',
    reply: '办结答复',
    reopen: '退回重办',
    close: '办结归档',
  }),
  clocks: { handling: { title: '办结时限' } },
  indicators: {
    carriedIn: { title: '上年结转工单', standing: 'at start' },
    received: { title: '受理诉求', count: 'call', by: 'class' },
    answeredAtOnce: { title: '即时答复', count: 'answerAtOnce' },
    valid: { title: '有效工单（派单）', count: 'dispatch' },
    returned: { title: '退单', count: 'grantReturn' },
    lifted: { title: '提级督办', count: 'designate' },
    urged: { title: '督办', count: 'urge' },
    replied: { title: '办结', count: 'reply', by: 'class' },
    onTime: { title: '按期办结', count: 'reply', within: 'handling' },
    onTimeRate: { title: '及时率', share: 'onTime', of: 'replied' },
    closed: { title: '办结归档', count: 'close' },
    resolvedClosed: { title: '已解决', count: 'close', where: { resolved: 'yes' } },
    resolvedRate: { title: '解决率', share: 'resolvedClosed', of: 'closed' },
    satisfiedClosed: { title: '满意和基本满意', count: 'close', where: { satisfaction: ['satisfied', 'fair'] } },
    satisfactionRate: { title: '满意率', share: 'satisfiedClosed', of: 'closed' },
    reopened: { title: '退回重办', count: 'reopen' },
    carriedOut: { title: '年末在办工单', standing: 'at end' },
  },
}

export const penalty: Procedure = {
  ...bare,
  title: '行政处罚',
  facts: {
    kinds: choice('处罚种类', { warning: '警告、通报批评', fine: '罚款' }),
    exemptGround: choice('不予处罚的情形', { minor: '轻微并及时改正，没有造成危害后果', first: '初次违法' }),
  },
  acts: acts({
    fileCase: '立案',
    holdHearing: '举行听证',
    punish: '作出处罚决定',
    punishOnTheSpot: '当场处罚',
    exempt: '不予处罚',
  }),
  clocks: { deciding: { title: '办案期限' } },
  indicators: {
    filed: { title: '立案', count: 'fileCase' },
    punished: { title: '作出行政处罚决定', count: ['punish', 'punishOnTheSpot'], by: 'kinds' },
    onTheSpot: { title: '当场处罚', count: 'punishOnTheSpot' },
    fines: { title: '罚款', sum: 'fee', count: 'punish', unit: '元' },
    exempted: { title: '不予处罚', count: 'exempt', by: 'exemptGround' },
    heard: { title: '举行听证', count: 'holdHearing' },
    decided: { title: '办结立案案件', count: ['punish', 'exempt'] },
    onTime: { title: '按期办结', count: ['punish', 'exempt'], within: 'deciding' },
    onTimeRate: { title: '按期办结率', share: 'onTime', of: 'decided' },
  },
}

export const normativeDocument: Procedure = {
  ...bare,
  title: '行政规范性文件',
  facts: { validity: choice('有效期类别', { general: '一般文件', trial: '试行文件', unlimited: '不设有效期' }) },
  acts: acts({ project: '立项', publish: '公布', repeal: '废止', expire: '失效' }),
  clocks: {},
  indicators: {
    projected: { title: '立项', count: 'project' },
    issued: { title: '制发规范性文件', count: 'publish' },
    repealed: { title: '废止', count: 'repeal' },
    expired: { title: '失效', count: 'expire' },
  },
}

/** A case told in one line: the acts of the year, the choices it ended with, and when it was open. */
export interface Story {
  readonly acts: readonly string[]
  readonly choices: Readonly<Record<string, string>>
  readonly late?: boolean
  readonly days?: number
  readonly fee?: number
  readonly openAtStart?: boolean
  readonly openAtEnd?: boolean
}

const caseId = (at: number): string => `0198f000-0000-7000-8000-${String(at).padStart(12, '0')}`

const lastActs = new Set<string>(['reply', 'punish', 'exempt', ...ended])
const payingActs = new Set<string>(['demandFee', 'punish'])

function tally({ choices, late, days, fee }: Story, procedure: Procedure, act: string, at: number): Tally {
  const clock = Object.keys(procedure.clocks)[0] ?? ''
  const isLast = lastActs.has(act)
  return {
    case: caseId(at),
    act,
    on: '2026-06-01',
    choices,
    amounts: payingActs.has(act) && fee !== undefined ? { fee } : {},
    within: isLast ? { [clock]: !late } : {},
    days: isLast && days !== undefined ? { [clock]: days } : {},
  }
}

const standing = (stories: readonly Story[], isOpen: (story: Story) => boolean | undefined): readonly Standing[] =>
  stories.flatMap((story, at) => (isOpen(story) ? [{ case: caseId(at), choices: story.choices }] : []))

/** The figures of the year 2026 in which these stories happened. */
export function countedFrom(key: string, procedure: Procedure, stories: readonly Story[]): Counted {
  const happened: Happened = {
    from: '2026-01-01',
    to: '2026-12-31',
    tallies: stories.flatMap((story, at) => story.acts.map((act) => tally(story, procedure, act, at))),
    atStart: standing(stories, ({ openAtStart }) => openAtStart),
    atEnd: standing(stories, ({ openAtEnd }) => openAtEnd),
  }
  return { key, procedure, happened, figures: figures(procedure, happened) }
}

/** The same figures with some of them replaced. */
export const changed = (counted: Counted, figures: Readonly<Record<string, Partial<Figure>>>): Counted => ({
  ...counted,
  figures: Object.fromEntries(
    Object.entries(counted.figures).map(([indicator, figure]) => [indicator, { ...figure, ...figures[indicator] }]),
  ),
})
