import { amount, choice, date, party, procedure, prose } from '@yifa/kernel'
import { compensationLaw } from '../limits/sources.ts'
import { limits } from '../limits.ts'

/** 行政赔偿 (国家赔偿法): a claim asked of the organ itself, from the claim to the payment. */
export const compensation = procedure({
  title: '行政赔偿',
  source: compensationLaw.source,
  otherLaws: { 费用条例: '国家赔偿费用管理条例' },
  series: '赔',

  parties: { claimant: '赔偿请求人', treasury: '财政部门' },
  public: ['claimant'],
  posts: { office: '承办机构', head: '行政机关负责人' },
  states: {
    received: '收到申请',
    correcting: '待补正',

    serving: '待送达',
    served: '赔偿决定生效',
    requested: '待财政支付',
  },
  endings: { paid: '支付完毕', refused: '不予赔偿', withdrawn: '撤回申请', undecided: '逾期未作决定' },

  facts: {
    claimant: party('赔偿请求人'),
    treasury: party('财政部门'),
    harm: choice('损害类型', {
      liberty: { title: '侵犯人身自由', art: '33' },
      body: { title: '侵犯生命健康', art: '34' },
      spirit: { title: '精神损害', art: '35' },
      property: { title: '侵犯财产权', art: '36' },
    }),
    conduct: prose('职权行为和损害事实'),
    learnedOn: date('知道或者应当知道侵权之日'),
    claim: prose('赔偿请求和理由'),
    claimed: amount('请求赔偿金额', '元'),
    defects: prose('需要补正的材料'),
    supplement: prose('补正的材料'),
    views: prose('听取意见和协商的情况'),
    outcome: choice('赔偿决定', {
      compensated: { title: '予以赔偿', art: '13.2' },
      restored: { title: '返还财产、恢复原状', art: '32.2' },
    }),
    granted: amount('赔偿金额', '元').default(0).meta({ title: '赔偿金额', unit: '元' }),
    grounds: prose('决定理由'),
    account: prose('支付申请和收款账户'),
    paid: amount('支付金额', '元'),
    recovery: amount('追偿金额', '元'),
  },
  links: { conduct: '造成损害的案件', reconsidered: '行政复议案件' },

  acts: {
    claim: {
      title: '申请赔偿',
      art: ['9.2', '12'],
      by: 'claimant',
      opens: 'received',
      takes: ['claimant', 'harm', 'conduct', 'learnedOn', 'claim', 'claimed'],
    },
    askToCorrect: { title: '一次告知补正', art: '12.4', by: 'office', from: 'received', to: 'correcting', takes: ['defects'], once: true },
    correct: { title: '补正', art: '12.4', by: 'claimant', from: 'correcting', to: 'received', takes: ['supplement'] },
    consult: { title: '听取意见、协商', art: '13.1', by: 'office', from: 'received', takes: ['views'] },
    compensate: {
      title: '作出赔偿决定',
      art: '13',
      by: 'head',
      from: 'received',
      to: 'serving',
      takes: ['outcome', 'granted', 'grounds'],
      unlawful: [
        { without: 'consult', art: '13.1', why: '作出赔偿决定应当充分听取赔偿请求人的意见' },
        { where: { outcome: 'compensated' }, under: { granted: 0.01 }, art: '13.1', why: '予以赔偿的，应当写明赔偿数额' },
      ],
    },
    refuse: { title: '决定不予赔偿', art: '13.3', by: 'head', from: 'received', to: 'refused', takes: ['grounds'] },
    takeEffect: { title: '赔偿决定送达', art: '13.2', by: 'law', from: 'serving', to: 'served' },
    remainSilent: { title: '逾期未作出决定', art: '14.1', by: 'law', from: 'received', to: 'undecided' },
    requestPayment: { title: '申请支付赔偿金', art: '37.2', by: 'claimant', from: 'served', takes: ['account'] },
    forward: {
      title: '向财政部门提出支付申请',
      art: '37.3',
      by: 'office',
      from: 'served',
      to: 'requested',
      takes: ['treasury'],
      unlawful: [{ without: 'requestPayment', art: '37.2', why: '赔偿请求人尚未申请支付' }],
    },
    pay: { title: '支付赔偿金', art: '37.3', by: 'treasury', from: 'requested', to: 'paid', takes: ['paid'] },
    restore: { title: '返还财产、恢复原状', art: '32.2', by: 'office', from: 'served', to: 'paid', where: { outcome: 'restored' } },
    recover: { title: '责令承担部分或者全部赔偿费用', art: '16', by: 'head', from: 'paid', takes: ['recovery'] },
    withdraw: { title: '撤回申请', art: '工作惯例', by: 'claimant', from: ['received', 'correcting'], to: 'withdrawn' },
  },

  documents: {
    receipt: { title: '行政赔偿申请收讫凭证', on: 'claim', to: 'claimant', prints: ['conduct', 'claim', 'claimed'] },
    correctionNotice: { title: '行政赔偿申请补正通知书', on: 'askToCorrect', to: 'claimant', series: '赔补' },
    decision: {
      title: '行政赔偿决定书',
      on: 'compensate',
      to: 'claimant',
      prints: ['claim', 'grounds', 'outcome', 'granted'],
      series: '赔决',
      remedies: [{ title: '提起行政赔偿诉讼', before: '有管辖权的人民法院', limit: limits['compensation.sue'] }],
      served: 'takeEffect',
    },
    refusal: {
      title: '不予赔偿决定书',
      on: 'refuse',
      to: 'claimant',
      prints: ['claim', 'grounds'],
      series: '赔不',
      remedies: [{ title: '提起行政赔偿诉讼', before: '有管辖权的人民法院', limit: limits['compensation.sue'] }],
    },
    paymentRequest: { title: '国家赔偿费用支付申请书', on: 'forward', to: 'treasury', prints: ['granted', 'account'], series: '赔支' },
  },

  clocks: {
    limitation: { title: '请求时效', limit: limits['compensation.limitation'], sinceDate: 'learnedOn', until: 'claim' },
    checking: { title: '告知补正期限', limit: limits['compensation.supplement'], since: 'claim', bars: 'askToCorrect' },
    deciding: {
      title: '作出决定期限',
      limit: limits['compensation.decide'],
      since: ['claim', 'correct'],
      until: ['compensate', 'refuse', 'withdraw'],
      otherwise: 'remainSilent',
      toldIn: 'receipt',
    },
    serving: { title: '送达赔偿决定期限', limit: limits['compensation.serve'], since: 'compensate', until: 'takeEffect' },
    suing: {
      title: '起诉期限',
      limit: limits['compensation.sue'],
      since: ['compensate', 'refuse', 'remainSilent'],
      lasts: true,
      outlives: true,
    },
    forwarding: { title: '向财政部门申请支付期限', limit: limits['compensation.pay.request'], since: 'requestPayment', until: 'forward' },
    paying: { title: '财政部门支付期限', limit: limits['compensation.pay'], since: 'forward', until: 'pay' },
  },

  indicators: {
    carriedIn: { title: '上年结转赔偿案件', standing: 'at start' },
    claims: { title: '收到行政赔偿申请', count: 'claim', by: 'harm' },
    compensated: { title: '决定赔偿', count: 'compensate', by: 'outcome' },
    refused: { title: '不予赔偿', count: 'refuse' },
    granted: { title: '决定赔偿金额', sum: 'granted', count: 'compensate', unit: '元' },
    decided: { title: '作出决定', count: ['compensate', 'refuse'] },
    onTime: { title: '按期决定', count: ['compensate', 'refuse'], within: 'deciding' },
    onTimeRate: { title: '按期决定率', share: 'onTime', of: 'decided' },
    paid: { title: '支付赔偿金', sum: 'paid', count: 'pay', unit: '元' },
    carriedOut: { title: '结转下年', standing: 'at end' },
  },
})
