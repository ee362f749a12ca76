import type { Tale } from '../play/tale.ts'
import { auditRectificationTales, auditTales } from './audit-tales.ts'
import { bundleTales } from './bundle-tales.ts'
import { enforcementTales, measureTales, transferTales } from './compulsion-tales.ts'
import { decisionTales, legalityReviewTales, normativeDocumentTales } from './decision-tales.ts'
import { correctionTales, dataTales, disclosureTales } from './disclosure-tales.ts'
import { accidentTales, emergencyTales, publicOpinionTales } from './emergency-tales.ts'
import {
  appointmentExamTales,
  governanceAssessmentTales,
  governanceInspectionTales,
  governanceYearTales,
} from './governance-tales.ts'
import { inspectionPlanTales, inspectionTales } from './inspection-tales.ts'
import { licenceTales } from './licence-tales.ts'
import { adviceTales, compensationTales, litigationTales } from './litigation-tales.ts'
import {
  adjudicationTales,
  administrativeMediationTales,
  consumerTales,
  legalAidTales,
  mediationTales,
} from './mediation-tales.ts'
import { penaltyTales } from './penalty-tales.ts'
import { petitionTales, proposalTales } from './petition-tales.ts'
import {
  caseFileReviewTales,
  credentialTales,
  fineCollectionTales,
  implementationTales,
  supervisionTales,
} from './supervision-tales.ts'

/** Every case told by what is done in it, besides those of information, hotline and reconsideration. */
export const tales: readonly Tale[] = [
  ...licenceTales,
  ...penaltyTales,
  ...measureTales,
  ...enforcementTales,
  ...transferTales,
  ...inspectionPlanTales,
  ...inspectionTales,
  ...litigationTales,
  ...bundleTales,
  ...adviceTales,
  ...compensationTales,
  ...petitionTales,
  ...proposalTales,
  ...legalAidTales,
  ...mediationTales,
  ...administrativeMediationTales,
  ...adjudicationTales,
  ...consumerTales,
  ...decisionTales,
  ...legalityReviewTales,
  ...normativeDocumentTales,
  ...disclosureTales,
  ...correctionTales,
  ...dataTales,
  ...supervisionTales,
  ...caseFileReviewTales,
  ...credentialTales,
  ...implementationTales,
  ...fineCollectionTales,
  ...governanceYearTales,
  ...governanceInspectionTales,
  ...governanceAssessmentTales,
  ...appointmentExamTales,
  ...auditTales,
  ...auditRectificationTales,
  ...emergencyTales,
  ...publicOpinionTales,
  ...accidentTales,
]
