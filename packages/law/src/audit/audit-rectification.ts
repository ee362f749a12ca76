import { amount, choice, date, party, procedure, prose, text } from '@yifa/kernel'
import { rereviewInZhejiang } from '../limits/audit.ts'
import { auditLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'

const open = ['rectifying', 'reported', 'unfinished'] as const

/** 审计整改: the list, the report, the check, what follows where it is not done, publication, and the report to the congress. */
export const auditRectification = procedure({
  title: '审计整改',
  source: auditLaw.source,
  otherLaws: { 监督法: '各级人民代表大会常务委员会监督法（2024）', 浙江条例: '浙江省审计条例' },
  series: '审改',
  called: ['audited', 'name'],

  parties: { audited: '被审计单位' },
  posts: { audit: '审计机关', head: '审计机关负责人', government: '本级人民政府' },
  seats: { government: 'government' },
  states: { listed: '待送达整改清单', rectifying: '整改', reported: '待核查', unfinished: '持续整改', done: '整改到位' },
  endings: { closed: '销号归档' },

  facts: {
    audited: party('被审计单位'),
    name: text('审计项目名称'),
    findings: prose('问题清单和整改要求'),
    money: amount('问题金额', '元').optional().meta({ title: '问题金额', unit: '元' }),
    rule: choice('报送整改情况的期限', {
      decided: { title: '按审计报告、审计决定规定的时间', art: '52' },
      zhejiang: { title: '浙江：收到之日起六十日', art: '浙江条例 39' },
    })
      .default('decided')
      .meta({ title: '报送整改情况的期限' }),
    rectifyBy: date('规定的整改期限').optional().meta({ title: '规定的整改期限' }),
    measures: prose('整改措施、结果和问责情况'),
    rectifiedMoney: amount('已整改金额', '元').optional().meta({ title: '已整改金额', unit: '元' }),
    check: prose('跟踪检查、核查情况'),
    outcome: choice('核查结果', { done: '整改到位', partly: '部分整改', undone: '未整改' }),
    pressure: choice('督促方式', { interview: '约谈', order: '责令限期整改', accountability: '移送问责', court: '申请法院强制执行' }),
    pressureText: prose('督促的要求'),
    plea: prose('复查请求和理由'),
    rereview: prose('复查决定'),
    heardOn: date('人大常委会听取和审议审计工作报告之日'),
    congressReport: prose('整改情况报告'),
    publicTitle: text('公布的标题'),
    publicText: prose('公布的整改情况'),
    use: prose('结果运用（考核、任免、奖惩、完善制度）'),
  },
  links: { audit: '审计案件' },

  acts: {
    open: { title: '列出整改清单', art: '52.1', by: 'head', opens: 'listed', takes: ['audited', 'name', 'findings', 'money'] },
    set: {
      title: '确定整改期限并送达',
      art: ['52.1', '浙江条例 39'],
      by: 'audit',
      from: 'listed',
      to: 'rectifying',
      takes: ['rule', 'rectifyBy'],
      unlawful: [{ where: { rule: 'decided' }, untold: 'rectifyBy', art: '52.1', why: '应当写明规定的整改时间' }],
    },
    report: {
      title: '书面报告整改情况',
      art: ['52.1', '浙江条例 39'],
      by: ['audited', 'audit'],
      from: ['rectifying', 'unfinished'],
      to: 'reported',
      takes: ['measures', 'rectifiedMoney'],
      unlawful: [{ over: { rectifiedMoney: 'money' }, art: '工作惯例', why: '已整改金额不得超过问题金额' }],
    },
    check: { title: '跟踪检查', art: '52.2', by: 'audit', from: open, takes: ['check', 'outcome'] },
    findUndone: {
      title: '未整改到位，继续整改',
      art: '52.2',
      by: 'audit',
      from: 'reported',
      to: 'unfinished',
      where: { outcome: ['partly', 'undone'] },
    },
    press: {
      title: '约谈、责令限期、问责',
      art: ['51', '52.3'],
      by: ['head', 'government'],
      from: ['rectifying', 'reported', 'unfinished'],
      takes: ['pressure', 'pressureText'],
    },
    finish: {
      title: '核查到位',
      art: '52.2',
      by: 'audit',
      from: 'reported',
      to: 'done',
      where: { outcome: 'done' },
      takes: ['rectifiedMoney'],
      unlawful: [{ over: { rectifiedMoney: 'money' }, art: '工作惯例', why: '已整改金额不得超过问题金额' }],
    },
    askRereview: {
      title: '要求复查（浙江）',
      art: '浙江条例 36',
      by: 'audited',
      from: ['rectifying', 'reported'],
      where: { rule: 'zhejiang' },
      takes: ['plea'],
    },
    rereview: {
      title: '作出复查决定（浙江）',
      art: '浙江条例 36',
      by: 'head',
      from: [...open, 'done'],
      takes: ['rereview'],
      unlawful: [{ without: 'askRereview', art: '浙江条例 36', why: '没有复查要求' }],
    },
    recordHearing: {
      title: '人大常委会听取和审议审计工作报告',
      art: '监督法 27',
      by: 'government',
      from: [...open, 'done', 'closed'],
      takes: ['heardOn'],
      once: true,
    },
    reportToCongress: {
      title: '向人大常委会报告整改情况',
      art: '监督法 27',
      by: 'government',
      from: [...open, 'done', 'closed'],
      takes: ['congressReport'],
      unlawful: [{ without: 'recordHearing', art: '监督法 27', why: '尚未听取和审议审计工作报告' }],
    },
    publish: {
      title: '向社会公布整改结果',
      art: '52.1',
      by: ['audit', 'government'],
      from: ['done', 'closed'],
      takes: ['publicTitle', 'publicText'],
    },
    use: { title: '结果运用', art: '52.3', by: ['audit', 'government'], from: [...open, 'done', 'closed'], takes: ['use'] },
    close: { title: '销号归档', art: '52.2', by: 'head', from: 'done', to: 'closed' },
  },

  documents: {
    list: { title: '审计整改通知书', on: 'set', to: 'audited', prints: ['name', 'findings', 'rectifyBy'], series: '审改通' },
    check: { title: '审计整改检查单', on: 'check', to: 'audited', prints: ['name', 'check', 'outcome'], series: '审改查' },
    pressure: { title: '审计整改督办函', on: 'press', to: 'audited', prints: ['name', 'pressure', 'pressureText'], series: '审改督' },
    rereview: { title: '审计复查决定书', on: 'rereview', to: 'audited', prints: ['plea', 'rereview'], series: '审复' },
  },

  clocks: {
    reporting: {
      title: '整改期限',
      art: '52.1',
      where: { rule: 'decided' },
      since: 'set',
      due: 'rectifyBy',
      until: 'report',
      toldIn: 'list',
    },
    reportingInZhejiang: {
      title: '报送整改情况期限（浙江）',
      limit: limits['audit.rectify.zj'],
      where: { rule: 'zhejiang' },
      served: 'list',
      until: 'report',
      toldIn: 'list',
    },
    askingRereview: {
      title: '要求复查期限（浙江）',
      limit: rereviewInZhejiang.ask,
      where: { rule: 'zhejiang' },
      served: 'list',
      bars: 'askRereview',
    },
    rereviewing: { title: '复查决定期限（浙江）', limit: rereviewInZhejiang.decide, since: 'askRereview', until: 'rereview' },
    reportingToCongress: {
      title: '向人大常委会报告整改情况期限',
      limit: limits['audit.rectify.npc'],
      sinceDate: 'heardOn',
      until: 'reportToCongress',
      outlives: true,
    },
  },

  disclosure: { headline: 'publicTitle', facts: ['publicTitle', 'publicText'], on: 'publish' },

  indicators: {
    carriedIn: { title: '上年结转整改', standing: 'at start' },
    opened: { title: '整改项目', count: 'open' },
    money: { title: '问题金额', unit: '元', sum: 'money', count: 'open' },
    reported: { title: '报告整改情况', count: 'report' },
    reportedOnTime: { title: '按期报告', count: 'report', within: ['reporting', 'reportingInZhejiang'] },
    onTimeRate: { title: '按期报告率', share: 'reportedOnTime', of: 'reported' },
    rectifiedMoney: { title: '已整改金额', unit: '元', sum: 'rectifiedMoney', count: 'finish' },
    finished: { title: '整改到位', count: 'finish' },
    verified: { title: '核查得出结论', unit: '次', count: ['finish', 'findUndone'] },
    finishedRate: { title: '核查到位率', share: 'finished', of: 'verified' },
    pressed: { title: '督促', unit: '次', count: 'press', by: 'pressure' },
    published: { title: '公布整改结果', count: 'publish' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
