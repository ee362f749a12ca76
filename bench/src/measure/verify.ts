import { join } from 'node:path'
import { Readable } from 'node:stream'
import {
  type Belief,
  canonical,
  caseRecord,
  type Database,
  exportRecord,
  openDatabase,
  openKeys,
  sm3,
  takeCheckpoints,
  type Verdict,
  verifyExport,
  verify as verifyRecord,
} from '@yifa/record'
import { type Cluster, hasty } from '../cluster.ts'
import { type Comparison, compare, type Measured } from '../comparison.ts'
import type { Measurement } from '../measurement.ts'
import { actsInRecordLife, liveInRecord, region } from '../record-life.ts'
import { hashedIn } from '../recorded-bytes.ts'
import { inTurn } from '../workers.ts'

const cases = 500
const amount = cases * actsInRecordLife

/** A sealed record of some thousand acts, and what to believe of it. */
async function sealedRecord(cluster: Cluster, database: Database): Promise<Belief> {
  const record = caseRecord(database)
  await inTurn(Array.from({ length: 4 }), Array.from({ length: cases }), () => liveInRecord(record))
  const { signer } = await openKeys(join(cluster.directory, 'keys'))
  await takeCheckpoints(database, region, signer)
  return { publicKeys: [signer.publicKey] }
}

async function sound(verdict: Promise<Verdict>): Promise<void> {
  const answer = await verdict
  if (!answer.sound || answer.accounts[0]?.acts !== amount) throw new Error('the record is not what was recorded')
}

async function measured(database: Database, belief: Belief): Promise<readonly Measured[]> {
  const lines: string[] = []
  for await (const line of exportRecord(database, region, belief.publicKeys)) lines.push(line)
  const { covered, bytes } = hashedIn(lines)
  const hashing = { label: 'SM3 of the bytes alone', amount, work: () => bytes.forEach((each) => void sm3(each)) }
  const sides: readonly (readonly [string, Comparison['ours']])[] = [
    ['verify the database', { label: 'verify', amount, work: () => sound(verifyRecord(database, belief, [region])) }],
    [
      'verify an export',
      { label: 'verifyExport', amount, work: () => sound(verifyExport(() => Readable.from(lines), belief)) },
    ],
    [
      'canonical JSON and SM3',
      { label: 'canonical, sm3', amount, work: () => covered.forEach((each) => void sm3(canonical(each))) },
    ],
  ]
  const results: Measured[] = []
  for (const [name, ours] of sides)
    results.push(await compare({ name, unit: 'act', rounds: 12, ours, against: hashing }))
  return results
}

/** What verifying a record costs over the hashing that nothing can avoid. */
export const verify: Measurement = {
  name: 'verify',
  includes: [
    `verify: one walk over ${amount} acts in ${cases} cases: rows from PostgreSQL (or JSON lines), their form, canonical JSON, SM3, chain, numbers, checkpoint and its SM2 signature, totals`,
    'SM3 alone: the same canonical bytes, prepared beforehand and proved to give the recorded hashes',
  ],
  run: async (started) => {
    const cluster = await started()
    const database = await openDatabase(hasty(await cluster.database('verified')), { connections: 4 })
    try {
      return await measured(database, await sealedRecord(cluster, database))
    } finally {
      await database.close()
    }
  },
}
