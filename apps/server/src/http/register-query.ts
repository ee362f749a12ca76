import { type EntryQuery, searchKey } from '@yifa/record'
import { registrarsIn } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import type { Span } from '../registers/figures.ts'
import type { Flagged } from '../registers/flagged.ts'
import type { Place } from '../registers/register-deps.ts'
import type { Desk } from './desk.ts'
import { Told } from './problem.ts'
import { dayAsked } from './register-place.ts'

/** How a list was asked to be narrowed. */
export interface Narrowed {
  readonly on?: string | undefined
  readonly standing?: EntryQuery['standing'] | undefined
  readonly text?: string | undefined
  readonly organ?: string | undefined
  readonly mark?: readonly string[] | undefined
  readonly endingBy?: string | undefined
  readonly flagged?: 'yes' | undefined
}

/** What was asked for as the record takes it; personal values are found by whoever holds a post in the register. */
export function entryQuery(place: Place, said: Narrowed, reader: Reader | undefined, desk: Desk) {
  const { standing, organ, mark, endingBy } = said
  const text = said.text?.trim() ?? ''
  const secret = text !== '' && reader !== undefined && registrarsIn(reader, place.name).length > 0
  return {
    register: place.name,
    on: dayAsked(said.on, desk),
    ...(standing === undefined ? {} : { standing }),
    ...(text === '' ? {} : { text }),
    ...(secret ? { keys: [searchKey(text, desk.registers.keys)] } : {}),
    ...(organ === undefined ? {} : { organ }),
    ...(mark === undefined ? {} : { marks: mark }),
    ...(endingBy === undefined ? {} : { endingBy }),
  }
}

interface Looking {
  readonly flagged: Flagged
  readonly desk: Desk
}

/** The same narrowed to entries in which something is wrong, where that was asked for. */
export async function flaggedOnly<Q extends Pick<EntryQuery, 'on'>>(
  place: Place,
  said: Narrowed,
  query: Q,
  { flagged, desk }: Looking,
): Promise<Q & Pick<EntryQuery, 'only'>> {
  return said.flagged ? { ...query, only: await flagged.keys(place, query.on, desk.registers) } : query
}

interface Paged {
  readonly cursor?: string | undefined
  readonly limit: number
}
export const paging = ({ cursor, limit }: Paged) => ({ limit, ...(cursor === undefined ? {} : { cursor }) })

/** Two days in their order. */
export function inOrder<T extends Span>(span: T): T {
  if (span.from > span.to) throw new Told(422, '填写内容有误', { detail: '起始日不能晚于截止日' })
  return span
}
