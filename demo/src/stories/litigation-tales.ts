import type { Line, Tale } from '../play/tale.ts'

const suit = { procedure: 'litigation', organ: 'market' } as const
const sued = { suit: 'direct', learnedOn: '-20', conductOn: '-22', estate: 'no', informed: 'yes' } as const
const answered: readonly Line[] = [
  ['register', 4, { track: 'ordinary' }],
  ['receive', 4],
  ['answer', 4],
]
const tried = (attendance: string): readonly Line[] => [
  ['summon', 8, { hearingOn: '+6', mustAppear: 'yes' }],
  ...(attendance === 'staff' ? ([['explainAbsence', 2]] as const) : []),
  ['attend', attendance === 'staff' ? 4 : 6, { attendance }],
  ['tryCase', 0],
]

/** The district as defendant: won, lost and performed, on appeal, withdrawn, not registered, without an answer, under way. */
export const litigationTales: readonly Tale[] = [
  {
    ...suit,
    ago: 170,
    facts: sued,
    lines: [...answered, ...tried('head'), ['judge', 14, { form: 'judgment', outcome: 'dismissed' }], ['close', 16]],
  },
  {
    ...suit,
    organ: 'urban',
    ago: 165,
    facts: { ...sued, matter: 'information' },
    lines: [
      ...answered,
      ...tried('deputy'),
      ['judge', 12, { form: 'judgment', outcome: 'revoked', performBy: '+40' }],
      ['appeal', 6, { appealReason: '一审适用法律错误（演示）。' }, { by: 'head' }],
      ['answerAppeal', 6],
      ['judgeFinally', 20, { form: 'judgment', outcome: 'revoked', performBy: '+20' }],
      ['perform', 8, { performance: '已撤销原决定并重新作出处理（演示）。' }],
      ['close', 3],
    ],
  },
  {
    ...suit,
    organ: 'housing',
    ago: 120,
    facts: { ...sued, plaintiff: 'company' },
    lines: [...answered, ...tried('staff'), ['withdraw', 6]],
  },
  { ...suit, ago: 100, facts: sued, lines: [['notRegister', 5, { ruling: '不属于受案范围（演示）。' }]] },
  {
    ...suit,
    organ: 'urban',
    ago: 70,
    facts: sued,
    lines: [['register', 4, { track: 'simple' }], ['receive', 3], ...tried('head').map(late)],
  },
  {
    ...suit,
    ago: 13,
    facts: sued,
    lines: [
      ['register', 3, { track: 'ordinary' }],
      ['receive', 2],
    ],
  },
  { ...suit, organ: 'housing', ago: 40, facts: sued, lines: answered },
]

/** The summons comes only after the period for an answer has run out. */
function late(line: Line): Line {
  const [act, after, ...rest] = line
  return act === 'summon' ? [act, after + 6, ...rest] : line
}

const advised = { procedure: 'advice', organ: 'market' } as const
export const adviceTales: readonly Tale[] = [
  {
    ...advised,
    ago: 140,
    facts: { kind: 'governance' },
    lines: [
      ['correct', 10],
      ['draft', 5, { accepted: 'all' }],
      ['answer', 2],
    ],
  },
  {
    ...advised,
    organ: 'urban',
    ago: 110,
    facts: { kind: 'publicInterest', sender: '清源区人民检察院（演示）' },
    lines: [
      ['draft', 12, { accepted: 'part' }],
      ['redraft', 2],
      ['correct', 6],
      ['draft', 2, { accepted: 'all' }],
      ['answer', 3],
    ],
  },
  {
    ...advised,
    organ: 'housing',
    ago: 75,
    facts: { kind: 'document' },
    lines: [
      ['draft', 14, { accepted: 'none' }],
      ['answer', 3],
    ],
  },
  { ...advised, ago: 18, facts: { kind: 'urgent', sender: '清源区人民检察院（演示）' } },
  { ...advised, organ: 'urban', ago: 38, facts: { kind: 'governance' }, lines: [['correct', 20]] },
]

const claimed = { procedure: 'compensation', organ: 'urban' } as const
const damage = { harm: 'property', learnedOn: '-60', claimed: 9000 } as const
export const compensationTales: readonly Tale[] = [
  {
    ...claimed,
    ago: 150,
    facts: damage,
    lines: [
      ['consult', 8],
      ['compensate', 10, { outcome: 'compensated', granted: 6200 }],
      ['requestPayment', 6],
      ['forward', 4],
      ['pay', 9, { paid: 6200 }],
    ],
  },
  {
    ...claimed,
    organ: 'market',
    ago: 120,
    facts: damage,
    lines: [
      ['consult', 9],
      ['refuse', 14, { grounds: '损害与职权行为没有因果关系（演示）。' }],
    ],
  },
  {
    ...claimed,
    organ: 'housing',
    ago: 105,
    facts: damage,
    lines: [
      ['askToCorrect', 1],
      ['correct', 4],
      ['withdraw', 9],
    ],
  },
  {
    ...claimed,
    ago: 90,
    facts: { ...damage, claimed: 3000 },
    lines: [
      ['consult', 6],
      ['compensate', 12, { outcome: 'restored' }],
      ['restore', 5],
    ],
  },
  { ...claimed, organ: 'market', ago: 75, facts: damage, lines: [['consult', 10]] },
  { ...claimed, ago: 38, facts: damage, lines: [['consult', 12]] },
]
