/** An invented district: its organs and who works there. */
export const region = { region: '990108', name: '清源区' } as const

export const organs = [
  { organ: 'government', name: '清源区人民政府', kind: '政府', mark: '清政' },
  { organ: 'office', name: '清源区人民政府办公室', kind: '部门', mark: '清政办' },
  { organ: 'centre', name: '清源区12345热线中心', kind: '部门', mark: '清热' },
  { organ: 'street', name: '清河街道办事处', kind: '街道', mark: '清河' },
  { organ: 'bureau', name: '清源区城市管理局', kind: '部门', mark: '清城管' },
  { organ: 'housing', name: '清源区住房和城乡建设局', kind: '部门', mark: '清住建' },
  { organ: 'justice', name: '清源区司法局', kind: '部门', mark: '清司', supervises: true },
] as const

export interface Somebody {
  readonly name: string
  readonly organ: string
  readonly role: string
  readonly procedures?: readonly string[]
}

const information = ['openInformation']
const reviews = ['reconsideration']
const calls = ['hotline']

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
  supervisor: { name: '石明', organ: 'justice', role: 'supervisor' },
  auditor: { name: '计清', organ: 'justice', role: 'auditor' },
} as const satisfies Readonly<Record<string, Somebody>>

export type Who = keyof typeof people
