import type { Moment } from '@yifa/calendar'
import type { CaseFile, Enclosure, EnclosureKind, FactValues, Procedure, Refusal } from '@yifa/kernel'

/** Who acts, as the cases room asks it. */
export interface Sender {
  readonly region: string
  readonly channel: 'workbench' | 'portal'
  readonly officer?: string
  readonly post?: string
  readonly organ?: string
}

/** What the opening act of a case begun by another is told besides. */
export interface Begin {
  readonly organ?: string
  readonly facts: FactValues
}

interface Said {
  readonly act: string
  readonly by: string
  readonly as?: string
  readonly at?: Moment
  readonly facts: FactValues
  readonly with?: readonly string[]
  readonly begin?: Readonly<Record<string, Begin>>
}

interface Standing {
  readonly row: { readonly case: string; readonly version: number; readonly number?: string }
  readonly file: CaseFile
  readonly procedure: Procedure
  readonly key: string
  readonly home: string
  /** The organ in which a post acts in the case. */
  readonly seatOf: (post: string) => string
}

type Answer =
  | { readonly kind: 'done'; readonly loaded: Standing; readonly begun: readonly { readonly loaded: Standing }[] }
  | { readonly kind: 'refusal'; readonly refusal: Refusal; readonly procedure: Procedure }
  | { readonly kind: 'version'; readonly actual: number }
  | { readonly kind: 'missing'; readonly what: string }

/** As much of the server's cases room as a story needs. */
export interface Room {
  open(
    who: Sender,
    request: Said & {
      readonly procedure: string
      readonly organ: string
      readonly links?: readonly { readonly kind: string; readonly case: string }[]
    },
  ): Promise<Answer>
  act(who: Sender, id: string, request: Said & { readonly version: number }): Promise<Answer>
  load(scope: { readonly region: string; readonly organs: '*' }, id: string): Promise<Standing | undefined>
  lapse(region: string, now?: Moment): Promise<number>
  takeIn(sent: {
    readonly name: string
    readonly mediaType: EnclosureKind
    readonly bytes: Uint8Array
  }): Promise<Enclosure | undefined>
}

export type { Answer, Said, Standing }
