import { type ActingOfficer, type CaseFile, dayOf } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import type { ActRequest, Who } from './request.ts'

/** Whether the law, or the record, asks more about those who act than who they are. */
function isAsked({ procedure, recusals }: CaseFile, act: string, ids: readonly string[]): boolean {
  const rule = procedure.acts[act]
  return ids.length > 1 || recusals.length > 0 || rule?.certified !== undefined || rule?.apart !== undefined
}

/** The officers who do an act together, whoever enters it first, as they stand on the day it was done. */
export async function actingTogether(
  { region, officer }: Who,
  file: CaseFile,
  request: ActRequest,
  { officers, clockwork }: Pick<CaseRoomDeps, 'officers' | 'clockwork'>,
): Promise<readonly ActingOfficer[]> {
  const ids = [...(officer === undefined ? [] : [officer]), ...(request.with ?? [])]
  const day = dayOf(request.at ?? clockwork.now())
  const known = isAsked(file, request.act, ids) ? await officers(region, ids, day) : []
  return ids.map((id) => known.find((one) => one.id === id) ?? { id, certified: false })
}
