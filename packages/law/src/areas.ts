import { type ProcedureKey, procedureKeys } from './procedures.ts'

/** Procedures that belong together, as they are listed for people. */
export interface Area {
  readonly title: string
  readonly procedures: readonly ProcedureKey[]
}

const named: readonly Area[] = [
  { title: '诉求', procedures: ['hotline', 'petition', 'consumerComplaint', 'proposal'] },
  {
    title: '信息与数据',
    procedures: ['openInformation', 'informationCorrection', 'proactiveDisclosure', 'dataRequest'],
  },
  {
    title: '执法',
    procedures: [
      'oneThing',
      'licence',
      'inspectionPlan',
      'inspectionDraw',
      'inspection',
      'penalty',
      'compulsoryMeasure',
      'enforcement',
      'criminalTransfer',
      'fineCollection',
    ],
  },
  { title: '争议与救济', procedures: ['reconsideration', 'litigation', 'advice', 'compensation'] },
  {
    title: '调解与援助',
    procedures: ['mediation', 'administrativeMediation', 'adjudication', 'legalAid'],
  },
  { title: '决策与文件', procedures: ['decision', 'normativeDocument', 'legalityReview'] },
  {
    title: '监督',
    procedures: ['supervision', 'enforcementDispute', 'caseFileReview', 'credential', 'implementationReport'],
  },
  {
    title: '法治建设',
    procedures: ['governanceYear', 'governanceInspection', 'governanceAssessment', 'appointmentExam'],
  },
  { title: '审计', procedures: ['audit', 'auditRectification'] },
  { title: '应急', procedures: ['emergency', 'publicOpinion', 'accidentInvestigation'] },
]

const grouped = new Set(named.flatMap(({ procedures }) => procedures))
const others = procedureKeys.filter((key) => !grouped.has(key))

/** The whole statute book by area; every procedure stands in one. */
export const areas: readonly Area[] = others.length === 0 ? named : [...named, { title: '其他', procedures: others }]
