import { factTitle, personalPaths } from '@yifa/kernel'
import { logRead } from '@yifa/record'
import type { Loaded } from '../cases/request.ts'
import { handles, rolesIn, scopeOf, seatsIn } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import type { Sight } from '../views/case-view.ts'
import type { Desk } from './desk.ts'
import { notFound } from './problem.ts'

/** A case within the reader's sight; anything else is not there. */
export async function caseInSight(reader: Reader, id: string, { cases }: Desk): Promise<Loaded> {
  const loaded = await cases.load(scopeOf(reader), id)
  if (!loaded) throw notFound()
  return loaded
}

/** How this reader looks at this case. */
export const sightOf = (reader: Reader, loaded: Loaded): Sight => ({
  officer: reader.officer.id,
  roles: rolesIn(reader, loaded),
  post: seatsIn(reader, loaded)[0]?.role,
  masked: !handles(reader, loaded),
})

/** Which personal data stand in a case. */
function personalFields({ procedure, file }: Loaded): readonly string[] {
  const title = factTitle(procedure)
  const present = personalPaths(procedure).filter(([fact, part]) =>
    file.participants.some(({ role, facts }) => role === fact && facts[part] !== undefined),
  )
  return [...new Set(present.map((path) => title(path)))]
}

/** Writes down that somebody is about to read the personal data of a case in full. */
export async function logFullRead(reader: Reader, loaded: Loaded, reason: string, desk: Desk): Promise<void> {
  const fields = personalFields(loaded)
  if (fields.length === 0) return
  const read = { officer: reader.officer.id, subject: loaded.row.case, fields: [...fields], reason }
  const written = await logRead(desk.database, desk.region, read)
  if (!written.ok) throw new Error(written.message)
}
