import type { Day } from '@yifa/calendar'
import type { ReconsiderationPlan } from './reconsideration.ts'

/** The reconsiderations of the demonstration's year, in the order of their filing. */
export const reconsiderationYear: readonly ReconsiderationPlan[] = [
  { matter: 'penalty', end: { outcome: 'upheld' } },
  { matter: 'information', end: { outcome: 'revoked', redo: true }, simple: true },
  { matter: 'inaction', end: { outcome: 'ordered', letter: true } },
  { matter: 'penalty', end: { outcome: 'altered', letter: true }, hearing: true, company: true, extend: 30 },
  { matter: 'complaint', end: 'withdraw', after: 30 },
  { matter: 'licence', end: 'settle', company: true },
  { matter: 'penalty', end: { outcome: 'revoked' }, silent: true },
  { matter: 'complaint', end: 'reject' },
  { matter: 'information', end: { outcome: 'upheld' }, simple: true, paper: true },
  { matter: 'compulsion', end: { outcome: 'unlawful', letter: true }, thirdParty: true },
  { matter: 'penalty', end: { outcome: 'upheld' }, correct: 'made' },
  { matter: 'complaint', end: { outcome: 'upheld' }, correct: 'never' },
  { matter: 'penalty', end: { outcome: 'denied' }, unaccepted: true },
  { matter: 'licence', end: 'dismiss', company: true, after: 35 },
  { matter: 'penalty', end: { outcome: 'upheld' }, suspend: 40 },
  { matter: 'inaction', end: { outcome: 'ordered' }, late: 3 },
]

/** Reconsiderations under way today, by the calendar days since their filing. */
export const reconsiderationToday: readonly (readonly [filed: number, plan: ReconsiderationPlan])[] = [
  [2, { matter: 'penalty', end: { outcome: 'upheld' } }],
  [12, { matter: 'licence', end: { outcome: 'upheld' }, company: true, after: 60 }],
  [30, { matter: 'complaint', end: { outcome: 'upheld' }, after: 90 }],
  [58, { matter: 'penalty', end: { outcome: 'upheld' }, after: 90, thirdParty: true }],
  [72, { matter: 'inaction', end: { outcome: 'ordered' }, after: 120 }],
]

/** Cases begun under the edition of 2017; the last of them still waits for the end of another case. */
export const reconsiderationBefore2024: readonly (readonly [filed: Day, plan: ReconsiderationPlan])[] = [
  ['2023-09-04', { matter: 'penalty', end: { outcome: 'upheld' }, old: true, paper: true }],
  ['2023-10-16', { matter: 'inaction', end: { outcome: 'ordered', letter: true }, old: true }],
  ['2023-11-20', { matter: 'compulsion', end: { outcome: 'revoked' }, old: true, silent: true, extend: 30 }],
  ['2023-12-11', { matter: 'penalty', end: { outcome: 'altered' }, old: true, suspend: 4000 }],
]
