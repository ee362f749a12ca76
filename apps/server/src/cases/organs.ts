import type { FactValues, Procedure, Refusal } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import { organsNamed } from './places.ts'

/** Refuses an act that names an organ the region does not have. */
export async function unknownOrgan(
  region: string,
  procedure: Procedure,
  act: string,
  facts: FactValues,
  { organ }: Pick<CaseRoomDeps, 'organ'>,
): Promise<Refusal | undefined> {
  for (const [fact, id] of organsNamed(procedure, act, facts))
    if ((await organ(region, id)) === undefined)
      return {
        reason: 'facts',
        issues: [{ code: 'invalid_value', values: [], path: [fact], message: '没有这个机关', input: id }],
      }
  return undefined
}
