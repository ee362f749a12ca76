import type { Enclosure, EnclosureKind } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import { markOf } from './enclosing.ts'

/** A file somebody sends, of a kind found from its content. */
export interface SentFile {
  readonly name: string
  readonly mediaType: EnclosureKind
  readonly bytes: Uint8Array
}

/** Files that no act has enclosed within two days are thrown away; so many bytes may wait at once. */
const patience = { hours: 48, bytes: 2 * 1024 ** 3 }

/** Takes files in, sealed; each waits until an act encloses it. */
export function intake({ attachments, keys }: Pick<CaseRoomDeps, 'attachments' | 'keys'>) {
  return async ({ name, mediaType, bytes }: SentFile): Promise<Enclosure | undefined> => {
    const waiting = await attachments.sweep(patience.hours)
    if (waiting + bytes.length > patience.bytes) return undefined
    const known = { file: await attachments.take(bytes), mediaType, size: bytes.length }
    return { name, ...known, file: `${known.file}.${markOf(known, keys)}` }
  }
}
