import { z } from 'zod'
import { storedAct } from './acts.ts'
import type { Checkpoint } from './checkpoint.ts'

const sm3Hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().nonnegative()

export const checkpointSchema: z.ZodType<Checkpoint> = z.strictObject({
  region: z.string(),
  checkpoint: z.int().positive(),
  at: z.iso.datetime(),
  complete: z.boolean(),
  leaves: count,
  cases: count,
  acts: count,
  root: sm3Hex,
  prev: sm3Hex,
  signer: sm3Hex,
  signature: z.string(),
})

const opened = z.strictObject({
  case: z.string(),
  procedure: z.string(),
  edition: z.string(),
  receipt: z.string().exactOptional(),
  version: count,
  head: sm3Hex,
  number: z.string().exactOptional(),
})

const given = z.strictObject({
  case: z.string(),
  seq: z.int(),
  series: z.string(),
  year: z.int(),
  n: z.int(),
  text: z.string(),
  voidedBy: z.int().exactOptional(),
})

const leaf = z.strictObject({ case: z.string(), checkpoint: z.int().positive(), version: count, head: sm3Hex })

/** The register an entry's chain belongs to, as its opening names it; undefined for a case. */
export const registerOf = ({ procedure }: { readonly procedure: string }): string | undefined =>
  procedure.startsWith('register:') ? procedure.slice('register:'.length) : undefined

/**
 * One line of a region's record as it is walked and exported. First the region, then its checkpoints by number; then
 * case by case (an entry of a register is one too), in the order of ids, what is registered of it, its numbers, the leaves that cover it and its acts; then the
 * totals, then the end.
 */
export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    format: z.literal(1),
    region: z.string(),
    publicKeys: z.array(z.string()),
  }),
  z.strictObject({ kind: z.literal('checkpoint'), checkpoint: checkpointSchema }),
  z.strictObject({ kind: z.literal('case'), case: opened }),
  z.strictObject({ kind: z.literal('number'), number: given }),
  z.strictObject({ kind: z.literal('leaf'), leaf }),
  z.strictObject({ kind: z.literal('act'), act: storedAct }),
  z.strictObject({ kind: z.literal('total'), part: count, cases: count, acts: count }),
  z.strictObject({ kind: z.literal('end'), entries: count }),
])

export type Entry = z.infer<typeof entrySchema>
export type OpenedCase = Readonly<z.infer<typeof opened>>
export type GivenNumber = Readonly<z.infer<typeof given>>
export type Leaf = Readonly<z.infer<typeof leaf>>
