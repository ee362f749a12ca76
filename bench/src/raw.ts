import { Client } from 'pg'
import type { Statement } from './tape.ts'
import { inTurn } from './workers.ts'

/** Plain `pg` connections that say again what a tape holds. */
export interface Raw {
  play(lives: readonly (readonly Statement[])[]): Promise<void>
  acts(): Promise<number>
  close(): Promise<void>
}

/** Connections under the role and the row-level security of production, bound once. */
async function connected(url: string, region: string): Promise<Client> {
  const client = new Client({ connectionString: url, options: '-c role=yifa_app -c timezone=Asia/Shanghai' })
  await client.connect()
  await client.query(`select set_config('yifa.region', $1, false), set_config('yifa.organs', '*', false)`, [region])
  return client
}

export async function openRaw(url: string, region: string, connections: number): Promise<Raw> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connected(url, region)))
  return {
    play: (lives) =>
      inTurn(clients, lives, async (client, life) => {
        for (const said of life) await client.query(said)
      }),
    acts: async () => {
      const found = await clients[0]?.query<{ acts: string }>('select count(*) as acts from act')
      return Number(found?.rows[0]?.acts)
    },
    close: async () => {
      await Promise.all(clients.map((client) => client.end()))
    },
  }
}
