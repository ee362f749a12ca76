import { type ReadingView, routes } from '@yifa/api'
import { readReport, textOf, UnreadableFile } from '@yifa/report'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'
import { addressOf, throttle } from './throttle.ts'

function read(text: string, name: string): ReadingView {
  const { facts, relations, ...masthead } = readReport(text, name)
  return {
    file: name,
    text,
    ...masthead,
    facts: facts.map((fact) => ({ ...fact })),
    relations: relations.map((relation) => ({ ...relation, facts: [...relation.facts] })),
  }
}

async function readFile(name: string, bytes: Uint8Array): Promise<ReadingView> {
  try {
    return read(await textOf({ name, bytes }), name)
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Told(422, '无法读取该文件', { detail: error.message })
    throw error
  }
}

/** Reads a report somebody brings: its figures and what they say about each other. Nothing is kept. */
export function readerRoutes(app: Web, desk: Desk): void {
  const readings = throttle({ times: 30, seconds: 60 })
  app.openapi(routes.readText, (c) => {
    readings.count(addressOf(c, desk.settings.trustProxy))
    const { name = '', text } = c.req.valid('json')
    return c.json(read(text, name), 200)
  })
  app.openapi(routes.readFile, async (c) => {
    readings.count(addressOf(c, desk.settings.trustProxy))
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    return c.json(await readFile(c.req.valid('query').name, bytes), 200)
  })
}
