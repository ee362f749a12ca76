import { type CaseRecord, caseRecord, openDatabase } from '@yifa/record'
import { type Cluster, hasty } from '../cluster.ts'
import { compare, type Measured } from '../comparison.ts'
import { openRaw } from '../raw.ts'
import { region } from '../record-life.ts'
import { type Statement, tapeOver } from '../tape.ts'
import { inTurn } from '../workers.ts'

/** Cases lived through our rooms, to be compared with the statements they come to. */
export interface Lives {
  readonly name: string
  readonly label: string
  readonly actsEach: number
  readonly liver: (record: CaseRecord) => () => Promise<void>
}

export interface Load {
  readonly connections: number
  readonly livesEach: number
  readonly rounds: number
}

interface Databases {
  readonly ours: string
  readonly tape: string
  readonly raw: string
}

/** The statements of whole lives, kept while they are lived once without waiting for the disk. */
async function taped(url: string, { liver }: Lives, count: number): Promise<readonly (readonly Statement[])[]> {
  const database = await openDatabase(hasty(url), { connections: 4 })
  const tapes = Array.from({ length: 4 }, () => tapeOver(database)).map((tape) => ({
    live: liver(caseRecord(tape.database)),
    cut: tape.cut,
  }))
  const lives: (readonly Statement[])[] = []
  await inTurn(tapes, Array.from({ length: count }), async ({ live, cut }) => {
    await live()
    lives.push(cut())
  })
  await database.close()
  return lives
}

async function measured(lives: Lives, load: Load, urls: Databases): Promise<Measured> {
  const { connections, livesEach, rounds } = load
  const perRound = connections * livesEach
  const tape = await taped(urls.tape, lives, perRound * (rounds + 1))
  const database = await openDatabase(urls.ours, { connections })
  const raw = await openRaw(urls.raw, region, connections)
  const livers = Array.from({ length: connections }, () => lives.liver(caseRecord(database)))
  const amount = perRound * lives.actsEach
  try {
    const result = await compare({
      name: `${lives.name}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
      unit: 'act',
      rounds,
      ours: {
        label: lives.label,
        amount,
        work: () => inTurn(livers, Array.from({ length: perRound }), (live) => live()),
      },
      against: {
        label: 'the same SQL through pg',
        amount,
        work: (round) => raw.play(tape.slice(round * perRound, (round + 1) * perRound)),
      },
    })
    const recorded = await raw.acts()
    if (recorded < amount * (result.rounds + 1)) throw new Error(`the raw side stored only ${recorded} acts`)
    return result
  } finally {
    await raw.close()
    await database.close()
  }
}

/** Lives against their own statements, on three databases of one server that fill alike. */
export async function replayed(cluster: Cluster, lives: Lives, loads: readonly Load[]): Promise<readonly Measured[]> {
  const results: Measured[] = []
  for (const load of loads) {
    const name = `${lives.name.replaceAll(/\W/g, '_')}_${load.connections}`
    const urls = {
      ours: await cluster.database(`${name}_ours`),
      tape: await cluster.database(`${name}_tape`),
      raw: await cluster.database(`${name}_raw`),
    }
    results.push(await measured(lives, load, urls))
  }
  return results
}
