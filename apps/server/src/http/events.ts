import { type ChangedCase, type ChangedRegister, routes } from '@yifa/api'
import type { Announcement, EntriesChanged, Scope } from '@yifa/record'
import { streamSSE } from 'hono/streaming'
import { scopeOf } from '../people/permission.ts'
import type { Desk, Web } from './desk.ts'

/** How often a silent line shows that it is alive, and how long one line is kept before the browser dials again; seconds. */
const heartbeat = 20
const longest = 900

/** Registers are everybody's to look up who works in the region. */
const concerns = ({ region, organs }: Scope, told: Announcement | EntriesChanged): boolean =>
  told.region === region &&
  ('register' in told || organs === '*' || told.organs.some((organ) => organs.includes(organ)))

/** What the browser is told, under the name of its kind. */
function eventOf(told: Announcement | EntriesChanged) {
  if ('register' in told) {
    const { register, keys } = told
    const data: ChangedRegister = { register, ...(keys === undefined ? {} : { keys: [...keys] }) }
    return { event: 'entries', data: JSON.stringify(data) }
  }
  const { case: id, organ, version } = told
  const data: ChangedCase = { case: id, organ, version }
  return { event: 'case', data: JSON.stringify(data) }
}

/** Tells the workbench which of the reader's cases have moved on, and in which registers something changed. */
export function eventRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.events, (c) => {
    const scope = scopeOf(c.var.reader)
    c.header('x-accel-buffering', 'no')
    return streamSSE(c, async (stream) => {
      const leave = desk.announcements.subscribe((told) => {
        if (!concerns(scope, told)) return
        stream.writeSSE(eventOf(told)).catch(leave)
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
