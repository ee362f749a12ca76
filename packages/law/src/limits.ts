import type { Limit } from '@yifa/kernel'
import { audit } from './limits/audit.ts'
import { compensation } from './limits/compensation.ts'
import { compulsion } from './limits/compulsion.ts'
import { counting } from './limits/counting.ts'
import { criminalTransfer } from './limits/criminal-transfer.ts'
import { dataSharing } from './limits/data-sharing.ts'
import { decisions } from './limits/decisions.ts'
import { emergency } from './limits/emergency.ts'
import { hotline } from './limits/hotline.ts'
import { information } from './limits/information.ts'
import { inspection } from './limits/inspection.ts'
import { legalAid } from './limits/legal-aid.ts'
import { legalityReview } from './limits/legality-review.ts'
import { licensing } from './limits/licensing.ts'
import { litigation } from './limits/litigation.ts'
import { mediation } from './limits/mediation.ts'
import { normativeDocuments } from './limits/normative-documents.ts'
import { penalty } from './limits/penalty.ts'
import { penaltyBySpecialRules } from './limits/penalty-by-special-rules.ts'
import { petitions } from './limits/petitions.ts'
import { proposals } from './limits/proposals.ts'
import { reconsideration } from './limits/reconsideration.ts'
import { reconsiderationBefore2024 } from './limits/reconsideration-before-2024.ts'
import { ruleOfLaw } from './limits/rule-of-law.ts'
import { supervision } from './limits/supervision.ts'

const all = {
  ...counting,
  ...licensing,
  ...penalty,
  ...penaltyBySpecialRules,
  ...compulsion,
  ...reconsideration,
  ...reconsiderationBefore2024,
  ...litigation,
  ...compensation,
  ...information,
  ...petitions,
  ...hotline,
  ...decisions,
  ...normativeDocuments,
  ...inspection,
  ...supervision,
  ...criminalTransfer,
  ...mediation,
  ...legalAid,
  ...proposals,
  ...legalityReview,
  ...ruleOfLaw,
  ...audit,
  ...emergency,
  ...dataSharing,
}

/** The id of a statutory time limit: `'info.reply'`. */
export type LimitId = keyof typeof all

/** Every statutory time limit of the table, by its id. */
export const limits: Readonly<Record<LimitId, Limit>> = all

export const isLimitId = (id: string): id is LimitId => Object.hasOwn(all, id)
