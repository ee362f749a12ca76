import type { EntryFields } from '@yifa/kernel'
import type { registers } from '@yifa/law'

/** A district that does not exist: no county of China has a code beginning with 99. */
export const district = { region: '990101', name: '清源区（演示）' }

/** An organ of the district as it stands today. */
export interface InventedOrgan {
  readonly organ: string
  readonly parent?: string
  readonly name: string
  readonly kind: EntryFields<typeof registers.organs>['kind']
  readonly mark: string
  readonly supervises?: true
}

/** Its organs, each after the one it belongs to. */
export const organs: readonly InventedOrgan[] = [
  { organ: 'government', name: '清源区人民政府', kind: 'government', mark: '清政', supervises: true },
  { organ: 'gov-office', parent: 'government', name: '清源区人民政府办公室', kind: 'department', mark: '清政办' },
  { organ: 'justice', parent: 'government', name: '清源区司法局', kind: 'department', mark: '清司', supervises: true },
  { organ: 'review', parent: 'justice', name: '清源区人民政府行政复议办公室', kind: 'internal', mark: '清政' },
  { organ: 'legality', parent: 'justice', name: '清源区司法局合法性审查科', kind: 'internal', mark: '清司审' },
  { organ: 'aid', parent: 'justice', name: '清源区法律援助中心', kind: 'institution', mark: '清援' },
  { organ: 'data', parent: 'government', name: '清源区政务服务和数据局', kind: 'department', mark: '清数' },
  { organ: 'hotline', parent: 'data', name: '清源区12345政务服务便民热线中心', kind: 'institution', mark: '清' },
  { organ: 'petitions', parent: 'government', name: '清源区信访局', kind: 'department', mark: '清信' },
  { organ: 'market', parent: 'government', name: '清源区市场监督管理局', kind: 'department', mark: '清市监' },
  { organ: 'urban', parent: 'government', name: '清源区城市管理局', kind: 'department', mark: '清城管' },
  { organ: 'housing', parent: 'government', name: '清源区住房和城乡建设局', kind: 'department', mark: '清住建' },
  { organ: 'land', parent: 'government', name: '清源区自然资源局', kind: 'department', mark: '清自然资' },
  { organ: 'emergency', parent: 'government', name: '清源区应急管理局', kind: 'department', mark: '清应急' },
  { organ: 'audit', parent: 'government', name: '清源区审计局', kind: 'department', mark: '清审' },
  { organ: 'qinghe', parent: 'government', name: '清源区清河街道办事处', kind: 'dispatched', mark: '清河街' },
  { organ: 'mediation', parent: 'qinghe', name: '清河街道人民调解委员会', kind: 'mass', mark: '清河调' },
  { organ: 'yuntai', parent: 'government', name: '清源区云台街道办事处', kind: 'dispatched', mark: '云台街' },
]
