import type { Line, Tale } from '../play/tale.ts'

const petition = { procedure: 'petition', organ: 'petitions', online: true } as const
const claim = { channel: 'online', category: 'claim', repeated: 'first' } as const
const toUnit = (unit: string): readonly Line[] => [
  ['refer', 3, { unit, manner: 'forwarded' }],
  ['inform', 5, { path: 'petition' }],
]
const opined = (unit: string, outcome = 'explained'): readonly Line[] => [
  ...toUnit(unit),
  ['hear', 6],
  ['opine', 16, { outcome }],
]

/** Petitions: closed after an opinion, re-reviewed twice, routed, settled, redirected, refused, under way. */
export const petitionTales: readonly Tale[] = [
  { ...petition, ago: 200, facts: claim, lines: [...opined('housing', 'supported'), ['perform', 10]] },
  {
    ...petition,
    ago: 195,
    facts: { ...claim, channel: 'letter' },
    lines: [
      ...opined('urban', 'unsupported'),
      ['askReview', 10],
      ['review', 18, { reviewOutcome: 'upheld' }],
      ['askRecheck', 12],
      ['beginHearing', 6],
      ['endHearing', 3],
      ['recheck', 12, { reviewOutcome: 'upheld' }],
    ],
  },
  {
    ...petition,
    ago: 150,
    facts: claim,
    lines: [
      ['refer', 4, { unit: 'qinghe', manner: 'assigned' }],
      ['inform', 4, { path: 'administrative' }],
      ['route', 2],
    ],
  },
  {
    ...petition,
    ago: 130,
    facts: claim,
    lines: [...toUnit('housing'), ['hear', 4], ['settle', 8, { mediation: '双方达成和解（演示）。' }]],
  },
  {
    ...petition,
    ago: 110,
    facts: { ...claim, category: 'suggestion' },
    lines: [
      ['refer', 3, { unit: 'urban', manner: 'forwarded' }],
      ['inform', 4, { path: 'study' }],
      ['replySuggestion', 12],
    ],
  },
  {
    ...petition,
    ago: 95,
    facts: { ...claim, repeated: 'repeat' },
    lines: [['notAccept', 5, { refusalGround: 'final' }]],
  },
  { ...petition, ago: 80, facts: claim, lines: [['redirect', 4, { receiver: '演示市住房公积金管理机构' }]] },
  {
    ...petition,
    ago: 62,
    facts: claim,
    lines: [
      ['refer', 3, { unit: 'market', manner: 'forwarded' }],
      ['object', 2, { objection: '不属于本单位职权（演示）。' }],
      ['agreeObjection', 2],
      ['refer', 1, { unit: 'yuntai', manner: 'forwarded' }],
      ['inform', 5, { path: 'petition' }],
      ['hear', 6],
      ['urge', 8, { order: '请按期办结（演示）。' }],
    ],
  },
  { ...petition, ago: 46, facts: claim, lines: [...toUnit('qinghe'), ['hear', 8]] },
  { ...petition, ago: 13, facts: claim, lines: [['refer', 4, { unit: 'urban', manner: 'forwarded' }]] },
  { ...petition, ago: 20, facts: claim },
]

const motion = { procedure: 'proposal', organ: 'gov-office' } as const
const national = { kind: 'deputy', rule: 'national', session: 'inSession', deputy: 'person' } as const
const answered = (unit: string, result: string): readonly Line[] => [
  ['dispatch', 8, { unit }],
  ['take', 3],
  ['contact', 15],
  ['draft', 18, { result }],
  ['answer', 4],
]

/** Proposals of deputies and members: solved, planned, taken up again, given back, under way. */
export const proposalTales: readonly Tale[] = [
  {
    ...motion,
    ago: 190,
    facts: national,
    lines: [...answered('housing', 'solved'), ['rate', 6, { rating: 'satisfied' }], ['close', 2]],
  },
  {
    ...motion,
    ago: 188,
    facts: { ...national, kind: 'cppcc', rule: 'cppcc' },
    lines: [
      ...answered('urban', 'planned'),
      ['rate', 5, { rating: 'fair' }],
      ['close', 3],
      ['followUp', 60, { promise: '已列入年度计划并开工（演示）。' }],
    ],
  },
  {
    ...motion,
    ago: 186,
    facts: national,
    lines: [
      ...answered('market', 'limited'),
      ['rate', 4, { rating: 'dissatisfied', remark: '答复不具体（演示）。' }],
      ['redo', 2],
      ['contact', 4],
      ['draft', 8, { result: 'planned' }],
      ['answer', 2],
      ['rate', 3, { rating: 'satisfied' }],
      ['close', 2],
    ],
  },
  {
    ...motion,
    ago: 100,
    facts: { ...national, session: 'betweenSessions' },
    lines: [
      ['dispatch', 5, { unit: 'market' }],
      ['giveBack', 3, { returnReason: '不属于本单位职权（演示）。' }],
      ['agreeReturn', 2],
      ['dispatch', 1, { unit: 'housing' }],
      ['take', 2],
      ['contact', 10],
    ],
  },
  {
    ...motion,
    ago: 64,
    facts: { ...national, session: 'betweenSessions' },
    lines: [
      ['dispatch', 5, { unit: 'urban' }],
      ['take', 2],
    ],
  },
  { ...motion, ago: 4, facts: { ...national, session: 'betweenSessions' } },
]
