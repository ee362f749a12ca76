import type { Line, Tale } from '../play/tale.ts'
import { newcomers } from '../registers/staff.ts'

const watch = { procedure: 'supervision', organ: 'justice' } as const
const filed: readonly Line[] = [
  ['file', 3, { remedy: 'none', localRule: 'none', field: '城市管理执法' }],
  ['notify', 2],
  ['explain', 6],
  ['check', 5, { means: 'files' }],
]
/** Supervision of enforcement: corrected, an opinion, a decision of the government, unfounded, guided, under way. */
export const supervisionTales: readonly Tale[] = [
  { ...watch, ago: 130, opens: 'find', facts: { mode: 'daily' }, lines: [...filed, ['correctAtOnce', 1]] },
  {
    ...watch,
    ago: 120,
    facts: {},
    lines: [
      ...filed,
      ['conclude', 4, { finding: 'unlawful' }],
      ['opine', 3, { opinionDue: '+20' }],
      ['reportCorrection', 14],
      ['close', 3],
      ['answerComplainant', 1],
    ],
  },
  {
    ...watch,
    ago: 110,
    opens: 'find',
    facts: { mode: 'special' },
    lines: [
      ...filed,
      ['conclude', 4, { finding: 'major' }],
      ['escalateAtOnce', 2],
      ['decide', 6, { decided: 'correct' }],
      ['reportExecution', 20],
      ['close', 3],
    ],
  },
  {
    ...watch,
    ago: 90,
    opens: 'find',
    facts: { mode: 'key' },
    lines: [...filed, ['conclude', 3, { finding: 'none' }], ['endUnfounded', 1]],
  },
  { ...watch, ago: 60, lines: [['guide', 3]] },
  {
    ...watch,
    ago: 38,
    opens: 'find',
    facts: { mode: 'daily' },
    lines: [...filed, ['conclude', 3, { finding: 'neglect' }], ['order', 2, { orderDue: '+12' }]],
  },
  {
    ...watch,
    ago: 26,
    opens: 'find',
    facts: { mode: 'daily' },
    lines: [...filed, ['conclude', 2, { finding: 'improper' }], ['opine', 1, { opinionDue: '+9' }]],
  },
]

const marking = { procedure: 'caseFileReview', organ: 'justice' } as const
const scored = (score: number, veto = 'none'): readonly Line[] => [
  ['draw', 3, { population: 120, sample: 12 }],
  ['score', 5, { score, veto }],
  ['report', 3],
]
/** Reviews of case files. */
export const caseFileReviewTales: readonly Tale[] = [
  {
    ...marking,
    ago: 150,
    facts: { field: '行政处罚' },
    lines: [...scored(93), ['agree', 3], ['grade', 2, { grade: 'excellent' }], ['circulate', 4]],
  },
  {
    ...marking,
    ago: 130,
    facts: { field: '行政许可' },
    lines: [
      ...scored(55, 'procedure'),
      ['agree', 3],
      ['grade', 2, { grade: 'failed' }],
      ['suggest', 2],
      ['reportCorrection', 16],
      ['circulate', 5],
    ],
  },
  {
    ...marking,
    ago: 100,
    facts: { field: '行政强制' },
    lines: [
      ...scored(72),
      ['askRecheck', 3],
      ['recheck', 6, { recheck: 'altered', score: 78, veto: 'none' }],
      ['grade', 2, { grade: 'good' }],
      ['circulate', 4],
    ],
  },
  { ...marking, ago: 14, facts: { field: '行政检查' }, lines: scored(81) },
]

const card = { procedure: 'credential', organ: 'market' } as const
const holder = {
  holder: 'person',
  regime: 'general',
  staffed: 'yes',
  revokedBefore: 'no',
  post: '执法岗位（演示）',
} as const
/** The newcomers by the names the register of officers knows them by. */
const called = (name: string) => ({ ...holder, holder: { kind: 'person', name, phone: '13800000000' } })
const issued = (member: string): readonly Line[] => [
  ['recommend', 3],
  ['train', 10, { hours: 60 }],
  ['passExam', 5, { examScore: '91分' }],
  ['qualify', 3],
  ['issue', 4, { member, number: `YS-${member}` }],
]
/** Certificates of enforcement officers. */
export const credentialTales: readonly Tale[] = [
  { ...card, ago: 170, facts: called('演示新晨'), lines: issued(newcomers.market) },
  {
    ...card,
    organ: 'urban',
    ago: 160,
    facts: called('演示新露'),
    lines: [...issued(newcomers.urban), ['cancel', 60, { cancellation: 'moved' }]],
  },
  {
    ...card,
    organ: 'housing',
    ago: 120,
    facts: { ...holder, staffed: 'no' },
    lines: [['refuse', 4, { reason: '不是在编在岗人员（演示）。' }]],
  },
  {
    ...card,
    organ: 'urban',
    ago: 155,
    facts: called('演示新霜'),
    lines: [
      ...issued(newcomers.other),
      ['suspend', 40, { suspension: 'misuse' }],
      ['train', 12, { hours: 40 }],
      ['giveBack', 3, { examScore: '85分' }],
    ],
  },
  { ...card, ago: 8, facts: holder, lines: [['recommend', 3]] },
]

const yearly = { procedure: 'implementationReport', organ: 'market' } as const
/** Reports on a law's first year. */
export const implementationTales: readonly Tale[] = [
  {
    ...yearly,
    ago: 130,
    facts: { anniversary: '+10' },
    lines: [
      ['report', 18],
      ['archive', 6],
    ],
  },
  {
    ...yearly,
    organ: 'urban',
    ago: 110,
    facts: { anniversary: '+8' },
    lines: [
      ['report', 15],
      ['sendBack', 4],
      ['report', 6],
      ['archive', 3],
    ],
  },
  { ...yearly, organ: 'housing', ago: 70, facts: { anniversary: '-5' } },
  { ...yearly, ago: 30, facts: { anniversary: '+12' } },
]

const collection = { procedure: 'fineCollection', organ: 'market' } as const
/** Agreements with banks that collect fines. */
export const fineCollectionTales: readonly Tale[] = [
  {
    ...collection,
    ago: 200,
    facts: { signedOn: '+0' },
    lines: [
      ['file', 6],
      ['reconcile', 60],
      ['end', 90, { reason: '改由统一支付平台代收（演示）。' }],
    ],
  },
  {
    ...collection,
    ago: 90,
    facts: { signedOn: '+0' },
    lines: [
      ['file', 8],
      ['reconcile', 40],
    ],
  },
  { ...collection, ago: 11, facts: { signedOn: '+0' } },
]
