import type { Day } from '@yifa/calendar'
import type {
  ActingOfficer,
  FactValues,
  KnownEntry,
  NamedEntry,
  Pool,
  Setting,
  TreeOrgan,
  WrittenEntry,
} from '@yifa/kernel'
import type { Actor, Attachments, CaseRecord, DataKeys, RegisterAppend } from '@yifa/record'
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

/** A case that writes in registers: what it is called, and who acts in which organ. */
export interface EnteringCase {
  readonly id: string
  /** `行政许可（清市监许〔2026〕3号）`: the basis of the change. */
  readonly title: string
  readonly actor: Actor
  readonly organ: string
}

/** What a case changes in registers, ready to be stored with it, or why it may not. */
export type Entered =
  | { readonly ok: true; readonly appends: readonly RegisterAppend[] }
  | { readonly ok: false; readonly why: string }

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
  /** The organs that stand today, each with the one above it. */
  readonly tree: (region: string) => Promise<readonly TreeOrgan[]>
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
  /** What acts of a case write in registers, judged; nothing is stored. */
  readonly entering: (region: string, written: readonly WrittenEntry[], from: EnteringCase) => Promise<Entered>
  /** Told of every register in which a case has written. */
  readonly entered: (region: string, register: string) => void
}
