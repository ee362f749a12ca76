import type { Line, Tale } from '../play/tale.ts'

const year = { procedure: 'governanceYear', organ: 'justice' } as const
const work: readonly Line[] = [
  ['assign', 5, { task: '修订行政裁量基准（演示）', unit: '清源区司法局', taskBy: '+60' }],
  ['study', 10, { attended: 24 }],
  ['lecture', 20, { attended: 120 }],
  ['finishTask', 20, { task: '修订行政裁量基准（演示）', unit: '清源区司法局' }],
  ['lead', 5, { duty: 'meeting' }],
  ['train', 15, { officers: 86 }],
  ['study', 20, { attended: 26 }],
]
const reported: readonly Line[] = [
  ['confirmTraining', 145, { officers: 86, leastHours: 62 }],
  ['state', 3],
  ['draft', 5],
  ['approve', 6],
  ['reportParty', 2],
  ['reportCongress', 1],
  ['reportSuperior', 1],
  ['publish', 5],
  ['close', 6],
]

/** The duties of a year of rule-of-law government. */
export const governanceYearTales: readonly Tale[] = [
  { ...year, ago: 218, facts: { year: '2026年度', yearEnd: '2026-12-31', level: 'government' }, lines: work },
  {
    ...year,
    ago: 440,
    facts: { year: '2025年度', yearEnd: '2025-12-31', level: 'government' },
    lines: [...work, ...reported],
  },
  {
    ...year,
    ago: 44,
    facts: { year: '2026年度', yearEnd: '2026-12-31', level: 'department' },
    lines: [['assign', 4, { task: '执法队伍轮训（演示）', unit: '清源区城市管理局', taskBy: '+30' }]],
  },
]

const visit = { procedure: 'governanceInspection', organ: 'justice' } as const
const visited: readonly Line[] = [
  ['approve', 3],
  ['begin', 5, { means: 'onSite' }],
  ['visit', 4],
  ['conclude', 8],
]
/** Inspections of rule-of-law government. */
export const governanceInspectionTales: readonly Tale[] = [
  {
    ...visit,
    ago: 160,
    facts: { kind: 'government' },
    lines: [
      ...visited,
      ['feedBack', 4, { rectifyBy: '+40' }],
      ['report', 30],
      ['recheck', 5, { done: 'yes' }],
      ['strikeOff', 2],
    ],
  },
  { ...visit, ago: 140, facts: { kind: 'ruleOfLaw' }, lines: [...visited, ['findNothing', 3]] },
  {
    ...visit,
    ago: 120,
    facts: { kind: 'government' },
    lines: [['cancel', 3, { reason: '与上级督察合并实施（演示）。' }]],
  },
  { ...visit, ago: 50, facts: { kind: 'government' }, lines: [...visited, ['feedBack', 2, { rectifyBy: '+30' }]] },
  { ...visit, ago: 40, facts: { kind: 'ruleOfLaw' }, lines: [...visited, ['feedBack', 2, { rectifyBy: '+12' }]] },
]

const marks = { procedure: 'governanceAssessment', organ: 'justice' } as const
const marked: readonly Line[] = [
  ['scoreOneself', 10, { selfScore: 96 }],
  ['score', 12, { score: 91, deductions: '公示不及时扣五分，培训学时扣四分（演示）。' }],
  ['tell', 3],
]
/** Yearly assessments. */
export const governanceAssessmentTales: readonly Tale[] = [
  {
    ...marks,
    ago: 200,
    facts: { total: 100 },
    lines: [...marked, ['settle', 8], ['publish', 5, { grade: 'excellent' }]],
  },
  {
    ...marks,
    ago: 198,
    facts: { total: 100 },
    lines: [
      ...marked,
      ['appeal', 3],
      ['decideAppeal', 5, { appealOutcome: 'changed', score: 93 }],
      ['publish', 6, { grade: 'good' }],
    ],
  },
  { ...marks, ago: 24, facts: { total: 100 }, lines: marked.slice(0, 2) },
]

const exam = { procedure: 'appointmentExam', organ: 'justice' } as const
/** Exams before an appointment. */
export const appointmentExamTales: readonly Tale[] = [
  {
    ...exam,
    ago: 100,
    lines: [
      ['register', 3, { passMark: 60, examOn: '+5' }],
      ['sit', 5, { score: 84 }],
      ['pass', 1],
      ['appoint', 10, { appointedOn: '+0' }],
    ],
  },
  {
    ...exam,
    ago: 98,
    lines: [
      ['register', 3, { passMark: 60, examOn: '+5' }],
      ['sit', 5, { score: 52 }],
      ['fail', 1],
      ['resit', 2, { examOn: '+5' }],
      ['sit', 5, { score: 55 }],
      ['fail', 1],
      ['postpone', 2],
    ],
  },
  { ...exam, ago: 70, lines: [['withdraw', 4]] },
  { ...exam, ago: 4, lines: [['register', 2, { passMark: 60, examOn: '+6' }]] },
]
