import { procedure } from '@yifa/kernel'
import { mediationLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { mediationFacts } from './mediation-words.ts'

const parties = ['applicant', 'other'] as const
const agreedStates = ['agreed', 'confirmed'] as const

/** 人民调解 with 司法确认: from the application or the committee's own initiative to the agreement, its confirmation and the archive. */
export const mediation = procedure({
  title: '人民调解',
  source: mediationLaw.source,
  otherLaws: { 民事诉讼法: '民事诉讼法（2023）', 确认规定: '最高法关于人民调解协议司法确认程序的若干规定' },
  series: '人调',

  parties: { applicant: '申请人', other: '对方当事人', court: '人民法院', outsider: '案外人' },
  public: ['applicant'],
  offer: {
    title: '申请人民调解',
    about: '邻里、合同、损害赔偿等纠纷，由人民调解委员会调解，不收费。',
    help: {
      other: '与谁发生纠纷、怎样联系。',
      matter: '事情的经过，希望怎样解决。',
    },
  },
  posts: { committee: '人民调解委员会', mediator: '人民调解员' },
  states: {
    received: '登记',
    mediating: '调解',
    failed: '调解终止',
    agreed: '协议生效',
    asked: '法院审查是否受理确认申请',
    examining: '法院审查确认',
    confirmed: '已经司法确认',
  },
  endings: { declined: '不予受理', archived: '归档' },

  facts: mediationFacts,
  links: { referred: '转来的信访、热线等案件', complaint: '消费投诉案件' },

  acts: {
    apply: {
      title: '申请调解',
      art: '17',
      by: 'applicant',
      opens: 'received',
      takes: ['applicant', 'other', 'kind', 'matter'],
      sets: { source: 'application' },
    },
    stepIn: {
      title: '主动介入或者登记委派、移送的纠纷',
      art: ['17', '18'],
      by: 'committee',
      opens: 'received',
      takes: ['applicant', 'other', 'kind', 'matter', 'source', 'referrer'],
      unlawful: [
        { where: { source: ['court', 'police', 'petition', 'other'] }, untold: 'referrer', art: '18', why: '应当写明委派、移送的机关' },
      ],
    },
    decline: {
      title: '不予受理并告知途径',
      art: '26',
      by: 'committee',
      from: 'received',
      to: 'declined',
      takes: ['declineReason'],
    },
    accept: {
      title: '受理并确定调解员',
      art: '19',
      by: 'committee',
      from: 'received',
      to: 'mediating',
      takes: ['organisation', 'mediators', 'hard'],
    },
    refuse: { title: '明确拒绝调解', art: ['17', '23'], by: parties, from: ['received', 'mediating'], to: 'failed' },
    invite: { title: '邀请有关人员参与', art: '20', by: 'mediator', from: 'mediating', takes: ['helpers'] },
    mediate: { title: '调解', art: ['21', '22'], by: 'mediator', from: 'mediating', takes: ['record'] },
    prevent: {
      title: '预防激化并报告公安机关或者有关部门',
      art: '25',
      by: 'mediator',
      from: ['received', 'mediating'],
      takes: ['escalation', 'reportedTo'],
    },
    fail: { title: '终止调解并告知途径', art: '26', by: 'mediator', from: 'mediating', to: 'failed', takes: ['paths'] },
    agree: {
      title: '达成书面协议',
      art: ['28', '29'],
      by: 'mediator',
      from: 'mediating',
      to: 'agreed',
      takes: ['agreement', 'sum', 'performBy', 'signed'],
      sets: { form: 'written' },
      unlawful: [
        { without: 'mediate', art: '27', why: '人民调解员应当记录调解情况' },
        { where: { signed: 'part' }, art: '29', why: '协议自各方签名、盖章或者按指印，调解员签名并加盖印章之日起生效' },
      ],
    },
    agreeOrally: {
      title: '达成口头协议',
      art: ['28', '30'],
      by: 'mediator',
      from: 'mediating',
      to: 'agreed',
      takes: ['agreement', 'sum', 'performBy'],
      sets: { form: 'oral' },
      unlawful: [{ without: 'mediate', art: '27', why: '人民调解员应当记录调解情况' }],
    },
    reportBack: {
      title: '向委派、移送机关反馈结果',
      art: '工作惯例',
      by: 'committee',
      from: ['failed', ...agreedStates],
      where: { source: ['court', 'police', 'petition', 'other'] },
      takes: ['feedback'],
    },
    visit: { title: '回访、督促履行', art: '31', by: 'mediator', from: agreedStates, takes: ['visit', 'performance'] },
    dispute: {
      title: '对协议发生争议，告知可以起诉',
      art: '32',
      by: 'mediator',
      from: agreedStates,
      takes: ['disagreement'],
    },

    askConfirmation: {
      title: '共同申请司法确认',
      art: ['33', '民事诉讼法 205'],
      by: [...parties, 'mediator'],
      from: 'agreed',
      to: 'asked',
      takes: ['court', 'joint'],
      unlawful: [
        { where: { joint: 'no' }, art: '33', why: '应当由双方当事人共同申请' },
        { where: { kind: 'status' }, art: '确认规定 4', why: '确认身份关系、收养关系、婚姻关系的，不予受理' },
      ],
    },
    courtAccepts: { title: '法院受理确认申请', art: '确认规定 4', by: 'court', from: 'asked', to: 'examining', takes: ['courtNumber'] },
    courtDeclines: {
      title: '法院不予受理确认申请',
      art: '确认规定 4',
      by: 'court',
      from: 'asked',
      to: 'agreed',
      takes: ['courtReason'],
    },
    prolong: { title: '院长批准延长', art: '确认规定 5', by: 'court', from: 'examining', takes: ['extraDays'] },
    confirm: { title: '裁定确认协议有效', art: ['33', '民事诉讼法 206'], by: 'court', from: 'examining', to: 'confirmed' },
    notConfirm: {
      title: '不予确认',
      art: ['33', '民事诉讼法 206'],
      by: 'court',
      from: 'examining',
      to: 'agreed',
      takes: ['courtReason'],
    },
    mediateAgain: {
      title: '变更协议或者重新调解',
      art: '33',
      by: 'committee',
      from: 'agreed',
      to: 'mediating',
      unlawful: [{ without: ['notConfirm', 'dispute'], art: '33', why: '协议生效且无争议的，不再调解' }],
    },
    enforce: { title: '申请法院强制执行', art: '33', by: parties, from: ['confirmed', 'archived'] },
    learnHarm: {
      title: '登记案外人及其知道权益被侵害之日',
      art: '确认规定 10',
      by: 'committee',
      from: ['confirmed', 'archived'],
      takes: ['outsider', 'knownOn'],
      unlawful: [{ without: 'confirm', art: '确认规定 10', why: '协议没有经过司法确认' }],
    },
    askAnnulment: {
      title: '申请撤销确认决定',
      art: '确认规定 10',
      by: 'outsider',
      from: ['confirmed', 'archived'],
      takes: ['harm'],
    },
    archive: {
      title: '归档',
      art: '27',
      by: 'committee',
      from: ['failed', ...agreedStates],
      to: 'archived',
      unlawful: [
        { after: ['agree', 'agreeOrally'], without: 'visit', art: '31', why: '应当对协议履行情况进行监督、回访' },
        {
          where: { source: ['court', 'police', 'petition', 'other'] },
          without: 'reportBack',
          art: '工作惯例',
          why: '委派、移送的纠纷，应当反馈结果',
        },
      ],
    },
  },

  documents: {
    receipt: { title: '人民调解受理通知书', on: 'accept', to: parties, prints: ['matter', 'mediators'], series: '人调受' },
    decline: { title: '不予受理告知书', on: 'decline', to: 'applicant', series: '人调不' },
    failure: { title: '终止调解告知书', on: 'fail', to: parties, prints: ['matter', 'paths'], series: '人调终' },
    agreement: {
      title: '人民调解协议书',
      on: 'agree',
      to: parties,
      prints: ['kind', 'matter', 'agreement', 'performBy'],
      series: '人调协',
    },
    request: { title: '司法确认申请书', on: 'askConfirmation', to: 'court', prints: ['matter', 'agreement'] },
  },

  clocks: {
    askingConfirmation: {
      title: '申请司法确认期限',
      limit: {
        organisation: { committee: limits['mediation.confirm.apply'], other: limits['mediation.confirm.apply.cpl'] },
      },
      since: ['agree', 'agreeOrally'],
      bars: 'askConfirmation',
      toldIn: 'agreement',
    },
    accepting: {
      title: '法院决定是否受理的期限',
      limit: limits['mediation.confirm.accept'],
      since: 'askConfirmation',
      until: ['courtAccepts', 'courtDeclines'],
    },
    confirming: {
      title: '法院确认期限',
      limit: limits['mediation.confirm.decide'],
      since: 'courtAccepts',
      until: ['confirm', 'notConfirm'],
      extension: { act: 'prolong', granted: 'extraDays' },
    },
    performing: { title: '协议履行期限', art: '31', since: ['agree', 'agreeOrally'], due: 'performBy', until: 'visit' },
    annulling: {
      title: '申请撤销确认期限',
      limit: limits['mediation.confirm.third-party'],
      sinceDate: 'knownOn',
      bars: 'askAnnulment',
      outlives: true,
    },
  },

  indicators: {
    carriedIn: { title: '上年结转纠纷', standing: 'at start' },
    registered: { title: '登记纠纷', count: ['apply', 'stepIn'], by: ['kind', 'source'] },
    mediated: { title: '调解纠纷', count: ['agree', 'agreeOrally', 'fail', 'refuse'] },
    agreed: { title: '调解成功', count: ['agree', 'agreeOrally'], by: ['kind', 'form'] },
    successRate: { title: '调解成功率', share: 'agreed', of: 'mediated' },
    hardAgreed: { title: '疑难复杂纠纷调解成功', count: ['agree', 'agreeOrally'], where: { hard: 'yes' } },
    sum: { title: '协议涉及金额', unit: '元', sum: 'sum', count: ['agree', 'agreeOrally'] },
    visited: { title: '回访', unit: '次', count: 'visit', by: 'performance' },
    asked: { title: '申请司法确认', count: 'askConfirmation' },
    confirmed: { title: '司法确认', count: 'confirm' },
    prevented: { title: '预防激化', count: 'prevent' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
