import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { carriedOver } from './carried-over.ts'
import { earlierOutcomes } from './earlier-outcomes.ts'
import { fullShares, fullStructures } from './full-structures.ts'
import { laterSteps } from './later-steps.ts'
import { namedSums } from './named-sums.ts'
import { structureShares } from './structure-shares.ts'
import { successRates } from './success-rates.ts'
import { namedAgain, toldResults } from './told-results.ts'
import { wholesOfName } from './wholes-of-name.ts'

const RULES = [
  carriedOver,
  earlierOutcomes,
  fullStructures,
  fullShares,
  namedSums,
  laterSteps,
  structureShares,
  toldResults,
  namedAgain,
  successRates,
  wholesOfName,
]

/** What later sentences say of figures told before; what does not hold is at most a question. */
export const toldLater = (mentions: readonly Mention[]): Claim[] => RULES.flatMap((rule) => rule(mentions))
