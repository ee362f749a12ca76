import type { Line, Tale } from '../play/tale.ts'

const event = { procedure: 'emergency', organ: 'emergency' } as const
const flood = {
  category: 'nature',
  place: '清源区演示河段',
  description: '短时强降雨，低洼路段积水，无人员伤亡（演示）。',
} as const
const confirmed: readonly Line[] = [
  ['tellUp', 0, { upward: 'next', stage: 'first' }],
  ['verify', 0, { category: 'nature', level: 'general' }],
]
const responded: readonly Line[] = [
  ...confirmed,
  ['respond', 0, { responseLevel: 'fourth', until: '+2' }],
  ['draftRelease', 0],
  ['approveRelease', 0],
  ['release', 0],
]
/** Emergencies: closed, averted, a false alarm, under way. */
export const emergencyTales: readonly Tale[] = [
  {
    ...event,
    ago: 95,
    opens: 'discover',
    facts: flood,
    lines: [...responded, ['endResponse', 2], ['evaluateLoss', 4], ['planRecovery', 5], ['summarise', 6], ['close', 3]],
  },
  {
    ...event,
    ago: 80,
    opens: 'discover',
    facts: { ...flood, description: '气象部门预报强对流天气（演示）。' },
    lines: [...confirmed, ['warn', 0, { warningLevel: 'yellow' }], ['liftWarning', 1]],
  },
  { ...event, ago: 60, facts: flood, lines: [['dismiss', 0, { reason: '现场核实为设备误报（演示）。' }]] },
  { ...event, ago: 2, opens: 'discover', facts: flood, lines: responded },
]

const opinion = { procedure: 'publicOpinion', organ: 'emergency' } as const
const answered: readonly Line[] = [
  ['assign', 0, { gravity: 'other' }],
  ['draft', 0],
  ['approve', 0],
  ['respond', 1],
]
/** Public opinion answered. */
export const publicOpinionTales: readonly Tale[] = [
  {
    ...opinion,
    ago: 94,
    facts: { topic: '网民反映演示路积水（演示）' },
    lines: [...answered, ['track', 1], ['close', 2]],
  },
  {
    ...opinion,
    ago: 66,
    facts: { topic: '旧闻重复传播（演示）' },
    lines: [['dismiss', 0, { reason: '内容不实且已澄清（演示）。' }]],
  },
  {
    ...opinion,
    ago: 1,
    facts: { topic: '关注演示小学门前交通（演示）' },
    lines: [['assign', 0, { gravity: 'other' }]],
  },
  { ...opinion, ago: 5, facts: { topic: '质疑演示项目进度（演示）' }, lines: answered },
]

const accident = { procedure: 'accidentInvestigation', organ: 'emergency' } as const
const course = { accidentUnit: 'company', kind: 'production', level: 'general', occurredOn: '-1' } as const
const investigated: readonly Line[] = [
  ['establish', 2],
  ['investigate', 10, { loss: 120_000 }],
]
/** Accidents investigated. */
export const accidentTales: readonly Tale[] = [
  {
    ...accident,
    ago: 150,
    facts: course,
    lines: [
      ...investigated,
      ['submit', 25],
      ['reply', 8],
      ['correct', 12],
      ['inspect', 6],
      ['publish', 3],
      ['close', 2],
    ],
  },
  {
    ...accident,
    ago: 120,
    facts: { ...course, level: 'larger' },
    lines: [['handUp', 1, { reason: '较大事故由上级人民政府调查（演示）。' }]],
  },
  { ...accident, ago: 39, facts: course, lines: investigated },
  { ...accident, ago: 60, facts: course, lines: investigated },
]
