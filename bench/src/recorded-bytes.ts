import { canonical, sm3 } from '@yifa/record'
import { z } from 'zod'

const line = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('case'),
    case: z.object({ procedure: z.string(), edition: z.string(), receipt: z.string().optional() }),
  }),
  z.object({ kind: z.literal('act'), act: z.looseObject({ seq: z.int(), hash: z.string() }) }),
  z.looseObject({ kind: z.enum(['record', 'checkpoint', 'number', 'leaf', 'total', 'end']) }),
])

/** What the hashes of an export's acts are taken over: as values, and as canonical bytes. */
export interface Hashed {
  readonly covered: readonly object[]
  readonly bytes: readonly Buffer[]
}

/** Reads an export; throws when an act's hash is not that of its bytes. */
export function hashedIn(lines: readonly string[]): Hashed {
  const covered: object[] = []
  let opening: object | undefined
  for (const text of lines) {
    const entry = line.parse(JSON.parse(text))
    if (entry.kind === 'case') opening = entry.case
    if (entry.kind !== 'act') continue
    const { hash, ...rest } = entry.act
    const value = rest.seq === 1 ? { ...rest, opening } : rest
    if (sm3(canonical(value)) !== hash) throw new Error(`not the bytes of act ${rest.seq}`)
    covered.push(value)
  }
  return { covered, bytes: covered.map((value) => Buffer.from(canonical(value))) }
}
