import type { FactValues, Procedure, Refusal } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import { organsNamed } from './places.ts'

/** Whether an organ takes cases: it is known and has not ended. */
export async function isOpen(region: string, id: string, { organ }: Pick<CaseRoomDeps, 'organ'>): Promise<boolean> {
  const found = await organ(region, id)
  return found !== undefined && !found.ended
}

/** Refuses an act that names an organ the region does not have, or has no more. */
export async function unknownOrgan(
  region: string,
  procedure: Procedure,
  act: string,
  facts: FactValues,
  { organ }: Pick<CaseRoomDeps, 'organ'>,
): Promise<Refusal | undefined> {
  for (const [fact, id] of organsNamed(procedure, act, facts)) {
    const found = await organ(region, id)
    if (found === undefined || found.ended)
      return {
        reason: 'facts',
        issues: [
          {
            code: 'invalid_value',
            values: [],
            path: [fact],
            message: found ? `${found.name}已经撤销` : '没有这个机关',
            input: id,
          },
        ],
      }
  }
  return undefined
}
