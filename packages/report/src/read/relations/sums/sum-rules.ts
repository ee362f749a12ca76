import type { Rule } from '../rule.ts'
import { partTotals } from '../tables/table-totals.ts'
import { among } from './among.ts'
import { averages } from './averages.ts'
import { bracketParts } from './bracket-parts.ts'
import { doneAndLeft } from './done-and-left.ts'
import { fullLists } from './full-lists.ts'
import { likeCounts } from './like-counts.ts'
import { lineLists } from './line-lists.ts'
import { listedAfter } from './listed-after.ts'
import { nearSums } from './near-sums.ts'
import { openers } from './openers.ts'
import { outcomes } from './outcomes.ts'
import { outnumbered } from './outnumbered.ts'
import { respectively } from './respectively.ts'
import { roughLists } from './rough-lists.ts'
import { runs } from './runs.ts'
import { partsAfter, totalsAfter } from './totals.ts'
import { verdicts } from './verdicts.ts'

/** How parts are read against their totals. */
export const sumRules: readonly Rule[] = [
  (mentions, text) => bracketParts(text, mentions),
  totalsAfter,
  (mentions, text) => among(text, mentions),
  partsAfter,
  (mentions, text) => nearSums(text, mentions),
  partTotals,
  averages,
  runs,
  openers,
  roughLists,
  respectively,
  outcomes,
  verdicts,
  outnumbered,
  doneAndLeft,
  (mentions, text) => fullLists(text, mentions),
  likeCounts,
  listedAfter,
  (mentions, text) => lineLists(text, mentions),
]
