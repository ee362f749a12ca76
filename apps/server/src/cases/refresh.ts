import { createHash } from 'node:crypto'
import type { Setting } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import { clockRows } from './clock-rows.ts'
import type { CaseRoomDeps } from './deps.ts'
import { filedWith, load } from './load.ts'
import { placesOf } from './places.ts'
import { turnRows } from './turn-rows.ts'

const model = 'turn'
/** Raised when the same declarations come to other turns than before. */
const reckoning = 1

/** What turns are reckoned from: the declarations of all editions and the holidays known. */
function digestOf({ calendar }: Setting): string {
  const editions = procedureKeys.flatMap((key) =>
    editionsOf(key).map(({ facts, ...declared }) => [key, Object.keys(facts), declared]),
  )
  const basis = JSON.stringify([reckoning, editions, calendar.notices])
  return createHash('sm3').update(basis).digest('hex')
}

/** Reckons anew whose turn it is on one case; where it has moved on meanwhile, its act has done so. */
async function refreshCase(region: string, id: string, deps: CaseRoomDeps): Promise<void> {
  const loaded = await load({ region, organs: '*' }, id, deps)
  if (loaded === undefined) return
  const { file, row, stored } = loaded
  const now = deps.clockwork.now()
  const places = placesOf(file, filedWith(stored, row))
  const turns = turnRows(file, places, clockRows(file, now, deps.setting), now, deps.setting)
  await deps.record.replaceTurns(region, { case: id, version: row.version }, turns)
}

/** Tells that what stands in a region was reckoned from the declarations and holidays of this program. */
export const isFresh = (region: string, { record, setting }: CaseRoomDeps): Promise<void> =>
  record.setBasis(region, model, digestOf(setting))

/** Reckons anew whose turn it is on every open case, once after a declaration or the holidays changed; answers how many. */
export async function refreshRegion(region: string, deps: CaseRoomDeps): Promise<number> {
  const digest = digestOf(deps.setting)
  if ((await deps.record.basisOf(region, model)) === digest) return 0
  let cases = 0
  let cursor: string | undefined
  do {
    const page = await deps.record.openCases(region, { limit: 500, ...(cursor === undefined ? {} : { cursor }) })
    for (const id of page.rows) await refreshCase(region, id, deps)
    cases += page.rows.length
    cursor = page.next
  } while (cursor !== undefined)
  await deps.record.setBasis(region, model, digest)
  return cases
}
