import { listedItems } from '../restated/listed-items.ts'
import { nearRestated } from '../restated/near-restated.ts'
import { restated } from '../restated/restated.ts'
import { restatedBeside } from '../restated/restated-beside.ts'
import { swaps } from '../restated/swaps.ts'
import type { Rule } from '../rule.ts'
import { toldLater } from '../told-later/told-later.ts'
import { aloneAmong } from './alone-among.ts'
import { balances } from './balances.ts'
import { farSteps, sectionParts } from './far-steps.ts'
import { headlessParts } from './headless-parts.ts'
import { lesserKinds } from './lesser-kinds.ts'
import { narrower } from './narrower.ts'
import { ofAStock } from './of-a-stock.ts'
import { stages } from './stages.ts'
import { subsets } from './subsets.ts'
import { targets } from './targets.ts'
import { widerScopes } from './wider-scopes.ts'

/** What is no more than what, and what is told again. */
export const partRules: readonly Rule[] = [
  stages,
  aloneAmong,
  widerScopes,
  subsets,
  narrower,
  lesserKinds,
  headlessParts,
  balances,
  farSteps,
  sectionParts,
  ofAStock,
  (mentions, text) => targets(text, mentions),
  restated,
  restatedBeside,
  nearRestated,
  (mentions, text) => swaps(text, mentions),
  (mentions, text) => listedItems(text, mentions),
  toldLater,
]
