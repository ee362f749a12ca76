import { type ReadingView, type ReportComparison, routes } from '@yifa/api'
import {
  annotatedReport,
  compareYears,
  isSuccession,
  outlineOf,
  readReport,
  textOf,
  UnreadableFile,
} from '@yifa/report'
import type { Context } from 'hono'
import type { Desk, Web } from './desk.ts'
import { download } from './download.ts'
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

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer())

async function textIn(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return await textOf({ name, bytes })
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Told(422, '无法读取该文件', { detail: error.message })
    throw error
  }
}

async function annotated(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const text = await textIn(name, bytes)
  return annotatedReport(text, readReport(text, name), await outlineOf({ name, bytes }))
}

interface Written {
  readonly name: string
  readonly text: string
}

/** Two years of a district side by side; throws a problem where the reports are of other districts or one year. */
function compared({ one, other }: { readonly one: Written; readonly other: Written }): ReportComparison {
  const [left, right] = [one, other].map(({ name, text }) => ({ text, reading: readReport(text, name) }))
  if (!left || !right || !isSuccession(left.reading, right.reading))
    throw new Told(422, '不能对照', { detail: '两份报告要能看出是同一个区、不同年度的' })
  const { figures, changes, ...years } = compareYears(left, right)
  return { ...years, figures: [...figures], changes: [...changes] }
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
    const { name } = c.req.valid('query')
    return c.json(read(await textIn(name, await bytesOf(c)), name), 200)
  })
  app.openapi(routes.annotateFile, async (c) => {
    readings.count(addressOf(c, desk.settings.trustProxy))
    const { name } = c.req.valid('query')
    return download(c, await annotated(name, await bytesOf(c)), `${name.replace(/\.\w+$/, '')}（批注）.docx`, docx)
  })
  app.openapi(routes.compareReports, (c) => {
    readings.count(addressOf(c, desk.settings.trustProxy))
    return c.json(compared(c.req.valid('json')), 200)
  })
}
