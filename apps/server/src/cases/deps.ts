import type { Day } from '@yifa/calendar'
import type { ActingOfficer, KnownEntry, NamedEntry, Setting } from '@yifa/kernel'
import type { Attachments, CaseRecord, DataKeys } from '@yifa/record'
import type { Clockwork } from './clockwork.ts'

/** An organ as its papers name it: `mark` is its 机关代字, such as 清政办. */
export interface NamedOrgan {
  readonly name: string
  readonly mark: string
}

/** What the cases room works with. */
export interface CaseRoomDeps {
  readonly record: Pick<
    CaseRecord,
    | 'append'
    | 'loadCase'
    | 'acts'
    | 'worklist'
    | 'links'
    | 'awaiting'
    | 'openCases'
    | 'replaceTurns'
    | 'basisOf'
    | 'setBasis'
  >
  /** Personal data are sealed under these before they reach the record. */
  readonly keys: DataKeys
  /** Files that acts enclose. */
  readonly attachments: Attachments
  readonly setting: Setting
  readonly clockwork: Clockwork
  readonly organ: (region: string, id: string) => Promise<NamedOrgan | undefined>
  /** Those of the officers asked for whom the register knows, as they stand on a day. */
  readonly officers: (region: string, ids: readonly string[], day: Day) => Promise<readonly ActingOfficer[]>
  /** Those of the register entries asked for that are known, by key or by the name an entry of the organ bears, as they stand on a day. */
  readonly entries: (
    region: string,
    named: readonly NamedEntry[],
    on: { readonly day: Day; readonly organ: string },
  ) => Promise<readonly KnownEntry[]>
}
