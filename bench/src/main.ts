import { parseArgs } from 'node:util'
import { type Cluster, startCluster } from './cluster.ts'
import { append } from './measure/append.ts'
import { calendar } from './measure/calendar.ts'
import { caseRoom } from './measure/case-room.ts'
import { reader } from './measure/reader.ts'
import { readerGrowth } from './measure/reader-growth.ts'
import { register } from './measure/register.ts'
import { verify } from './measure/verify.ts'
import { type Result, table } from './table.ts'

/** A measurement is one file of `measure/` and its line here. */
const measurements = [calendar, reader, readerGrowth, append, caseRoom, verify, register]

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const known = measurements.map(({ name }) => name)
const unknown = positionals.find((name) => !known.includes(name))
if (unknown !== undefined) {
  process.stderr.write(`没有 ${unknown} 这一项；可选的有 ${known.join('、')}\n`)
  process.exit(2)
}
const chosen = measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name))

let cluster: Promise<Cluster> | undefined
const started = (): Promise<Cluster> => {
  cluster ??= startCluster()
  return cluster
}
const stop = async (): Promise<void> => (await cluster)?.stop()

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(130)))

const results: Result[] = []
try {
  for (const { name, includes, run } of chosen) {
    process.stderr.write(`${name} …\n`)
    const start = performance.now()
    const measured = await run(started)
    results.push({ name, includes, seconds: (performance.now() - start) / 1000, measured })
  }
} finally {
  await stop()
}
process.stdout.write(`${values.json ? JSON.stringify(results, undefined, 2) : table(results)}\n`)
