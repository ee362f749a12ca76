import { longestReport, type ReadingView, type ReportComparison, routes } from '@yifa/api'
import {
  annotatedReport,
  changeInWords,
  compareYears,
  differenceInWords,
  findings,
  isSuccession,
  issuerOf,
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
  const reading = readReport(text, name)
  const { facts, relations, ...masthead } = reading
  const notes = new Map(findings(text, reading).map((finding) => [finding.relation, finding]))
  const noted = ({ id }: { readonly id: string }) => {
    const found = notes.get(id)
    if (!found) return {}
    const { place, passage: words, computation, verdict, remedy } = found
    return { note: { place, words, computation, verdict, remedy } }
  }
  return {
    file: name,
    text,
    ...masthead,
    issuer: issuerOf(masthead),
    facts: facts.map((fact) => ({ ...fact })),
    relations: relations.map((relation) => ({ ...relation, facts: [...relation.facts], ...noted(relation) })),
  }
}

const tooLong = '请分段检查，或者用命令行 yifa check 核对。'

const bytesOf = async (c: Context): Promise<Uint8Array> => new Uint8Array(await c.req.arrayBuffer())

async function textIn(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const text = await textOf({ name, bytes })
    if (text.length > longestReport) throw new UnreadableFile(`“${name}”超过 ${longestReport / 1e4} 万字。${tooLong}`)
    return text
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Told(422, '无法读取该文件', { detail: error.message })
    throw error
  }
}

async function annotated(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const text = await textIn(name, bytes)
  return annotatedReport({ name, bytes }, text, readReport(text, name))
}

interface Written {
  readonly name: string
  readonly text: string
}

/** Two years of a district or organ side by side; throws a problem where the reports are of others or of one year. */
function compared({ one, other }: { readonly one: Written; readonly other: Written }): ReportComparison {
  const [left, right] = [one, other].map(({ name, text }) => ({ text, reading: readReport(text, name) }))
  if (!left || !right || !isSuccession(left.reading, right.reading))
    throw new Told(422, '不能对照', { detail: '两份报告要从标题看得出是同一地区或者同一单位、不同年度的' })
  const { figures, changes, ...years } = compareYears(left, right)
  return {
    ...years,
    figures: figures.map((figure) => ({ ...figure, change: differenceInWords(figure) })),
    changes: changes.map((change) => ({ ...change, ...changeInWords(change, years.earlier.year) })),
  }
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
