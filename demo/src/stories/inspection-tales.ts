import type { Line, Tale } from '../play/tale.ts'

const plan = { procedure: 'inspectionPlan', organ: 'market' } as const
const visit = { procedure: 'inspection', organ: 'market' } as const
const task = {
  origin: 'random',
  authorised: 'yes',
  enterprise: 'yes',
  regulator: 'market',
  localRule: 'none',
  visits: 1,
  cap: 2,
} as const
const scheme = { method: 'site', writtenSuffices: 'no' } as const
const seen: readonly Line[] = [
  ['approve', 1, scheme],
  ['notify', 1],
  ['inspect', 1],
]
const clean: readonly Line[] = [
  ...seen,
  ['conclude', 1, { result: 'clean' }],
  ['tell', 2],
  ['publish', 3],
  ['close', 2],
]
const approved: readonly Line[] = [
  ['publishList', 3],
  ['draft', 4, { ratio: 3, frequency: 2 }],
  ['approve', 3],
  ['publishPlan', 1],
  ['reportPlan', 1],
]
const shares = { shareA: 3, shareB: 5, shareC: 10, shareD: 30, team: 2 } as const
const drawing = (lines: readonly Line[], facts: Tale['facts'] = task): readonly Line[] => [
  ['fixPool', 1],
  ['draw', 0],
  ['dispatch', 1, {}, { begins: { inspection: { facts: { ...facts }, lines } } }],
]
const launch = (field: string, lines: readonly Line[]): Line => [
  'launch',
  20,
  { task: '年度双随机抽查（演示）' },
  { begins: { inspectionDraw: { facts: { ...shares, field }, lines } } },
]

/** Yearly plans of random inspection. */
export const inspectionPlanTales: readonly Tale[] = [
  {
    ...plan,
    ago: 215,
    facts: { authorised: 'yes' },
    lines: [...approved, launch('LY-market-01', drawing(clean)), launch('LY-market-02', drawing(seen))],
  },
  {
    ...plan,
    organ: 'urban',
    ago: 212,
    facts: { authorised: 'yes' },
    lines: [
      ...approved,
      launch('LY-urban-01', [
        ...drawing(clean, { ...task, regulator: 'other' }),
        ['publish', 8, { summary: '抽查全部完成，未发现问题（演示）。' }],
      ]),
      ['close', 150, { summary: '年度抽查任务全部完成（演示）。' }],
    ],
  },
  {
    ...plan,
    organ: 'housing',
    ago: 5,
    facts: { authorised: 'yes' },
    lines: [
      ['publishList', 2],
      ['draft', 2, { ratio: 5, frequency: 1 }],
    ],
  },
]

/** Inspections: clean, corrected, a clue that becomes a penalty, cancelled, under way. */
export const inspectionTales: readonly Tale[] = [
  {
    ...visit,
    ago: 120,
    facts: { ...task, subject: 'company' },
    lines: [
      ...seen,
      ['conclude', 1, { result: 'correct' }],
      ['tell', 1],
      ['order', 0, { correctBy: '+12' }],
      ['publish', 4],
      ['recheck', 9, { corrected: 'yes' }],
      ['close', 2],
    ],
  },
  {
    ...visit,
    ago: 90,
    facts: { ...task, origin: 'complaint', subject: 'company' },
    lines: [
      ...seen,
      ['conclude', 2, { result: 'clue', finding: '现场发现超过保质期的食品（演示）。' }],
      ['tell', 1],
      [
        'fileCase',
        1,
        {},
        {
          begins: {
            penalty: {
              facts: {
                clueSource: 'inspection',
                informant: 'no',
                occurredOn: '-4',
                regime: 'market',
                limitationKind: 'ordinary',
                localRule: 'none',
              },
              lines: [
                ['fileCase', 4, { party: 'company', partyKind: 'organisation' }],
                ['investigate', 5],
              ],
            },
          },
        },
      ],
      ['publish', 3],
      ['close', 2],
    ],
  },
  {
    ...visit,
    ago: 70,
    facts: { ...task, origin: 'special', subject: 'company' },
    lines: [['cancel', 1, { reason: '检查对象已经注销（演示）。' }]],
  },
  { ...visit, ago: 24, facts: { ...task, subject: 'company' }, lines: [...seen, ['conclude', 1, { result: 'clean' }]] },
  {
    ...visit,
    organ: 'urban',
    ago: 14,
    facts: { ...task, regulator: 'other', subject: 'company' },
    lines: [...seen, ['conclude', 1, { result: 'correct' }], ['order', 1, { correctBy: '+11' }]],
  },
]
