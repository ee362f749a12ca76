import { dayOf, type Registrar } from '@yifa/kernel'
import { requestKey } from '../cases/idempotency.ts'
import { readsEntries, registrarFor, registrarsIn } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import type { EntrySight } from '../registers/entry-view.ts'
import { type Place, placeOf } from '../registers/register-deps.ts'
import type { Desk } from './desk.ts'
import { notPermitted, Told } from './problem.ts'

/** The register a path names. */
export function placeIn(name: string, { registers, region }: Desk): Place {
  const place = placeOf(region, name, registers)
  if (!place) throw new Told(404, '没有找到', { detail: '没有这个登记册' })
  return place
}

/** The present day, where none was asked for. */
export const dayAsked = (on: string | undefined, { clockwork }: Pick<Desk, 'clockwork'>): string =>
  on ?? dayOf(clockwork.now())

/** How a reader looks at an organ's entry on a day. */
export function sightOfEntry(
  reader: Reader,
  { name, register }: Place,
  organ: string | undefined,
  on: string,
): EntrySight {
  const held = registrarsIn(reader, name)
  const keeper = held.some(({ post }) => post === 'keeper')
  const own = held.some((one) => one.organ === organ)
  return {
    on,
    unmasked: readsEntries(reader, name, organ),
    change: keeper || (register.kept.by === 'organ' && own),
    proposes: register.kept.approved === true && !keeper,
    keeper,
    officer: reader.officer.id,
  }
}

/** The post in which a reader changes an organ's entry. */
export function entitled(reader: Reader, { name, register }: Place, organ: string | undefined) {
  const who = registrarFor(reader, name, organ)
  if (!who) throw notPermitted(`您没有登记${register.title}的岗位`)
  return who
}

/** `"7"` of an If-Match. */
export function versionIn(header: string): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1]
  if (version === undefined) throw new Told(400, '请求不合法', { detail: 'If-Match 应当写明版本，例如 "7"' })
  return Number(version)
}

/** The key under which the record knows a request again, where the sender gave one. */
export function registerRequestKey(
  { officer, organ }: Registrar,
  { region, name }: Place,
  given: string | undefined,
  said: object,
): { readonly idempotency?: string } {
  if (given === undefined) return {}
  const who = { region, channel: 'workbench', officer, organ } as const
  const key = requestKey(who, name, { key: given, ...said })
  return key === undefined ? {} : { idempotency: key }
}
