import { choice, party, procedure, prose, whole } from '@yifa/kernel'
import { hunanProcedure } from '../limits/local-sources.ts'
import { limits } from '../limits.ts'

const parties = ['applicant', 'respondent'] as const

/** 行政调解: no national text sets days; the rules of 湖南 serve as the template, 浙江 as a choice. */
export const administrativeMediation = procedure({
  title: '行政调解',
  source: hunanProcedure.source,
  otherLaws: { 浙江办法: '浙江省行政程序办法', 复议法: '行政复议法（2023）' },
  series: '行调',

  parties: { applicant: '申请人', respondent: '被申请人' },
  public: ['applicant'],
  offer: {
    title: '申请行政调解',
    about: '与行政管理有关的民事纠纷和可以调解的行政争议，由行政机关组织双方自愿调解，不收费。',
    help: {
      respondent: '与谁发生争议；是行政机关的，写机关全称。',
      matter: '争议的经过和请求。',
    },
  },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: { received: '征求各方意见', mediating: '调解' },
  endings: { notAccepted: '不予受理', refused: '一方不同意调解', agreed: '达成协议', failed: '终止调解' },

  facts: {
    applicant: party('申请人'),
    respondent: party('被申请人'),
    start: choice('启动方式', { application: '当事人申请', official: '依职权' }),
    kind: choice('争议类型', {
      civil: '与行政管理有关的民事纠纷',
      compensation: '行政赔偿、补偿',
      discretion: '行使裁量权引起的争议',
    }),
    matter: prose('争议和请求'),
    reason: prose('不予受理的理由和可以选择的途径'),
    rule: choice('适用的地方规定', {
      hunan: { title: '湖南：受理或者开始调解起三十日', art: '120' },
      zhejiang: { title: '浙江：收到申请起三十日，双方同意可以延长', art: '浙江办法 83' },
    })
      .default('hunan')
      .meta({ title: '适用的地方规定' }),
    consent: prose('各方同意调解的记录'),
    record: prose('调解情况'),
    extraDays: whole('延长', '日'),
    bothAgree: choice('双方是否同意延长', { yes: '双方同意', no: '一方不同意' }),
    agreement: prose('协议内容'),
    signed: choice('签名、盖章情况', { all: '各方签名，已盖行政机关印章', part: '尚未齐备' }),
    paths: prose('告知的仲裁、复议、诉讼途径'),
  },
  links: { origin: '争议来源的案件' },

  acts: {
    apply: {
      title: '申请行政调解',
      art: ['120', '浙江办法 83'],
      by: 'applicant',
      opens: 'received',
      takes: ['applicant', 'respondent', 'kind', 'matter'],
      sets: { start: 'application' },
    },
    offer: {
      title: '依职权提出调解',
      art: ['120', '浙江办法 83'],
      by: 'office',
      opens: 'received',
      takes: ['applicant', 'respondent', 'kind', 'matter'],
      sets: { start: 'official' },
    },
    notAccept: { title: '不予受理并告知途径', art: '120', by: 'office', from: 'received', to: 'notAccepted', takes: ['reason'] },
    begin: {
      title: '各方同意，开始调解',
      art: ['120', '浙江办法 83'],
      by: 'office',
      from: 'received',
      to: 'mediating',
      takes: ['rule', 'consent'],
    },
    refuse: { title: '不同意调解', art: '120', by: parties, from: ['received', 'mediating'], to: 'refused' },
    mediate: { title: '调解', art: '120', by: 'office', from: 'mediating', takes: ['record'] },
    prolong: {
      title: '延长调解期限',
      art: '浙江办法 83',
      by: 'office',
      from: 'mediating',
      takes: ['extraDays', 'bothAgree'],
      unlawful: [{ where: { bothAgree: 'no' }, art: '浙江办法 83', why: '延长调解期限，应当经双方同意' }],
    },
    agree: {
      title: '达成调解协议',
      art: ['120', '浙江办法 83'],
      by: 'office',
      from: 'mediating',
      to: 'agreed',
      takes: ['agreement', 'signed'],
      unlawful: [
        { without: 'mediate', art: '工作惯例', why: '尚未记录调解情况' },
        { where: { signed: 'part' }, art: '工作惯例', why: '协议书应当由各方签名、加盖印章' },
      ],
    },
    fail: { title: '终止调解并告知途径', art: '120', by: 'office', from: 'mediating', to: 'failed', takes: ['paths'] },
  },

  documents: {
    notAccepted: { title: '行政调解不予受理告知书', on: 'notAccept', to: 'applicant', series: '行调不' },
    agreement: { title: '行政调解协议书', on: 'agree', to: parties, prints: ['matter', 'agreement'], series: '行调协' },
    failure: { title: '行政调解终止告知书', on: 'fail', to: parties, prints: ['matter', 'paths'], series: '行调终' },
  },

  clocks: {
    mediating: {
      title: '调解期限（湖南）',
      limit: limits['mediation.admin.hn'],
      where: { rule: 'hunan' },
      since: 'begin',
      until: ['agree', 'fail', 'refuse'],
    },
    mediatingInZhejiang: {
      title: '调解期限（浙江）',
      limit: limits['mediation.admin.zj'],
      where: { rule: 'zhejiang' },
      since: ['apply', 'offer'],
      until: ['agree', 'fail', 'refuse'],
      extension: { act: 'prolong', granted: 'extraDays' },
    },
  },

  indicators: {
    carriedIn: { title: '上年结转行政调解', standing: 'at start' },
    received: { title: '收到、提出行政调解', count: ['apply', 'offer'], by: ['kind', 'start'] },
    mediated: { title: '行政调解结案', count: ['agree', 'fail'] },
    agreed: { title: '达成协议', count: 'agree', by: 'kind' },
    agreedRate: { title: '调解成功率', share: 'agreed', of: 'mediated' },
    onTime: { title: '按期结案', count: ['agree', 'fail'], within: ['mediating', 'mediatingInZhejiang'] },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
