import type { Register } from '@yifa/kernel'
import { accountability } from './registers/decision/accountability.ts'
import { decisionCatalogue } from './registers/decision/decision-catalogue.ts'
import { experts } from './registers/decision/experts.ts'
import { assignedPetitions } from './registers/disputes/assigned-petitions.ts'
import { clinicVisits } from './registers/disputes/clinic-visits.ts'
import { disputeFindings } from './registers/disputes/dispute-findings.ts'
import { ledCases } from './registers/disputes/led-cases.ts'
import { mediationCommittees } from './registers/disputes/mediation-committees.ts'
import { mediators } from './registers/disputes/mediators.ts'
import { policeLawyerPairs } from './registers/disputes/police-lawyer-pairs.ts'
import { publicLegalServices } from './registers/disputes/public-legal-services.ts'
import { receptions } from './registers/disputes/receptions.ts'
import { stabilityReports } from './registers/disputes/stability-reports.ts'
import { zeroReports } from './registers/disputes/zero-reports.ts'
import { adviserTasks } from './registers/documents/adviser-tasks.ts'
import { documentsInForce } from './registers/documents/documents-in-force.ts'
import { expertReviews } from './registers/documents/expert-reviews.ts'
import { lawFirms } from './registers/documents/law-firms.ts'
import { legalAdvisers } from './registers/documents/legal-advisers.ts'
import { policies } from './registers/documents/policies.ts'
import { villageAdvisers } from './registers/documents/village-advisers.ts'
import { villageServices } from './registers/documents/village-services.ts'
import { communityStandards } from './registers/emergency/community-standards.ts'
import { emergencyDrills } from './registers/emergency/emergency-drills.ts'
import { emergencyPlans } from './registers/emergency/emergency-plans.ts'
import { emergencySupplies } from './registers/emergency/emergency-supplies.ts'
import { grids } from './registers/emergency/grids.ts'
import { householdVisits } from './registers/emergency/household-visits.ts'
import { policeIndicators } from './registers/emergency/police-indicators.ts'
import { policeStations } from './registers/emergency/police-stations.ts'
import { safetyOffices } from './registers/emergency/safety-offices.ts'
import { socialOrganisations } from './registers/emergency/social-organisations.ts'
import { villageAffairs } from './registers/emergency/village-affairs.ts'
import { welfareProjects } from './registers/emergency/welfare-projects.ts'
import { benchmarks } from './registers/enforcement/benchmarks.ts'
import { campaigns } from './registers/enforcement/campaigns.ts'
import { creditList } from './registers/enforcement/credit-list.ts'
import { dutyBorders } from './registers/enforcement/duty-borders.ts'
import { enforcementBodies } from './registers/enforcement/enforcement-bodies.ts'
import { enforcementFields } from './registers/enforcement/enforcement-fields.ts'
import { enforcementTasks } from './registers/enforcement/enforcement-tasks.ts'
import { inspectionItems } from './registers/enforcement/inspection-items.ts'
import { inspectionTargets } from './registers/enforcement/inspection-targets.ts'
import { minorViolations } from './registers/enforcement/minor-violations.ts'
import { monitoringDevices } from './registers/enforcement/monitoring-devices.ts'
import { squads } from './registers/enforcement/squads.ts'
import { disclosureCatalogue } from './registers/openness/disclosure-catalogue.ts'
import { grassrootsItems } from './registers/openness/grassroots-items.ts'
import { npcReports } from './registers/openness/npc-reports.ts'
import { opennessPoints } from './registers/openness/openness-points.ts'
import { siteFindings } from './registers/openness/site-findings.ts'
import { spokespersons } from './registers/openness/spokespersons.ts'
import { annualReports } from './registers/organisation/annual-reports.ts'
import { appointments } from './registers/organisation/appointments.ts'
import { bodyMembers } from './registers/organisation/body-members.ts'
import { coordinationMeetings } from './registers/organisation/coordination-meetings.ts'
import { demonstrationUnits } from './registers/organisation/demonstration-units.ts'
import { holidayNotices } from './registers/organisation/holiday-notices.ts'
import { leaderDuties } from './registers/organisation/leader-duties.ts'
import { leadingBodies } from './registers/organisation/leading-bodies.ts'
import { meetingTopics } from './registers/organisation/meeting-topics.ts'
import { organs } from './registers/organisation/organs.ts'
import { planMeasures } from './registers/organisation/plan-measures.ts'
import { posts } from './registers/organisation/posts.ts'
import { regionCodes } from './registers/organisation/region-codes.ts'
import { satisfactionSurveys } from './registers/organisation/satisfaction-surveys.ts'
import { shortcomings } from './registers/organisation/shortcomings.ts'
import { benefitPolicies } from './registers/powers/benefit-policies.ts'
import { businessMeasures } from './registers/powers/business-measures.ts'
import { cancelledApprovals } from './registers/powers/cancelled-approvals.ts'
import { complianceOfficers } from './registers/powers/compliance-officers.ts'
import { complianceRisks } from './registers/powers/compliance-risks.ts'
import { digitalScenes } from './registers/powers/digital-scenes.ts'
import { enterpriseAppeals } from './registers/powers/enterprise-appeals.ts'
import { enterpriseServices } from './registers/powers/enterprise-services.ts'
import { licenceSeparation } from './registers/powers/licence-separation.ts'
import { oldAccounts } from './registers/powers/old-accounts.ts'
import { powerTransfers } from './registers/powers/power-transfers.ts'
import { powers } from './registers/powers/powers.ts'
import { reformTasks } from './registers/powers/reform-tasks.ts'
import { benefitProjects } from './registers/publicity/benefit-projects.ts'
import { courtObservations } from './registers/publicity/court-observations.ts'
import { examQuestions } from './registers/publicity/exam-questions.ts'
import { lawSavvyCitizens } from './registers/publicity/law-savvy-citizens.ts'
import { lawStudies } from './registers/publicity/law-studies.ts'
import { lectures } from './registers/publicity/lectures.ts'
import { modelCommunities } from './registers/publicity/model-communities.ts'
import { publicityActivities } from './registers/publicity/publicity-activities.ts'
import { publicityBrands } from './registers/publicity/publicity-brands.ts'
import { publicityDuties } from './registers/publicity/publicity-duties.ts'
import { staffExams } from './registers/publicity/staff-exams.ts'
import { trainings } from './registers/publicity/trainings.ts'
import { agencyOrders } from './registers/service/agency-orders.ts'
import { bundles } from './registers/service/bundles.ts'
import { cancelledProofs } from './registers/service/cancelled-proofs.ts'
import { electronicLicences } from './registers/service/electronic-licences.ts'
import { intermediaries } from './registers/service/intermediaries.ts'
import { majorProjects } from './registers/service/major-projects.ts'
import { proofs } from './registers/service/proofs.ts'
import { serviceCentres } from './registers/service/service-centres.ts'
import { serviceFindings } from './registers/service/service-findings.ts'
import { serviceItems } from './registers/service/service-items.ts'
import { serviceStandards } from './registers/service/service-standards.ts'
import { serviceSupervisors } from './registers/service/service-supervisors.ts'
import { auxiliaries } from './registers/supervision/auxiliaries.ts'
import { certificates } from './registers/supervision/certificates.ts'
import { enforcementIncidents } from './registers/supervision/enforcement-incidents.ts'
import { officers } from './registers/supervision/officers.ts'
import { qualityTasks } from './registers/supervision/quality-tasks.ts'
import { supervisionPlans } from './registers/supervision/supervision-plans.ts'

const listed = {
  powers,
  powerTransfers,
  cancelledApprovals,
  benefitPolicies,
  businessMeasures,
  complianceOfficers,
  complianceRisks,
  digitalScenes,
  enterpriseAppeals,
  enterpriseServices,
  licenceSeparation,
  oldAccounts,
  reformTasks,
  serviceItems,
  proofs,
  cancelledProofs,
  intermediaries,
  serviceCentres,
  bundles,
  serviceStandards,
  agencyOrders,
  electronicLicences,
  majorProjects,
  serviceFindings,
  serviceSupervisors,
  enforcementFields,
  enforcementBodies,
  benchmarks,
  minorViolations,
  inspectionItems,
  inspectionTargets,
  campaigns,
  creditList,
  dutyBorders,
  enforcementTasks,
  monitoringDevices,
  squads,
  officers,
  certificates,
  auxiliaries,
  enforcementIncidents,
  qualityTasks,
  supervisionPlans,
  documentsInForce,
  adviserTasks,
  expertReviews,
  lawFirms,
  legalAdvisers,
  policies,
  villageAdvisers,
  villageServices,
  accountability,
  decisionCatalogue,
  experts,
  disclosureCatalogue,
  grassrootsItems,
  npcReports,
  opennessPoints,
  siteFindings,
  spokespersons,
  annualReports,
  bodyMembers,
  coordinationMeetings,
  demonstrationUnits,
  holidayNotices,
  leaderDuties,
  leadingBodies,
  meetingTopics,
  organs,
  planMeasures,
  posts,
  regionCodes,
  satisfactionSurveys,
  shortcomings,
  benefitProjects,
  courtObservations,
  examQuestions,
  lawSavvyCitizens,
  lawStudies,
  lectures,
  modelCommunities,
  publicityActivities,
  publicityBrands,
  publicityDuties,
  staffExams,
  trainings,
  assignedPetitions,
  clinicVisits,
  disputeFindings,
  ledCases,
  mediationCommittees,
  mediators,
  policeLawyerPairs,
  publicLegalServices,
  receptions,
  stabilityReports,
  zeroReports,
  communityStandards,
  emergencyDrills,
  emergencyPlans,
  emergencySupplies,
  grids,
  householdVisits,
  policeIndicators,
  policeStations,
  safetyOffices,
  socialOrganisations,
  villageAffairs,
  welfareProjects,
} as const satisfies Readonly<Record<string, Register>>

const titles = Object.fromEntries(Object.entries(listed).map(([key, { title }]) => [key, title]))

/** Every register. This is the only place that names them all; appointments name the others that somebody looks after. */
export const registers = { ...listed, appointments: appointments(titles) } as const satisfies Readonly<Record<string, Register>>

export type RegisterKey = keyof typeof registers
export const isRegisterKey = (key: string): key is RegisterKey => Object.hasOwn(registers, key)
export const registerKeys: readonly RegisterKey[] = Object.keys(registers).filter(isRegisterKey)

/** A register by its key; none for an unknown one. */
export const registerOf = (key: string): Register | undefined => (isRegisterKey(key) ? registers[key] : undefined)
