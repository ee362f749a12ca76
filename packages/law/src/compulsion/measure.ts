import { choice, party, procedure, prose, text, whole } from '@yifa/kernel'
import { compulsionLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'
import { remedies } from '../remedies.ts'

/** 行政强制措施: sealing, seizing and freezing (查封、扣押、冻结), from leave to release. */
export const compulsoryMeasure = procedure({
  title: '行政强制措施',
  source: compulsionLaw.source,
  otherLaws: { 三项制度意见: '国办发〔2018〕118号' },
  series: '强措',

  parties: { party: '当事人' },
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: { proposed: '待批准', approved: '已批准', unapproved: '待补办批准', held: '在控' },
  endings: { refused: '不予批准', released: '解除', disposed: '已处理', transferred: '移送司法机关' },

  facts: {
    party: party('当事人'),
    kind: choice('强制措施种类', {
      seal: { title: '查封场所、设施或者财物', art: '9.1.2' },
      seize: { title: '扣押财物', art: '9.1.3' },
      freeze: { title: '冻结存款、汇款', art: '9.1.4' },
    }),
    grounds: prose('采取强制措施的事实、理由和依据'),
    property: prose('场所、设施、财物清单或者冻结的账户和数额'),
    necessities: choice('是否属于公民个人及其所扶养家属的生活必需品', { no: '否', yes: '是' }).default('no').meta({
      title: '是否属于公民个人及其所扶养家属的生活必需品',
    }),
    already: choice('是否已被其他国家机关依法查封、冻结', { no: '否', yes: '是' }).default('no').meta({
      title: '是否已被其他国家机关依法查封、冻结',
    }),
    inspection: prose('现场笔录'),
    statement: prose('陈述、申辩意见'),
    extraDays: whole('延长', '日'),
    extensionReason: prose('延长的理由'),
    appraised: prose('检测、检验、检疫或者技术鉴定事项及期间'),
    releaseGround: choice('解除的情形', {
      none: { title: '当事人没有违法行为', art: '28.1.1' },
      unrelated: { title: '场所、设施或者财物与违法行为无关', art: '28.1.2' },
      done: { title: '已经作出处理决定，不再需要', art: '28.1.3' },
      expired: { title: '期限已经届满', art: '28.1.4' },
      other: { title: '其他不再需要采取措施的情形', art: '28.1.5' },
    }),
    disposal: choice('处理', { confiscated: '没收', destroyed: '销毁', auctioned: '拍卖、变卖', transferredFunds: '划拨' }),
    disposalBasis: prose('处理决定及依据'),
    bank: text('金融机构'),
    receiver: text('接受移送的司法机关'),
  },

  links: { penalty: '行政处罚案件' },

  acts: {
    propose: { title: '报请采取强制措施', art: ['18.1.1', '24'], by: 'office', opens: 'proposed', takes: ['party', 'kind', 'grounds'] },
    approve: { title: '批准', art: '18.1.1', by: 'head', from: 'proposed', to: 'approved' },
    refuse: { title: '不予批准', art: '18.1.1', by: 'head', from: 'proposed', to: 'refused' },
    carryOut: {
      title: '当场告知并实施',
      art: ['18', '24', '30'],
      by: 'office',
      from: 'approved',
      to: 'held',
      takes: ['property', 'necessities', 'already', 'inspection'],
      hands: 2,
      certified: true,
      unlawful: [
        { where: { necessities: 'yes' }, art: '23.1', why: '不得查封、扣押公民个人及其所扶养家属的生活必需品' },
        { where: { already: 'yes' }, art: ['23.2', '29.2'], why: '已被其他国家机关依法查封、冻结的，不得重复查封、冻结' },
      ],
    },
    carryOutAtOnce: {
      title: '紧急当场实施',
      art: '19',
      by: 'office',
      opens: 'unapproved',
      takes: ['party', 'kind', 'grounds', 'property', 'necessities', 'already', 'inspection'],
      hands: 2,
      certified: true,
      unlawful: [
        { where: { kind: 'freeze' }, art: '19', why: '冻结存款、汇款应当事先批准' },
        { where: { necessities: 'yes' }, art: '23.1', why: '不得查封、扣押公民个人及其所扶养家属的生活必需品' },
        { where: { already: 'yes' }, art: '23.2', why: '已被其他国家机关依法查封的，不得重复查封' },
      ],
    },
    approveAfterwards: { title: '补办批准', art: '19', by: 'head', from: 'unapproved', to: 'held' },
    refuseAfterwards: { title: '不予批准，立即解除', art: '19', by: 'head', from: 'unapproved', to: 'released' },
    state: { title: '陈述、申辩', art: ['8', '18.1.6'], by: 'party', from: ['held', 'unapproved'], takes: ['statement'] },
    notifyBank: {
      title: '通知金融机构协助冻结',
      art: '30',
      by: 'office',
      from: ['approved', 'held'],
      where: { kind: 'freeze' },
      takes: ['bank'],
    },
    deliverFreeze: { title: '交付冻结决定书', art: '31', by: 'office', from: 'held', where: { kind: 'freeze' }, once: true },
    extend: {
      title: '延长期限',
      art: ['25.1', '32.1'],
      by: 'head',
      from: 'held',
      takes: ['extraDays', 'extensionReason'],
    },
    beginAppraisal: { title: '送检测、检验、检疫、技术鉴定并告知期间', art: '25.3', by: 'office', from: 'held', takes: ['appraised'] },
    endAppraisal: {
      title: '检测、检验、检疫、技术鉴定结束',
      art: '25.3',
      by: 'office',
      from: 'held',
      unlawful: [{ without: 'beginAppraisal', since: 'endAppraisal', art: '25.3', why: '没有进行中的检测、检验、检疫、技术鉴定' }],
    },
    release: { title: '解除', art: ['28', '33'], by: 'head', from: ['held', 'unapproved'], to: 'released', takes: ['releaseGround'] },
    unfreeze: { title: '期满由金融机构解除冻结', art: '33.2', by: 'law', from: 'held', to: 'released' },
    dispose: { title: '作出处理决定', art: '27', by: 'head', from: 'held', to: 'disposed', takes: ['disposal', 'disposalBasis'] },
    transferToJustice: { title: '移送司法机关并书面告知', art: '21', by: 'head', from: 'held', to: 'transferred', takes: ['receiver'] },
    returnProperty: { title: '退还财物', art: '28.2', by: 'office', from: 'released', once: true },
    publish: { title: '公示', art: '三项制度意见 6', by: 'office', from: ['held', 'released', 'disposed', 'transferred'], once: true },
  },

  documents: {
    decision: {
      title: '实施行政强制措施决定书',
      on: ['carryOut', 'carryOutAtOnce'],
      to: 'party',
      prints: ['kind', 'grounds', 'property'],
      series: '强措决',
      remedies,
    },
    extensionNotice: { title: '延长行政强制措施期限决定书', on: 'extend', to: 'party', series: '强措延' },
    appraisalNotice: { title: '检测、检验、检疫、技术鉴定期间告知书', on: 'beginAppraisal', to: 'party', series: '强措鉴' },
    releaseDecision: { title: '解除行政强制措施决定书', on: 'release', to: 'party', series: '强措解' },
    disposalDecision: { title: '涉案财物处理决定书', on: 'dispose', to: 'party', series: '强措处', remedies },
    transferNotice: { title: '涉案财物移送告知书', on: 'transferToJustice', to: 'party', series: '强措移' },
  },

  clocks: {
    approving: {
      title: '补办批准期限',
      limit: limits['compulsion.urgent-report'],
      since: 'carryOutAtOnce',
      until: ['approveAfterwards', 'refuseAfterwards', 'release'],
    },
    holding: {
      title: '查封、扣押期限',
      limit: limits['compulsion.seizure'],
      where: { kind: ['seal', 'seize'] },
      since: ['carryOut', 'carryOutAtOnce'],
      until: ['release', 'dispose', 'transferToJustice', 'refuseAfterwards'],
      excluding: [{ title: '检测、检验、检疫、技术鉴定', since: 'beginAppraisal', until: 'endAppraisal', art: '25.3' }],
      extension: { act: 'extend', granted: 'extraDays' },
      toldIn: ['decision', 'extensionNotice'],
    },
    delivering: {
      title: '交付冻结决定书期限',
      limit: limits['compulsion.freeze.deliver'],
      where: { kind: 'freeze' },
      since: 'carryOut',
      until: 'deliverFreeze',
    },
    freezing: {
      title: '冻结期限',
      limit: limits['compulsion.freeze'],
      where: { kind: 'freeze' },
      since: 'carryOut',
      until: ['release', 'dispose', 'transferToJustice'],
      otherwise: 'unfreeze',
      extension: { act: 'extend', granted: 'extraDays' },
      toldIn: ['decision', 'extensionNotice'],
    },
    publishing: {
      title: '公示期限',
      limit: limits['penalty.publish.other-enforcement'],
      since: ['carryOut', 'approveAfterwards'],
      until: 'publish',
      outlives: true,
    },
  },

  disclosure: { facts: ['kind', 'grounds'], on: 'publish' },

  indicators: {
    carriedIn: { title: '上年结转强制措施', standing: 'at start' },
    measures: { title: '实施行政强制措施', unit: '次', count: ['carryOut', 'carryOutAtOnce'], by: 'kind' },
    urgent: { title: '紧急当场实施', unit: '次', count: 'carryOutAtOnce' },
    extended: { title: '延长期限', unit: '次', count: 'extend' },
    released: { title: '解除', count: 'release', by: 'releaseGround' },
    disposed: { title: '作出处理决定', count: 'dispose', by: 'disposal' },
    ended: { title: '处理完毕', count: ['release', 'dispose', 'transferToJustice'] },
    onTime: { title: '期限内处理', count: ['release', 'dispose', 'transferToJustice'], within: ['holding', 'freezing'] },
    onTimeRate: { title: '期限内处理率', share: 'onTime', of: 'ended' },
    carriedOut: { title: '年末在控', standing: 'at end' },
  },
})
