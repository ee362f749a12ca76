import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { wordedListening } from './port.ts'

export interface Listening {
  readonly url: string
  /** Ends what is being answered, long streams included. */
  readonly close: () => Promise<void>
}

/** Answers one request. */
export type Answer = Parameters<typeof serve>[0]['fetch']

const shown = (host: string): string =>
  host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host

function closing(server: ReturnType<typeof serve>): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed())
    if ('closeAllConnections' in server) (server as Server).closeAllConnections()
  })
}

/** Answers requests at an address; port 0 takes any free one. Throws UnusableSettings when the address is taken. */
export function listen(fetch: Answer, host: string, port: number): Promise<Listening> {
  return new Promise((listening, refuse) => {
    const server = serve({ fetch, hostname: host, port }, (address) => {
      listening({ url: `http://${shown(host)}:${address.port}`, close: () => closing(server) })
    })
    server.once('error', (error) => refuse(wordedListening(error, host, port)))
  })
}
