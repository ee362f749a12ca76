import type { Day } from '@yifa/calendar'
import type { ActingOfficer, FactValues, KnownEntry, NamedEntry, Pool, Setting } from '@yifa/kernel'
import type { Attachments, CaseRecord, DataKeys } from '@yifa/record'
import type { Clockwork } from './clockwork.ts'

/** An organ as its papers name it: `mark` is its 机关代字, such as 清政办. No case is begun with one that has `ended`, or given to it. */
export interface NamedOrgan {
  readonly name: string
  readonly mark: string
  readonly ended?: boolean
}

/** From which entries an act draws: of a register and an organ, in force on a day, whose fields hold these values. */
export interface PoolAsked {
  readonly register: string
  readonly day: Day
  readonly organ: string
  readonly fits: FactValues
  readonly group?: string
  /** Only officers with a certificate for this field. */
  readonly certified?: unknown
  /** Officers who must stay away. */
  readonly away: readonly string[]
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
  /** The entries from which an act draws by lot, and those passed over. */
  readonly pool: (region: string, asked: PoolAsked) => Promise<Pool>
}
