import type { Line, Tale } from '../play/tale.ts'

const measure = { procedure: 'compulsoryMeasure', organ: 'market' } as const
const enforce = { procedure: 'enforcement', organ: 'urban' } as const
const police = { procedure: 'criminalTransfer', organ: 'market' } as const
const held = { necessities: 'no', already: 'no' } as const
const seized: readonly Line[] = [
  ['approve', 0],
  ['carryOut', 0, held],
  ['publish', 4],
]
const own = { party: 'company', power: 'own', remediesEndOn: '-2', performBy: '+10' } as const

/** Compulsory measures: released, disposed of, taken at once, refused, extended, running out. */
export const measureTales: readonly Tale[] = [
  {
    ...measure,
    ago: 150,
    facts: { party: 'company', kind: 'seize' },
    lines: [...seized, ['release', 12, { releaseGround: 'none' }], ['returnProperty', 1]],
  },
  {
    ...measure,
    ago: 120,
    facts: { party: 'company', kind: 'seal' },
    lines: [
      ...seized,
      ['extend', 12, { extraDays: 20, extensionReason: '检验尚未完成（演示）。' }],
      ['beginAppraisal', 1],
      ['endAppraisal', 8],
      ['dispose', 6, { disposal: 'confiscated' }],
    ],
  },
  {
    ...measure,
    organ: 'urban',
    ago: 95,
    opens: 'carryOutAtOnce',
    facts: { party: 'person', kind: 'seize', ...held },
    lines: [
      ['approveAfterwards', 1],
      ['publish', 3],
      ['release', 6, { releaseGround: 'done' }],
    ],
  },
  { ...measure, ago: 70, facts: { party: 'company', kind: 'seal' }, lines: [['refuse', 1]] },
  { ...measure, ago: 19, facts: { party: 'company', kind: 'seize' }, lines: seized },
  { ...measure, organ: 'urban', ago: 24, facts: { party: 'company', kind: 'seal' }, lines: seized },
]

/** Enforcement by the organ itself: carried out, performed, replaced, agreed upon, halted, under way. */
export const enforcementTales: readonly Tale[] = [
  {
    ...enforce,
    ago: 140,
    facts: own,
    lines: [
      ['state', 4],
      ['check', 2],
      ['order', 6],
      ['execute', 3, { executedOn: 'working', means: 'no' }],
      ['complete', 1],
    ],
  },
  {
    ...enforce,
    ago: 110,
    facts: own,
    lines: [
      ['statePerformed', 5],
      ['perform', 2],
    ],
  },
  {
    ...enforce,
    ago: 100,
    facts: own,
    lines: [
      ['replace', 12, { replaceOn: '+9', cost: 6000, replacement: '清运建筑垃圾，由演示公司代履行，预算六千元。' }],
      ['demandBeforeReplacement', 2],
      ['carryOutReplacement', 7, { supervisor: '演示梅' }],
      ['complete', 1],
    ],
  },
  {
    ...enforce,
    ago: 80,
    facts: own,
    lines: [
      ['order', 12],
      ['agree', 2, { agreement: '分三期履行（演示）。' }],
    ],
  },
  {
    ...enforce,
    ago: 60,
    facts: own,
    lines: [
      ['order', 12],
      ['halt', 3, { haltGround: 'difficulty' }],
    ],
  },
  { ...enforce, ago: 8, facts: own },
  {
    ...enforce,
    ago: 68,
    facts: { ...own, power: 'court', principal: 12_000, remediesEndOn: '-2' },
  },
]

/** Cases sent to the police: filed, sent back, not sent, contested, waiting. */
export const transferTales: readonly Tale[] = [
  {
    ...police,
    ago: 130,
    facts: { suspect: 'company', property: 'no' },
    lines: [
      ['report', 3],
      ['approve', 2],
      ['send', 1],
      ['acknowledge', 0],
      ['file', 3],
      ['handOver', 2],
    ],
  },
  {
    ...police,
    ago: 105,
    facts: { suspect: 'company', property: 'no' },
    lines: [
      ['report', 3],
      ['approve', 2],
      ['send', 1],
      ['decline', 3],
      ['contest', 1],
      ['uphold', 3],
      ['askSupervision', 2],
      ['supervise', 8, { supervision: 'noCrime' }],
      ['takeBack', 2],
    ],
  },
  {
    ...police,
    ago: 85,
    facts: { suspect: 'person', property: 'no' },
    lines: [
      ['report', 4],
      ['refuse', 1],
    ],
  },
  {
    ...police,
    ago: 8,
    facts: { suspect: 'company', property: 'no' },
    lines: [
      ['report', 2],
      ['approve', 1],
      ['send', 1],
    ],
  },
  { ...police, ago: 6, facts: { suspect: 'company', property: 'no' }, lines: [['report', 1]] },
]
