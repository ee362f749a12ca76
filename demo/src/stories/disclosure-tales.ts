import type { Tale } from '../play/tale.ts'

const disclosure = { procedure: 'proactiveDisclosure', organ: 'gov-office' } as const
/** Information disclosed on the organs' own motion. */
export const disclosureTales: readonly Tale[] = [
  {
    ...disclosure,
    ago: 130,
    facts: { class: 'project' },
    lines: [
      ['review', 2, { secrecy: 'open' }],
      ['approve', 1],
      ['publish', 2],
      ['change', 40, { change: '工期调整（演示）。' }],
      ['update', 5],
    ],
  },
  {
    ...disclosure,
    organ: 'market',
    ago: 110,
    facts: { class: 'penalty' },
    lines: [
      ['review', 1, { secrecy: 'part' }],
      ['approve', 1],
      ['publish', 1],
      ['withdraw', 60, { reason: '公示期届满（演示）。' }],
    ],
  },
  {
    ...disclosure,
    organ: 'housing',
    ago: 90,
    facts: { class: 'welfare' },
    lines: [
      ['review', 2, { secrecy: 'secret' }],
      ['keepClosed', 2, { reason: '含有不应当公开的个人信息（演示）。' }],
    ],
  },
  { ...disclosure, ago: 12, facts: { class: 'budget' }, lines: [['review', 3, { secrecy: 'open' }]] },
  { ...disclosure, organ: 'urban', ago: 24, facts: { class: 'emergency' } },
]

const correction = { procedure: 'informationCorrection', organ: 'gov-office', online: true } as const
/** Requests to correct information about oneself. */
export const correctionTales: readonly Tale[] = [
  { ...correction, ago: 100, lines: [['correct', 9]] },
  {
    ...correction,
    organ: 'housing',
    ago: 85,
    lines: [['uphold', 12, { findings: '经核对原始档案，记载准确（演示）。' }]],
  },
  {
    ...correction,
    organ: 'market',
    ago: 60,
    lines: [['transfer', 6, { competent: '清源区人力资源和社会保障局（演示）' }]],
  },
  { ...correction, ago: 45, lines: [['withdraw', 5]] },
  { ...correction, organ: 'urban', ago: 3 },
]

const sharing = { procedure: 'dataRequest', organ: 'data' } as const
/** Data shared between departments. */
export const dataTales: readonly Tale[] = [
  {
    ...sharing,
    ago: 90,
    facts: { sharing: 'conditional' },
    lines: [
      ['agree', 6],
      ['provide', 10],
    ],
  },
  {
    ...sharing,
    ago: 75,
    facts: { sharing: 'closed' },
    lines: [['refuse', 5, { reason: '法律、行政法规规定不得共享（演示）。' }]],
  },
  {
    ...sharing,
    ago: 50,
    opens: 'noteChange',
    lines: [
      ['submit', 4],
      ['list', 2],
    ],
  },
  { ...sharing, ago: 9, facts: { sharing: 'conditional' } },
  { ...sharing, ago: 30, facts: { sharing: 'free' }, lines: [['agree', 2]] },
]
