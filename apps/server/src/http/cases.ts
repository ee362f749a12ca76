import { type Preview, routes } from '@yifa/api'
import { clocks, dayOf, many, refusalText, stateTitle } from '@yifa/kernel'
import { editionOn } from '@yifa/law'
import type { Context } from 'hono'
import type { ActRequest, Done, Loaded, OpenRequest, Previewed } from '../cases/request.ts'
import { postFor, postsIn, postToOpen, serving, whoActs } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { caseView, clockViews } from '../views/case-view.ts'
import { ledgerView } from '../views/clock-view.ts'
import { receipt } from '../views/followed-case.ts'
import { accepted } from './accepted.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { officeWork, together } from './office-work.ts'
import { notFound, notPermitted, refusalDetails, Told, toldOf } from './problem.ts'
import { caseInSight, logFullRead, sightOf } from './read-case.ts'

const tagged = (c: Context<WebEnv>, { row }: Loaded): void => {
  c.header('etag', `"${row.version}"`)
  c.header('cache-control', 'no-store')
}

async function shown(reader: Reader, loaded: Loaded, desk: Desk) {
  return caseView(loaded, sightOf(reader, loaded), await desk.outlook())
}

function reading(app: Web, desk: Desk): void {
  app.openapi(routes.readCase, async (c) => {
    const loaded = await caseInSight(c.var.reader, c.req.valid('param').id, desk)
    const view = await shown(c.var.reader, loaded, desk)
    if (view.unmasked) await logFullRead(c.var.reader, loaded, '办理案件', desk)
    tagged(c, loaded)
    return c.json(view, 200)
  })
  app.openapi(routes.readLedger, async (c) => {
    const { id, clock } = c.req.valid('param')
    const { party } = c.req.valid('query')
    const loaded = await caseInSight(c.var.reader, id, desk)
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
}

/** What was said, without what was left unsaid. */
export const requestOf = ({ act, by, as, at, facts, with: others = [] }: Said): ActRequest => ({
  act,
  by,
  facts,
  ...(as === undefined ? {} : { as }),
  ...(at === undefined ? {} : { at }),
  ...(others.length === 0 ? {} : { with: others }),
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
  const organ = said.organ ?? postsIn(reader, named)[0]?.organ
  const post = organ === undefined ? undefined : postToOpen(reader, named, organ, said.by)
  if (organ === undefined || !post) throw notPermitted('您没有在该机关办理这一程序的岗位')
  return { organ, post }
}

/** The case, and the receipt to be handed to the party in whose name it was opened. */
async function opened(reader: Reader, { loaded, receiptCode }: Done, desk: Desk) {
  const view = await shown(reader, loaded, desk)
  return receiptCode === undefined ? view : { ...view, receipt: receipt(loaded, receiptCode, await desk.outlook()) }
}

function opening(app: Web, desk: Desk): void {
  app.openapi(routes.openCase, async (c) => {
    const said = c.req.valid('json')
    const key = c.req.valid('header')['idempotency-key']
    const { organ, post } = opener(c.var.reader, said, dayOf(desk.clockwork.now()))
    const request: OpenRequest = {
      ...(await together(requestOf(said), (post) => post.organ === organ && serving(post, said.procedure), desk)),
      procedure: said.procedure,
      organ,
      ...(said.links === undefined ? {} : { links: said.links }),
      ...(key === undefined ? {} : { key }),
    }
    const done = accepted(await desk.cases.open(whoActs(c.var.reader, post), request), desk)
    tagged(c, done.loaded)
    c.header('location', `/api/cases/${done.loaded.row.case}`)
    return c.json(await opened(c.var.reader, done, desk), 201)
  })
}

/** The post in which a reader may do what they ask for. */
function entitled(reader: Reader, loaded: Loaded, role: string) {
  const post = postFor(reader, loaded, role)
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
    const done: Done = accepted(await desk.cases.act(whoActs(c.var.reader, post), id, request), desk)
    tagged(c, done.loaded)
    return c.json(await shown(c.var.reader, done.loaded, desk), 200)
  })
  app.openapi(routes.previewAct, async (c) => {
    const { id } = c.req.valid('param')
    const said = c.req.valid('json')
    const loaded = await caseInSight(c.var.reader, id, desk)
    const post = entitled(c.var.reader, loaded, said.by)
    const previewed = await desk.cases.preview(
      whoActs(c.var.reader, post),
      id,
      await officeWork(requestOf(said), loaded, c.var.reader, desk),
    )
    return c.json(await previewView(previewed, said.act, desk), 200)
  })
}

async function previewView(previewed: Previewed, act: string, desk: Desk): Promise<Preview> {
  if (previewed.kind === 'missing') throw notFound()
  if (previewed.kind === 'version') throw toldOf(previewed)
  if (previewed.kind === 'refusal') {
    const { procedure, refusal } = previewed
    const { article, errors } = refusalDetails(procedure, refusal)
    return {
      ok: false,
      refusal: refusalText(procedure, refusal),
      ...(article === undefined ? {} : { article }),
      ...(errors === undefined ? {} : { errors }),
      clocks: [],
      documents: [],
    }
  }
  const { file } = previewed
  return {
    ok: true,
    stateTitle: stateTitle(file.procedure, file.state),
    clocks: clockViews({ file, procedure: file.procedure }, await desk.outlook()),
    documents: Object.values(file.procedure.documents)
      .filter(({ on }) => many(on).map(String).includes(act))
      .map(({ title }) => title),
  }
}

/** Cases, their acts and their clocks. */
export function caseRoutes(app: Web, desk: Desk): void {
  reading(app, desk)
  opening(app, desk)
  acting(app, desk)
}
