import { createHash } from 'node:crypto'
import { editionsOf, procedureKeys } from '@yifa/law'
import { clockRows } from './clock-rows.ts'
import type { CaseRoomDeps } from './deps.ts'
import { filedWith, load } from './load.ts'
import { placesOf } from './places.ts'
import { turnRows } from './turn-rows.ts'

const model = 'turn'
/** Raised when the same declarations come to other turns than before. */
const reckoning = 1

/** What turns are reckoned from: the declarations of all editions, the holidays known and the tree of organs. */
async function digestOf(region: string, { setting, tree }: Pick<CaseRoomDeps, 'setting' | 'tree'>): Promise<string> {
  const organs = (await tree(region)).map(({ organ, parent, kind, supervises }) => [organ, parent, kind, supervises])
  const editions = procedureKeys.flatMap((key) =>
    editionsOf(key).map(({ facts, ...declared }) => [key, Object.keys(facts), declared]),
  )
  const basis = JSON.stringify([reckoning, editions, setting.calendar.notices, organs])
  return createHash('sm3').update(basis).digest('hex')
}

/** Reckons anew whose turn it is on one case; where it has moved on meanwhile, its act has done so. */
async function refreshCase(region: string, id: string, deps: CaseRoomDeps): Promise<void> {
  const loaded = await load({ region, organs: '*' }, id, deps)
  if (loaded === undefined) return
  const { file, row, stored } = loaded
  const now = deps.clockwork.now()
  const places = placesOf(file, filedWith(stored, row), await deps.tree(region))
  const turns = turnRows(file, places, clockRows(file, now, deps.setting), now, deps.setting)
  await deps.record.replaceTurns(region, { case: id, version: row.version }, turns)
}

/** Tells that what stands in a region was reckoned from the declarations, holidays and organs known to this program. */
export const isFresh = async (region: string, deps: CaseRoomDeps): Promise<void> =>
  deps.record.setBasis(region, model, await digestOf(region, deps))

/** Reckons anew whose turn it is on every open case, once after a declaration, the holidays or the tree of organs changed; answers how many. */
export async function refreshRegion(region: string, deps: CaseRoomDeps): Promise<number> {
  const digest = await digestOf(region, deps)
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
