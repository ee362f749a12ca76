/** An invented district: its organs and who works there. */
export const region = { region: '990108', name: '清源区' } as const

export const organs = [
  { organ: 'government', name: '清源区人民政府', kind: 'government', mark: '清政' },
  { organ: 'office', name: '清源区人民政府办公室', kind: 'department', mark: '清政办' },
  { organ: 'centre', name: '清源区12345热线中心', kind: 'department', mark: '清热' },
  { organ: 'street', name: '清河街道办事处', kind: 'dispatched', mark: '清河' },
  { organ: 'bureau', name: '清源区城市管理局', kind: 'department', mark: '清城管' },
  { organ: 'housing', name: '清源区住房和城乡建设局', kind: 'department', mark: '清住建' },
  { organ: 'market', name: '清源区市场监督管理局', kind: 'department', mark: '清市监' },
  { organ: 'justice', name: '清源区司法局', kind: 'department', mark: '清司', supervises: true },
  { organ: 'petitions', name: '清源区信访局', kind: 'department', mark: '清信' },
  { organ: 'aid', name: '清源区法律援助中心', kind: 'department', mark: '清援' },
  { organ: 'mediation', name: '清河街道人民调解委员会', kind: 'dispatched', mark: '清河调' },
] as const

export interface Somebody {
  readonly name: string
  readonly organ: string
  readonly role: string
  readonly procedures?: readonly string[]
  /** Whether they hold a certificate for law enforcement (行政执法证). */
  readonly certified?: boolean
  /** The register they keep besides. */
  readonly keeps?: string
}

const information = ['openInformation']
const reviews = ['reconsideration']
const calls = ['hotline']
const cases = ['licence', 'penalty', 'enforcement', 'compulsoryMeasure', 'inspection']
const petitions = ['petition']
const rules = ['decision', 'normativeDocument']

export const people = {
  clerk: { name: '沈知行', organ: 'office', role: 'office', procedures: information },
  head: { name: '林序', organ: 'office', role: 'head', procedures: information },
  colleague: { name: '陆平', organ: 'office', role: 'office', procedures: information },
  registrar: { name: '安宁', organ: 'housing', role: 'office', procedures: information },
  reviewer: { name: '苏允', organ: 'government', role: 'office', procedures: reviews },
  signatory: { name: '顾衡', organ: 'government', role: 'organ', procedures: reviews },
  dispatcher: { name: '何应', organ: 'centre', role: 'centre', procedures: calls },
  chief: { name: '韩度', organ: 'centre', role: 'head', procedures: calls },
  street: { name: '田禾', organ: 'street', role: 'unit', procedures: calls },
  bureau: { name: '程管', organ: 'bureau', role: 'unit', procedures: calls },
  builder: { name: '江屿', organ: 'housing', role: 'unit', procedures: calls },
  inspector: { name: '鲁直', organ: 'market', role: 'office', procedures: cases, certified: true },
  partner: { name: '向明', organ: 'market', role: 'office', procedures: cases, certified: true },
  novice: { name: '初晓', organ: 'market', role: 'office', procedures: cases },
  presider: { name: '方正', organ: 'market', role: 'office', procedures: ['licence'] },
  examiner: { name: '严法', organ: 'market', role: 'legal', procedures: ['penalty'] },
  director: { name: '鲍平', organ: 'market', role: 'head', procedures: cases },
  intake: { name: '泉清', organ: 'petitions', role: 'bureau', procedures: petitions },
  handler: { name: '郑理', organ: 'bureau', role: 'unit', procedures: petitions },
  responder: { name: '郑衡', organ: 'bureau', role: 'head', procedures: petitions },
  revisor: { name: '谷安', organ: 'petitions', role: 'reviewer', procedures: petitions },
  rechecker: { name: '原立', organ: 'petitions', role: 'rechecker', procedures: petitions },
  drafter: { name: '文起', organ: 'office', role: 'office', procedures: rules },
  counsel: { name: '法周', organ: 'office', role: 'legal', procedures: rules },
  mayor: { name: '川宁', organ: 'office', role: 'head', procedures: rules },
  executor: { name: '施行', organ: 'office', role: 'executor', procedures: ['decision'] },
  litigator: { name: '应诉', organ: 'bureau', role: 'office', procedures: ['litigation', 'licence'] },
  defender: { name: '兰正', organ: 'bureau', role: 'head', procedures: ['litigation', 'licence'] },
  counter: { name: '窗明', organ: 'office', role: 'office', procedures: ['oneThing'] },
  aide: { name: '扶远', organ: 'aid', role: 'office', procedures: ['legalAid'] },
  almoner: { name: '助民', organ: 'aid', role: 'head', procedures: ['legalAid'] },
  committee: { name: '和邻', organ: 'mediation', role: 'committee', procedures: ['mediation'] },
  mediator: { name: '睦川', organ: 'mediation', role: 'mediator', procedures: ['mediation'] },
  keeper: { name: '管册', organ: 'justice', role: 'keeper', procedures: ['*'] },
  recorder: { name: '卢明', organ: 'market', role: 'registrar', procedures: ['*'] },
  supervisor: { name: '石明', organ: 'justice', role: 'supervisor' },
  system: { name: '户立', organ: 'justice', role: 'system' },
  security: { name: '任平', organ: 'justice', role: 'security', keeps: 'appointments' },
  auditor: { name: '计清', organ: 'justice', role: 'auditor' },
} as const satisfies Readonly<Record<string, Somebody>>

export type Who = keyof typeof people
