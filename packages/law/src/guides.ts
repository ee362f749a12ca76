import type { Many } from '@yifa/kernel'
import type { serviceItems } from './registers/service/service-items.ts'

interface Fields {
  readonly fields: Readonly<Record<string, unknown>>
}

/** Something a guide has to tell (办事指南的要素), and the fields of the register that tell it. */
type Element<R extends Fields> = {
  readonly title: string
  readonly fields: Many<keyof R['fields']>
  /** A guide without it fails the inspection of government sites (国办秘函〔2019〕19号). */
  readonly vital?: true
}

/** Any element of a guide, for code that serves them all. */
export interface GuideElement {
  readonly title: string
  readonly fields: Many<string>
  readonly vital?: true
}

const serviceGuide: readonly Element<typeof serviceItems>[] = [
  { title: '事项名称', fields: 'name', vital: true },
  { title: '实施机关', fields: 'organ' },
  { title: '服务对象', fields: 'served' },
  { title: '办件类型', fields: 'handling' },
  { title: '设定依据', fields: 'basis', vital: true },
  { title: '申请条件', fields: 'conditions', vital: true },
  { title: '办理材料', fields: 'materials', vital: true },
  { title: '申请表格', fields: 'forms' },
  { title: '办理地点', fields: 'place', vital: true },
  { title: '办理时间', fields: 'hours', vital: true },
  { title: '联系电话', fields: 'phone', vital: true },
  { title: '办理流程', fields: 'flow', vital: true },
  { title: '法定办结时限', fields: ['statutoryDays', 'statutoryNote'] },
  { title: '承诺办结时限', fields: ['promisedDays', 'promisedNote'] },
  { title: '收费', fields: ['fee', 'feeAmount', 'feeBasis'] },
  { title: '办理结果', fields: 'result' },
  { title: '监督投诉', fields: 'supervision' },
]

/** The registers whose entries are guides (办事指南), and in which order a guide tells its elements; GB/T 39554.2. */
export const guides: Readonly<Record<string, readonly GuideElement[] | undefined>> = { serviceItems: serviceGuide }
