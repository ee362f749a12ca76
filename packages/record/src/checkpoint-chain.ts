import { genesis } from './chain.ts'
import { type Checkpoint, checkpointHash, signedText } from './checkpoint.ts'
import { type Flaw, flaw } from './flaw.ts'
import { signatureHolds, signerId } from './keys.ts'

export interface Witness {
  /** PEM. */
  readonly publicKeys: readonly string[]
  /** Checkpoints of the region that were published outside the database. */
  readonly published: readonly Checkpoint[]
}

/** Whether the checkpoints of a region run without gaps, each naming the one before, signed, and as they were published. */
export function checkpointFlaw(region: string, chain: readonly Checkpoint[], witness: Witness): Flaw | undefined {
  const keys = new Map(witness.publicKeys.map((key) => [signerId(key), key]))
  const published = new Map(witness.published.map((one) => [one.checkpoint, one]))
  let prev = genesis
  for (const [i, one] of chain.entries()) {
    const broken = gap(region, i + 1, one) ?? altered(one, prev, keys, published.get(one.checkpoint))
    if (broken !== undefined) return broken
    prev = checkpointHash(one)
  }
  return unkept(region, chain.length, [...published.keys()])
}

function gap(region: string, expected: number, one: Checkpoint): Flaw | undefined {
  if (one.region !== region)
    return flaw('checkpoint-altered', { region, checkpoint: expected }, `写的是地区 ${one.region}`)
  if (one.checkpoint === expected) return undefined
  return flaw('checkpoint-missing', { region, checkpoint: expected }, '已不存在')
}

function altered(
  one: Checkpoint,
  prev: string,
  keys: ReadonlyMap<string, string>,
  published: Checkpoint | undefined,
): Flaw | undefined {
  const place = { region: one.region, checkpoint: one.checkpoint }
  const wrong = (text: string) => flaw('checkpoint-altered', place, text)
  if (published !== undefined && checkpointHash(published) !== checkpointHash(one)) return wrong('与已公布的不符')
  if (one.prev !== prev) return wrong('与前一检查点不相接')
  const key = keys.get(one.signer)
  if (key === undefined) return wrong('不是由可信的密钥签名')
  return signatureHolds(key, signedText(one), one.signature) ? undefined : wrong('签名不成立')
}

function unkept(region: string, kept: number, published: readonly number[]): Flaw | undefined {
  const missing = published.filter((checkpoint) => checkpoint > kept).sort((a, b) => a - b)[0]
  if (missing === undefined) return undefined
  return flaw('checkpoint-missing', { region, checkpoint: missing }, '已经公布,记录中却没有')
}
