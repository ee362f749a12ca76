import { type RegisterKey, registerKeys } from './registers.ts'

/** Registers that belong together, as they are listed for people. */
export interface RegisterArea {
  readonly title: string
  readonly registers: readonly RegisterKey[]
}

const named: readonly RegisterArea[] = [
  {
    title: '权责清单与放权',
    registers: [
      'powers',
      'powerTransfers',
      'cancelledApprovals',
      'benefitPolicies',
      'businessMeasures',
      'complianceOfficers',
      'complianceRisks',
      'digitalScenes',
      'enterpriseAppeals',
      'enterpriseServices',
      'licenceSeparation',
      'oldAccounts',
      'reformTasks',
    ],
  },
  {
    title: '政务服务',
    registers: [
      'serviceItems',
      'proofs',
      'cancelledProofs',
      'intermediaries',
      'serviceCentres',
      'bundles',
      'serviceStandards',
      'agencyOrders',
      'electronicLicences',
      'majorProjects',
      'serviceFindings',
      'serviceSupervisors',
    ],
  },
  {
    title: '行政执法',
    registers: [
      'enforcementFields',
      'enforcementBodies',
      'benchmarks',
      'minorViolations',
      'inspectionItems',
      'inspectionTargets',
      'campaigns',
      'creditList',
      'dutyBorders',
      'enforcementTasks',
      'monitoringDevices',
      'squads',
    ],
  },
  {
    title: '执法人员与监督',
    registers: ['officers', 'certificates', 'auxiliaries', 'enforcementIncidents', 'qualityTasks', 'supervisionPlans'],
  },
  {
    title: '文件与法律顾问',
    registers: [
      'documentsInForce',
      'adviserTasks',
      'expertReviews',
      'lawFirms',
      'legalAdvisers',
      'policies',
      'villageAdvisers',
      'villageServices',
    ],
  },
  { title: '重大决策', registers: ['accountability', 'decisionCatalogue', 'experts'] },
  {
    title: '政务公开',
    registers: ['disclosureCatalogue', 'grassrootsItems', 'npcReports', 'opennessPoints', 'siteFindings', 'spokespersons'],
  },
  {
    title: '组织与机构',
    registers: [
      'organs',
      'appointments',
      'posts',
      'annualReports',
      'bodyMembers',
      'coordinationMeetings',
      'demonstrationUnits',
      'holidayNotices',
      'leaderDuties',
      'leadingBodies',
      'meetingTopics',
      'planMeasures',
      'regionCodes',
      'satisfactionSurveys',
      'shortcomings',
    ],
  },
  {
    title: '学法与普法',
    registers: [
      'benefitProjects',
      'courtObservations',
      'examQuestions',
      'lawSavvyCitizens',
      'lawStudies',
      'lectures',
      'modelCommunities',
      'publicityActivities',
      'publicityBrands',
      'publicityDuties',
      'staffExams',
      'trainings',
    ],
  },
  {
    title: '矛盾化解',
    registers: [
      'assignedPetitions',
      'clinicVisits',
      'disputeFindings',
      'ledCases',
      'mediationCommittees',
      'mediators',
      'policeLawyerPairs',
      'publicLegalServices',
      'receptions',
      'stabilityReports',
      'zeroReports',
    ],
  },
  {
    title: '治理与应急',
    registers: [
      'communityStandards',
      'emergencyDrills',
      'emergencyPlans',
      'emergencySupplies',
      'grids',
      'householdVisits',
      'policeIndicators',
      'policeStations',
      'safetyOffices',
      'socialOrganisations',
      'villageAffairs',
      'welfareProjects',
    ],
  },
]

const grouped = new Set(named.flatMap(({ registers }) => registers))
const others = registerKeys.filter((key) => !grouped.has(key))

/** All registers by area; every one stands in one. */
export const registerAreas: readonly RegisterArea[] = others.length === 0 ? named : [...named, { title: '其他', registers: others }]
