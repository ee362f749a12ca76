import type { Rule } from '../rule.ts'
import { partTotals } from '../tables/table-totals.ts'
import { among } from './among.ts'
import { averages } from './averages.ts'
import { bracketParts } from './bracket-parts.ts'
import { fullLists } from './full-lists.ts'
import { fullParts } from './full-parts.ts'
import { joinedPlaces } from './joined-places.ts'
import { likeCounts } from './like-counts.ts'
import { lineLists } from './line-lists.ts'
import { openers } from './openers.ts'
import { outcomes } from './outcomes.ts'
import { outnumbered } from './outnumbered.ts'
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
  (mentions, text) => fullParts(text, mentions),
  partTotals,
  averages,
  runs,
  openers,
  roughLists,
  outcomes,
  verdicts,
  outnumbered,
  (mentions, text) => fullLists(text, mentions),
  likeCounts,
  joinedPlaces,
  (mentions, text) => lineLists(text, mentions),
]
