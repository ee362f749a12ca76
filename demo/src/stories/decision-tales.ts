import type { Line, Tale } from '../play/tale.ts'

const decision = { procedure: 'decision', organ: 'gov-office' } as const
const project = { kind: 'project', origin: 'department', region: 'national' } as const
const needs = { expert: 'yes', risk: 'yes', competition: 'no', hearing: 'no', closed: 'no' } as const
const prepared: readonly Line[] = [
  ['launch', 5],
  ['draft', 15, needs],
  ['solicit', 3, { urgency: 'ordinary' }],
  ['consultExperts', 12],
  ['concludeSoliciting', 12],
  ['assessRisk', 4, { controllable: 'yes' }],
  ['submitReview', 3, { exploring: 'no' }],
]
const reviewed: readonly Line[] = [...prepared, ['giveOpinion', 9, { legality: 'lawful' }], ['reportToParty', 3]]

/** Major decisions: carried out, rejected, never launched, being prepared. */
export const decisionTales: readonly Tale[] = [
  {
    ...decision,
    ago: 215,
    facts: project,
    lines: [
      ...reviewed,
      ['discuss', 4],
      ['announce', 5],
      ['archive', 6],
      ['evaluate', 80, { conclusion: 'go' }],
      ['complete', 20],
    ],
  },
  { ...decision, ago: 180, facts: { ...project, kind: 'policy' }, lines: [...reviewed, ['reject', 3]] },
  {
    ...decision,
    ago: 150,
    facts: { ...project, origin: 'public' },
    lines: [['decline', 12, { reason: '已有在建项目可以满足需要（演示）。' }]],
  },
  { ...decision, ago: 110, facts: { ...project, kind: 'plan' }, lines: [...reviewed, ['discuss', 4], ['announce', 6]] },
  { ...decision, ago: 40, facts: project, lines: prepared.slice(0, 3) },
  { ...decision, ago: 64, facts: { ...project, kind: 'resources' }, lines: prepared },
]

const review = { procedure: 'legalityReview', organ: 'legality' } as const
/** Reviews of legality: of contracts, documents, decisions, penalties. */
export const legalityReviewTales: readonly Tale[] = [
  {
    ...review,
    ago: 120,
    facts: { kind: 'contract' },
    lines: [
      ['begin', 1],
      ['opine', 4, { opinion: 'lawful' }],
      ['approve', 1],
    ],
  },
  {
    ...review,
    ago: 100,
    facts: { kind: 'contract' },
    lines: [
      ['sendBack', 1, { missing: '请补充授权文件（演示）。' }],
      ['supply', 3],
      ['begin', 1],
      ['opine', 4, { opinion: 'amend' }],
      ['revise', 1],
      ['resubmit', 3],
      ['opine', 2, { opinion: 'lawful' }],
      ['approve', 1],
    ],
  },
  {
    ...review,
    ago: 80,
    facts: { kind: 'contract' },
    lines: [
      ['begin', 1],
      ['opine', 4, { opinion: 'amend' }],
      ['submitAnyway', 3, { reason: '条款为上级统一文本（演示）。' }],
    ],
  },
  {
    ...review,
    ago: 60,
    facts: { kind: 'document' },
    lines: [
      ['begin', 1],
      ['withdraw', 4],
    ],
  },
  { ...review, ago: 5, facts: { kind: 'contract' }, lines: [['begin', 1]] },
  { ...review, ago: 9, facts: { kind: 'contract' }, lines: [['begin', 1]] },
]

const document = { procedure: 'normativeDocument', organ: 'gov-office' } as const
const ordinary = {
  issuer: 'government',
  region: 'national',
  enterprise: 'yes',
  operators: 'yes',
  emergency: 'no',
} as const
const adopted: readonly Line[] = [
  ['assess', 4],
  ['draft', 10, { forbidden: 'no' }],
  ['solicit', 3],
  ['conclude', 24],
  ['reviewCompetition', 3, { competition: 'consistent' }],
  ['submit', 2],
  ['opine', 8, { legality: 'lawful' }],
  ['adopt', 5],
  ['sign', 2, { signedBy: '区政府主要负责人（演示）' }],
  ['register', 2],
]
const published = (more: object): Line => ['publish', 2, { effectiveOn: '+22', atOnce: 'after', ...more }]

/** Normative documents from the plan to the end of their validity. */
export const normativeDocumentTales: readonly Tale[] = [
  {
    ...document,
    ago: 210,
    facts: ordinary,
    lines: [
      ...adopted,
      published({ validity: 'general', expiresOn: '2030-12-31' }),
      ['interpret', 2],
      ['file', 6],
      ['evaluate', 110],
      ['keep', 12, { expiresOn: '2031-12-31' }],
    ],
  },
  {
    ...document,
    ago: 200,
    facts: ordinary,
    lines: [
      ...adopted,
      published({ validity: 'trial', expiresOn: '2028-06-30' }),
      ['interpret', 2],
      ['file', 6],
      ['repeal', 90, { reason: '上位法已经修改（演示）。' }],
    ],
  },
  {
    ...document,
    ago: 120,
    facts: ordinary,
    lines: [
      ['assess', 4],
      ['abandon', 10, { reason: '可以沿用现行文件（演示）。' }],
    ],
  },
  {
    ...document,
    ago: 78,
    facts: ordinary,
    lines: [...adopted, published({ validity: 'general', expiresOn: '2031-06-30' })],
  },
  { ...document, ago: 50, facts: ordinary, lines: adopted.slice(0, 6) },
]
