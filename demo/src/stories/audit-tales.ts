import type { Line, Tale } from '../play/tale.ts'

const audit = { procedure: 'audit', organ: 'audit' } as const
const planned = { startOn: '+12', notifyPlan: 'no' } as const
const audited: readonly Line[] = [
  ['notify', 4, { startOn: '+8' }],
  ['begin', 8],
  ['investigate', 10, { shown: 'yes' }],
  ['report', 15, { subject: 'fiscal' }],
]
const rectified: readonly Line[] = [
  ['set', 4, { rule: 'decided', rectifyBy: '+30' }],
  ['report', 22, { rectifiedMoney: 80_000 }],
  ['check', 4, { outcome: 'done' }],
  ['finish', 1, { rectifiedMoney: 80_000 }],
  ['publish', 5],
  ['close', 2],
]
const issued = (lines: readonly Line[]): readonly Line[] => [
  ['comment', 6],
  ['answerComment', 3],
  ['review', 4, { bigFine: 'no' }],
  ['issue', 5, { money: 80_000 }, { begins: { auditRectification: { lines } } }],
]

/** Audits, with the rectification each begins. */
export const auditTales: readonly Tale[] = [
  {
    ...audit,
    ago: 210,
    facts: { ...planned, kind: 'budget' },
    lines: [...audited, ...issued(rectified), ['close', 6]],
  },
  {
    ...audit,
    ago: 140,
    facts: { ...planned, kind: 'investment' },
    lines: [
      ...audited,
      ...issued([
        ['set', 3, { rule: 'decided', rectifyBy: '+45' }],
        ['report', 30],
      ]),
    ],
  },
  {
    ...audit,
    ago: 120,
    facts: { ...planned, kind: 'policy' },
    lines: [['cancel', 8, { reason: '与上级审计项目重复（演示）。' }]],
  },
  { ...audit, ago: 42, facts: { ...planned, kind: 'finance' }, lines: audited },
  { ...audit, ago: 8, facts: { ...planned, kind: 'accountability', startOn: '+9' } },
]

const list = { procedure: 'auditRectification', organ: 'audit' } as const
/** Rectification by itself. */
export const auditRectificationTales: readonly Tale[] = [
  {
    ...list,
    ago: 130,
    facts: { money: 50_000 },
    lines: [
      ['set', 3, { rule: 'decided', rectifyBy: '+30' }],
      ['report', 25, { rectifiedMoney: 20_000 }],
      ['check', 4, { outcome: 'partly' }],
      ['findUndone', 1],
      ['press', 4, { pressure: 'interview' }],
      ['report', 20, { rectifiedMoney: 50_000 }],
      ['check', 4, { outcome: 'done' }],
      ['finish', 1],
      ['close', 3],
    ],
  },
  { ...list, ago: 40, facts: { money: 30_000 }, lines: [['set', 3, { rule: 'decided', rectifyBy: '+30' }]] },
  { ...list, ago: 24, facts: { money: 9000 }, lines: [['set', 3, { rule: 'decided', rectifyBy: '+23' }]] },
]
