import { type ChangedCase, routes } from '@yifa/api'
import type { Announcement, Scope } from '@yifa/record'
import { streamSSE } from 'hono/streaming'
import { scopeOf } from '../people/permission.ts'
import type { Desk, Web } from './desk.ts'

/** How often a silent line shows that it is alive, and how long one line is kept before the browser dials again; seconds. */
const heartbeat = 20
const longest = 900

const concerns = ({ region, organs }: Scope, told: Announcement): boolean =>
  told.region === region && (organs === '*' || told.organs.some((organ) => organs.includes(organ)))

/** Tells the workbench which of the reader's cases have moved on. */
export function eventRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.events, (c) => {
    const scope = scopeOf(c.var.reader)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const leave = desk.announcements.subscribe((told) => {
        if (!concerns(scope, told)) return
        const { case: id, organ, version } = told
        const data: ChangedCase = { case: id, organ, version }
        stream.writeSSE({ event: 'case', data: JSON.stringify(data) }).catch(leave)
      })
      stream.onAbort(leave)
      await stream.write('retry: 3000\n\n')
      for (let lived = 0; lived < longest && !stream.aborted; lived += heartbeat) {
        await stream.sleep(heartbeat * 1000)
        await stream.write(': \n\n')
      }
      leave()
    })
  })
}
