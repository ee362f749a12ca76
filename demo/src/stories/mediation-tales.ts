import type { Line, Tale } from '../play/tale.ts'

const aid = { procedure: 'legalAid', organ: 'aid', online: true } as const
const poor = { matter: 'labour', hardship: 'declared', detained: 'no' } as const
const carriedOut: readonly Line[] = [
  ['assign', 2, { form: 'agency' }],
  ['report', 12],
  ['finish', 20, { result: '调解结案，当事人满意（演示）。', recovered: 18_000 }],
  ['pay', 8, { subsidy: 1500 }],
]

/** Legal aid: given, refused and ordered after an objection, withdrawn in silence, on notice of a court, stopped, waiting. */
export const legalAidTales: readonly Tale[] = [
  { ...aid, ago: 170, facts: poor, lines: [['grant', 4], ...carriedOut] },
  {
    ...aid,
    ago: 140,
    facts: { ...poor, matter: 'other', hardship: 'notPoor' },
    lines: [
      ['refuse', 5, { reason: '不属于法律援助范围（演示）。' }],
      ['object', 4, { objection: '申请人认为符合条件（演示）。' }],
      ['upholdDecision', 4],
    ],
  },
  { ...aid, ago: 115, facts: poor, lines: [['askToSupply', 3, { correctBy: '+8' }]] },
  { ...aid, online: undefined, ago: 100, opens: 'notify', lines: carriedOut },
  {
    ...aid,
    ago: 60,
    facts: poor,
    lines: [
      ['grant', 3],
      ['assign', 2, { form: 'agency' }],
      ['stop', 20, { stopGround: 'selfHired' }],
      ['endUnobjected', 12],
    ],
  },
  { ...aid, ago: 6, facts: { ...poor, matter: 'injury' } },
  { ...aid, ago: 10, facts: poor },
  {
    ...aid,
    ago: 30,
    facts: poor,
    lines: [
      ['grant', 3],
      ['assign', 2, { form: 'drafting' }],
    ],
  },
]

const committee = { procedure: 'mediation', organ: 'mediation' } as const
const agreed: readonly Line[] = [
  ['accept', 1],
  ['mediate', 3],
  ['agree', 4, { signed: 'all', sum: 4000, performBy: '+12' }],
]

/** People's mediation: performed, confirmed by the court, failed, declined, referred by a court, under way. */
export const mediationTales: readonly Tale[] = [
  {
    ...committee,
    ago: 160,
    facts: { kind: 'neighbours' },
    lines: [...agreed, ['visit', 11, { performance: 'performed' }], ['archive', 2]],
  },
  {
    ...committee,
    ago: 140,
    facts: { kind: 'contract', other: 'company' },
    lines: [
      ...agreed,
      ['askConfirmation', 6, { joint: 'yes' }],
      ['courtAccepts', 2],
      ['confirm', 8],
      ['visit', 6, { performance: 'performed' }],
      ['archive', 3],
    ],
  },
  {
    ...committee,
    ago: 110,
    facts: { kind: 'property', other: 'company' },
    lines: [
      ['accept', 1],
      ['mediate', 5],
      ['fail', 6],
      ['archive', 3],
    ],
  },
  { ...committee, ago: 90, facts: { kind: 'status' }, lines: [['decline', 1]] },
  {
    ...committee,
    ago: 70,
    opens: 'stepIn',
    facts: { kind: 'labour', source: 'court', referrer: '清源区人民法院（演示）', other: 'company' },
    lines: [
      ['accept', 1],
      ['mediate', 2],
      ['agreeOrally', 1, { agreement: '当场支付报酬（演示）。', sum: 2600 }],
      ['reportBack', 2],
      ['visit', 4, { performance: 'performed' }],
      ['archive', 1],
    ],
  },
  { ...committee, ago: 22, facts: { kind: 'traffic' }, lines: agreed },
  { ...committee, ago: 2, facts: { kind: 'damage' } },
]

const office = { procedure: 'administrativeMediation', organ: 'market' } as const
const begun: readonly Line[] = [
  ['begin', 3, { rule: 'hunan' }],
  ['mediate', 6],
]
/** Mediation by the administration. */
export const administrativeMediationTales: readonly Tale[] = [
  {
    ...office,
    ago: 130,
    facts: { kind: 'civil', respondent: 'company' },
    lines: [...begun, ['agree', 5, { signed: 'all' }]],
  },
  { ...office, ago: 100, facts: { kind: 'civil', respondent: 'company' }, lines: [...begun, ['fail', 8]] },
  { ...office, organ: 'land', ago: 80, facts: { kind: 'civil' }, lines: [['refuse', 4, {}, { by: 'respondent' }]] },
  { ...office, ago: 22, facts: { kind: 'compensation', respondent: 'company' }, lines: begun },
]

const land = { procedure: 'adjudication', organ: 'land' } as const
const examined: readonly Line[] = [
  ['accept', 4, { authority: '土地管理法及实施条例' }],
  ['sendCopy', 3],
  ['answer', 4],
  ['sendAnswer', 2],
  ['investigate', 6, { disputed: 'yes' }],
  ['hearOpenly', 8],
  ['mediate', 3],
]

/** Adjudication of disputes over land and compensation. */
export const adjudicationTales: readonly Tale[] = [
  {
    ...land,
    ago: 200,
    facts: { subject: 'land' },
    lines: [
      ...examined,
      ['decide', 8, { obliged: 'respondent', obligation: '停止使用争议地块并恢复原状（演示）。' }],
      ['perform', 12, { performance: '已停止使用（演示）。' }, { by: 'respondent' }],
      ['close', 125, { closing: 'performed' }],
    ],
  },
  { ...land, ago: 140, facts: { subject: 'forest' }, lines: [...examined, ['settle', 4]] },
  {
    ...land,
    ago: 120,
    facts: { subject: 'property' },
    lines: [['notAccept', 4, { refusalReason: '没有法律、法规授权裁决（演示）。' }]],
  },
  {
    ...land,
    ago: 95,
    facts: { subject: 'land' },
    lines: [
      ['accept', 4, { authority: '土地管理法' }],
      ['sendCopy', 2],
      ['withdraw', 6],
    ],
  },
  { ...land, ago: 30, facts: { subject: 'compensation' }, lines: examined },
  { ...land, ago: 9, facts: { subject: 'land' } },
]

const shop = { procedure: 'consumerComplaint', organ: 'market', online: true } as const
/** Complaints of consumers. */
export const consumerTales: readonly Tale[] = [
  {
    ...shop,
    ago: 90,
    facts: { loss: 1200 },
    lines: [
      ['accept', 4],
      ['agreeToMediate', 4],
      ['mediate', 5],
      ['settle', 3, { recovered: 900 }],
    ],
  },
  { ...shop, ago: 70, facts: { loss: 300 }, lines: [['notAccept', 4, { ground: 'notConsumer' }]] },
  {
    ...shop,
    ago: 60,
    facts: { loss: 800 },
    lines: [
      ['accept', 3],
      ['terminate', 10, { endGround: 'absent' }],
      ['tell', 2],
    ],
  },
  {
    ...shop,
    ago: 33,
    facts: { loss: 5000 },
    lines: [
      ['accept', 5],
      ['agreeToMediate', 4],
    ],
  },
  { ...shop, ago: 6, facts: { loss: 260 } },
]
