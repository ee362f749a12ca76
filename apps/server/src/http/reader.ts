import { longestReport, routes } from '@yifa/api'
import type { Context } from 'hono'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
import { addressOf, throttle } from './throttle.ts'
import { written } from './written.ts'

async function brought(c: Context, name: string) {
  return { name, bytes: new Uint8Array(await c.req.arrayBuffer()), longest: longestReport }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Reads a report somebody brings: its figures and what they say about each other. Nothing is kept. */
export function readerRoutes(app: Web, { readings, settings }: Desk): void {
  const times = throttle({ times: 30, seconds: 60 })
  app.openapi(routes.readText, async (c) => {
    times.count(addressOf(c, settings.trustProxy))
    const { name = '', text } = c.req.valid('json')
    return written(c, await readings.ask('readText', { name, text }))
  })
  app.openapi(routes.readFile, async (c) => {
    times.count(addressOf(c, settings.trustProxy))
    const { name } = c.req.valid('query')
    return written(c, await readings.ask('readFile', await brought(c, name)))
  })
  app.openapi(routes.annotateFile, async (c) => {
    times.count(addressOf(c, settings.trustProxy))
    const { name } = c.req.valid('query')
    const annotated = await readings.ask('annotate', await brought(c, name))
    return download(c, annotated, `${name.replace(/\.\w+$/, '')}（批注）.docx`, docx)
  })
  app.openapi(routes.compareReports, async (c) => {
    times.count(addressOf(c, settings.trustProxy))
    const { one, other } = c.req.valid('json')
    return written(c, await readings.ask('compare', [one, other]))
  })
}
