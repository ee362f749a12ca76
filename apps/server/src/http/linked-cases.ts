import type { CaseView, LinkedCase } from '@yifa/api'
import { lends, linkTitles, type Procedure } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { CaseFile as CaseRow, Link, Scope } from '@yifa/record'
import type { Loaded } from '../cases/request.ts'
import { handles, scopeOf } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import type { Desk } from './desk.ts'
import { notFound } from './problem.ts'
import { caseInSight } from './read-case.ts'

const region = ({ region }: Pick<Desk, 'region'>): Scope => ({ region, organs: '*' })

const kindTitle = (procedure: Procedure | undefined, kind: string): string =>
  (procedure && linkTitles(procedure)[kind]) ?? kind

/** How a reader may open a linked case: within their own sight, or lent to the one they handle. */
async function opening(reader: Reader, loaded: Loaded, id: string, desk: Desk): Promise<LinkedCase['opens']> {
  if (await desk.record.loadCase(scopeOf(reader), id)) return 'own'
  if (!handles(reader, loaded)) return undefined
  const other = await desk.cases.load(region(desk), id)
  return other && lends(other.file, loaded.row.case) ? 'lent' : undefined
}

async function linkedCase(reader: Reader, loaded: Loaded, link: Link, row: CaseRow, desk: Desk): Promise<LinkedCase> {
  const { names } = await desk.outlook()
  const procedure = edition(row.procedure, row.edition)
  const direction = link.from === loaded.row.case ? 'to' : 'from'
  const opens = await opening(reader, loaded, row.case, desk)
  return {
    kind: link.kind,
    kindTitle:
      direction === 'to'
        ? kindTitle(loaded.procedure, link.kind)
        : `${procedure?.title ?? ''}：本案为其“${kindTitle(procedure, link.kind)}”`,
    case: row.case,
    number: row.number ?? '',
    title: row.title,
    procedureTitle: procedure?.title ?? row.procedure,
    organName: names.organ(row.organ),
    stateTitle: row.stateTitle,
    ended: row.endedOn !== undefined,
    direction,
    ...(opens === undefined ? {} : { opens }),
    lent: lends(loaded.file, row.case),
  }
}

/** The cases linked to one, in both directions, as they stand now. */
export async function linkedCases(reader: Reader, loaded: Loaded, desk: Desk): Promise<CaseView['links']> {
  const id = loaded.row.case
  const links = await desk.record.links(region(desk), id)
  const found = links.map(async (link) => {
    const row = await desk.record.loadCase(region(desk), link.from === id ? link.to : link.from)
    return row === undefined ? [] : [await linkedCase(reader, loaded, link, row, desk)]
  })
  return (await Promise.all(found)).flat()
}

/** The record with other cases called by their numbers. */
export const numbered = (record: CaseView['record'], links: CaseView['links']): CaseView['record'] =>
  record.map((line) => {
    if (line.act !== '@link') return line
    const number = links.find(({ case: id }) =>
      line.facts.some(({ fact, value }) => fact === 'case' && value === id),
    )?.number
    if (number === undefined) return line
    const others = line.facts.filter(({ fact }) => fact !== 'case' && fact !== 'number')
    return { ...line, facts: [...others, { fact: 'number', title: '案号', text: number }] }
  })

/** A case to be read, and the one through which it is, where it was lent to that (附卷). */
export interface Readable {
  readonly loaded: Loaded
  readonly through?: Loaded
}

/** A case within the reader's sight, or one lent to a case they handle; anything else is not there. */
export async function caseToRead(reader: Reader, id: string, via: string | undefined, desk: Desk): Promise<Readable> {
  if (via === undefined) return { loaded: await caseInSight(reader, id, desk) }
  const through = await caseInSight(reader, via, desk)
  const loaded = handles(reader, through) ? await desk.cases.load(region(desk), id) : undefined
  if (!loaded || !lends(loaded.file, via)) throw notFound()
  return { loaded, through }
}

/** Whether the reader may see all of it: as one who handles the case, or one to whose case it was lent. */
export const readsInFull = (reader: Reader, { loaded, through }: Readable): boolean =>
  through !== undefined || handles(reader, loaded)

/** Why personal data are read, as the log of reads says it. */
export const reasonFor = ({ through }: Readable, reason: string): string =>
  through === undefined ? reason : `办理${through.row.number ?? through.procedure.title}，查阅附卷案件`
