import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { laterSteps } from './later-steps.ts'
import { structureShares } from './structure-shares.ts'
import { successRates } from './success-rates.ts'
import { namedAgain, toldResults } from './told-results.ts'
import { wholesOfName } from './wholes-of-name.ts'

const RULES = [laterSteps, structureShares, toldResults, namedAgain, successRates, wholesOfName]

/** What later sentences say of figures told before; none of these rules reports what does not hold. */
export const toldLater = (mentions: readonly Mention[]): Claim[] => RULES.flatMap((rule) => rule(mentions))
