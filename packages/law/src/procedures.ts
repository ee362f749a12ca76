import type { Procedure } from '@yifa/kernel'
import { legalAid } from './aid/legal-aid.ts'
import { audit } from './audit/audit.ts'
import { auditRectification } from './audit/audit-rectification.ts'
import { compensation } from './compensation/compensation.ts'
import { enforcement } from './compulsion/enforcement.ts'
import { compulsoryMeasure } from './compulsion/measure.ts'
import { decision } from './decision/decision.ts'
import { legalityReview } from './decision/legality-review.ts'
import { dataRequest } from './disclosure/data-request.ts'
import { proactiveDisclosure } from './disclosure/proactive-disclosure.ts'
import { normativeDocument } from './document/normative-document.ts'
import { accidentInvestigation } from './emergency/accident-investigation.ts'
import { emergency } from './emergency/emergency.ts'
import { publicOpinion } from './emergency/public-opinion.ts'
import { appointmentExam } from './governance/appointment-exam.ts'
import { governanceAssessment } from './governance/governance-assessment.ts'
import { governanceInspection } from './governance/governance-inspection.ts'
import { governanceYear } from './governance/governance-year.ts'
import { hotline } from './hotline.ts'
import { informationCorrection } from './information/information-correction.ts'
import { openInformation } from './information/open-information.ts'
import { inspection } from './inspection/inspection.ts'
import { inspectionDraw } from './inspection/inspection-draw.ts'
import { inspectionPlan } from './inspection/inspection-plan.ts'
import { licence } from './licence/licence.ts'
import { oneThing } from './licence/one-thing.ts'
import { advice } from './litigation/advice.ts'
import { litigation } from './litigation/litigation.ts'
import { adjudication } from './mediation/adjudication.ts'
import { administrativeMediation } from './mediation/administrative-mediation.ts'
import { mediation } from './mediation/mediation.ts'
import { consumerComplaint } from './penalty/consumer-complaint.ts'
import { fineCollection } from './penalty/fine-collection.ts'
import { penalty } from './penalty/penalty.ts'
import { petition } from './petition/petition.ts'
import { proposal } from './proposal/proposal.ts'
import { reconsideration } from './reconsideration.ts'
import { reconsideration2017 } from './reconsideration-2017.ts'
import { caseFileReview } from './supervision/case-file-review.ts'
import { credential } from './supervision/credential.ts'
import { enforcementDispute } from './supervision/enforcement-dispute.ts'
import { implementationReport } from './supervision/implementation-report.ts'
import { supervision } from './supervision/supervision.ts'
import { criminalTransfer } from './transfer/criminal-transfer.ts'

/** Every procedure with its editions, the newest first. This is the only place that names them all. */
export const procedures = {
  openInformation: [openInformation],
  informationCorrection: [informationCorrection],
  reconsideration: [reconsideration, reconsideration2017],
  hotline: [hotline],
  oneThing: [oneThing],
  licence: [licence],
  penalty: [penalty],
  consumerComplaint: [consumerComplaint],
  fineCollection: [fineCollection],
  compulsoryMeasure: [compulsoryMeasure],
  enforcement: [enforcement],
  criminalTransfer: [criminalTransfer],
  litigation: [litigation],
  advice: [advice],
  compensation: [compensation],
  petition: [petition],
  proposal: [proposal],
  legalAid: [legalAid],
  governanceYear: [governanceYear],
  governanceInspection: [governanceInspection],
  governanceAssessment: [governanceAssessment],
  appointmentExam: [appointmentExam],
  audit: [audit],
  auditRectification: [auditRectification],
  mediation: [mediation],
  administrativeMediation: [administrativeMediation],
  adjudication: [adjudication],
  decision: [decision],
  legalityReview: [legalityReview],
  normativeDocument: [normativeDocument],
  proactiveDisclosure: [proactiveDisclosure],
  dataRequest: [dataRequest],
  inspectionPlan: [inspectionPlan],
  inspectionDraw: [inspectionDraw],
  inspection: [inspection],
  supervision: [supervision],
  caseFileReview: [caseFileReview],
  credential: [credential],
  enforcementDispute: [enforcementDispute],
  implementationReport: [implementationReport],
  emergency: [emergency],
  publicOpinion: [publicOpinion],
  accidentInvestigation: [accidentInvestigation],
} as const satisfies Readonly<Record<string, readonly Procedure[]>>

export type ProcedureKey = keyof typeof procedures
export const isProcedureKey = (key: string): key is ProcedureKey => Object.hasOwn(procedures, key)
export const procedureKeys: readonly ProcedureKey[] = Object.keys(procedures).filter(isProcedureKey)

/** The editions of a procedure, newest first; none for an unknown key. */
export const editionsOf = (key: string): readonly Procedure[] => (isProcedureKey(key) ? procedures[key] : [])

/** The edition in force on a day; a case keeps the edition it began under. */
export const editionOn = (key: string, day: string): Procedure | undefined =>
  editionsOf(key).find(({ source: { inForce, until } }) => day >= inForce && (until === undefined || day <= until))

/** One edition by its name, such as `'2023'`. */
export const edition = (key: string, name: string): Procedure | undefined => editionsOf(key).find(({ source }) => source.edition === name)
