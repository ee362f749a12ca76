import { type Preview, routes } from '@yifa/api'
import { clocks, dayOf, type FactValues, many, refusalText, seatOfPost, seatTitles, stateTitle } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type { Context } from 'hono'
import type { ActRequest, Done, Loaded, OpenRequest, Previewed } from '../cases/request.ts'
import { postFor, postsIn, postToOpen, serving, whoActs } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { caseView, clockViews } from '../views/case-view.ts'
import { ledgerView } from '../views/clock-view.ts'
import { receipt, receiptsOf } from '../views/followed-case.ts'
import { accepted } from './accepted.ts'
import { withOrgans } from './begun-organs.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { caseToRead, linkedCases, numbered, reasonFor } from './linked-cases.ts'
import { officeWork, together } from './office-work.ts'
import { notFound, notPermitted, refusalDetails, Told, toldOf } from './problem.ts'
import { caseInSight, logFullRead, sightOf } from './read-case.ts'
import { writtenIn } from './written-entries.ts'

const tagged = (c: Context<WebEnv>, { row }: Loaded): void => {
  c.header('etag', `"${row.version}"`)
  c.header('cache-control', 'no-store')
}

async function shown(reader: Reader, loaded: Loaded, desk: Desk, via?: string) {
  const sight = via !== undefined ? { officer: reader.officer.id, roles: [], masked: false } : sightOf(reader, loaded)
  const links = await linkedCases(reader, loaded, desk)
  const view = caseView(loaded, sight, await desk.outlook())
  const entries = await writtenIn(loaded, desk)
  return { ...view, record: numbered(view.record, links), links, entries, ...(via === undefined ? {} : { via }) }
}

function reading(app: Web, desk: Desk): void {
  app.openapi(routes.readCase, async (c) => {
    const read = await caseToRead(c.var.reader, c.req.valid('param').id, c.req.valid('query').via, desk)
    const { loaded } = read
    const view = await shown(c.var.reader, loaded, desk, read.through?.row.case)
    if (view.unmasked) await logFullRead(c.var.reader, loaded, reasonFor(read, '办理案件'), desk)
    tagged(c, loaded)
    return c.json(view, 200)
  })
  app.openapi(routes.readLedger, async (c) => {
    const { id, clock } = c.req.valid('param')
    const { party, via } = c.req.valid('query')
    const { loaded } = await caseToRead(c.var.reader, id, via, desk)
    return c.json(await ledgerOf(loaded, clock, party, desk), 200)
  })
}

/** The ledger of one clock of a case. */
export async function ledgerOf(loaded: Loaded, clock: string, party: string | undefined, desk: Desk) {
  const outlook = await desk.outlook()
  const reading = clocks(loaded.file, outlook.now, outlook).find(
    (one) => one.clock === clock && (party === undefined || one.party === party),
  )
  if (!reading) throw new Told(404, '没有找到', { detail: '本案没有这一期限' })
  return ledgerView(loaded.procedure, reading, outlook)
}

type Said = Pick<ActRequest, 'act' | 'by' | 'facts'> & {
  readonly as?: string | undefined
  readonly at?: string | undefined
  readonly with?: readonly string[] | undefined
  readonly begin?:
    | Readonly<Record<string, { readonly organ?: string | undefined; readonly facts: FactValues }>>
    | undefined
}

const begunIn = (said: NonNullable<Said['begin']>): NonNullable<ActRequest['begin']> =>
  Object.fromEntries(
    Object.entries(said).map(([key, { organ, facts }]) => [key, { facts, ...(organ === undefined ? {} : { organ }) }]),
  )

/** What was said, without what was left unsaid. */
export const requestOf = ({ act, by, as, at, facts, with: others = [], begin }: Said): ActRequest => ({
  act,
  by,
  facts,
  ...(as === undefined ? {} : { as }),
  ...(at === undefined ? {} : { at }),
  ...(others.length === 0 ? {} : { with: others }),
  ...(begin === undefined ? {} : { begin: begunIn(begin) }),
})

function versionIn(header: string): number {
  const version = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1]
  if (version === undefined) throw new Told(400, '请求不合法', { detail: 'If-Match 应当写明案件版本，例如 "7"' })
  return Number(version)
}

/** The organ and post in which a reader opens a case; the organ is the reader's own unless said. */
function opener(reader: Reader, said: { procedure: string; organ?: string | undefined; by: string }, today: string) {
  const procedure = editionOn(said.procedure, today)
  if (!procedure) throw toldOf({ kind: 'missing', what: 'procedure' })
  const named = { key: said.procedure, procedure }
  const organ = said.organ ?? postsIn(reader, named).find(({ inherited }) => !inherited)?.organ
  const post = organ === undefined ? undefined : postToOpen(reader, named, organ, said.by)
  if (organ === undefined || !post) throw notPermitted('您没有在该机关办理这一程序的岗位')
  return { organ, post, procedure }
}

/** The case, and the receipt to be handed to the party in whose name it was opened. */
async function opened(reader: Reader, done: Done, desk: Desk) {
  const { loaded, receiptCode } = done
  const view = await acted(reader, done, desk)
  return receiptCode === undefined ? view : { ...view, receipt: receipt(loaded, receiptCode, await desk.outlook()) }
}

/** The case, and the receipts of those begun with the act in the name of a party. */
async function acted(reader: Reader, { loaded, begun }: Done, desk: Desk) {
  const receipts = receiptsOf(begun, await desk.outlook())
  return { ...(await shown(reader, loaded, desk)), ...(receipts.length === 0 ? {} : { receipts }) }
}

function opening(app: Web, desk: Desk): void {
  app.openapi(routes.openCase, async (c) => {
    const said = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    const { organ, post, procedure } = opener(c.var.reader, said, dayOf(desk.clockwork.now()))
    const request: OpenRequest = {
      ...(await together(requestOf(said), (post) => post.organ === organ && serving(post, said.procedure), desk)),
      procedure: said.procedure,
      organ,
      ...(said.links === undefined ? {} : { links: said.links }),
      ...(key === undefined ? {} : { key }),
    }
    const whole = await withOrgans({ procedure, home: organ, facts: {} }, request, desk)
    const done = accepted(await desk.cases.open(whoActs(c.var.reader, post), whole), desk)
    tagged(c, done.loaded)
    c.header('location', `/api/cases/${done.loaded.row.case}`)
    return c.json(await opened(c.var.reader, done, desk), 201)
  })
}

/** The post in which a reader may do what they ask for. */
function entitled(reader: Reader, loaded: Loaded, role: string) {
  const post = postFor(reader, loaded, role)
  const seat = seatOfPost(loaded.procedure, role)
  if (!post && seat !== undefined && loaded.seatOf(role) === '')
    throw notPermitted(`该行为由${seatTitles[seat]}作出；机构登记册中没有办理机关的${seatTitles[seat]}`)
  if (!post) throw notPermitted('您在本案中没有以该身份办理的岗位')
  return post
}

function acting(app: Web, desk: Desk): void {
  app.openapi(routes.doAct, async (c) => {
    const { id } = c.req.valid('param')
    const said = c.req.valid('json')
    const headers = c.req.valid('header')
    const key = headers['idempotency-key']
    const version = versionIn(headers['if-match'])
    const loaded = await caseInSight(c.var.reader, id, desk)
    const post = entitled(c.var.reader, loaded, said.by)
    // Whoever decided on an older version is told so by the cases room, before anything else.
    const current = version === loaded.row.version
    const request = {
      ...(await officeWork(requestOf(said), current ? loaded : undefined, c.var.reader, desk)),
      version,
      ...(key === undefined ? {} : { key }),
    }
    const whole = await withOrgans({ ...loaded, facts: loaded.file.facts }, request, desk)
    const done: Done = accepted(await desk.cases.act(whoActs(c.var.reader, post), id, whole), desk)
    tagged(c, done.loaded)
    return c.json(await acted(c.var.reader, done, desk), 200)
  })
  app.openapi(routes.previewAct, async (c) => {
    const { id } = c.req.valid('param')
    const said = c.req.valid('json')
    const loaded = await caseInSight(c.var.reader, id, desk)
    const post = entitled(c.var.reader, loaded, said.by)
    const request = await officeWork(requestOf(said), loaded, c.var.reader, desk)
    const whole = await withOrgans({ ...loaded, facts: loaded.file.facts }, request, desk)
    const previewed = await desk.cases.preview(whoActs(c.var.reader, post), id, whole)
    return c.json(await previewView(previewed, said.act, desk), 200)
  })
}

async function previewView(previewed: Previewed, act: string, desk: Desk): Promise<Preview> {
  if (previewed.kind === 'missing') throw notFound()
  if (previewed.kind === 'version') throw toldOf(previewed)
  if (previewed.kind === 'refusal') {
    const { procedure, refusal, begun } = previewed
    const { article, errors } = refusalDetails(procedure, refusal, begun)
    return {
      ok: false,
      refusal: refusalText(procedure, refusal),
      ...(article === undefined ? {} : { article }),
      ...(errors === undefined ? {} : { errors }),
      clocks: [],
      documents: [],
      begins: [],
    }
  }
  const { file, begins } = previewed
  const outlook = await desk.outlook()
  return {
    ok: true,
    stateTitle: stateTitle(file.procedure, file.state),
    clocks: clockViews({ file, procedure: file.procedure }, outlook),
    documents: Object.values(file.procedure.documents)
      .filter(({ on }) => many(on).map(String).includes(act))
      .map(({ title }) => title),
    begins: begins.map(({ procedure, organ }) => ({
      procedureTitle: procedure.title,
      organName: outlook.names.organ(organ),
    })),
  }
}

/** Cases, their acts and their clocks. */
export function caseRoutes(app: Web, desk: Desk): void {
  reading(app, desk)
  opening(app, desk)
  acting(app, desk)
}
